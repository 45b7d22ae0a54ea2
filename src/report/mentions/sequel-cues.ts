import type { SequelKind } from "../../domain/vocabularies.ts";

const word = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, "u");

/** What became of a pilot, as folded words say it. */
export interface SequelCue {
  readonly kind: SequelKind;
  /** Part of each of the words below: most sentences have none, and need not be held against those. */
  readonly about: RegExp;
  readonly says: RegExp;
  /** Whether the words say by themselves that they are about the pilot, so that nothing must name it. */
  readonly telling: boolean;
  /** A noun of the deed ("een verlenging van de pilot"): only a decision makes it one that happened. */
  readonly deed?: true;
}

const standing = "(?:regulier|staand|vast|structureel|gewoon|bestaand)";
/** "Een vast gezicht in de flat" is no policy. */
const person =
  "gezicht|[a-z]*persoon|aanspreek[a-z]*|begeleider|[a-z]*coach|[a-z]*concierge|prijs|bedrag|tarief|moment(?:en)?|adres|bewoners?|klanten|bezoekers?|huurders?";
const regular = `(?:(?:vaste?|permanente?|structurele?|blijvende?|reguliere?|dagelijkse?|normale) (?!(?:${person})(?![a-z]))[a-z]{4,}|de lijn|(?:reguliere?|staande?|gewone|vaste|structurele?|standaard|lijn|bestaande|basis)-?\\s?(?:organisatie|beleid|[a-z]*aanbod|werkwijze|dienstverlening|aanpak|voorziening(?:en)?|praktijk|werk|werkzaamheden|taken?|processen|budget|lijn|inzet|formatie|uitvoering|begroting|programma|regeling|dienstregeling|rooster|onderdeel|kern[a-z]+))`;

/** "Een vaste plek in het aanbod"; "een vaste buurtconcierge" is what the pilot does. */
const place = "(?:vaste?|permanente?|structurele?|blijvende?) (?:plek|plaats|status|basis|positie)";

