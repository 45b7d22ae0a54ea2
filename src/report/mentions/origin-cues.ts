import type { OriginKind } from "../../domain/vocabularies.ts";

/** What a sentence must say to tell why a pilot exists. */
export interface OriginCue {
  readonly kind: Exclude<OriginKind, "MOTION">;
  /** Part of what the words below ask for: few sentences have it, and the others need not be held against those. */
  readonly about: RegExp;
  /** Each must meet the folded sentence. */
  readonly says: readonly RegExp[];
  /** None may meet it. */
  readonly unless?: RegExp;
}

/** Words between no other letters. */
export const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "u");

const reason =
  "naar aanleiding van|n\\.?a\\.?v\\.?|door|op (?:grond|basis) van|vanwege|uitvoering|uitgevoerd|voort\\p{L}*|volgt uit|gevolg|conform|invulling|aanleiding|dankzij|na|via|gedaan|om|nakomen|kom(?:t|en) .{0,40} na|oorsprong|vloeit|komt|begonnen|gestart|start|resultaat van|uitwerking|uitvloeisel|afkomstig|deed|heeft|basis|zoals";
const trial =
  "(?:pilot|proef)\\p{L}*|proeven|project|proeftuin|experiment|aanpak|initiatief|onderzoek|proefplan|projectplan|pilotplan|plan van aanpak|proefperiode";
const college =
  "college(?: van b ?(?:&|en) ?w| van burgemeester en wethouders)?|b ?(?:&|en) ?w|burgemeester en wethouders|collegevergadering";
const payer =
  "ministeries?|rijk|rijksoverheid|provincie|europa|europese|europese unie|zonmw|\\p{L}*fonds|bzk|vws|ocw|szw|ienw|ezk|jenv|j&v|metropoolregio|mrdh|waterschap|vng|nationaal programma";
const money =
  "\\p{L}*subsidie|specifieke uitkering|spuk|rijksbijdrage|rijksmiddelen|rijksgeld|efro|esf|regio ?deal|impulsgelden|europees geld|decentralisatie-?uitkering|rijksuitkering|doeluitkering|europese (?:bijdrage|middelen|gelden)";
const notForUs =
  "inwoners|bewoners|ondernemers|eigenaren|verenigingen|deelnemers|\\p{L}*aanvra\\p{L}*|aangevraagd|kunnen|konden|onderzocht|bekeken|gezocht|zoeken|zoekt|hopen|hoopt|misschien|loopt af|grotendeels|eigen middelen";
const goesOn =
  "verlengen|verlengd|verlenging|stoppen|stopgezet|beeindigen|beeindigd|gestopt|stop te zetten|voort te zetten|voortzetting|vervolg";

