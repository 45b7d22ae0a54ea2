import { sql, type Kysely } from "kysely";
import type { Tables } from "../../database/tables.ts";
import { nodeTypes } from "../../domain/global-id.ts";
import { things } from "../../domain/things/things.ts";
import { isWhole } from "../reader.ts";
import { freshness, readCounts, readDataset } from "../sql/statements.ts";
import { compareTexts } from "./compare-texts.ts";
import type { SnapshotRows, SnapshotType } from "./snapshot-rows.ts";
import { loadBesides } from "./load-besides.ts";
import { linkRows } from "./link-rows.ts";
import { readPilotsByValue } from "./pilots-by-value.ts";
import { loadRows } from "./load-rows.ts";
import { Scale, TooLarge } from "./scale.ts";
import type { Snapshot } from "./snapshot.ts";
import { SnapshotLists } from "./snapshot-lists.ts";

type Values = Readonly<Record<string, string | number | null>>;

/** Compares rows by properties in turn: numbers by size and absent ones last, all else as text. */
function compareBy(properties: readonly string[], a: Values, b: Values): number {
  for (const name of properties) {
    const [one = null, other = null] = [a[name], b[name]];
    const order =
      typeof one === "string" && typeof other === "string"
        ? compareTexts(one, other)
        : (one === null ? 1 : 0) - (other === null ? 1 : 0) || Number(one) - Number(other);
    if (order !== 0) return order;
  }
  return 0;
}

/** The rows of lists that come whole, in their order. */
function wholeLists(rows: SnapshotRows): Snapshot["whole"] {
  const lists = nodeTypes.flatMap((type) => {
    if (!isWhole(type)) return [];
    const { order } = things[type].plural;
    const held = [...rows[type as SnapshotType].byId.values()];
    return [
      [type, held.toSorted((a, b) => compareBy(order, a as unknown as Values, b as unknown as Values))],
    ];
  });
  return Object.fromEntries(lists) as Snapshot["whole"];
}

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
        const { rows: fresh } = await freshness([...rows.Edition.byId.keys()]).execute(trx);
        const links = linkRows(rows, mentions, await loadBesides(trx, scale));
        return {
          dataset,
          counts,
          freshness: new Map(fresh.map(({ id, ...figures }) => [id, figures])),
          rows,
          mentions,
          links,
          whole: wholeLists(rows),
          lists: new SnapshotLists(rows, links, await readPilotsByValue(rows, links, mentions)),
          size: scale.weight,
        };
      });
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}
