import { sql } from "kysely";
import { mentionFields, labelOf } from "../../domain/mention-fields.ts";
import { referenceFields } from "../../domain/reference-fields.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import { tableOf } from "../../domain/thing.ts";
import { columnFields, readColumns } from "../report-row.ts";
import type { Trx } from "../rows.ts";
import type { Check, Fault } from "./fault.ts";

type Edition = { readonly id: number; readonly address: string; readonly document_sha256: string };

/** Names of the values that a report has: "goal", "end", "memos 0". A blank answer is not printed, so has no source. */
async function readValueNames(
  trx: Trx,
  edition: number,
): Promise<Map<number, { slug: string; values: string[] }>> {
  const rows = await trx
    .selectFrom("report")
    .innerJoin("pilot", "pilot.id", "report.pilot_id")
    .selectAll("report")
    .select("pilot.slug as slug")
    .where("edition_id", "=", edition)
    .orderBy("position")
    .execute();
  const named = new Map<number, { slug: string; values: string[] }>();
  for (const row of rows) {
    const columns = readColumns(row);
    const values: ReportField[] = columnFields.filter((field) => {
      const value = columns[field];
      return value !== null && (typeof value === "string" || value.text !== null);
    });
    for (const { name } of referenceFields) if (row[`${name}_id`] !== null) values.push(name);
    named.set(row.id, { slug: row.slug, values });
  }
  const mentions = Object.entries(mentionFields).map(
    ([field, { thing }]) => sql`select report_id as report, ${sql.lit(field)} as field, position
      from ${sql.table(tableOf({ name: thing }))} where report_id in (select id from report where edition_id = ${edition})`,
  );
  const found = await sql<{
    report: number;
    field: string;
    position: number;
  }>`${sql.join(mentions, sql` union all `)}
    order by report, field, position`.execute(trx);
  for (const { report, field, position } of found.rows)
    named.get(report)?.values.push(`${field} ${position}`);
  return named;
}

const placeIn = (name: string): string => {
  const [field = "", item] = name.split(" ");
  return item === undefined ? labelOf(field) : `${labelOf(field)} (nummer ${Number(item) + 1})`;
};

async function* checkEdition(trx: Trx, edition: Edition): AsyncGenerator<Fault> {
  const document = await trx
    .selectFrom("document")
    .select("text")
    .where("sha256", "=", edition.document_sha256)
    .executeTakeFirstOrThrow();
  const reports = await readValueNames(trx, edition.id);
  const sources = await trx
    .selectFrom("provenance")
    .innerJoin("report", "report.id", "provenance.report_id")
    .select(["provenance.report_id as report", "provenance.field", "provenance.item"])
    .select(["provenance.start", "provenance.end", "provenance.quote"])
    .where("report.edition_id", "=", edition.id)
    .orderBy("provenance.report_id")
    .orderBy("provenance.position")
    .execute();
  const known = new Set<string>();
  for (const { report, field, item, start, end, quote } of sources) {
    const name = item === null ? field : `${field} ${item}`;
    known.add(`${report} ${name}`);
    if (document.text.slice(start, end) === quote) continue;
    const where = `${edition.address}, ${reports.get(report)?.slug}, ${placeIn(name)}`;
    yield { what: `Het citaat “${quote}” staat niet op ${start}–${end} in het document`, where };
  }
  for (const [report, { slug, values }] of reports)
    for (const name of values) {
      if (known.has(`${report} ${name}`)) continue;
      yield {
        what: "Deze waarde heeft geen vindplaats",
        where: `${edition.address}, ${slug}, ${placeIn(name)}`,
      };
    }
  const unread = await trx
    .selectFrom("unread_line")
    .select(["line", "start", "end", "text"])
    .where("edition_id", "=", edition.id)
    .orderBy("line")
    .execute();
  for (const { line, start, end, text } of unread) {
    if (document.text.slice(start, end) === text) continue;
    yield {
      what: `De ongelezen regel “${text}” staat niet op ${start}–${end}`,
      where: `${edition.address}, regel ${line}`,
    };
  }
}

/** Quotes equal their spans, and every value has a source. */
export const checkProvenance: Check = async function* checkProvenance(trx, scope) {
  const editions = await trx
    .selectFrom("edition")
    .select(["id", "address", "document_sha256"])
    .where(scope === null ? sql<boolean>`true` : sql<boolean>`address = ${scope.edition}`)
    .orderBy("id")
    .execute();
  for (const edition of editions) yield* checkEdition(trx, edition);
};
