import type { Token } from "../dutch/analyser.ts";
import { patternsUnder } from "../dutch/patterns.ts";
import type { Signal } from "./condition.ts";
import type { IndexedText, PilotSource } from "./pilot-source.ts";
import { aboutKey } from "./name-keys.ts";

/** What tells what a pilot is for; the other fields tell how it goes. */
const telling: ReadonlySet<string> = new Set(["name", "title", "goal", "description"]);
/** A word that stands there once may stand there by the way, unless it is of the name or, as printed, of the goal. */
const oftenEnough = 2;

/** Keys of what a pilot is about, in its own words, in others for them, and as topics; see `aboutKey`. */
export function aboutKeysOf(texts: readonly IndexedText[]): string[] {
  const times = new Map<string, number>();
  const count = (keys: Iterable<string>, worth: number): void => {
    for (const key of new Set(keys)) times.set(key, (times.get(key) ?? 0) + worth);
  };
  for (const { field, weight, tokens } of texts) {
    if (!telling.has(field)) continue;
    const isName = weight === "name";
    for (const { stop, optional, key, parts, family, topics } of tokens) {
      if (stop || optional) continue;
      count([key, ...parts], isName || field === "goal" ? oftenEnough : 1);
      count([...family, ...topics], isName ? oftenEnough : 1);
    }
  }
  return [...times].flatMap(([key, number]) => (number >= oftenEnough ? [aboutKey(key)] : []));
}

/** What can be said of a pilot by its words alone, and by what its reports hold together. */
export function signalsOf(
  { reports }: PilotSource,
  texts: readonly IndexedText[],
  facets: Readonly<Record<string, readonly string[]>>,
): Signal[] {
  const origins = new Set(reports.flatMap((report) => report.origins.map(({ kind }) => kind)));
  const holds = (test: (sentence: ReadonlySet<string>) => boolean): boolean =>
    texts.some(({ text, tokens }) => sentencesOf(text, tokens).some(test));
  const latest = reports.at(-1)?.values;
  const isRecurring = latest?.evaluationMoment?.precision === "RECURRING";
  const evaluated = latest?.evaluationMoment?.text ?? "";
  const found: Record<Signal, boolean> = {
    AMOUNTS: reports.some((report) => report.amounts.length > 0),
    SUBSIDY: origins.has("SUBSIDIE") || holds((words) => hasOne(words, subsidy)),
    STATE_MONEY: holds(
      (words) => hasOne(words, stateMoney) || (hasOne(words, state) && hasOne(words, paying)),
    ),
    EXTENDED: facets["sequels"]?.includes("EXTENDED") === true || facets["slipped"]?.includes("END") === true,
    EVALUATED_OFTEN: isRecurring,
    EVALUATED_YEARLY: isRecurring && !twiceAYear.test(evaluated) && yearly.test(evaluated),
    EVALUATED_TWICE_A_YEAR: isRecurring && twiceAYear.test(evaluated),
    END_UNDECIDED: isUndecided(latest?.end),
    EVALUATION_UNDECIDED: isUndecided(latest?.evaluationMoment),
    UNNUMBERED_MOTION: reports.some(({ motions }) => motions.some(({ motion }) => motion.number === null)),
    MEMO: reports.some(({ memos }) => memos.length > 0),
    NOT_REPORTED: notReported.test(latest?.reporting ?? ""),
    MORE_EDITIONS: new Set(reports.map(({ edition }) => edition.slug)).size > 1,
  };
  return (Object.keys(found) as Signal[]).filter((signal) => found[signal]);
}

const { pattern } = patternsUnder("signals", "sentences");
const subsidy = pattern("subsidy", "");
const stateMoney = pattern("stateMoney", "");
const state = pattern("state", "");
const paying = pattern("paying", "");
const moments = patternsUnder("signals", "moments");
const twiceAYear = moments.pattern("twiceAYear", "iu");
const yearly = moments.pattern("yearly", "iu");
const undecided = moments.pattern("undecided", "iu");
const notReported = moments.pattern("notReported", "iu");

/** Whether a report says of a day that it is not known, and no other words for it. */
const isUndecided = (period: { precision: string; text: string | null } | null | undefined): boolean =>
  period?.precision === "UNKNOWN" && undecided.test(period.text ?? "");
const hasOne = (words: ReadonlySet<string>, pattern: RegExp): boolean =>
  [...words].some((word) => pattern.test(word));

function sentencesOf(text: string, tokens: readonly Token[]): ReadonlySet<string>[] {
  const sentences: Set<string>[] = [new Set()];
  let last = 0;
  for (const token of tokens) {
    if (/[.!?]\s/.test(text.slice(last, token.start))) sentences.push(new Set());
    sentences.at(-1)?.add(token.surface);
    last = token.end;
  }
  return sentences;
}
