import type { SequelKind } from "../../domain/vocabularies.ts";

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "u");

/** What became of a pilot, as folded words say it. */
export interface SequelCue {
  readonly kind: SequelKind;
  readonly says: RegExp;
  /** Whether the words say by themselves that they are about the pilot, so that nothing must name it. */
  readonly telling: boolean;
  /** A noun of the deed ("een verlenging van de pilot"): only a decision makes it one that happened. */
  readonly deed?: true;
}

const standing = "(?:regulier|staand|vast|structureel|gewoon|bestaand)";
const regular =
  "(?:reguliere?|staande?|gewone|vaste|structurele?|standaard|lijn|bestaande|basis)-?\\s?(?:organisatie|beleid|\\p{L}*aanbod|werkwijze|dienstverlening|aanpak|voorziening(?:en)?|praktijk|werk|werkzaamheden|taken?|processen|budget|lijn|inzet|formatie|uitvoering|begroting|programma|regeling|dienstregeling|rooster|onderdeel|kern\\p{L}+)";

/** Stopped goes first: "wordt niet verlengd" has the words of another kind in it. */
export const sequelCues: readonly SequelCue[] = [
  {
    kind: "STOPPED",
    telling: false,
    says: word(
      "gestopt|afgebroken|stopgezet|stop gezet|stop te zetten|beeindigd|te beeindigen|gestaakt|te staken|afgeblazen|opgeheven|op te heffen|ingetrokken|in te trekken|te stoppen|stoppen(?= (?:we|wij|met))|(?:stopt|eindigt|stopte)(?= (?:per|na|op|in|eind|medio|begin|vanaf|met ingang|daarom|hiermee|dus|definitief|voortijdig|vervroegd)|\\s?[.,;]|$)|(?:we|wij|gemeente|college) (?:stopt|stoppen|stopte|stopten)(?= met)|(?:komt|kwam|is) te vervallen|vervallen|ten einde gekomen|uit de lucht|stilgelegd|teruggedraaid|(?:niet|nooit) (?:meer )?(?:uitgevoerd|aangeboden|ingezet|opgestart)",
    ),
  },
  {
    kind: "STOPPED",
    telling: false,
    says: word(
      "niet (?:\\p{L}+ ){0,3}?(?:voort?gezet|voort te zetten|voort|verlengd|te verlengen|doorgezet|door te zetten|door|gecontinueerd|te continueren|te herhalen|herhaald|hervat|verder)|geen (?:\\p{L}+ )?(?:vervolg|verlenging|voortzetting|doorstart|tweede fase)",
    ),
  },
  {
    kind: "STOPPED",
    telling: true,
    says: word(
      "(?:van|afgezien) (?:een |de )?(?:verlenging|voortzetting|vervolg)[^.;]{0,20} (?:afgezien|af)|afgezien van (?:een |de )?(?:verlenging|voortzetting|vervolg)|(?:komt|kwam|krijgt)(?: \\p{L}+){0,3} geen (?:vervolg|doorstart|verlenging)|geen vervolg op (?:de|deze) (?:pilot|proef)|stekker (?:er )?uit",
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    says: word(
      `(?:structureel|permanent|blijvend|definitief)(?: [\\p{L}\\d]+){0,4}? (?:ingebed|in te bedden|gemaakt|te maken|opgenomen|voort?gezet|voort te zetten|geborgd|te borgen|ingevoerd|in te voeren|gefinancierd|aangeboden|verankerd|vastgesteld|doorgezet|ingeregeld|onderdeel|bekostigd|geworden|ingericht|toegepast|ingezet|uitgevoerd|gebruikt)|(?:is|zijn|wordt|werd)(?: \\p{L}+){0,2} gemeengoed|(?:sinds|vanaf|voortaan|inmiddels)(?: [\\p{L}\\d]+){0,4} (?:structureel|permanent)(?=\\s?[.,;]|$)|(?:ingebed|ingevoerd|voortgezet|opgenomen|gemaakt|geworden)(?: [\\p{L}]+){0,3} (?:structureel|permanent|blijvend|definitief)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    says: word(
      `(?:is|zijn|wordt|werd|worden|geworden|overgegaan|omgezet|over|onderdeel|opgenomen|verwerkt|vertaald|landde|geland|gegoten|vastgelegd)(?: [^\\s.;]+){0,6}? ${standing} beleid|${standing} beleid (?:geworden|gemaakt)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    says: word(
      `(?:opgenomen|ondergebracht|overgegaan|overgedragen|omgezet|opgegaan|geintegreerd|geincorporeerd|ingebed|geborgd|verankerd|ingepast|belegd|meegenomen|gecontinueerd|voortgezet|onderdeel|deel|geworden|nu|inmiddels|voortaan|is|zijn)(?: [^\\s.;]+){0,4}? ${regular}|${regular}(?: [^\\s.;]+){0,4}? (?:opgenomen|ondergebracht|geborgd|ingebed|geworden|gemaakt|belegd)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: false,
    says: word(
      "(?:geborgd|verankerd|ingebed|geincorporeerd|geintegreerd|opgegaan) (?:in|binnen|bij|als)|(?:overgenomen|verwerkt|vertaald|geland|vastgelegd) in (?:het|ons|de) (?:nieuwe |gemeentelijke |lokale )?(?:beleid|beleidsplan|beleidsregels?|verordening|werkwijze|nota)|opgenomen in (?:de|het|onze) (?:eigen |gemeentelijke )?(?:organisatie|uitvoeringsprogramma|beleid|beleidsplan|verordening|dienstverlening|aanbod)|onderdeel (?:geworden|uit ?gemaakt)? ?van (?:de|het|onze) (?:standaard|werkwijze|dienstverlening|aanbod|uitvoering)|(?:tot|als) beleid (?:vastgesteld|verheven|gemaakt)|uit de pilotfase|de (?:standaard|norm|gewoonte) (?:geworden|gemaakt)",
    ),
  },
  {
    kind: "SCALED_UP",
    telling: false,
    says: word(
      "uitgerold|uit te rollen|rol(?:t|len)(?: [^\\s.;]+){0,6} uit|opgeschaald|op te schalen|uitgebreid (?:naar|met|tot|over|van|in)|(?:is|wordt|werd)(?: [\\p{L}\\d]+){0,4} uitgebreid(?=\\s?[.,;]|$)|uit te breiden|breid(?:t|en|de|den)(?: [^\\s.;]+){0,8} uit|verbreed|verruimd|vergroot|(?:stads|gemeente|wijk|regio)breed (?:ingevoerd|uitgevoerd|ingezet|toegepast|voortgezet|aangeboden)|naar (?:de )?(?:hele|gehele) (?:stad|gemeente)|in (?:de hele (?:stad|gemeente)|alle wijken)(?: [\\p{L}]+){0,2} (?:ingevoerd|toegepast|ingezet)|(?:op|in|bij|aan) alle (?:\\p{L}+ )?(?:scholen|locaties|wijken|dorpen|kernen|straten|buurten|teams)(?: \\p{L}+){0,2} (?:ingevoerd|toegepast|ingezet|aangeboden)|(?:doen|doet|gingen|gaan|zijn|nemen) (?:\\p{L}+ )?(?:ook )?(?:de |alle )?(?:andere|overige) (?:\\p{L}+ )?(?:scholen|locaties|wijken|dorpen|kernen|buurten|gemeenten|teams)(?: \\p{L}+){0,2} (?:mee|deel|over|aangesloten|aangehaakt)|(?:wijken|scholen|gemeenten|locaties)(?: [\\p{L}]+){0,4} overgenomen",
    ),
  },
  {
    kind: "SCALED_UP",
    telling: false,
    deed: true,
    says: word("(?:uitbreiding|opschaling|uitrol|verbreding)"),
  },
  {
    kind: "ADJUSTED",
    telling: false,
    says: word(
      "in (?:een )?(?:\\p{L}+ )?(?:aangepaste|gewijzigde|afgeslankte|andere|nieuwe|lichtere|beperktere|uitgeklede|versoberde|afgezwakte|vernieuwde|kleinere|verbeterde)(?: \\p{L}+)? (?:vorm|opzet|versie|gedaante)|met (?:een )?(?:andere|nieuwe|gewijzigde|aangepaste|kleinere|grotere) (?:\\p{L}+ )?(?:doelgroep|opzet|partner|aanpak|invulling|route|locatie|werkwijze)(?: \\p{L}+){0,2} (?:hervat|voortgezet|verder|doorgegaan|herstart)|bijgesteld|bijgestuurd|aangepast|gewijzigd|herzien|aangescherpt|versoberd|vereenvoudigd|omgevormd|(?:een|kreeg|krijgt) (?:een )?(?:andere|nieuwe|gewijzigde|aangepaste) (?:invulling|opzet|vorm|aanpak|locatie)",
    ),
  },
  {
    kind: "EXTENDED",
    telling: false,
    says: word(
      "verlengd|te verlengen|verlengt|verlengde|voort?gezet|voort te zetten|doorgezet|doorgegaan|doorgelopen|door te zetten|gecontinueerd|te continueren|hervat|(?:zet|zetten|zette)(?: [^\\s.;]+){0,8}? (?:voort|door)|(?:loopt|lopen|liep|gaat|gaan|ging)(?: [^\\s.;]+){0,8}? (?:door(?! een)|verder|langer)|(?:te )?laten doorlopen|(?:loopt|gaat) door|(?:krijgt|kreeg)(?: [\\p{L}\\d]+){0,4} verlenging|(?:duurt|duurde)(?: [^\\s.;]+){0,6} (?:langer|voort)|(?:krijgt|kreeg|heeft)(?: [\\p{L}\\d]+){0,3} (?:een )?(?:\\p{L}+ )?(?:vervolg|doorstart)(?: gekregen)?|(?:tweede|derde|nieuwe|volgende) (?:fase|ronde|periode|tranche|jaar)[^.;]{0,30} (?:gestart|begonnen|ingegaan|van start)|(?:einddatum|looptijd|eindmoment)[^.;]{0,30} (?:verschoven|opgeschoven|verlegd|verplaatst|verruimd|uitgesteld)",
    ),
  },
  {
    kind: "EXTENDED",
    telling: false,
    deed: true,
    says: word("(?:verlenging|voortzetting|continuering)"),
  },
];
