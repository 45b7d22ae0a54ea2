import type { Mention } from "../../domain/mention-fields.ts";
import { matchesOf } from "../lines/matches.ts";
import type { Sentence } from "../values/split-sentences.ts";
import type { Found } from "./found.ts";
import { former } from "./trial-words.ts";

const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, "u");

const over =
  "afgerond|beeindigd|geeindigd|gestopt|stopgezet|gestaakt|afgelopen(?! (?:\\p{L}+ )?(?:periode|maand|jaar|jaren|week|weken|tijd|winter|zomer|najaar|voorjaar|kwartaal|half|\\d|twee|drie|vier))|afgesloten|voltooid|opgeheven|afgebouwd|afgebroken|afgeblazen|voorbij|klaar|ten einde(?: gekomen| gelopen)?|teneinde|tot een einde gekomen|niet (?:meer|langer) actief|verstreken";
const mayBeEnding =
  /afgerond|eindigd|gestopt|stopte|stopgezet|gestaakt|afgelopen|afgesloten|voltooi|opgeheven|afge|voorbij|klaar|einde|niet (?:meer|langer)|verstreken|liep|gelopen|geduurd|duurde|kwam|afloop|afronding|beeindiging/u;

/** "De pilot is (sinds 1 mei) afgerond"; "wordt afgerond" is a plan. */
const isOver = word(
  `(?:is|zijn|was|waren|werd|werden|hebben we|heeft het college|heeft de gemeente)(?: [^;.]{0,90}?)? (?:${over})`,
);
/** "Nu de pilot afgerond is", "dat de proef beeindigd werd". */
const overIs = word(`(?:${over}) (?:is|zijn|was|waren|werd|werden)`);
/** "De pilot liep tot 1 mei", "eindigde in juni", "loopt niet meer". */
const ended = word(
  "eindigde|stopte|liep(?:en)? (?:af|(?:[^;.]{0,40} )?(?:tot|t/m|af|ten einde))|kwam(?:en)? [^;.]{0,30}(?:ten einde|tot een einde)|duurde|heeft (?:[^;.]{0,60} )?(?:gelopen|geduurd)|(?:loopt|draait|bestaat) (?:nu |inmiddels )?niet (?:meer|langer)|is er niet meer",
);
/** "Na afloop van de pilot is de balans opgemaakt": what came after it has been. */
const afterwards =
  /(?<![\p{L}])na (?:de )?(?:afloop|afronding|beeindiging|het einde) van (?:de|deze|dit|het|onze) (?:[\p{L}-]+ )?(?:pilots?|proef|experiment|project|proefperiode|pilotperiode|proeftuin)(?: [^,;.]{0,40})?,? (?:is|zijn|was|waren|werd|werden|heeft|hebben|bleek|bleken|kwam|besloot|stelde)(?![\p{L}])/u;
/** "De afgeronde pilot" is over by its name. */
const named =
  /(?<![\p{L}])(?:de|deze|het|dit) (?:inmiddels |reeds |in \d{4} )?(?:afgeronde|beeindigde|afgelopen|afgesloten|gestopte|voltooide) (?:pilot|proef|experiment|project|proeftuin)(?![\p{L}])/u;
/** An answer that leaves its pilot out: "Afgerond.", "Ja, beeindigd per 1 mei." */
const elliptic = new RegExp(
  `^(?:(?:ja|nee|deels|n\\.?v\\.?t\\.?)\\s?[,.:;-]\\s?)?(?:(?:de |deze |dit |het |hij |ze |die |dat )?(?:(?:pilot|proef|project|experiment) )?(?:(?:is|was|werd) )?(?:inmiddels |reeds |al |nu |succesvol |met succes |volledig |voortijdig |vroegtijdig |definitief |formeel )*)(?:${over})(?![\\p{L}])`,
  "u",
);

/** What is not so, not yet so, or not wholly so. */
const unfinished =
  /\d\s?(?:%|procent)\s$|(?<![\p{L}])(?:niet|nooit|geen|bijna|nagenoeg|deels|gedeeltelijk|grotendeels|vrijwel|half|nog(?! steeds)|onvoldoende)\s(?:[\p{L}]+\s){0,2}?$/u;
const unlessNegated = /^niet (?:meer|langer) actief$/u;
/** A condition, a wish or a plan: it may come to be over. */
const open =
  /(?<![\p{L}])(?:als|indien|mits|tenzij|wanneer|zodra|totdat|voordat|tot|nadat(?!.*,)|zou|zouden|moet|moeten|kan|kunnen|wil|willen|verwacht|verwachting|verwachten|gepland|planning|plan|voornemens|streven|beoogd|bedoeling|mogelijk|wellicht|misschien|naar verwachting|zal|zullen|gaat|gaan|onderzocht|of|doel)(?![\p{L}])/u;
/** After "na afloop van de pilot is": nothing has been yet. */
const toCome =
  /^\s?(?:nog|niet|er|het (?:de|nog|mogelijk|wenselijk|nodig|onzeker)|de bedoeling|besluitvorming)(?![\p{L}])|(?:gepland|voorzien|nog|nodig|mogelijk|bedoeling|beoogd|wenselijk|onbekend|onzeker|afhankelijk)(?![\p{L}])/u;
