import { originKinds, type OriginKind } from "../../domain/vocabularies.ts";
import { rowsOf, word } from "../matches.ts";

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

/** How a sentence leads from what it names to the pilot. */
const reason =
  "naar aanleiding van|n\\.?a\\.?v\\.?|door|op (?:grond|basis) van|vanwege|uitvoering|uitgevoerd|voort[a-z]*|volgt uit|gevolg|conform|invulling|aanleiding|dankzij|na|via|gedaan|om|nakomen|kom(?:t|en) .{0,40} na|oorsprong|vloeit|komt|begonnen|gestart|start|resultaat van|uitwerking|uitvloeisel|afkomstig|deed|heeft|basis|zoals";
/** What a pilot is called. */
const trial =
  "(?:pilot|proef)[a-z]*|proeven|project|proeftuin|experiment|aanpak|initiatief|onderzoek|proefplan|projectplan|pilotplan|plan van aanpak|proefperiode";
/** A decision about a pilot that there is already. */
const goesOn =
  "verlengen|verlengd|verlenging|stoppen|stopgezet|beeindigen|beeindigd|gestopt|stop te zetten|voort te zetten|voortzetting|vervolg";
/** Who pays from outside. */
const payer =
  "ministeries?|rijk|rijksoverheid|provincie|europa|europese|europese unie|zonmw|[a-z]*fonds|bzk|vws|ocw|szw|ienw|ezk|jenv|j&v|metropoolregio|mrdh|waterschap|vng|nationaal programma";
/** Money from outside, by its names. */
const money =
  "[a-z]*subsidie|specifieke uitkering|spuk|rijksbijdrage|rijksmiddelen|rijksgeld|efro|esf|regio ?deal|impulsgelden|europees geld|decentralisatie-?uitkering|rijksuitkering|doeluitkering|europese (?:bijdrage|middelen|gelden)";
/** Money that is for others, or that nobody has yet. */
const notForUs =
  "inwoners|bewoners|ondernemers|eigenaren|verenigingen|deelnemers|[a-z]*aanvra[a-z]*|aangevraagd|kunnen|konden|onderzocht|bekeken|gezocht|zoeken|zoekt|hopen|hoopt|misschien|loopt af|grotendeels|eigen middelen";
/** The college by its names. */
const college =
  "college(?: van b ?(?:&|en) ?w| van burgemeester en wethouders)?|b ?(?:&|en) ?w|burgemeester en wethouders|collegevergadering";

const row = new RegExp(
  `^(?<kind>${Object.keys(originKinds).join("|")}) /(?<about>.+?)/ (?<says>.+?)(?: ! (?<unless>.+))?$`,
  "u",
);

/**
 * Why a pilot exists, one way to say it a line, ordered by kind: the kind, part of its words between strokes, what must be
 * said, parted by "~", and behind "!" what may not.
 */
