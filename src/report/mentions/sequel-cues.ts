import type { SequelKind } from "../../domain/vocabularies.ts";
import { WholeWords } from "../whole-words.ts";

const word = (source: string): WholeWords =>
  new WholeWords(source, (words) => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`);

/** What became of a pilot, as folded words say it. */
export interface SequelCue {
  readonly kind: SequelKind;
  readonly says: WholeWords;
  /** Whether the words say by themselves that they are about the pilot, so that nothing must name it. */
  readonly telling: boolean;
  /** A noun of the deed ("een verlenging van de pilot"): only a decision makes it one that happened. */
  readonly deed?: true;
}

const standing = "(?:regulier|staand|vast|structureel|gewoon|bestaand)";
const regular =
  "(?:(?:vaste?|permanente?|structurele?|blijvende?|reguliere?|dagelijkse?|normale) \\p{L}{4,}|de lijn|(?:reguliere?|staande?|gewone|vaste|structurele?|standaard|lijn|bestaande|basis)-?\\s?(?:organisatie|beleid|\\p{L}*aanbod|werkwijze|dienstverlening|aanpak|voorziening(?:en)?|praktijk|werk|werkzaamheden|taken?|processen|budget|lijn|inzet|formatie|uitvoering|begroting|programma|regeling|dienstregeling|rooster|onderdeel|kern\\p{L}+))";

/** Stopped goes first: "wordt niet verlengd" has the words of another kind in it. */
export const sequelCues: readonly SequelCue[] = [
  {
    kind: "STOPPED",
    telling: false,
    says: word(
      "gestopt|afgebroken|geschrapt|afgelast|afgeschaft|opgedoekt|doodgebloed|weggestemd|van de baan|(?:houdt|hield|houden) op te bestaan|opgehouden te bestaan|niet doorgegaan|zonder (?:vervolg|verlenging)|stopgezet|stop gezet|stop te zetten|beeindigd|te beeindigen|gestaakt|te staken|afgeblazen|opgeheven|op te heffen|ingetrokken|in te trekken|te stoppen|stoppen(?= (?:we|wij|met))|(?:stopt|eindigt|stopte)(?= (?:per|na|op|in|eind|medio|begin|vanaf|met ingang|daarom|hiermee|dus|definitief|voortijdig|vervroegd)|\\s?[.,;]|$)|(?:we|wij|gemeente|college) (?:stopt|stoppen|stopte|stopten)(?= met)|(?:komt|kwam|is) te vervallen|vervallen|ten einde gekomen|uit de lucht|stilgelegd|teruggedraaid|(?:niet|nooit) (?:meer )?(?:uitgevoerd|aangeboden|ingezet|opgestart)",
    ),
  },
  {
    kind: "STOPPED",
    telling: false,
    says: word(
      "niet (?:\\p{L}+ ){0,3}?(?:voort?gezet|voort te zetten|voort|verlengd|te verlengen|doorgezet|door te zetten|door|gecontinueerd|te continueren|te herhalen|herhaald|hervat|verder)|(?:verlengt|verlengen|verlengde|verlengden|continueert|hervat|herhaalt|hernieuwt)(?: [^\\s.;]+){0,5} niet|geen (?:\\p{L}+ )?(?:vervolg|verlenging|voortzetting|doorstart|(?:tweede|derde|nieuwe|volgende) (?:fase|ronde|editie|jaar|periode|lichting))",
    ),
  },
  {
    kind: "STOPPED",
    telling: true,
    says: word(
      "(?:van|afgezien) (?:een |de )?(?:verlenging|voortzetting|vervolg)[^.;]{0,20} (?:afgezien|af)|afgezien van (?:een |de )?(?:verlenging|voortzetting|vervolg)|(?:komt|kwam|krijgt)(?: \\p{L}+){0,3} geen (?:vervolg|doorstart|verlenging|(?:tweede|derde|nieuwe|volgende) \\p{L}+)|geen vervolg (?:gegeven )?aan|(?:verlenging|voortzetting|vervolg)(?: [^\\s.;]+){0,4} (?:afgewezen|geweigerd|verworpen|weggestemd)|(?:ziet|zien|zag|zagen)(?: \\p{L}+)? af van (?:een |de )?(?:verlenging|voortzetting|vervolg)|streep(?: [^\\s.;]+){0,3} door (?:de |deze )?(?:pilot|proef)|geen vervolg op (?:de|deze) (?:pilot|proef)|stekker(?: [^\\s.;]+){0,5} uit|uit(?: \\p{L}+){0,4} stekker",
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    says: word(
      `structureel karakter|(?:structureel|permanent|blijvend|definitief|standaard)(?: [\\p{L}\\d]+){0,4}? (?:ingebed|in te bedden|gemaakt|te maken|opgenomen|voort?gezet|voort te zetten|geborgd|te borgen|ingevoerd|in te voeren|gefinancierd|aangeboden|verankerd|vastgesteld|doorgezet|ingeregeld|onderdeel|bekostigd|geworden|ingericht|toegepast|ingezet|uitgevoerd|gebruikt)|structureel (?:budget|geld|middelen)(?: [^\\s.;]+){0,5} (?:vrijgemaakt|beschikbaar|opgenomen|toegekend|uitgetrokken)|(?:is|zijn|wordt|werd)(?: \\p{L}+){0,2} gemeengoed|(?:sinds|vanaf|voortaan|inmiddels)(?: [\\p{L}\\d]+){0,4} (?:structureel|permanent)(?=\\s?[.,;]|$)|(?:ingebed|ingevoerd|voortgezet|opgenomen|gemaakt|geworden)(?: [\\p{L}]+){0,3} (?:structureel|permanent|blijvend|definitief)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    says: word(
      `(?:is|zijn|wordt|werd|worden|geworden|overgegaan|omgezet|over|onderdeel|opgenomen|verwerkt|vertaald|landde|geland|gegoten|ingevoerd|vastgelegd)(?: [^\\s.;]+){0,6}? ${standing} beleid|${standing} beleid (?:geworden|gemaakt)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    says: word(
      `(?:opgenomen|ondergebracht|overgegaan|overgedragen|omgezet|opgegaan|geintegreerd|geincorporeerd|ingebed|geborgd|verankerd|ingepast|belegd|meegenomen|gecontinueerd|voortgezet|onderdeel|deel|overgeheveld|gestopt in|geworden|nu|inmiddels|voortaan|is|zijn)(?: [^\\s.;]+){0,4}? ${regular}|${regular}(?: [^\\s.;]+){0,4}? (?:opgenomen|ondergebracht|geborgd|ingebed|geworden|gemaakt|belegd)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: false,
    says: word(
      `(?:is|zijn|wordt|worden|werd|werden|maakt|maken)(?: [^\\s.;]+){0,8} (?:structureel|permanent|definitief|blijvend|regulier|standaard|gemeengoed|beleid)(?=\\s?[.,;]|$)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: false,
    says: word(
      "(?:geborgd|verankerd|ingebed|geincorporeerd|geintegreerd|opgegaan) (?:in|binnen|bij|als)|(?:overgenomen|verwerkt|vertaald|geland|vastgelegd) in (?:het|ons|de) (?:nieuwe |gemeentelijke |lokale )?(?:\\p{L}*beleid|\\p{L}*visie|\\p{L}*programma|beleidsplan|beleidsregels?|verordening|werkwijze|nota)|opgenomen in (?:de|het|onze) (?:eigen |gemeentelijke )?(?:organisatie|uitvoeringsprogramma|beleid|beleidsplan|verordening|dienstverlening|aanbod)|onderdeel (?:geworden|uit ?gemaakt)? ?van (?:de|het|onze) (?:standaard|werkwijze|dienstverlening|aanbod|uitvoering)|(?:tot|als) beleid (?:vastgesteld|verheven|gemaakt)|uit de pilotfase|(?:omgezet|vertaald|overgegaan) in (?:\\p{L}+ )?\\p{L}*beleid|onderdeel geworden van|de (?:standaard|norm|gewoonte) (?:geworden|gemaakt)",
    ),
  },
  {
    kind: "SCALED_UP",
    telling: false,
    says: word(
      "uitgerold|uit te rollen|rol(?:t|len)(?: [^\\s.;]+){0,6} uit|opgeschaald|op te schalen|uitgebreid (?:naar|met|tot|over|van|in)|(?:is|wordt|werd)(?: [\\p{L}\\d]+){0,4} uitgebreid(?=\\s?[.,;]|$)|uit te breiden|breid(?:t|en|de|den)(?: [^\\s.;]+){0,8} uit|verbreed|verruimd|vergroot|(?:stads|gemeente|wijk|regio)breed (?:ingevoerd|uitgevoerd|ingezet|toegepast|voortgezet|aangeboden)|(?:naar|voor|over) (?:de )?(?:hele|gehele) (?:stad|gemeente|regio)|in (?:ge)?heel \\p{L}+ (?:ingevoerd|toegepast|ingezet|uitgevoerd)|groter gemaakt|verdubbeld|verdrievoudigd|van (?:\\p{L}+|\\d+) naar (?:\\p{L}+|\\d+) [^\\s.;]+ (?:gegaan|gegroeid|uitgebreid)|uitgegroeid|breder (?:uitgezet|ingezet|toegepast|uitgevoerd)|overgenomen door (?:\\p{L}+ )?(?:gemeenten|wijken|scholen|teams|dorpen)|ook (?:in|op|bij|voor) [^.;,]{3,30} (?:toegepast|gebruikt|gestart|begonnen|ingevoerd|ingezet|actief|van start|uitgevoerd)|doorgetrokken naar(?! \\d| eind| begin| medio)|in (?:de hele (?:stad|gemeente)|alle wijken)(?: [\\p{L}]+){0,2} (?:ingevoerd|toegepast|ingezet)|(?:op|in|bij|aan) alle (?:\\p{L}+ )?(?:scholen|locaties|wijken|dorpen|kernen|straten|buurten|teams)(?: \\p{L}+){0,2} (?:ingevoerd|toegepast|ingezet|aangeboden)|(?:doen|doet|gingen|gaan|zijn|nemen) (?:\\p{L}+ )?(?:ook )?(?:de |alle )?(?:andere|overige) (?:\\p{L}+ )?(?:scholen|locaties|wijken|dorpen|kernen|buurten|gemeenten|teams)(?: \\p{L}+){0,2} (?:mee|deel|over|aangesloten|aangehaakt)|(?:wijken|scholen|gemeenten|locaties)(?: [\\p{L}]+){0,4} overgenomen",
    ),
  },
  {
    kind: "SCALED_UP",
    telling: true,
    says: word(
      "(?:locaties|wijken|scholen|buurten|plekken|kernen|gemeenten|straten)(?: [^\\s.;]+){0,4} (?:aan (?:de|deze) (?:pilot|proef|aanpak) toegevoegd|(?:aangesloten (?:op|bij) (?:de|deze) (?:pilot|proef|aanpak)|(?:op|bij) (?:de|deze) (?:pilot|proef|aanpak) aangesloten))|(?:doen|doet|deden|nemen|neemt) (?:\\p{L}+ )?ook [^.;]+ (?:mee|deel) aan (?:de|deze) (?:pilot|proef|aanpak)",
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
      "in (?:een )?(?:\\p{L}+ )?(?:aangepaste|gewijzigde|afgeslankte|andere|nieuwe|lichtere|beperktere|uitgeklede|versoberde|afgezwakte|vernieuwde|kleinere|verbeterde)(?: \\p{L}+)? (?:vorm|opzet|versie|variant|gedaante)|met (?:een )?(?:andere|nieuwe|gewijzigde|aangepaste|kleinere|grotere) (?:\\p{L}+ )?(?:doelgroep|opzet|partner|aanpak|invulling|route|locatie|werkwijze)(?: \\p{L}+){0,2} (?:hervat|voortgezet|verder|doorgegaan|herstart)|teruggebracht tot|beperkt tot|ingekort|verkleind|ingeperkt|op een andere leest|nieuw jasje|afgeslankt|veranderd in|met (?:\\p{L}+ )?(?:aanpassingen|wijzigingen)|bijgesteld|bijgestuurd|aangepast|gewijzigd|herzien|aangescherpt|versoberd|vereenvoudigd|omgevormd|(?:een|kreeg|krijgt) (?:een )?(?:andere|nieuwe|gewijzigde|aangepaste) (?:invulling|opzet|vorm|aanpak|locatie|insteek|inrichting|koers)",
    ),
  },
  {
    kind: "EXTENDED",
    telling: false,
    says: word(
      "verlengd|te verlengen|verlengt|verlengde|vervolgd|(?:laat|laten|liet|lieten)(?: [^\\s.;]+){0,7} doorlopen|(?:gaat|ging|is)(?: \\p{L}+)? (?:een |het |zijn |haar )?(?:tweede|derde|nieuwe?|volgende?) (?:jaar|fase|ronde|periode) (?:in|ingegaan)|(?:krijgt|kreeg) (?:uitstel|respijt)|doorgetrokken (?:naar|tot) (?:\\d{4}|eind|begin|medio|en met)|(?:blijft|blijven|bleef)(?: [^\\s.;]+){0,6} (?:bestaan|rijden|lopen|in stand)|voort?gezet|voort te zetten|doorgezet|doorgegaan|doorgelopen|door te zetten|gecontinueerd|te continueren|hervat|(?:zet|zetten|zette)(?: [^\\s.;]+){0,8}? (?:voort|door)|(?:loopt|lopen|liep|gaat|gaan|ging)(?: [^\\s.;]+){0,8}? (?:door(?! een)|verder|langer)|(?:te )?laten doorlopen|(?:loopt|gaat) door|(?:krijgt|kreeg|krijgen|komt|kwam)(?: [^\\s.;]+){0,4} (?:jaar|maanden|weken|maand|kwartaal) (?:extra|langer|erbij|bij|respijt)|(?:krijgt|kreeg)(?: [\\p{L}\\d]+){0,4} verlenging|(?:duurt|duurde)(?: [^\\s.;]+){0,6} (?:langer|voort)|(?:krijgt|kreeg|heeft)(?: [\\p{L}\\d]+){0,3} (?:een )?(?:\\p{L}+ )?(?:vervolg|doorstart)(?: gekregen)?|(?:tweede|derde|nieuwe|volgende) (?:fase|ronde|periode|tranche|jaar)[^.;]{0,30} (?:gestart|begonnen|ingegaan|van start)|(?:einddatum|looptijd|eindmoment)[^.;]{0,30} (?:verschoven|opgeschoven|verlegd|verplaatst|verruimd|uitgesteld)",
    ),
  },
  {
    kind: "EXTENDED",
    telling: true,
    says: word("(?:jaar|maanden)(?: is| werd)? aan (?:de|deze) (?:pilot|proef|looptijd) toegevoegd"),
  },
  {
    kind: "EXTENDED",
    telling: false,
    deed: true,
    says: word("(?:verlenging|voortzetting|continuering)"),
  },
];
