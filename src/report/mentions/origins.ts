import type { Mention } from "../../domain/mention-fields.ts";
import type { OriginKind } from "../../domain/vocabularies.ts";
import type { Sentence } from "../values/split-sentences.ts";
import type { Found } from "./found.ts";

interface OriginCue {
  readonly kind: Exclude<OriginKind, "MOTION">;
  /** Part of what the words below ask for: few sentences have it, and the others need not be held against those. */
  readonly about: RegExp;
  /** Each must meet the folded sentence. */
  readonly says: readonly RegExp[];
  /** None may meet it. */
  readonly unless?: RegExp;
}

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "u");

const reason =
  "naar aanleiding van|n\\.?a\\.?v\\.?|door|op (?:grond|basis) van|vanwege|uitvoering|voort\\p{L}*|volgt uit|gevolg|conform|invulling|aanleiding|dankzij|na|via|gedaan|om|nakomen|oorsprong|vloeit|komt|begonnen|gestart|start|resultaat van|uitwerking|uitvloeisel|afkomstig|deed|heeft";
const trial = "pilots?|proef|proeven|project|proeftuin|experiment|aanpak|initiatief|onderzoek";

const cues: readonly OriginCue[] = [
  {
    kind: "INITIATIEFVOORSTEL",
    about: /initiatief/u,
    says: [word("(?:raads)?initiatiefvoorstel|initiatief-voorstel|initiatiefraadsvoorstel")],
    unless: word("afgewezen|verworpen|ingetrokken|ter afdoening van"),
  },
  {
    kind: "TOEZEGGING",
    about: /toeze/u,
    says: [word("toeze[gq]ging(?:en)?"), word(reason)],
    unless: word("ter afdoening van|afgedaan|geinformeerd|lijst"),
  },
  {
    kind: "TOEZEGGING",
    about: /toegezegd/u,
    says: [word("(?:wethouder|college|burgemeester|portefeuillehouder)"), word("toegezegd"), word(trial)],
    unless: word("afgedaan|geinformeerd"),
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /landelijk|nationa/u,
    says: [
      word(`(?:landelijke?|nationale)(?: \\p{L}+)? (?:${trial})`),
      word(
        "deel|deelname|deelnemer|deelnemen|deelneemt|doet|meedoen|onderdeel|aangesloten|een van de|is een|kader|geselecteerd|aangewezen|gekozen|aangemeld|deelgenomen|doen|meegedaan",
      ),
    ],
    unless: word("niet deel|niet mee"),
  },
  {
    kind: "LANDELIJKE_PILOT",
    about: /ministerie|rijk|vng/u,
    says: [
      word("neemt|nemen|nam|doet|deelname|deelnemer"),
      word("deel|mee|deelname|deelnemer"),
      word(`(?:${trial})(?: [^\\s.]+){0,8} van (?:het (?:ministerie|rijk)|de rijksoverheid|de vng)`),
    ],
  },
  {
    kind: "SUBSIDIE",
    about: /gefinanc|bekostigd|betaald|mogelijk gemaakt|gesubsid/u,
    says: [
      word("(?:gefinancierd|bekostigd|betaald|mogelijk gemaakt|gesubsidieerd) (?:door|vanuit|uit|met)"),
      word(
        "ministerie|rijk|rijksoverheid|provincie|europese|subsidie|fonds|zonmw|specifieke uitkering|spuk|rijksmiddelen|rijksbijdrage|efro|esf|regio ?deal|nationaal programma|impuls",
      ),
    ],
    unless: word("niet|geen|eigen middelen|grotendeels"),
  },
  {
    kind: "SUBSIDIE",
    about: /subsidie|uitkering|spuk/u,
    says: [
      word(
        "(?:met|dankzij|door) (?:een |behulp van |de )?(?:\\p{L}+ )?(?:\\p{L}*subsidie|specifieke uitkering|spuk)(?: \\p{L}+)? (?:van|uit|vanuit|voor)",
      ),
    ],
    unless: word("niet|geen|inwoners|bewoners"),
  },
  {
    kind: "SUBSIDIE",
    about: /subsidie|uitkering|spuk|rijksbijdrage/u,
    says: [
      word("\\p{L}*subsidie|specifieke uitkering|spuk|rijksbijdrage"),
      word("toegewezen|toegekend|ontvangen|gekregen|verkregen|verleend|ontvangt|kreeg"),
      word(`${trial}|gemeente|we|wij`),
    ],
    unless: word(
      "niet|geen|inwoners|bewoners|ondernemers|eigenaren|verenigingen|verlengd|aanvra\\p{L}*|kunnen",
    ),
  },
  {
    kind: "SUBSIDIE",
    about: / van (?:het|de) (?:minist|rijk|prov|euro)/u,
    says: [
      word(`gestart|begonnen|opgezet|mogelijk|starten|${trial}`),
      word(
        "(?:met|dankzij|door)(?: (?:een|de))?(?: \\(?\\p{L}+\\)?)? (?:bijdrage|ondersteuning|steun|financiering|middelen|geld) van (?:het|de) (?:ministerie|rijk|provincie|rijksoverheid|europese)",
      ),
    ],
    unless: word("niet|geen|inwoners|bewoners"),
  },
  {
    kind: "COLLEGEBESLUIT",
    about: /beslo|besluit/u,
    says: [
      word("college(?: van b ?& ?w| van burgemeester en wethouders)?|b ?& ?w"),
      word("besluit(?: \\p{L}+)? genomen|besloten|besloot|nam[^.]{0,30}het besluit"),
      word(`${trial}|starten|uitvoeren|te voeren`),
    ],
    unless: word("verlengen|verlengd|stoppen|beeindigen|beeindigd|gestopt|niet|stop te zetten"),
  },
  {
    kind: "COLLEGEBESLUIT",
    about: /besluit/u,
    says: [
      word(
        `(?:op (?:grond|basis) van|naar aanleiding van|conform|met|volgt uit|uitvoering van|door)(?: (?:een|het|dit))? (?:collegebesluit|besluit van het college)`,
      ),
    ],
    unless: word("verlengen|stoppen|beeindigen"),
  },
  {
    kind: "COALITIEAKKOORD",
    about: /akkoord|programma/u,
    says: [
      word("(?:coalitie|college|bestuurs|raads|hoofdlijnen)-?(?:akkoord|programma)"),
      word(
        `${reason}|afspra(?:ak|ken)|afgesproken|opgenomen|staat|vastgelegd|ambities?|aangekondigd|benoemd|genoemd`,
      ),
    ],
    unless: word("niet"),
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
    unless: word("motie|initiatiefvoorstel|verlengen|stoppen|beeindigen|niet"),
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

// A sentence with none of these parts of words says nothing that a cue asks for.
const anyCue =
  /initiatief|toeze|toegez|landelijk|nationa|pilot|proef|experiment|project|subsid|uitkering|spuk|bijdrage|steun|financ|middelen|geld|ministerie|rijk|gefinanc|bekostigd|betaald|mogelijk gemaakt|college|b ?& ?w|akkoord|programma|amendement|petitie|raad/u;

const saidBy = (sentence: string, { about, says, unless }: OriginCue): boolean =>
  about.test(sentence) && says.every((pattern) => pattern.test(sentence)) && unless?.test(sentence) !== true;

/**
 * Finds why a pilot exists, other than by a motion; the quote is the sentence that says so.
 * The mere word "subsidie" or "college" is no reason: the sentence must say that the pilot comes from it.
 */
export const findOrigins = (sentences: readonly Sentence[]): Found<Mention<"origins">>[] =>
  sentences.flatMap((sentence) => {
    const { folded } = sentence;
    if (!anyCue.test(folded)) return [];
    const kinds = new Set(cues.filter((cue) => saidBy(folded, cue)).map(({ kind }) => kind));
    return [...kinds].map((kind) => ({
      value: { kind, quote: sentence.text, motion: null },
      start: sentence.start,
      end: sentence.end,
      confidence: kind === "OTHER" ? 0.6 : 0.85,
    }));
  });
