import { sql } from "kysely";
import { keyColumnOf, type Touched, touchedTable, touchedTypes } from "./context.ts";
import { anyIdOf, type Trx } from "./rows.ts";

/** Locks the one row that every import changes: imports follow each other, and their revisions too. */
export async function lockRevision(trx: Trx): Promise<number> {
  const { revision } = await trx
    .selectFrom("dataset")
    .select("revision")
    .where("id", "=", 1)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return revision;
}

/** Makes the next revision of the dataset, with what it changed, and tells whoever listens on `oogst_revision`. */
export async function writeRevision(
  trx: Trx,
  revision: number,
  touched: Touched,
  now: string,
): Promise<void> {
  await trx.updateTable("dataset").set({ revision, modified_at: now }).where("id", "=", 1).execute();
  for (const type of ["Pilot", "Edition"] as const) {
    await sql`update ${sql.table(touchedTable(type))} set updated_at = ${now}
      where id = ${anyIdOf([...touched.ids[type]])}`.execute(trx);
  }
  const deleted = JSON.stringify(touched.deleted.map(({ type, key }) => ({ type, key })));
  const changed = touchedTypes.map(
    (type, at) => sql`
      union all select ${sql.lit(at + 1)}, id, ${sql.lit(type)}, ${sql.ref(keyColumnOf(type))}, false
      from ${sql.table(touchedTable(type))} where id = ${anyIdOf([...touched.ids[type]])}`,
  );
  await sql`
    insert into event (revision, type, key, deleted, at)
    select ${revision}::int, type, key, deleted, ${now}::timestamptz from (
      select 0 as part, row_number() over () as id, type, key, true as deleted
      from json_to_recordset(${deleted}::json) as gone(type text, key text)
      ${sql.join(changed, sql``)}
    ) as told order by part, id`.execute(trx);
  await sql`select pg_notify('oogst_revision', ${String(revision)})`.execute(trx);
}
