import { sql } from "kysely";
import { compoundKey, keysIn } from "../../domain/addresses.ts";
import type { NodeType } from "../../domain/global-id.ts";
import type { MotionRow, Rows } from "../rows.ts";
import { isOneOfTexts, moment, type Fragment } from "./fragments.ts";
import { readPeriod, type Raw } from "./raw.ts";
import { readReport, reportColumns } from "./report-columns.ts";

/** How the rows of a type are read: from which tables, which columns, and by which key. */
export interface NodeTable<T extends NodeType> {
  readonly columns: Fragment;
  readonly from: Fragment;
  readonly id: string;
  readonly idType: "int" | "text";
  /** What rows with one of the keys fit; rows with other keys may fit too. */
  readonly withKeys: (keys: readonly string[]) => Fragment;
  readonly read: (raw: Raw) => Rows[T];
}

/** The statement already gives the columns the names of the row. */
const asItIs = (raw: Raw): never => raw as never;
const bySlug = (column: string) => (keys: readonly string[]) => isOneOfTexts(column, keys);

/** Keys of an edition and a pilot: the edition's may hold the dashes between, the pilot's never does. */
const byEditionAndPilot = (keys: readonly string[]): Fragment => {
  const parts = keys.map(keysIn);
  const editions = parts.flatMap((keys) => keys.map((_, i) => compoundKey(...keys.slice(0, i + 1))));
  return sql`${isOneOfTexts("e.slug", [...new Set(editions)])}
    and ${isOneOfTexts("p.slug", [...new Set(parts.flat())])}`;
};

/** The columns of `motion m`; the prefix keeps them apart from those of what mentions it. */
export const motionColumns = (prefix = ""): Fragment =>
  sql.raw(
    [
      `m.id as "${prefix}id"`,
      `m.slug as "${prefix}key"`,
      `m.slug as "${prefix}slug"`,
      `m.number as "${prefix}number"`,
      `m.title as "${prefix}title"`,
      `m.date_text as "${prefix}dateText"`,
      `m.date_from::text as "${prefix}dateFrom"`,
      `m.date_to::text as "${prefix}dateTo"`,
      `m.date_precision as "${prefix}datePrecision"`,
      `m.municipality_code as "${prefix}municipalityId"`,
    ].join(", "),
  );

export const readMotion = (raw: Raw, prefix = ""): MotionRow =>
  ({
    id: raw[`${prefix}id`],
    key: raw[`${prefix}key`],
    slug: raw[`${prefix}slug`],
    number: raw[`${prefix}number`],
    title: raw[`${prefix}title`],
    date: readPeriod(raw, `${prefix}date`),
    municipalityId: raw[`${prefix}municipalityId`],
  }) as MotionRow;

export const nodeTables: { readonly [T in NodeType]: NodeTable<T> } = {
  Pilot: {
    columns: sql`p.id, p.slug as key, p.slug, p.name, p.municipality_code as "municipalityId",
      ${moment("p.updated_at")} as "updatedAt"`,
    from: sql`pilot p`,
    id: "p.id",
    idType: "int",
    withKeys: bySlug("p.slug"),
    read: asItIs,
  },
  Report: {
    columns: sql`${reportColumns}, e.slug || '--' || p.slug as key`,
    from: sql`report r join pilot p on p.id = r.pilot_id join edition e on e.id = r.edition_id`,
    id: "r.id",
    idType: "int",
    withKeys: byEditionAndPilot,
    read: readReport,
  },
  Edition: {
    columns: sql`e.id, e.slug as key, e.slug, e.title, e.kind, e.year, e.as_of::text as "asOf",
      e.municipality_code as "municipalityId", e.document_sha256 as "documentId",
      e.mandate_id as "mandateId", ${moment("e.updated_at")} as "updatedAt"`,
    from: sql`edition e`,
    id: "e.id",
    idType: "int",
    withKeys: bySlug("e.slug"),
    read: asItIs,
  },
  Programme: {
    columns: sql`g.id, g.slug as key, g.slug, g.number, g.name, g.municipality_code as "municipalityId"`,
    from: sql`programme g`,
    id: "g.id",
    idType: "int",
    withKeys: bySlug("g.slug"),
    read: asItIs,
  },
  Portfolio: {
    columns: sql`f.id, f.slug as key, f.slug, f.name, f.municipality_code as "municipalityId"`,
    from: sql`portfolio f`,
    id: "f.id",
    idType: "int",
    withKeys: bySlug("f.slug"),
    read: asItIs,
  },
  Motion: {
    columns: motionColumns(),
    from: sql`motion m`,
    id: "m.id",
    idType: "int",
    withKeys: bySlug("m.slug"),
    read: (raw) => readMotion(raw),
  },
  Partner: {
    columns: sql`o.id, o.slug as key, o.slug, o.name, o.kind`,
    from: sql`partner o`,
    id: "o.id",
    idType: "int",
    withKeys: bySlug("o.slug"),
    read: asItIs,
  },
  Document: {
    columns: sql`d.sha256 as id, d.sha256 as key, d.sha256, d.name, d.media_type as "mediaType",
      d.source_url as "sourceUrl", d.layout, ${moment("d.stored_at")} as "storedAt"`,
    from: sql`document d`,
    id: "d.sha256",
    idType: "text",
    withKeys: bySlug("d.sha256"),
    read: asItIs,
  },
  Municipality: {
    columns: sql`y.code as id, y.code as key, y.code, y.name`,
    from: sql`municipality y`,
    id: "y.code",
    idType: "text",
    withKeys: bySlug("y.code"),
    read: asItIs,
  },
  Change: {
    columns: sql`c.id, concat_ws('--', e.slug, p.slug, c.kind, c.field) as key, c.kind,
      c.pilot_id as "pilotId", c.edition_id as "editionId", c.previous_id as "previousId", c.field,
      c.before_text as "beforeText", c.after_text as "afterText", c.days, c.slip`,
    from: sql`change c join pilot p on p.id = c.pilot_id join edition e on e.id = c.edition_id`,
    id: "c.id",
    idType: "int",
    withKeys: byEditionAndPilot,
    read: asItIs,
  },
};
