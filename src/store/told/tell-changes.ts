import { sql, type RawBuilder } from "kysely";
import { referenceFields, referredTypes } from "../../domain/reference-fields.ts";
import { snake, tableOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { keysOfParts } from "../../database/tables.ts";
import { anyTextOf, type Trx } from "../rows.ts";

type Fragment = RawBuilder<unknown>;

/** What others show of a thing that they refer to. */
const shown = {
  edition: (e: string) => sql.raw(`concat_ws('|', ${e}.address, ${e}.title, ${e}.kind, ${e}.year)`),
  pilot: sql`concat_ws('|', p.address, p.name)`,
  motion: sql`concat_ws('|', m.address, m.number, m.title)`,
  partner: sql`concat_ws('|', o.slug, o.name, o.kind)`,
};
/** A row without the numbers of this database, and what is worked out of it. */
const rowOf = (alias: string, ...without: readonly string[]): Fragment =>
  sql.raw(`(to_jsonb(${alias})${["id", ...without].map((column) => ` - '${column}'`).join("")})::text`);
const hash = (...parts: readonly Fragment[]): Fragment => sql`md5(concat_ws(chr(1), ${sql.join(parts)}))`;

/** The names that a report refers to, which may change without it. */
const namesIn = (report: string): Fragment => sql`(select string_agg(name, '|' order by name) from (
    select ${shown.motion} as name from motion_mention x join motion m on m.id = x.motion_id where x.report_id = ${sql.ref(report)}
    union all
    select ${shown.motion} from origin_mention x join motion m on m.id = x.motion_id where x.report_id = ${sql.ref(report)}
    union all
    select ${shown.partner} from partner_mention x join partner o on o.id = x.partner_id where x.report_id = ${sql.ref(report)}
  ) as names)`;

/** What is told of each thing of some municipalities: one text for all that its records hold. */
const ofMunicipalities = (codes: readonly string[]): readonly Fragment[] => {
  const own = (alias: string): Fragment =>
    sql`${sql.ref(`${alias}.municipality_code`)} = ${anyTextOf(codes)}`;
  const place = (alias: string): Fragment =>
    sql`(select name from municipality where code = ${sql.ref(`${alias}.municipality_code`)})`;
  const named = referredTypes.map(
    (
      type,
    ) => sql`select ${sql.lit(type)} as type, t.address as key, ${hash(rowOf("t", "municipality_code"), place("t"))} as told
      from ${sql.table(tableOf(things[type]))} t where ${own("t")}`,
  );
  return [
    sql`select 'Report' as type, key, told from reports`,
    sql`select 'Pilot' as type, p.address as key, ${hash(
      rowOf("p", "updated_at"),
      place("p"),
      sql`(
        select string_agg(told, '' order by key) from reports where reports.pilot_id = p.id)`,
    )} as told
      from pilot p where ${own("p")}`,
    sql`select 'Edition' as type, e.address as key, ${hash(
      rowOf("e", "updated_at", "mandate_id"),
      place("e"),
      sql`(select ${shown.motion} from motion m where m.id = e.mandate_id)`,
      sql`(select ${shown.edition("b")} from edition b where b.municipality_code = e.municipality_code
        and (b.as_of, b.address collate "C") < (e.as_of, e.address collate "C")
        order by b.as_of desc, b.address collate "C" desc limit 1)`,
    )} as told from edition e where ${own("e")}`,
    sql`select 'Motion' as type, m.address as key, ${hash(
      rowOf("m"),
      place("m"),
      sql`(select string_agg(${shown.edition("e")}, '|' order by e.address) from edition e
        where e.mandate_id = m.id or e.id in (
          select r.edition_id from motion_mention x join report r on r.id = x.report_id where x.motion_id = m.id
          union select r.edition_id from origin_mention x join report r on r.id = x.report_id where x.motion_id = m.id))`,
    )} as told from motion m where ${own("m")}`,
    ...named,
    sql`select 'Change' as type, ${keysOfParts["Change"]} as key, ${hash(
      rowOf("c", "position", "pilot_id", "edition_id", "previous_id", "told_in", "told_at"),
      shown.pilot,
      shown.edition("e"),
      shown.edition("b"),
      place("e"),
    )} as told from change c join pilot p on p.id = c.pilot_id join edition e on e.id = c.edition_id
      join edition b on b.id = c.previous_id where ${own("e")}`,
  ];
};

/** What is told of municipalities themselves, of their documents, and of partners, which are of none. */
const besides = ({ municipalities, partners }: Told): readonly Fragment[] => [
  sql`select 'Municipality' as type, t.code as key, ${hash(sql.raw("t::text"))} as told from municipality t
    where t.code = ${anyTextOf(municipalities)}`,
  sql`select 'Partner' as type, o.slug as key, ${hash(
    rowOf("o"),
    sql`(
      select string_agg(distinct x.printed, '|' order by x.printed) from partner_mention x where x.partner_id = o.id)`,
  )} as told
    from partner o where o.slug = ${anyTextOf(partners)}`,
  sql`select 'Document' as type, d.sha256 as key, ${hash(sql`concat_ws('|', d.name, d.media_type, d.source_url)`)} as told
    from document d join edition e on e.address = d.edition_address where e.municipality_code = ${anyTextOf(municipalities)}`,
];

const reportsOf = (codes: readonly string[]): Fragment => sql`
  select r.pilot_id, ${keysOfParts["Report"]} as key, ${hash(
    sql`concat_ws('|', r.heading, r.position, r.fingerprint, r.source_fingerprint)`,
    shown.pilot,
    shown.edition("e"),
    ...referenceFields.map(
      ({ name, refersTo }) => sql`(select ${rowOf("t")} from ${sql.table(tableOf(things[refersTo]))} t
        where t.id = ${sql.ref(`r.${snake(name)}_id`)})`,
    ),
    sql`(select name from municipality where code = e.municipality_code)`,
    namesIn("r.id"),
  )} as told
  from report r join pilot p on p.id = r.pilot_id join edition e on e.id = r.edition_id
  where e.municipality_code = ${anyTextOf(codes)}`;

type Told = { readonly municipalities: readonly string[]; readonly partners: readonly string[] };

/** Type, key and hash of what is told of everything that some municipalities have, and of some partners. */
const thingHashes = (told: Told): Fragment => sql`
  with reports as materialized (${reportsOf(told.municipalities)})
  ${sql.join([...ofMunicipalities(told.municipalities), ...besides(told)], sql` union all `)}`;

/** In which order a revision tells of what it stored. */
const order = [
  "Municipality",
  "Document",
  "Edition",
  "Pilot",
  "Report",
  "Motion",
  "Partner",
  ...referredTypes,
  "Change",
];

/** A revision, and the municipalities and partners of which something can have become otherwise. */
export interface Telling extends Told {
  readonly revision: number;
  /** ISO moment. */
  readonly now: string;
}

/**
 * Writes an event for each thing of which something else is told than before, and for each that is gone; those before all
 * others. Nothing else is told, so that who refetches what events name has all that is there, and no more.
 */
export async function tellChanges(trx: Trx, { revision, now, ...about }: Telling): Promise<void> {
  // Not those of other municipalities, of which there can be any number.
  const isAbout = sql`(given.municipality_code = ${anyTextOf(about.municipalities)}
    or given.type = 'Partner' and given.key = ${anyTextOf(about.partners)})`;
  const place = order.map((type, at) => sql`when ${sql.lit(type)} then ${sql.lit(at + 1)}`);
  await sql`
    with standing as materialized (${thingHashes(about)}),
    stored as (
      update given_address as given set told = standing.told from standing
      where ${isAbout} and given.type = standing.type and given.key = standing.key
        and given.told is distinct from standing.told
      returning given.type, given.key
    ),
    gone as (
      update given_address as given set told = null
      where given.told is not null and ${isAbout}
        and not exists (select from standing where standing.type = given.type and standing.key = given.key)
      returning given.type, given.key
    )
    insert into event (revision, type, key, deleted, at)
    select ${revision}::int, type, key, deleted, ${now}::timestamptz from (
      select 0 as part, type, key, true as deleted from gone
      union all select case type ${sql.join(place, sql` `)} end, type, key, false from stored
    ) as told order by part, type, key collate "C"`.execute(trx);
  for (const type of ["Pilot", "Edition"] as const)
    await sql`update ${sql.table(type.toLowerCase())} set updated_at = ${now} where address in (
      select key from event where revision = ${revision} and type = ${type} and not deleted)`.execute(trx);
}

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

/** Makes the next revision of the dataset, tells what it changed, and tells whoever listens on `oogst_revision`. */
export async function writeRevision(trx: Trx, telling: Telling): Promise<void> {
  const { revision, now } = telling;
  await trx.updateTable("dataset").set({ revision, modified_at: now }).where("id", "=", 1).execute();
  await tellChanges(trx, telling);
  await sql`select pg_notify('oogst_revision', ${String(revision)})`.execute(trx);
}