export const originCues: readonly OriginCue[] = rowsOf(
  String.raw`
  INITIATIEFVOORSTEL /initiatief/ (?:raads)?initiatiefvoorstel|initiatief-voorstel|initiatiefraadsvoorstel|raadsinitiatief|(?:raads)?voorstel (?:op|uit) (?:haar )?eigen initiatief ! afgewezen|verworpen|ingetrokken|ter afdoening van|aangehouden
  TOEZEGGING /toeze/ toeze[gq]ging(?:en)? ~ ${reason}|${trial}|ingelost|gestand|hiermee|daarmee ! ter afdoening van|afgedaan|geinformeerd|lijst|te informeren|over de (?!pilot|proef)[a-z]+
  TOEZEGGING /toegez|zegde|zei|belo(?:of|fte)/ (?:wethouder|college|burgemeester|portefeuillehouder|raad|commissie|raadsvergadering|[a-z]*behandeling) ~ toegezegd|zegden? .*toe|zei(?:den)? [^.]{0,60}(?<![a-z])toe|beloofden?|beloofd|belofte ~ ${trial} ! afgedaan|geinformeerd|te informeren|te evalueren|verslag|bewoners beloofd|beloften? uit het [a-z]*(?:akkoord|programma)
  LANDELIJKE_PILOT /landelijk|nationa/ (?:landelijke?|nationale)(?: [a-z]+)? (?:${trial}|programma) ~ gemeente|onze|we|wij|deel|doet|loopt|doen|neemt|nemen|deelgenomen|meegedaan|geselecteerd|aangewezen|gekozen|aangemeld|aangesloten|deelname|deelnemer|deelnemen|deelneemt|onderdeel|is een|betreft een|hoort bij|valt onder|deze|dit|kader|meedoen ! elders|(?<!met (?:[a-z\d]+ )?)andere gemeenten|niet deel|niet mee
  LANDELIJKE_PILOT /landelijk/ (?:pilot|proef|experiment)(?: [^\s.]+){0,4} landelijk
  LANDELIJKE_PILOT /(?:pilot|proef)gemeente|koplopergemeente/ (?:pilot|proef|koploper)gemeenten? ~ rijk|rijksoverheid|ministerie|vng|landelijke?|aangewezen|gekozen|geselecteerd|een van de
  LANDELIJKE_PILOT /minister|staatssecretaris|rijk|vng/ (?:door|heeft) (?:de |het )?(?:minister(?:ie)?|staatssecretaris|rijk|rijksoverheid|vng) ~ geselecteerd|aangewezen|gekozen|uitgekozen|uitverkoren ~ ${trial}
  LANDELIJKE_PILOT /ministerie|rijk|vng/ neemt|nemen|nam|doet|doen|deelname|deelnemer|deelnemen ~ deel|mee|deelname|deelnemer|deelnemen ~ (?:${trial})(?: [^\s.]+){0,8} van (?:het (?:ministerie|rijk)|de rijksoverheid|de vng)
  LANDELIJKE_PILOT /ministerie|rijk/ (?:ministerie|rijk|rijksoverheid)(?: [^\s.]+){0,6} (?:deze|de|dit|een) (?:[a-z]+ )?(?:pilot|proef|experiment) ~ (?:bij|in|met|onder) (?:\d+|[a-z]+) gemeenten
  SUBSIDIE /gefinanc|bekostigd|betaald|mogelijk|gesubsid/ (?:gefinancierd|bekostigd|betaald|mogelijk gemaakt|gesubsidieerd|mogelijk) (?:door|vanuit|uit|met|dankzij|via) ~ ${payer}|${money}|subsidie|fonds|impuls ! eigen middelen|grotendeels
  SUBSIDIE /subsidie|uitkering|spuk/ (?:met|dankzij|door) (?:een |behulp van |de )?(?:[a-z]+ )?(?:[a-z]*subsidie|specifieke uitkering|spuk)(?: [a-z]+)? (?:van|uit|vanuit|voor) ! inwoners|bewoners|deelnemers
  SUBSIDIE /subsidie|uitkering|spuk|rijks|bijdrage|regio ?deal|efro|esf|euro/ ${money}|(?:bijdrage|steun) van ~ ${trial}|gemeente(?: [a-z]+){0,3} (?:ontv[a-z]+|kreeg|heeft|krijgt)|we|wij ! ${notForUs}|verlengd|bijdrage van (?:bewoners|inwoners|vrijwilligers)
  SUBSIDIE /minist|rijk|provinc|vng|euro|zonmw|fonds|bzk|vws|ocw|szw|regio|mrdh|waterschap/ ${payer} ~ geld|bijdrage|budget|middelen|euro|€|financier[a-z]*|gefinancierd|subsidi[a-z]*|gesubsidieerd|betaalt|betaalde|betalen|betaald|bekostig[a-z]*|bekostigd|financiele ~ ${trial} ! ${notForUs}|verlengd|bespaart|besparen|lobby
  SUBSIDIE / (?:van|uit) (?:het|de) (?:minist|rijk|prov|euro|regio)/ gestart|begonnen|opgezet|mogelijk|starten|${trial} ~ (?:met|dankzij|door)(?: (?:een|de))?(?: \(?[a-z]+\)?)? (?:bijdrage|ondersteuning|steun|financiering|middelen|geld) (?:van|uit) (?:het|de) (?:ministerie|rijk|provincie|rijksoverheid|europese|regio ?deal) ! inwoners|bewoners
  COLLEGEBESLUIT /college|b ?(?:&|en) ?w|burgemeester en w/ ${college} ~ besluit(?: [a-z]+)? genomen|startbesluit|het besluit|toestemming|mogelijk gemaakt|besloten|besloot|nam[^.]{0,30}het besluit|besluit[^.,]{0,30}(?<![a-z])(?:dat|die|van)(?![a-z])[^.]{0,60} nam(?:en)?|ingestemd|instemming|stemden?(?: [^.]*)? in|akkoord|groen licht|vastgesteld|vaststelling|stelden?(?: [^.]*)? vast|goedgekeurd|goedkeuring|keurden?(?: [^.]*)? goed|(?:gaf|gaven|gegeven|geeft)(?: [^\s.]+){0,5} opdracht|opdracht(?: [^\s.]+){0,3} (?:gegeven|gaf|verleend|verstrekt)|koos|kozen|gekozen|aangewezen|wees(?: [^.]*)? aan|ingesteld|stelden?(?: [^.]*)? in ~ ${trial}|start|starten|uitvoeren|te voeren ! ${goesOn}|motie|uitkomst|evaluatie|jaarrekening|jaarstukken|pas|in het (?:najaar|voorjaar)
  COLLEGEBESLUIT /besluit/ collegebesluit|besluit van (?:het college|b ?(?:&|en) ?w|burgemeester en wethouders) ~ gebaseerd op|resultaat|rust op|op (?:grond|basis) van|naar aanleiding van|conform|met|bij|na|volgt|voort|uitvoering|uitwerking|door|gevolg|grondslag|basis|ingesteld|berust|steunt|ligt ! ${goesOn}
  COALITIEAKKOORD /akkoord|programma/ (?:coalitie|college|bestuurs|raads|hoofdlijnen|coalitie- en bestuurs)-?(?:akkoord|programma) ~ ${reason}|${trial}|afspra(?:ak|ken)|afgesproken|opgenomen|staat|vastgelegd|ambities?|aangekondigd|benoemd|genoemd ~ ${reason}|${trial}|(?:is|betreft) een|dit|dat|deze|die|er|hier[a-z]*|daar[a-z]*|aanleiding|oorsprong
  COALITIEAKKOORD /coalitie/ coalitie(?:partijen|partners)? ~ akkoord|afgesproken|spra(?:k|ken)[^.]{0,80} af ~ ${trial}
  OTHER /amendement|burgerinitiatief|petitie/ amendement|burgerinitiatief|petitie ~ ${reason} ! afgedaan|ter afdoening van
  OTHER /beslo|besluit/ (?:gemeente)?raad heeft|heeft de (?:gemeente)?raad|besloot de (?:gemeente)?raad ~ besloten|besloot|besluit genomen ~ ${trial} ! motie|initiatiefvoorstel|verlengen|stoppen|beeindigen
  OTHER /op initiatief van|op verzoek van|naar aanleiding van|vanwege/ (?:${trial}|gestart|begonnen|ontstaan) ~ op (?:initiatief|verzoek) van|(?:naar aanleiding van|vanwege)(?: [a-z]+){0,3} (?:klachten|signalen|meldingen|incidenten|verzoek|verzoeken|vragen) ! motie|toezegging|initiatiefvoorstel
`,
  row,
).map(({ kind, about = "", says = "", unless }) => ({
  kind: kind as OriginCue["kind"],
  about: new RegExp(about, "u"),
  says: says.split(" ~ ").map(word),
  ...(unless === undefined ? {} : { unless: word(unless) }),
}));
