import { doubtReasons, layouts } from "../domain/vocabularies.ts";
import { labelOfDoubt, mentionFields, mentionLists } from "../domain/mention-fields.ts";
import { reportFields, reportFieldNames } from "../domain/report-fields.ts";
import type { Reading, Report } from "../report/report.ts";
import { howRead, lineOnReport, counted, formOf, wordsOfField, wordsOfMentions } from "./weigh-reading.ts";
import type { PresentedEdition } from "./present-reading.ts";
import type { SourceDocument } from "../source/source-document.ts";

const most = 96;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** A reason in a line, with the fields of each pilot that it touches: one cause can put whatever stands around it in doubt. */
function tellDoubts(reports: Reading["reports"]): string[] {
  const all = reports.flatMap(({ pilot, doubts }) =>
    doubts.map((doubt) => ({ ...doubt, pilot: pilot.name })),
  );
  return [...Map.groupBy(all, ({ reason }) => reason)].map(([reason, same]) => {
    const touched = [...Map.groupBy(same, ({ pilot }) => pilot)].map(([pilot, own]) => {
      const fields = own.map((doubt) => `${labelOfDoubt(doubt)} “${shorten(doubt.quote)}”`);
      return `${pilot}: ${fields.join(", ")}`;
    });
    return `twijfel: ${doubtReasons[reason]}; ${touched.join("; ")}`;
  });
}

/** A line on each report; then what is not sure of the document, the labels that the template could learn, and what is not sure of each report. */
export function printDoubts(stream: NodeJS.WritableStream, { doubts, reports, labels }: Reading): void {
  for (const report of reports) stream.write(`${lineOnReport(report)}\n`);
  for (const { reason, quote } of doubts)
    stream.write(`twijfel over het document: ${doubtReasons[reason]} (“${shorten(quote)}”)\n`);
  for (const label of labels)
    stream.write(`label “${label.words}” (${label.count}×) ${howRead(label)}: ${shorten(label.example)}\n`);
  for (const line of tellDoubts(reports)) stream.write(`${line}\n`);
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

const labelWidth = 22;
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
  stream.write(`\n${counted(reading.reports.length, "rapport")} gelezen\n`);
  for (const { line, message } of reading.warnings) stream.write(`let op, regel ${line}: ${message}\n`);
  printDoubts(stream, reading);
  for (const { line, text } of reading.unread)
    stream.write(`niet geplaatst, regel ${line}: ${shorten(text.trim())}\n`);
}

function printReport(stream: NodeJS.WritableStream, report: Report): void {
  stream.write(`\n${report.pilot.name}\n`);
  for (const name of reportFieldNames) {
    const words = wordsOfField(report, name);
    if (words !== null) stream.write(row(reportFields[name].label, words));
  }
  for (const name of mentionLists) {
    const words = wordsOfMentions(report, name);
    if (words !== "") stream.write(row(mentionFields[name].label, words));
  }
}