/** What is said of a part of the pilot, or of something in it. */
const part =
  /(?<![\p{L}])(?:(?:\p{L}*fase|deel|onderdeel|helft|ronde|tranche|stap|(?:eerste|tweede|derde|laatste) (?:half ?)?(?:jaar|kwartaal|periode)|evaluatie|voorbereiding(?:en)?|werving|aanbesteding|bouw|inrichting|start|opstart|aanvraag|inschrijving|onderzoek|meting|nulmeting|training(?:en)?|gesprek(?:ken)?|traject(?:en)?|selectie|contract(?:en)?|subsidie|rapport(?:age)?|verkenning|ontwerp|inventarisatie|opdracht|werkzaamheden|plaatsing|aanleg|implementatie|uitrol|proces|procedure|besluitvorming|vergunning(?:en)?|bijeenkomst(?:en)?|analyse|nazorg|contracten|deelname|dossiers?|huisbezoeken|meldingen|aanvragen|activiteiten|evaluaties))(?![\p{L}])/u;
/** The whole of it all the same: "de pilotfase is afgerond". */
const whole = /(?<![\p{L}])(?:pilotfase|proeffase|pilotperiode|proefperiode|pilotjaar|proefjaar)(?![\p{L}])/u;
const counted = /(?:eerste|tweede|derde|vierde|volgende|vorige|andere|\d+e|fase \d)\s$/u;
/** "De kosten van de pilot", "binnen de proef": the pilot is not what is spoken of. */
const besides =
  /(?<![\p{L}])(?:van|in|bij|tijdens|binnen|voor|uit|aan|door|over|na|vanuit|sinds|om)(?: (?:de|het|deze|dit|onze|een|die))?(?: [\p{L}-]+)?\s$/u;
const round = /afgerond (?:op|naar|bedrag|€)|klaar (?:voor|om|met)|klaar te/u;
const newClause =
  /[;:]|,\s?(?=(?:die|dat|welke|maar|en|dus|daarom|waarna|waardoor|terwijl|omdat|want)\s)|\s(?=(?:maar|waarna|waardoor|terwijl|omdat|want)\s)/u;

interface Told {
  /** By what words the report calls its pilot. */
  readonly trial: () => RegExp;
  readonly isAnswer: boolean;
}

function tellsOfPilot(before: string, trial: RegExp): boolean {
  const wholes = matchesOf(new RegExp(whole.source, "gu"), before);
  if (wholes.some(({ index }) => !counted.test(before.slice(0, index)))) return true;
  const subject = matchesOf(trial, before).some(
    ({ index }) => ![besides, counted, former].some((pattern) => pattern.test(before.slice(0, index))),
  );
  return subject && !part.test(before.slice(before.lastIndexOf(",") + 1));
}

function confidenceIn(clause: string, opens: boolean, { trial, isAnswer }: Told): number | null {
  if (named.test(clause)) return 0.85;
  const after = afterwards.exec(clause);
  if (
    after &&
    !open.test(clause.slice(0, after.index)) &&
    !toCome.test(clause.slice(after.index + after[0].length))
  )
    return 0.85;
  if (round.test(clause)) return null;
  if (isAnswer && opens && elliptic.test(clause) && !/nog niet|bijna/u.test(clause)) return 0.85;
  for (const pattern of [isOver, overIs, ended]) {
    const said = pattern.exec(clause);
    if (said === null || /(?<![\p{L}])word(?:t|en)(?![\p{L}])/u.test(said[0])) continue;
    // "In september stopte de pilot": who it is can come after.
    const beyond =
      pattern === ended
        ? (/^(?: (?:de|deze|dit|het))? \p{L}+/u.exec(clause.slice(said.index + said[0].length))?.[0] ?? "")
        : "";
    const statement = clause.slice(0, said.index + said[0].length) + beyond;
    const last = word(over).exec(said[0]);
    const upTo = last === null ? clause.slice(0, said.index) : clause.slice(0, said.index + last.index);
    if (
      open.test(
        pattern === ended ? upTo.replace(/\stot\s/gu, " ") : statement.replace(/\stot een einde/gu, " "),
      )
    )
      continue;
    if (unfinished.test(upTo) && !unlessNegated.test(last?.[0] ?? "")) continue;
    if (tellsOfPilot(pattern === overIs ? clause.slice(0, said.index) : statement, trial())) return 0.9;
  }
  return null;
}

/**
 * Finds where sentences say that the pilot is over, and not a phase or a part of it; the quote is the sentence. A plan, a
 * condition and a question say nothing.
 */
export const findEndings = (sentences: readonly Sentence[], told: Told): Found<Mention<"endings">>[] =>
  sentences.flatMap(({ text, folded, start, end }, at) => {
    if (!mayBeEnding.test(folded) || text.endsWith("?")) return [];
    const sure = folded
      .slice(0, 1500)
      .split(newClause)
      .map((clause, place) => confidenceIn(clause.trim(), at === 0 && place === 0, told))
      .filter((confidence) => confidence !== null);
    return sure.length === 0 ? [] : [{ value: { quote: text }, start, end, confidence: Math.max(...sure) }];
  });
