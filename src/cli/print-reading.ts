import { mentionFields, type Mentions } from "../domain/mention-fields.ts";
import { reportFields, type ReportField } from "../domain/report-fields.ts";
import { layouts } from "../domain/vocabularies.ts";
import type { PresentedEdition } from "./present-reading.ts";
import type { Reading, Report } from "../report/report.ts";
import type { SourceDocument } from "../source/source-document.ts";
import { printDoubts } from "./print-doubts.ts";
import { shorten } from "./shorten.ts";
import { formOf } from "./words-of-form.ts";
import { wordsOfField, wordsOfMentions } from "./words-of-value.ts";

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
  stream.write(`\n${reading.reports.length} rapporten gelezen\n`);
  for (const { line, message } of reading.warnings) stream.write(`let op, regel ${line}: ${message}\n`);
  printDoubts(stream, reading);
  for (const { line, text } of reading.unread)
    stream.write(`niet geplaatst, regel ${line}: ${shorten(text.trim())}\n`);
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
