import { sql, type Kysely } from "kysely";
import type { Tables } from "../../database/tables.ts";
import type { ProgrammeRow } from "../rows.ts";
import { freshness, readCounts, readDataset } from "../sql/statements.ts";
import { compareTexts } from "./compare-texts.ts";
import { inOrder, linkRows } from "./link-rows.ts";
import { loadRows } from "./load-rows.ts";
import { Scale, TooLarge } from "./scale.ts";
import type { Snapshot } from "./snapshot.ts";
import { SnapshotLists } from "./snapshot-lists.ts";

const bySlug = (a: { readonly slug: string }, b: { readonly slug: string }): number =>
  compareTexts(a.slug, b.slug);
const byNumber = (a: ProgrammeRow, b: ProgrammeRow): number =>
  (a.number ?? Infinity) - (b.number ?? Infinity) || bySlug(a, b);

/**
 * Reads the graph as it is at one revision into memory.
 *
 * @param most bytes that it may take
 * @returns null when it would take more
 */
export async function loadSnapshot(db: Kysely<Tables>, most: number): Promise<Snapshot | null> {
  const scale = new Scale(most);
  try {
    return await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (trx) => {
        // All of it may take longer than one answer may.
        await sql`set local statement_timeout = 0`.execute(trx);
        const dataset = await readDataset(trx);
        const counts = await readCounts(trx);
        const { rows, mentions } = await loadRows(trx, scale);
        const editions = inOrder(rows.Edition.byId.values());
        const { rows: fresh } = await freshness(editions.map(({ id }) => id)).execute(trx);
        const links = linkRows(rows, mentions);
        return {
          dataset,
          counts,
          freshness: new Map(fresh.map(({ id, ...figures }) => [id, figures])),
          rows,
          mentions,
          links,
          editions,
          programmes: [...rows.Programme.byId.values()].toSorted(byNumber),
          portfolios: [...rows.Portfolio.byId.values()].toSorted(bySlug),
          lists: new SnapshotLists(rows, links),
          size: scale.weight,
        };
      });
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}
