import type { PartnerKind } from "../../domain/vocabularies.ts";

/** A word that says what sort of organisation the name after it is. */
export interface PartnerForm {
  readonly kind: PartnerKind;
  /** Singular or plural, as a regular expression source; matched in any case. */
  readonly word: string;
  /** What stands before the name in the canonical name; null when the name stands alone ("woningcorporatie Vidomes"). */
  readonly prefix: string | null;
}

const form = (kind: PartnerKind, word: string, prefix: string | null = null): PartnerForm => ({
  kind,
  word,
  prefix,
});

/** Words before a name, longer ones first where one contains another. */
export const partnerForms: readonly PartnerForm[] = [
  form("NGO", "stichting(?:en)?", "Stichting"),
  form("NGO", "\\p{Ll}+vereniging|(?:sport|voetbal|hockey|tennis|korfbal|speel|wijk|buurt|fiets|wandel)club"),
  form("NGO", "vereniging", "Vereniging"),
  form("NGO", "voedselbank(?:en)?", "Voedselbank"),
  form(
    "NGO",
    "(?:vrijwilligers|maatschappelijke\\s|natuur|milieu|bewoners|jongeren|buurt|ouderen|cliënten)organisaties?",
  ),
  form(
    "HOUSING_ASSOCIATION",
    "(?:woning|woningbouw|wooncorporatie|huurders)?corporaties?|woningstichting|woningbouwvereniging|wooncorporatie|verhuurder",
  ),
  form("MUNICIPALITY", "(?:centrum|buur|regio|rand|partner|koploper)?gemeenten?(?:\\s?:)?", "Gemeente"),
  form("REGIONAL_BODY", "provincie", "Provincie"),
  form("REGIONAL_BODY", "waterschap", "Waterschap"),
  form("REGIONAL_BODY", "hoogheemraadschap(?:\\svan)?", "Hoogheemraadschap van"),
  form("REGIONAL_BODY", "veiligheidsregio", "Veiligheidsregio"),
  form("REGIONAL_BODY", "omgevingsdienst", "Omgevingsdienst"),
  form("REGIONAL_BODY", "metropoolregio", "Metropoolregio"),
  form("REGIONAL_BODY", "(?:zorg- en )?veiligheidshuis", "Zorg- en Veiligheidshuis"),
  form("REGIONAL_BODY", "werkgeversservicepunt|wsp", "Werkgeversservicepunt"),
  form("REGIONAL_BODY", "samenwerkingsverband", "Samenwerkingsverband"),
  form("SCHOOL", "basisschool|basisscholen", "Basisschool"),
  form("SCHOOL", "kindcentrum|kindcentra", "Kindcentrum"),
  form("SCHOOL", "hogeschool", "Hogeschool"),
  form("SCHOOL", "universiteit(?:\\svan)?", "Universiteit"),
  form("SCHOOL", "lyceum", "Lyceum"),
  form("SCHOOL", "gymnasium", "Gymnasium"),
  form(
    "SCHOOL",
    "(?:middelbare\\s|speciale\\s|voortgezet\\sonderwijs\\s|praktijk|vmbo-?|mbo-?|brede\\s)?school|scholen(?:groep|gemeenschap|stichting|koepel)?|schoolbestuur|schoolbesturen|onderwijsinstelling(?:en)?",
  ),
  form("SCHOOL", "(?:cluster\\s\\d|SBO|SO|VSO|VO|PO|speciaal|regulier|basis)[\\s-]?onderwijs\\s?[-‐‑–—:]"),
  form(
    "CARE_PROVIDER",
    "(?:(?:jeugd)?zorg|welzijns|thuiszorg|hulpverlenings|opvang|ggz-?|jeugd|ouderenzorg|verslavingszorg|jongerenwerk)-?(?:aanbieders?|organisaties?|instellingen|instelling|verleners?|partij)|jeugdhulpaanbieders?|aanbieders?|ggz-?instelling",
  ),
  form(
    "CARE_PROVIDER",
    "thuiszorg|jeugdzorg|ziekenhuis|huisartsenpost|huisartsenpraktijk|apotheek|gezondheidscentrum|verpleeghuis|zorggroep|verzorgingshuis",
  ),
  form(
    "COMPANY",
    "firma|(?:advies|onderzoeks|ingenieurs|architecten|ontwerp|stedenbouwkundig\\s|communicatie)?bureau|aannemer|(?:project|gebieds)?ontwikkelaar|leverancier|vervoerder|vervoersbedrijf|bedrijf|bedrijven|(?:energie|afval|bouw|schoonmaak|taxi|hoveniers|aannemers|schilders|sloop|transport|verhuis)bedrijf|netbeheerder|zorgverzekeraar|energieleverancier|exploitant|startup|fietsenmaker|installateur|installatiebedrijf|architect|bouwer|bouwonderneming|bouwgroep|hovenier|garage|supermarkt|drukkerij|bakkerij|slagerij|bouwmarkt|tuincentrum|rederij|wasserij|rijwielhandel|taxi|touringcarbedrijf|waterbedrijf|drinkwaterbedrijf|busbedrijf|marktonderzoeker|softwarebedrijf|softwareleverancier|uitzendbureau|cateraar|horecaondernemer",
  ),
  form("COMPANY", "\\p{Ll}{3,}co[oö]peratie"),
  form("COMPANY", "co[oö]peratie", "Coöperatie"),
  form("OTHER", "bibliotheek", "Bibliotheek"),
  form("OTHER", "museum", "Museum"),
  form("OTHER", "theater", "Theater"),
];

/** Abbreviations that are part of the name itself ("IKC de Regenboog", "GGD Haaglanden"); case counts. */
export const namedForms: readonly {
  readonly kind: PartnerKind;
  readonly word: string;
  readonly alone: boolean;
}[] = [
  {
    kind: "SCHOOL",
    word: "IKC|ikc|OBS|obs|CBS|cbs|RKBS|rkbs|PCBS|pcbs|SBO|sbo|SO|VSO|KC|ROC|MBO|TU|ISK",
    alone: false,
  },
  { kind: "REGIONAL_BODY", word: "RIEC", alone: true },
  { kind: "REGIONAL_BODY", word: "GGD", alone: true },
  { kind: "REGIONAL_BODY", word: "MRDH|Veilig Thuis|Zorg- en Veiligheidshuis|Veiligheidshuis", alone: true },
  { kind: "CARE_PROVIDER", word: "GGZ|MEE", alone: false },
];

/** Words that end a name and say what it is ("Alfrink College", "Haagse Hogeschool", "Bouwmaat B.V."). */
export const endingForms: readonly { readonly kind: PartnerKind; readonly word: string }[] = [
  {
    kind: "SCHOOL",
    word: "College|Lyceum|Gymnasium|Universiteit|University|Hogeschool|Scholengroep|Academie|Onderwijsgroep",
  },
  { kind: "CARE_PROVIDER", word: "Ziekenhuis|Zorggroep|Zorg|Thuiszorg|Welzijn|Jeugdzorg" },
  { kind: "HOUSING_ASSOCIATION", word: "Woningcorporatie|Woonstichting|Wonen" },
  { kind: "COMPANY", word: "B\\.\\s?V\\.|N\\.\\s?V\\.|BV|NV" },
];
