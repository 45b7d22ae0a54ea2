import type { PortfolioName, ProgrammeName, Values } from "../domain/field.ts";
import type { Answer } from "../domain/kinds/answer.ts";
import type { Period } from "../domain/kinds/period.ts";
import { mentionFields, type Mentions } from "../domain/mention-fields.ts";
import { reportFields, type ReportField } from "../domain/report-fields.ts";
import {
  doubtReasons,
  documentForms,
  layouts,
  motionRoles,
  originKinds,
  partnerKinds,
  periodBounds,
  periodParts,
  precisions,
  rungs,
  sequelKinds,
  verdicts,
} from "../domain/vocabularies.ts";
import type { PresentedEdition } from "./present-reading.ts";
import type { Doubt, Reading, Report } from "../report/report.ts";
import type { SourceDocument } from "../source/source-document.ts";

const labelWidth = 22;
const textWidth = 96;

/** How a value of each kind is told in a line of text. */
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
  programme: ({ number, name }: ProgrammeName) => (number === null ? name : `${number}. ${name}`),
  portfolio: ({ name }: PortfolioName) => name,
};

const wordsOfMention: { readonly [N in keyof Mentions]: (mention: Mentions[N]) => string } = {
  origins: ({ kind, motion }) => `${originKinds[kind]}${motion?.number ? ` ${motion.number}` : ""}`,
  motions: ({ role, motion }) =>
    `${motion.number ?? "zonder nummer"} ${motion.title ?? ""} (${motionRoles[role]})`,
  partners: ({ partner }) => `${partner.name} (${partnerKinds[partner.kind]})`,
  memos: ({ number, date }) => `${number}${date ? ` van ${date}` : ""}`,
  amounts: ({ euros }) => `€ ${euros}`,
  sequels: ({ kind }) => sequelKinds[kind],
};

const shorten = (text: string): string =>
  text.length > textWidth ? `${text.slice(0, textWidth - 1)}…` : text;
const row = (label: string, text: string): string => `  ${label.padEnd(labelWidth)} ${shorten(text)}\n`;

/** Prints a reading as a table for people, a block a report, with its warnings and the lines that no field used. */
export function printReading(
  stream: NodeJS.WritableStream,
  document: SourceDocument,
  edition: PresentedEdition | null,
  reading: Reading,
): void {
  stream.write(
    `${document.name}: ${formOf(document)}, ${edition?.title ?? "editie onbekend"}, ${layouts[reading.layout]}\n`,
  );
  const { mandate } = reading;
  if (mandate) stream.write(`Opdracht van de raad: motie ${mandate.number} ${mandate.title ?? ""}\n`);
  for (const report of reading.reports) printReport(stream, report);
  stream.write(`\n${reading.reports.length} rapporten gelezen\n`);
  for (const { line, message } of reading.warnings) stream.write(`let op, regel ${line}: ${message}\n`);
  printDoubts(stream, reading);
  for (const { line, text } of reading.unread)
    stream.write(`niet geplaatst, regel ${line}: ${shorten(text.trim())}\n`);
}

/** What the file was, and by what its rows were told apart. */
function formOf({ form, rung }: SourceDocument): string {
  const read = documentForms[form ?? "TEXT"];
  return rung ? `${read} (rijen herkend ${rungs[rung.toUpperCase() as Uppercase<typeof rung>]})` : read;
}

function printReport(stream: NodeJS.WritableStream, report: Report): void {
  stream.write(`\n${report.pilot.name}\n`);
  for (const name of Object.keys(reportFields) as ReportField[]) {
    const words = wordsOfField(report, name);
    if (words !== null) stream.write(row(reportFields[name].label, words));
  }
  for (const name of Object.keys(mentionFields) as (keyof Mentions)[]) {
    const words = wordsOfMentions(report, name);
    if (words !== "") stream.write(row(mentionFields[name].label, words));
  }
}

function wordsOfField(report: Report, name: ReportField): string | null {
  const value = report[name];
  // Each field's value is of its own kind: the registry says which, but the compiler cannot follow a name into both.
  const words = wordsOf[reportFields[name].kind] as (value: unknown) => string;
  return value === null ? null : words(value);
}

const wordsOfMentions = <N extends keyof Mentions>(
  report: { readonly [M in N]: readonly Mentions[M][] },
  name: N,
): string => report[name].map(wordsOfMention[name]).join("; ");

const labelOf = (field: Doubt["field"]): string =>
  field === "pilot" ? "Naam" : { ...reportFields, ...mentionFields }[field].label;

/** What is not sure: of the document, of each report, and the labels that the template could learn. */
function printDoubts(stream: NodeJS.WritableStream, { doubts, reports, labels }: Reading): void {
  for (const { reason, quote } of doubts)
    stream.write(`twijfel over het document: ${doubtReasons[reason]} (“${shorten(oneLine(quote))}”)\n`);
  for (const { pilot, doubts: own } of reports)
    for (const { field, reason, quote } of own)
      stream.write(
        `twijfel, ${pilot.name}, ${labelOf(field)}: ${doubtReasons[reason]} (“${shorten(oneLine(quote))}”)\n`,
      );
  for (const { words, count, fields, how, example } of labels) {
    const read =
      how === "UNKNOWN" ? "kent de sjabloon niet" : `is gelezen als ${fields.map(labelOf).join(", ")}`;
    stream.write(`label “${words}” (${count}×) ${read}: ${shorten(oneLine(example))}\n`);
  }
  const lines = labels.map(({ words, fields, isHeading, how }) => {
    const [field] = fields;
    if (how === "UNKNOWN" || field === undefined)
      return `"questions": [{ "name": ${JSON.stringify(words)}, "labels": [${JSON.stringify(words)}] }]`;
    const [place, name] = isHeading ? ["sections", reportFields[field].section] : ["labels", field];
    return `"${place}": { "${name}": [${JSON.stringify(words)}] }`;
  });
  if (lines.length > 0) stream.write(`om dit te leren, in seeds/templates.json:\n`);
  for (const line of lines) stream.write(`  ${line}\n`);
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