/** Stopped goes first: "wordt niet verlengd" has the words of another kind in it. */
export const sequelCues: readonly SequelCue[] = [
  {
    kind: "STOPPED",
    telling: false,
    about:
      /stop|staak|stak|afge|afbreken|af te b|uitgefas|stille dood|sneuveld|ter ziele|houdt|hield|geschrapt|opgedoekt|doodgebloed|weggestemd|van de baan|op te b|op te heffen|opge|niet |nooit |zonder |beeindig|eindigt|trokken|trekken|verval|einde |uit de lucht|stilgelegd|teruggedraaid/u,
    says: word(
      "gestopt|afgebroken|afbreken|af te breken|afgebouwd|uitgefaseerd|stille dood|gesneuveld|ter ziele|(?:houdt|hield)(?: [^\\s.;]+){0,4} op(?=\\s?[.,;]|$)|geschrapt|afgelast|afgeschaft|opgedoekt|doodgebloed|weggestemd|van de baan|(?:houdt|hield|houden) op te bestaan|opgehouden te bestaan|niet doorgegaan|zonder (?:vervolg|verlenging)|stopgezet|stop gezet|stop te zetten|beeindigt|beeindigde|staakte?|schrapte?|beeindigd|te beeindigen|gestaakt|te staken|afgeblazen|opgeheven|op te heffen|ingetrokken|in te trekken|te stoppen|stoppen(?= (?:we|wij|met))|(?:stopt|eindigt|stopte)(?= (?:per|na|op|in|eind|medio|begin|vanaf|met ingang|daarom|hiermee|dus|definitief|voortijdig|vervroegd)|\\s?[.,;]|$)|(?:we|wij|gemeente|college) (?:stopt|stoppen|stopte|stopten)(?= met)|(?:komt|kwam|is) te vervallen|vervallen|ten einde gekomen|(?:einde|eind) (?:gekomen|gemaakt) aan|(?:kwam|komt|maakt|maakte|maken)(?: [a-z]+){0,3} (?:een )?einde? aan|uit de lucht|stilgelegd|teruggedraaid|(?:niet|nooit) (?:meer )?(?:uitgevoerd|aangeboden|ingezet|opgestart)|(?:keert|keren|komt|komen) niet (?:meer )?terug",
    ),
  },
  {
    kind: "STOPPED",
    telling: false,
    about: /niet|geen /u,
    says: word(
      "niet (?:[a-z]+ ){0,3}?(?:voort?gezet|voort te zetten|voort|verlengd|te verlengen|doorgezet|door te zetten|door|gecontinueerd|te continueren|te herhalen|herhaald|hervat|verder)|(?:verlengt|verlengen|verlengde|verlengden|continueert|hervat|herhaalt|hernieuwt)(?: [^\\s.;]+){0,5} niet|geen (?:[a-z]+ )?(?:vervolg|verlenging|voortzetting|doorstart|(?:tweede|derde|nieuwe|volgende) (?:fase|ronde|editie|jaar|periode|lichting))",
    ),
  },
  {
    kind: "STOPPED",
    telling: true,
    about: /afgezien| af |geen |afgewezen|geweigerd|verworpen|weggestemd|streep|stekker/u,
    says: word(
      "(?:van|afgezien) (?:een |de )?(?:verlenging|voortzetting|vervolg)[^.;]{0,20} (?:afgezien|af)|afgezien van (?:een |de )?(?:verlenging|voortzetting|vervolg)|(?:komt|kwam|krijgt)(?: [a-z]+){0,3} geen (?:vervolg|doorstart|verlenging|(?:tweede|derde|nieuwe|volgende) [a-z]+)|geen vervolg (?:gegeven )?aan|(?:verlenging|voortzetting|vervolg)(?: [^\\s.;]+){0,4} (?:afgewezen|geweigerd|verworpen|weggestemd)|(?:ziet|zien|zag|zagen)(?: [a-z]+)? af van (?:een |de )?(?:verlenging|voortzetting|vervolg)|streep(?: [^\\s.;]+){0,3} door (?:de |deze )?(?:pilot|proef)|geen vervolg op (?:de|deze) (?:pilot|proef)|stekker(?: [^\\s.;]+){0,5} (?:er)?uit|uit(?: [a-z]+){0,4} stekker",
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    about: /structureel|permanent|blijvend|definitief|standaard|gemeengoed/u,
    says: word(
      `structureel karakter|(?:structureel|permanent|blijvend|definitief|standaard)(?: [a-z\\d]+){0,4}? (?:ingebed|in te bedden|gemaakt|te maken|opgenomen|voort?gezet|voort te zetten|geborgd|te borgen|ingevoerd|in te voeren|gefinancierd|aangeboden|verankerd|vastgesteld|doorgezet|ingeregeld|onderdeel|bekostigd|geworden|ingericht|toegepast|ingezet|uitgevoerd|gebruikt|overgenomen)|structureel (?:budget|geld|middelen)(?: [^\\s.;]+){0,5} (?:vrijgemaakt|beschikbaar|opgenomen|toegekend|uitgetrokken)|(?:is|zijn|wordt|werd)(?: [a-z]+){0,2} gemeengoed|(?:blijft|blijven)(?: [a-z]+){0,2} (?:structureel|permanent|definitief) (?:bestaan|behouden|beschikbaar)|(?:sinds|vanaf|voortaan|inmiddels)(?: [a-z\\d]+){0,4} (?:structureel|permanent)(?=\\s?[.,;]|$)|(?:ingebed|ingevoerd|voortgezet|opgenomen|gemaakt|geworden)(?: [a-z]+){0,3} (?:structureel|permanent|blijvend|definitief)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    about: /beleid/u,
    says: word(
      `(?:is|zijn|wordt|werd|worden|geworden|overgegaan|omgezet|om te zetten|over|onderdeel|opgenomen|verwerkt|vertaald|landde|geland|gegoten|ingevoerd|vastgelegd)(?: [^\\s.;]+){0,6}? ${standing} beleid|${standing} beleid (?:geworden|gemaakt)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: true,
    about:
      /vast|permanent|structure|blijve|regulier|dagelijks|normale|staand|gewone|standaard|lijn|bestaand|basis|onderdeel|weg te denken/u,
    says: word(
      `(?:opgenomen|ondergebracht|overgegaan|overgedragen|omgezet|opgegaan|geintegreerd|geincorporeerd|ingebed|geborgd|verankerd|ingepast|belegd|meegenomen|gecontinueerd|voortgezet|onderdeel|deel|overgeheveld|gestopt in|geworden|nu|inmiddels|voortaan|is|zijn)(?: [^\\s.;]+){0,4}? ${regular}|${regular}(?: [^\\s.;]+){0,4}? (?:opgenomen|ondergebracht|geborgd|ingebed|geworden|gemaakt|belegd)|${place}(?: [^\\s.;]+){0,4} (?:gekregen|verworven)|(?:krijgt|kreeg|krijgen|kregen)(?: [a-z]+){0,3} ${place}|onderdeel van (?:het|de|onze|ons) (?:[a-z]+ )?(?:takenpakket|dienstverlening|aanbod|werkwijze|organisatie|beleid|werk)(?: [^.;]{0,50})? geworden|blijvertje|niet meer weg te denken`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: false,
    about: /structureel|permanent|definitief|blijvend|regulier|standaard|gemeengoed|beleid/u,
    says: word(
      `(?:is|zijn|wordt|worden|werd|werden|maakt|maken)(?: [^\\s.;]+){0,8} (?:structureel|permanent|definitief|blijvend|regulier|standaard|gemeengoed|beleid)(?=\\s?[.,;]|$)`,
    ),
  },
  {
    kind: "REGULAR_POLICY",
    telling: false,
    about:
      /geborgd|verankerd|ingebed|geinc|geint|opgegaan|overgenomen|verwerkt|vertaald|geland|vastgelegd|opgenomen|onderdeel|beleid|apv|verordening|pilotfase|status|geld|standaard|norm|gewoonte/u,
    says: word(
      "(?:geborgd|verankerd|ingebed|geincorporeerd|geintegreerd|opgegaan) (?:in|binnen|bij|als)|(?:overgenomen|verwerkt|vertaald|geland|vastgelegd) in (?:(?:het|ons|onze|de) )?(?:nieuwe |gemeentelijke |lokale )?(?:[a-z]*beleid|[a-z]*visie|[a-z]*programma|beleidsplan|beleidsregels?|verordening|werkwijzen?|nota|[a-z]*boek|[a-z]*protocol(?:len)?|[a-z]*instructies?|[a-z]*processen)|in (?:de|het|onze) (?:[a-z]+ )?(?:[a-z]*verordening|apv|nota|[a-z]*beleid|beleidsregels?) (?:vastgelegd|opgenomen|verwerkt|verankerd|geborgd)|opgenomen in (?:de|het|onze) (?:eigen |gemeentelijke )?(?:organisatie|uitvoeringsprogramma|beleid|beleidsplan|verordening|dienstverlening|aanbod)|onderdeel (?:geworden|uit ?gemaakt)? ?van (?:de|het|onze) (?:standaard|werkwijze|dienstverlening|aanbod|uitvoering)|(?:tot|als) (?:de )?(?:beleid|standaard|norm) (?:vastgesteld|verheven|gemaakt)|(?:staan|staat) (?:nu|inmiddels|sindsdien) in (?:de|het) (?:apv|verordening|beleid|beleidsregels?|nota)|uit de pilotfase|(?:omgezet|vertaald|overgegaan) in (?:[a-z]+ )?[a-z]*beleid|onderdeel geworden van|onderdeel van (?:de|het|onze|ons) [^.;]{2,70} (?:geworden|gemaakt)|(?:geldt|gelden) (?:(?:nu|voortaan|inmiddels|dan) )*(?:permanent|structureel|definitief|blijvend)|(?:pilot|proef)status(?: [^\\s.;]+){0,4} (?:opgeheven|af|vervallen|kwijt|verloren|ontgroeid)|de (?:standaard|norm|gewoonte|regel) (?:geworden|gemaakt)|(?:is|zijn|werd)(?: [^\\s.;]+){0,5} de (?:norm|standaard|regel)",
    ),
  },
  {
    kind: "SCALED_UP",
    telling: false,
    about:
      /uitge|uit te|rolt|rollen|schaa?l|breid|verbre|verruimd|vergroot|breed|hele |heel |brede |verhoogd|opgehoogd|groter|verdubbeld|verdrie| naar |breder|overgenomen|ook |alle |ander|overig/u,
    says: word(
      "uitgerold|uit te rollen|(?:stads|gemeente|regio)brede (?:invoering|uitrol|toepassing) (?:is|heeft)|(?:verhoogd|opgehoogd|gegroeid)(?: van [^\\s.;]+)? naar|(?:regio|provincie)(?: [a-z]+){0,4} overgenomen|rol(?:t|len)(?: [^\\s.;]+){0,6} uit|(?:op)?geschaald|op te schalen|uitgebreid (?:naar|met|tot|over|van|in)|(?:is|wordt|werd)(?: [a-z\\d]+){0,4} uitgebreid(?=\\s?[.,;]|$)|uit te breiden|breid(?:t|en|de|den)(?: [^\\s.;]+){0,8} uit|verbreed|verruimd|vergroot|(?:stads|gemeente|wijk|regio)breed (?:[a-z]+ ){0,4}?(?:gewerkt|gebruikt|beschikbaar|ingevoerd|uitgevoerd|ingezet|toegepast|voortgezet|aangeboden)|(?:naar|voor|over) (?:de )?(?:hele|gehele) (?:stad|gemeente|regio)|in (?:ge)?heel [a-z]+ (?:ingevoerd|toegepast|ingezet|uitgevoerd)|groter gemaakt|verdubbeld|verdrievoudigd|van (?:[a-z]+|\\d+) naar (?:[a-z]+|\\d+) [^\\s.;]+ (?:gegaan|gegroeid|uitgebreid)|uitgegroeid|breder (?:uitgezet|ingezet|toegepast|uitgevoerd)|door alle [a-z]+ (?:gebruikt|toegepast|ingezet)|overgenomen door (?:[a-z]+ )?(?:[a-z]*gemeenten|wijken|scholen|teams|dorpen)|ook (?:in|op|bij|voor) [^.;,]{3,30} (?:toegepast|gebruikt|gestart|begonnen|ingevoerd|ingezet|actief|van start|uitgevoerd)|doorgetrokken naar(?! \\d| eind| begin| medio)|in (?:de (?:ge)?hele (?:stad|gemeente)|(?:de |alle )?(?:andere|overige) [a-z]+|alle wijken)(?: [a-z]+){0,2} (?:ingevoerd|toegepast|ingezet|gestart)|(?:geldt|gelden|loopt|lopen|draait|rijdt|werkt|start|is|wordt)(?: [a-z\\d]+){0,3} (?:nu|inmiddels|voortaan|sindsdien|sinds [a-z\\d]+|vanaf [a-z\\d]+) (?:ook |overal )?in (?:(?:de|het) (?:ge)?hele [a-z]+|heel [a-z]+|(?:de |alle )?(?:andere|overige) [a-z]+|alle [a-z]+)|(?:nu|inmiddels|sindsdien|sinds [a-z\\d]+) ook in(?= [^.;]{3,40}$)|(?:op|in|bij|aan) alle (?:[a-z]+ )?(?:scholen|locaties|wijken|dorpen|kernen|straten|buurten|teams)(?: [a-z]+){0,2} (?:ingevoerd|toegepast|ingezet|aangeboden)|(?:doen|doet|gingen|gaan|zijn|nemen) (?:[a-z]+ )?(?:ook )?(?:(?:de |alle )?(?:andere|overige)|alle) (?:[a-z]+ )?(?:[a-z]*scholen|locaties|wijken|dorpen|kernen|buurten|gemeenten|teams)(?: [a-z]+){0,2} (?:mee|deel|over|aangesloten|aangehaakt)|(?:[a-z]*wijken|[a-z]*scholen|[a-z]*gemeenten|locaties)(?: [a-z]+){0,4} overgenomen|alle (?:[a-z]*scholen|[a-z]*wijken|locaties|dorpen|kernen|buurten|teams) (?:doen|nemen|werken) (?:nu|inmiddels|voortaan|sindsdien) (?:mee|deel)|na [a-z]+ (?:volgden|volgde|volgen|volgt) (?:[a-z]+ )?ook",
    ),
  },
  {
    kind: "SCALED_UP",
    telling: true,
    about: /toegevoegd|aangesloten|ook |gekomen|aangehaakt/u,
    says: word(
      "(?:locaties|wijken|scholen|buurten|plekken|kernen|gemeenten|straten)(?: [^\\s.;]+){0,4} (?:bijgekomen|erbij gekomen|aangehaakt|aan (?:de|deze) (?:pilot|proef|aanpak) toegevoegd|(?:aangesloten (?:op|bij) (?:de|deze) (?:pilot|proef|aanpak)|(?:op|bij) (?:de|deze) (?:pilot|proef|aanpak) aangesloten))|(?:doen|doet|deden|nemen|neemt) (?:[a-z]+ )?ook [^.;]+ (?:mee|deel) aan (?:de|deze) (?:pilot|proef|aanpak)",
    ),
  },
  {
    kind: "SCALED_UP",
    telling: false,
    deed: true,
    about: /uitbreiding|opschaling|uitrol|verbreding/u,
    says: word("(?:uitbreiding|opschaling|uitrol|verbreding)"),
  },
  {
    kind: "ADJUSTED",
    telling: false,
    about:
      /vorm|opzet|als |versie|variant|gedaante|met |teruggebracht|beperkt|versmald|omgegooid|ingekrompen|ingekort|verkleind|ingeperkt|leest|jasje|afgeslankt|veranderd|bijge|aangepast|gewijzig|herzien|aangescherpt|versoberd|vereenvoudigd|omgevormd|invulling|aanpak|locatie|insteek|inrichting|koers/u,
    says: word(
      "in (?:een )?(?:[a-z]+ )?(?:aangepaste|gewijzigde|afgeslankte|andere|nieuwe|lichtere|beperktere|uitgeklede|versoberde|afgezwakte|vernieuwde|kleinere|verbeterde)(?: [a-z]+)? (?:vorm|opzet|versie|variant|gedaante)|(?:door|verder|voortgezet|verlengd|vervolgd)(?: [a-z]+){0,3} met (?:een )?(?:andere|nieuwe|gewijzigde|aangepaste|kleinere|grotere|beperktere) (?:[a-z]+ )?(?:doelgroep|opzet|aanpak|invulling|groep|route|locatie|werkwijze)|met (?:een )?(?:andere|nieuwe|gewijzigde|aangepaste|kleinere|grotere) (?:[a-z]+ )?(?:doelgroep|opzet|partner|aanpak|invulling|route|locatie|werkwijze)(?: [a-z]+){0,2} (?:hervat|voortgezet|verder|doorgegaan|herstart)|teruggebracht tot|beperkt tot|versmald|omgegooid|ingekrompen|(?:gaat|ging|gaan|loopt)(?: [a-z]+){0,2} (?:verder|door) als|(?:voortgezet|doorgezet) als|met (?:een )?(?:[a-z]+er|kleinere|lichtere|beperktere|soberdere) (?:variant|opzet|vorm|versie)|ingekort|verkleind|ingeperkt|op een andere leest|nieuw jasje|afgeslankt|veranderd in|met (?:[a-z]+ )?(?:aanpassingen|wijzigingen)|bijgesteld|bijgestuurd|aangepast|gewijzigd|herzien|aangescherpt|versoberd|vereenvoudigd|omgevormd|(?:een|kreeg|krijgt) (?:een )?(?:andere|nieuwe|gewijzigde|aangepaste) (?:invulling|opzet|vorm|aanpak|locatie|insteek|inrichting|koers)",
    ),
  },
  {
    kind: "EXTENDED",
    telling: false,
    about:
      /verleng|vervolg|rekken|gerekt|geprolong|door|tweede|derde|nieuw|volgend|uitstel|respijt|getrokken|blij|bleef|voor?t|continue|hervat|verder|langer|extra|bij|einddatum|looptijd|eindmoment/u,
    says: word(
      "verlengd|te verlengen|(?:looptijd|proefperiode|pilotperiode)[^.;]{0,40} (?:verruimd|vergroot|opgerekt|uitgebreid)|(?:we|wij|college|b en w|burgemeester en wethouders)(?: [a-z]+)? (?:verlengen|continueren)|(?:loopt|startte|begon|draait)(?: [a-z]+){0,2} (?:tweede|derde|nieuwe|volgende) (?:fase|ronde|periode|tranche)|verlengt|verlengde|vervolgd|opgerekt|op te rekken|geprolongeerd|(?:laat|laten|liet|lieten)(?: [^\\s.;]+){0,7} doorlopen|(?:gaat|ging|is)(?: [a-z]+)? (?:een |het |zijn |haar )?(?:tweede|derde|nieuwe?|volgende?) (?:jaar|fase|ronde|periode) (?:in|ingegaan)|(?:krijgt|kreeg) (?:uitstel|respijt|(?:nog )?een (?:tweede|derde|nieuw|extra|volgend) (?:jaar|seizoen|ronde|fase|periode))|doorgetrokken (?:naar|tot) (?:\\d{4}|eind|begin|medio|en met)|(?:blijft|blijven|bleef)(?: [^\\s.;]+){0,6} (?:bestaan|rijden|lopen|in stand)|voort?gezet|voort te zetten|doorgezet|doorgegaan|doorgelopen|door te zetten|gecontinueerd|te continueren|hervat|(?:zet|zetten|zette)(?: [^\\s.;]+){0,8}? (?:voort|door)|(?:loopt|lopen|liep|gaat|gaan|ging)(?: [^\\s.;]+){0,8}? (?:door(?! een)|verder|langer)|(?:te )?laten doorlopen|langer (?:te )?laten lopen|(?:loopt|gaat) door|(?:krijgt|kreeg|krijgen|komt|kwam)(?: [^\\s.;]+){0,4} (?:jaar|maanden|weken|maand|kwartaal) (?:extra|langer|erbij|bij|respijt)|(?:krijgt|kreeg)(?: [a-z\\d]+){0,4} verlenging|(?:duurt|duurde)(?: [^\\s.;]+){0,6} (?:langer|voort)|(?:krijgt|kreeg|heeft|komt|kwam|volgt)(?: [a-z\\d]+){0,3} (?:een )?(?:[a-z]+ )?(?:vervolg|doorstart)(?: gekregen)?|(?:tweede|derde|nieuwe|volgende) (?:proef|pilot)?(?:fase|ronde|periode|tranche|jaar)[^.;]{0,30} (?:gestart|begonnen|ingegaan|van start)|(?:einddatum|looptijd|eindmoment)[^.;]{0,30} (?:verschoven|[a-z]*geschoven|verlegd|verplaatst|verruimd|uitgesteld)",
    ),
  },
  {
    kind: "EXTENDED",
    telling: true,
    about: /toegevoegd|proef|pilot/u,
    says: word(
      "(?:jaar|maanden)(?: is| werd)? aan (?:de|deze) (?:pilot|proef|looptijd) toegevoegd|(?:komt|volgt|krijgt|kreeg|kwam)(?: [a-z]+){0,3} (?:tweede|derde|nieuw|nieuwe|extra|volgende?) (?:proef|pilot)(?:jaar|periode|fase|ronde)",
    ),
  },
  {
    kind: "EXTENDED",
    telling: false,
    deed: true,
    about: /verlenging|voortzetting|continuering|vervolg/u,
    says: word("(?:verlenging|voortzetting|continuering|vervolg(?:pilot|proef))"),
  },
];

/** Whether a sentence may say what became of a pilot: most have none of these words. */
export const mayBeSequel = (folded: string): boolean => sequelCues.some(({ about }) => about.test(folded));
