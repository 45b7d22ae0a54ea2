import { labelOf, labelOfDoubt, type Mentions } from "../domain/mention-fields.ts";
import { reportFields, type ReportField, reportFieldNames } from "../domain/report-fields.ts";
import { isFilled } from "../report/recogniser/count-read.ts";
import type { Reading, Report } from "../report/report.ts";
import { type Counted, nounFor } from "../web/parts/dutch-dates.ts";
import { nameInFull, type Values } from "../domain/field.ts";
import type { Answer } from "../domain/kinds/answer.ts";
import type { Period } from "../domain/kinds/period.ts";
import {
  motionRoles,
  originKinds,
  partnerKinds,
  periodBounds,
  periodParts,
  precisions,
  sequelKinds,
  verdicts,
  documentForms,
  rungs,
} from "../domain/vocabularies.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** The fields of a report by how sure they were read, as the annex calls them. */
interface Weighed {
  readonly sure: readonly string[];
  /** Lists of what the report mentions, and its name, can be in doubt too. */
  readonly doubtful: readonly string[];
  readonly missing: readonly string[];
}

export const howRead = ({ how, fields }: Reading["labels"][number]): string =>
  how === "UNKNOWN" ? "kennen wij niet" : `is gelezen als ${fields.map(labelOf).join(", ")}`;

export function weighReport(report: Report): Weighed {
  const doubtful = new Set<string>(report.doubts.map(({ field }) => field));
  const others = reportFieldNames.filter((field) => !doubtful.has(field));
  return {
    sure: others.filter((field) => isFilled(report[field])).map(labelOf),
    doubtful: [...new Set(report.doubts.map(labelOfDoubt))],
    missing: others.filter((field) => !isFilled(report[field])).map(labelOf),
  };
}

const listed = (words: string, labels: readonly string[]): string =>
  labels.length === 0 ? "" : `, ${labels.length} ${words} (${labels.join(", ")})`;

/** One line on a pilot: how much is sure, and what is in doubt or missing. */
export function lineOnReport(report: Report): string {
  const { sure, doubtful, missing } = weighReport(report);
  const many = missing.length === 1 ? "ontbreekt" : "ontbreken";
  return `${report.pilot.name}: ${sure.length} zeker${listed("in twijfel", doubtful)}${listed(many, missing)}`;
}

const wordsOf: { readonly [K in keyof Values]: (value: Values[K]) => string } = {
  name: (value) => value,
  text: (value) => value.replaceAll("\n", " ¶ "),
  period: ({ text, from, to, precision, part, bound, extendedFrom }: Period) => {
    const about = [
      ...(from === null ? [] : [`${from} t/m ${to ?? "?"}`]),
      precisions[precision],
      ...(part === null ? [] : [periodParts[part]]),
      ...(bound === null || bound === "ON" ? [] : [periodBounds[bound]]),
      ...(extendedFrom === null ? [] : [`eerder t/m ${extendedFrom}`]),
    ];
    return `${text.replaceAll("\n", " ")}  [${about.join(", ")}]`;
  },
  answer: ({ text, verdict }: Answer) => `[${verdicts[verdict]}] ${(text ?? "").replaceAll("\n", " ¶ ")}`,
  reference: nameInFull,
};

const wordsOfMention: { readonly [N in keyof Mentions]: (mention: Mentions[N]) => string } = {
  origins: ({ kind, motion }) => `${originKinds[kind]}${motion?.number ? ` ${motion.number}` : ""}`,
  motions: ({ role, motion }) =>
    `${motion.number ?? "zonder nummer"} ${motion.title ?? ""} (${motionRoles[role]})`,
  partners: ({ partner }) => `${partner.name} (${partnerKinds[partner.kind]})`,
  memos: ({ number, date }) => `${number}${date ? ` van ${date}` : ""}`,
  amounts: ({ euros }) => `€ ${euros}`,
  sequels: ({ kind }) => sequelKinds[kind],
  endings: ({ quote }) => `“${quote}”`,
};

export function wordsOfField(report: Report, name: ReportField): string | null {
  const value = report[name];
  // Each field's value is of its own kind: the registry says which, but the compiler cannot follow a name into both.
  const words = wordsOf[reportFields[name].kind] as (value: unknown) => string;
  return value === null ? null : words(value);
}

export const wordsOfMentions = <N extends keyof Mentions>(
  report: { readonly [M in N]: readonly Mentions[M][] },
  name: N,
): string => report[name].map(wordsOfMention[name]).join("; ");

/** What the file was, and by what its rows were told apart. */
export function formOf({ form, rung }: SourceDocument): string {
  const read = documentForms[form ?? "TEXT"];
  return rung ? `${read} (rijen herkend ${rungs[rung.toUpperCase() as Uppercase<typeof rung>]})` : read;
}

/** "1 rapport", "0 rapporten". */
export const counted = (count: number, noun: Counted): string => `${count} ${nounFor(count, noun)}`;
