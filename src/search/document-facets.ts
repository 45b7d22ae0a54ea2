import type { Token } from "../dutch/analyser.ts";
import type { Verdict } from "../domain/vocabularies.ts";
import type { AbsentValue, FacetField, Signal } from "./condition.ts";
import type { IndexedText } from "./pilot-source.ts";
import type { PilotSource, ReportSource } from "./pilot-source.ts";

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** The values by which a pilot is filtered: all its links over all editions, and the answers of its latest report. */
export function facetsOf(
  pilot: PilotSource,
  texts: readonly IndexedText[],
): Record<FacetField, readonly string[]> {
  const { reports } = pilot;
  const latest = reports.at(-1)?.values;
  const slugs = (of: (report: ReportSource) => readonly ({ readonly slug: string } | null)[]): string[] =>
    distinct(reports.flatMap(of).flatMap((each) => (each === null ? [] : [each.slug])));
  return {
    editions: slugs((report) => [report.edition]),
    programmes: slugs((report) => [report.programme]),
    portfolios: slugs((report) => [report.portfolio]),
    partners: slugs((report) => report.partners.map(({ partner }) => partner)),
    partnerKinds: distinct(reports.flatMap((report) => report.partners.map(({ partner }) => partner.kind))),
    motions: slugs((report) => report.motions),
    origins: distinct(reports.flatMap((report) => report.origins.map(({ kind }) => kind))),
    verdicts: latest === undefined ? [] : [latest.successful.verdict],
    policyChanges: [lastStated(reports, "policyChange")],
    financialConsequences: [lastStated(reports, "financialConsequence")],
    municipalities: [pilot.municipality.code],
    newIn: pilot.newIn === null ? [] : [pilot.newIn],
    vanishedIn: pilot.vanishedIn === null ? [] : [pilot.vanishedIn],
    signals: signalsOf(pilot, texts),
    lacks: lackingIn(pilot),
  };
}

/** What a pilot lacks: in all its reports what they link to, in the latest one what it says of the pilot. */
function lackingIn({ reports }: PilotSource): AbsentValue[] {
  const values = reports.at(-1)?.values;
  const noneOf = (of: (report: ReportSource) => readonly unknown[]): boolean =>
    reports.every((report) => of(report).length === 0);
  const lacks: Record<AbsentValue, boolean> = {
    MOTION:
      noneOf(({ motions }) => motions) &&
      noneOf(({ origins }) => origins.filter(({ kind }) => kind === "MOTION")),
    OUTCOME: values === undefined || undecided.has(values.successful.verdict),
    END: !values?.end?.to,
    START: !values?.start?.from,
    EVALUATION: !values?.evaluationMoment?.to && values?.evaluationMoment?.precision !== "RECURRING",
    PARTNER: noneOf(({ partners }) => partners),
    GOAL: !values?.goal,
    PROGRAMME: reports.every(({ programme }) => programme === null),
    PORTFOLIO: reports.every(({ portfolio }) => portfolio === null),
    AMOUNT: noneOf(({ amounts }) => amounts),
  };
  return (Object.keys(lacks) as AbsentValue[]).filter((value) => lacks[value]);
}
const undecided: ReadonlySet<Verdict> = new Set(["NOT_YET_KNOWN", "NOT_STATED", "NOT_APPLICABLE"]);

/** The last answer that was given: a later edition often leaves the question blank. */
const lastStated = (
  reports: readonly ReportSource[],
  field: "policyChange" | "financialConsequence",
): Verdict =>
  reports.map(({ values }) => values[field].verdict).findLast((verdict) => verdict !== "NOT_STATED") ??
  "NOT_STATED";

/** Whether a date moved to later from one report to the next that prints it. */
function slipped(reports: readonly ReportSource[], field: "end" | "evaluationMoment"): boolean {
  const days = reports.flatMap(({ values }) => values[field]?.to ?? []);
  return days.some((day, index) => index > 0 && day > (days[index - 1] ?? day));
}

function signalsOf({ reports }: PilotSource, texts: readonly IndexedText[]): Signal[] {
  const origins = new Set(reports.flatMap((report) => report.origins.map(({ kind }) => kind)));
  const holds = (test: (sentence: ReadonlySet<string>) => boolean): boolean =>
    texts.some(({ text, tokens }) => sentencesOf(text, tokens).some(test));
  const found: Record<Signal, boolean> = {
    AMOUNTS: reports.some((report) => report.amounts.length > 0),
    SUBSIDY: origins.has("SUBSIDIE") || holds((words) => hasOne(words, subsidy)),
    STATE_MONEY: holds(
      (words) => hasOne(words, stateMoney) || (hasOne(words, state) && hasOne(words, paying)),
    ),
    END_SLIPPED: slipped(reports, "end"),
    EVALUATION_SLIPPED: slipped(reports, "evaluationMoment"),
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