/** Ordered by kind; a sentence may meet several. */
export const originCues: readonly OriginCue[] = [
  {
    kind: "INITIATIEFVOORSTEL",
    about: /initiatief/u,
    says: [word("(?:raads)?initiatiefvoorstel|initiatief-voorstel|initiatiefraadsvoorstel|raadsinitiatief")],
    unless: word("afgewezen|verworpen|ingetrokken|ter afdoening van|aangehouden"),
  },
  {
    kind: "TOEZEGGING",
    about: /toeze/u,
    says: [word("toeze[gq]ging(?:en)?"), word(`${reason}|${trial}|ingelost|gestand|hiermee|daarmee`)],
    unless: word(
      "ter afdoening van|afgedaan|geinformeerd|lijst|te informeren|over de (?!pilot|proef)\\p{L}+",
    ),
  },
  {
    kind: "TOEZEGGING",
    about: /toegez|zegde|zei|beloof/u,
    says: [
      word(
        "(?:wethouder|college|burgemeester|portefeuillehouder|raad|commissie|raadsvergadering|\\p{L}*behandeling)",
      ),
      word("toegezegd|zegden? .*toe|zei(?:den)? [^.]{0,60}(?<![\\p{L}])toe|beloofden?|beloofd"),
      word(trial),
    ],
    unless: word("afgedaan|geinformeerd|te informeren|te evalueren|verslag|bewoners beloofd"),
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /landelijk|nationa/u,
    says: [
      word(`(?:landelijke?|nationale)(?: \\p{L}+)? (?:${trial}|programma)`),
      word(
        "gemeente|onze|we|wij|deel|doet|loopt|doen|neemt|nemen|deelgenomen|meegedaan|geselecteerd|aangewezen|gekozen|aangemeld|aangesloten|deelname|deelnemer|deelnemen|deelneemt|onderdeel|is een|betreft een|hoort bij|valt onder|deze|dit|kader|meedoen",
      ),
    ],
    unless: word("elders|andere gemeenten|niet deel|niet mee"),
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /landelijk/u,
    says: [word("(?:pilot|proef|experiment)(?: [^\\s.]+){0,4} landelijk")],
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /(?:pilot|proef)gemeente|koplopergemeente/u,
    says: [
      word("(?:pilot|proef|koploper)gemeenten?"),
      word("rijk|rijksoverheid|ministerie|vng|landelijke?|aangewezen|gekozen|geselecteerd|een van de"),
    ],
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /ministerie|rijk|vng/u,
    says: [
      word("neemt|nemen|nam|doet|doen|deelname|deelnemer|deelnemen"),
      word("deel|mee|deelname|deelnemer|deelnemen"),
      word(`(?:${trial})(?: [^\\s.]+){0,8} van (?:het (?:ministerie|rijk)|de rijksoverheid|de vng)`),
    ],
  },
  {
    kind: "SUBSIDIE",
    about: /gefinanc|bekostigd|betaald|mogelijk|gesubsid/u,
    says: [
      word(
        "(?:gefinancierd|bekostigd|betaald|mogelijk gemaakt|gesubsidieerd|mogelijk) (?:door|vanuit|uit|met|dankzij|via)",
      ),
      word(`${payer}|${money}|subsidie|fonds|impuls`),
    ],
    unless: word("eigen middelen|grotendeels"),
  },
  {
    kind: "SUBSIDIE",
    about: /subsidie|uitkering|spuk/u,
    says: [
      word(
        "(?:met|dankzij|door) (?:een |behulp van |de )?(?:\\p{L}+ )?(?:\\p{L}*subsidie|specifieke uitkering|spuk)(?: \\p{L}+)? (?:van|uit|vanuit|voor)",
      ),
    ],
    unless: word("inwoners|bewoners|deelnemers"),
  },
  {
    kind: "SUBSIDIE",
    about: /subsidie|uitkering|spuk|rijks|bijdrage|regio ?deal|efro|esf|euro/u,
    says: [
      word(`${money}|(?:bijdrage|steun) van`),
      word(`${trial}|gemeente(?: \\p{L}+){0,3} (?:ontv\\p{L}+|kreeg|heeft|krijgt)|we|wij`),
    ],
    unless: word(`${notForUs}|verlengd|bijdrage van (?:bewoners|inwoners|vrijwilligers)`),
  },
  {
    kind: "SUBSIDIE",
    about: /minist|rijk|provinc|vng|euro|zonmw|fonds|bzk|vws|ocw|szw|regio|mrdh|waterschap/u,
    says: [
      word(payer),
      word(
        "geld|bijdrage|budget|middelen|euro|€|financier\\p{L}*|gefinancierd|subsidi\\p{L}*|gesubsidieerd|betaalt|betaalde|betalen|betaald|bekostig\\p{L}*|bekostigd|financiele",
      ),
      word(trial),
    ],
    unless: word(`${notForUs}|verlengd|bespaart|besparen|lobby`),
  },
  {
    kind: "SUBSIDIE",
    about: / (?:van|uit) (?:het|de) (?:minist|rijk|prov|euro|regio)/u,
    says: [
      word(`gestart|begonnen|opgezet|mogelijk|starten|${trial}`),
      word(
        "(?:met|dankzij|door)(?: (?:een|de))?(?: \\(?\\p{L}+\\)?)? (?:bijdrage|ondersteuning|steun|financiering|middelen|geld) (?:van|uit) (?:het|de) (?:ministerie|rijk|provincie|rijksoverheid|europese|regio ?deal)",
      ),
    ],
    unless: word("inwoners|bewoners"),
  },
  {
    kind: "COLLEGEBESLUIT",
    about: /college|b ?(?:&|en) ?w|burgemeester en w/u,
    says: [
      word(college),
      word(
        "besluit(?: \\p{L}+)? genomen|startbesluit|het besluit|toestemming|mogelijk gemaakt|besloten|besloot|nam[^.]{0,30}het besluit|ingestemd|instemming|stemden?(?: [^.]*)? in|akkoord|groen licht|vastgesteld|vaststelling|stelden?(?: [^.]*)? vast|goedgekeurd|goedkeuring|keurden?(?: [^.]*)? goed|(?:gaf|gaven|gegeven|geeft)(?: [^\\s.]+){0,5} opdracht|opdracht(?: [^\\s.]+){0,3} (?:gegeven|gaf|verleend|verstrekt)|koos|kozen|gekozen|aangewezen|wees(?: [^.]*)? aan|ingesteld|stelden?(?: [^.]*)? in",
      ),
      word(`${trial}|starten|uitvoeren|te voeren`),
    ],
    unless: word(
      `${goesOn}|motie|uitkomst|evaluatie|jaarrekening|jaarstukken|pas|in het (?:najaar|voorjaar)`,
    ),
  },
  {
    kind: "COLLEGEBESLUIT",
    about: /besluit/u,
    says: [
      word("collegebesluit|besluit van (?:het college|b ?(?:&|en) ?w|burgemeester en wethouders)"),
      word(
        `gebaseerd op|resultaat|rust op|op (?:grond|basis) van|naar aanleiding van|conform|met|bij|na|volgt|voort|uitvoering|uitwerking|door|gevolg|grondslag|basis|ingesteld|berust|steunt|ligt`,
      ),
    ],
    unless: word(goesOn),
  },
  {
    kind: "COALITIEAKKOORD",
    about: /akkoord|programma/u,
    says: [
      word("(?:coalitie|college|bestuurs|raads|hoofdlijnen|coalitie- en bestuurs)-?(?:akkoord|programma)"),
      word(
        `${reason}|${trial}|afspra(?:ak|ken)|afgesproken|opgenomen|staat|vastgelegd|ambities?|aangekondigd|benoemd|genoemd`,
      ),
    ],
  },
  {
    kind: "COALITIEAKKOORD",
    about: /coalitie/u,
    says: [
      word("coalitie(?:partijen|partners)?"),
      word("akkoord|afgesproken|spra(?:k|ken)[^.]{0,80} af"),
      word(trial),
    ],
  },
  {
    kind: "OTHER",
    about: /amendement|burgerinitiatief|petitie/u,
    says: [word("amendement|burgerinitiatief|petitie"), word(reason)],
    unless: word("afgedaan|ter afdoening van"),
  },
  {
    kind: "OTHER",
    about: /beslo|besluit/u,
    says: [
      word("(?:gemeente)?raad heeft|heeft de (?:gemeente)?raad|besloot de (?:gemeente)?raad"),
      word("besloten|besloot|besluit genomen"),
      word(trial),
    ],
    unless: word("motie|initiatiefvoorstel|verlengen|stoppen|beeindigen"),
  },
  {
    kind: "OTHER",
    about: /op initiatief van|op verzoek van|naar aanleiding van|vanwege/u,
    says: [
      word(`(?:${trial}|gestart|begonnen|ontstaan)`),
      word(
        "op (?:initiatief|verzoek) van|(?:naar aanleiding van|vanwege)(?: \\p{L}+){0,3} (?:klachten|signalen|meldingen|incidenten|verzoek|verzoeken|vragen)",
      ),
    ],
    unless: word("motie|toezegging|initiatiefvoorstel"),
  },
];
