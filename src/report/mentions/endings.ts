import type { Mention } from "../../domain/mention-fields.ts";
import { patternsUnder, wholeWord } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import type { Sentence } from "../values/split-sentences.ts";
import type { Found } from "./found.ts";
import { former } from "./trial-words.ts";

const { pattern, whole, words } = patternsUnder("mentions", "ending words");
const over = words("over");
const mayBeEnding = pattern("mayBeEnding");

/** "De pilot is (sinds 1 mei) afgerond"; "wordt afgerond" is a plan. */
const isOver = wholeWord(
  `(?:is|zijn|was|waren|werd|werden|hebben we|heeft het college|heeft de gemeente)(?: [^;.]{0,90}?)? (?:${over})`,
);
/** "Nu de pilot afgerond is", "dat de proef beeindigd werd". */
const overIs = wholeWord(`(?:${over}) (?:is|zijn|was|waren|werd|werden)`);
const ended = whole("ended");
const afterwards = pattern("afterwards");
const named = pattern("named");
/** An answer that leaves its pilot out: "Afgerond.", "Ja, beeindigd per 1 mei." */
const elliptic = new RegExp(
  `^(?:(?:ja|nee|deels|n\\.?v\\.?t\\.?)\\s?[,.:;-]\\s?)?(?:(?:de |deze |dit |het |hij |ze |die |dat )?(?:(?:pilot|proef|project|experiment) )?(?:(?:is|was|werd) )?(?:inmiddels |reeds |al |nu |succesvol |met succes |volledig |voortijdig |vroegtijdig |definitief |formeel )*)(?:${over})(?![\\p{L}])`,
  "u",
);

const unfinished = pattern("unfinished");
const unlessNegated = pattern("unlessNegated");
const open = whole("open");
const toCome = pattern("toCome");
const part = whole("part");
const wholeOfIt = whole("wholeOfIt");
const counted = pattern("counted");
const besides = pattern("besides");
const round = /afgerond (?:op|naar|bedrag|€)|klaar (?:voor|om|met)|klaar te/u;
const newClause = pattern("newClause");

interface Told {
  /** By what words the report calls its pilot. */
  readonly trial: () => RegExp;
  readonly isAnswer: boolean;
}

function tellsOfPilot(before: string, trial: RegExp): boolean {
  const wholes = matchesOf(new RegExp(wholeOfIt.source, "gu"), before);
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
    const last = wholeWord(over).exec(said[0]);
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
