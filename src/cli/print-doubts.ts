import { doubtReasons } from "../domain/vocabularies.ts";
import { reportFields } from "../domain/report-fields.ts";
import type { Reading } from "../report/report.ts";
import { shorten } from "./shorten.ts";
import { labelOf, lineOnReport } from "./weigh-reading.ts";

/** A line on each report; then what is not sure of the document and of each, and the labels that the template could learn. */
export function printDoubts(stream: NodeJS.WritableStream, { doubts, reports, labels }: Reading): void {
  for (const report of reports) stream.write(`${lineOnReport(report)}\n`);
  for (const { reason, quote } of doubts)
    stream.write(`twijfel over het document: ${doubtReasons[reason]} (“${shorten(quote)}”)\n`);
  for (const { pilot, doubts: own } of reports)
    for (const { field, reason, quote } of own)
      stream.write(
        `twijfel, ${pilot.name}, ${labelOf(field)}: ${doubtReasons[reason]} (“${shorten(quote)}”)\n`,
      );
  for (const { words, count, fields, how, example } of labels) {
    const read =
      how === "UNKNOWN" ? "kent de sjabloon niet" : `is gelezen als ${fields.map(labelOf).join(", ")}`;
    stream.write(`label “${words}” (${count}×) ${read}: ${shorten(example)}\n`);
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
