import type { RawBuilder } from "kysely";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import type { NodeType } from "../../domain/global-id.ts";
import type { GraphReader } from "../reader.ts";
import type { IdOf, MentionRow, Rows } from "../rows.ts";
import { Ahead } from "./ahead.ts";
import type { Db } from "../../database/tables.ts";
import { readRows, withIds } from "./loaders.ts";
import { mentionsOf, mentionTables } from "./mention-tables.ts";
import { nodeTables } from "./node-tables.ts";
import type { Raw } from "./raw.ts";
import { noTexts } from "./report-columns.ts";
import { sqlReader } from "./sql-reader.ts";
import * as statements from "./statements.ts";

type Id = number | string;
type Nodes = { readonly [T in NodeType]: Ahead<IdOf<T>, Rows[T] | null> };
type Mentions = { readonly [N in MentionField]: Ahead<number, readonly MentionRow<N>[]> };
type Note = <T extends NodeType>(type: T, id: IdOf<T> | null) => void;

/** What the rows of a type refer to. */
const references: { readonly [T in NodeType]: (row: Rows[T], note: Note) => void } = {
  Pilot: ({ municipalityId }, note) => note("Municipality", municipalityId),
  Report: ({ pilotId, editionId, programmeId, portfolioId }, note) => {
    note("Pilot", pilotId);
    note("Edition", editionId);
    note("Programme", programmeId);
    note("Portfolio", portfolioId);
  },
  Edition: ({ municipalityId, documentId, mandateId }, note) => {
    note("Municipality", municipalityId);
    note("Document", documentId);
    note("Motion", mandateId);
  },
  Programme: ({ municipalityId }, note) => note("Municipality", municipalityId),
  Portfolio: ({ municipalityId }, note) => note("Municipality", municipalityId),
  Motion: ({ municipalityId }, note) => note("Municipality", municipalityId),
  Change: ({ pilotId, editionId, previousId }, note) => {
    note("Pilot", pilotId);
    note("Edition", editionId);
    note("Edition", previousId);
  },
  Partner: () => undefined,
  Document: () => undefined,
  Municipality: () => undefined,
};

/** A reader for what rows of one type say: what is asked of one is read for all of them, and of what they refer to. */
export function pageReader<T extends NodeType>(db: Db, type: T, rows: readonly Rows[T][]): GraphReader {
  const known = new Map(Object.keys(nodeTables).map((name) => [name as NodeType, new Set<Id>()]));
  const idsOf = <K extends Id>(of: NodeType) => known.get(of) as Set<K>;
  const nodes = Object.fromEntries(
    (Object.keys(nodeTables) as NodeType[]).map((name) => [name, nodesAhead(name)]),
  ) as Nodes;

  function add<U extends NodeType>(of: U, row: Rows[U]): void {
    idsOf(of).add(row.id);
    (nodes[of] as Ahead<Id, Rows[U] | null>).put(row.id, row);
    references[of](row, (to, id) => void (id !== null && idsOf(to).add(id)));
  }
  function nodesAhead<U extends NodeType>(of: U): Ahead<Id, Rows[U] | null> {
    return new Ahead<Id, Rows[U] | null>(
      idsOf(of),
      async (ids) => {
        const read = await readRows(db, of, withIds(of, ids));
        for (const row of read) add(of, row);
        return new Map(read.map((row) => [row.id, row]));
      },
      null,
    );
  }
  /** What hangs under the things of a type. */
  const under = <V>(
    of: NodeType,
    statement: (ids: readonly number[]) => RawBuilder<Raw>,
    read: (raw: Raw) => V,
  ) =>
    new Ahead<number, readonly V[]>(
      idsOf(of),
      async (ids) => {
        const { rows: raws } = await statement(ids).execute(db);
        const lists = new Map<number, V[]>();
        for (const raw of raws) {
          const list = lists.get(raw["parent"] as number);
          if (list === undefined) lists.set(raw["parent"] as number, [read(raw)]);
          else list.push(read(raw));
        }
        return lists;
      },
      [],
    );

  for (const row of rows) add(type, row);
  const texts = new Ahead(
    idsOf<number>("Report"),
    async (ids) => {
      const { rows: read } = await statements.texts(ids).execute(db);
      return new Map(read.map((row) => [row.id, row]));
    },
    { id: 0, ...noTexts },
  );
  const mentions = Object.fromEntries(
    (Object.keys(mentionFields) as MentionField[]).map((list) => [
      list,
      under<unknown>("Report", (ids) => mentionsOf(list, ids), mentionTables[list].read),
    ]),
  ) as unknown as Mentions;
  const reportsOfPilot = under("Pilot", statements.under.reportsOfPilot, (raw) => {
    const row = nodeTables.Report.read(raw);
    add("Report", row);
    return row;
  });
  const editionsOfMotion = under("Motion", statements.under.editionsOfMotion, nodeTables.Edition.read);
  const spellings = under("Partner", statements.under.spellings, ({ printed }) => String(printed));
  const provenance = under("Report", statements.under.provenance, statements.readProvenance);

  return {
    ...sqlReader(db),
    byId: (of, id) => nodes[of].get(id),
    reportTexts: (id) => texts.get(id),
    mentions: (list, id) => mentions[list].get(id),
    reportsOfPilot: (id) => reportsOfPilot.get(id),
    editionsOfMotion: (id) => editionsOfMotion.get(id),
    spellings: (id) => spellings.get(id),
    provenance: (id) => provenance.get(id),
  };
}
