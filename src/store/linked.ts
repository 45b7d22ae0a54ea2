import { type RawBuilder, sql } from "kysely";
import { columnsTo, namedTypes, referringTo, type NamedType } from "../domain/referred.ts";
import { tableOf } from "../domain/thing.ts";
import { things } from "../domain/things/things.ts";
import { keyColumnOf, keyedTable } from "./context.ts";
import { anyIdOf, type Trx } from "./rows.ts";

/** In the order in which they go. */
export const linkedTypes = ["Pilot", ...namedTypes] as const;
export type LinkedType = "Pilot" | NamedType;
export type Linked = Readonly<Record<LinkedType, readonly number[]>>;

const byLinked = <V>(make: (type: LinkedType) => V) =>
  Object.fromEntries(linkedTypes.map((type) => [type, make(type)])) as Record<LinkedType, V>;

export async function readLinked(
  trx: Trx,
  reports: readonly number[],
): Promise<Record<LinkedType, number[]>> {
  const linked = byLinked((): number[] => []);
  if (reports.length === 0) return linked;
  const parts = linkedTypes.flatMap((type) =>
    referringTo(type).map(
      ({
        table,
        column,
      }) => sql`select ${sql.lit(type)} as type, ${sql.ref(column)} as id from ${sql.table(table)}
        where ${sql.ref(table === tableOf(things.Report) ? "id" : "report_id")} = ${anyIdOf(reports)}
          and ${sql.ref(column)} is not null`,
    ),
  );
  const { rows } = await sql<{ type: LinkedType; id: number }>`${sql.join(parts, sql` union `)}`.execute(trx);
  for (const { type, id } of rows) linked[type].push(id);
  return linked;
}

/** What makes a row of each type stay. */
export const references: Readonly<Record<LinkedType, RawBuilder<unknown>>> = byLinked((type) => {
  const parts = [...referringTo(type), ...columnsTo(things.Edition, type)].map(
    ({ table, column }) => sql`exists (select from ${sql.table(table)} where ${sql.ref(column)} = target.id)`,
  );
  return sql`(${sql.join(parts, sql` or `)})`;
});

export async function readPartnerSlugs(trx: Trx, ids: readonly number[]): Promise<string[]> {
  const rows = await trx.selectFrom("partner").select("slug").where("id", "=", anyIdOf(ids)).execute();
  return rows.map(({ slug }) => slug);
}

/** Removes what nothing refers to any more, out of what was referred to before. @returns the keys of the pilots that went */
export async function removeOrphans(trx: Trx, candidates: Linked): Promise<string[]> {
  const pilots: string[] = [];
  for (const type of linkedTypes) {
    const ids = candidates[type];
    if (ids.length === 0) continue;
    const { rows } = await sql<{ key: string }>`
      delete from ${sql.table(keyedTable(type))} as target
      where id = ${anyIdOf(ids)} and not ${references[type]} returning ${sql.ref(keyColumnOf(type))} as key`.execute(
      trx,
    );
    if (type === "Pilot") pilots.push(...rows.map(({ key }) => key));
  }
  return pilots;
}
