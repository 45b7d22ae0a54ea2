import type { Token } from "../dutch/analyser.ts";
import type { Signal } from "./condition.ts";
import type { IndexedText } from "./pilot-source.ts";
import type { PilotSource } from "./pilot-source.ts";

/** What can be said of a pilot by its words alone, and by what its reports hold together. */
export function signalsOf(
  { reports }: PilotSource,
  texts: readonly IndexedText[],
  facets: Readonly<Record<string, readonly string[]>>,
): Signal[] {
  const origins = new Set(reports.flatMap((report) => report.origins.map(({ kind }) => kind)));
  const holds = (test: (sentence: ReadonlySet<string>) => boolean): boolean =>
    texts.some(({ text, tokens }) => sentencesOf(text, tokens).some(test));
  const found: Record<Signal, boolean> = {
    AMOUNTS: reports.some((report) => report.amounts.length > 0),
    SUBSIDY: origins.has("SUBSIDIE") || holds((words) => hasOne(words, subsidy)),
    STATE_MONEY: holds(
      (words) => hasOne(words, stateMoney) || (hasOne(words, state) && hasOne(words, paying)),
    ),
    EXTENDED: facets["sequels"]?.includes("EXTENDED") === true || facets["slipped"]?.includes("END") === true,
    EVALUATED_OFTEN: reports.at(-1)?.values.evaluationMoment?.precision === "RECURRING",
    MORE_EDITIONS: new Set(reports.map(({ edition }) => edition.slug)).size > 1,
  };
  return (Object.keys(found) as Signal[]).filter((signal) => found[signal]);
}

// Words in the forms they are printed in: the analyser may put other words under the same key.
const subsidy = /^(rijks)?subsidies?$|^gesubsidieerde?$/;
const stateMoney = /^rijks(subsidies?|middelen|bijdragen?|geld(en)?|financiering|uitkering(en)?)$/;
const state = /^(rijk|rijksoverheid|ministeries?)$/;
const paying =
  /^(gefinancierde?|financiert|financiering|financiële?|financiele|subsidie|bijdrage|middelen|geld(en)?|bekostigd|betaald|betaalt|uitkering)$/;
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
