import { sql, type RawBuilder } from "kysely";
import type { AddressedType } from "../../domain/addresses.ts";
import { keysOfParts } from "../../database/tables.ts";
import { byReferred, referredTypes } from "../../domain/reference-fields.ts";
import { keyedTable, type Municipality } from "../context.ts";
import { anyTextOf, type Trx } from "../rows.ts";
import { type Owners, type SluggedType, readHolders, settleSlugs } from "./settle-slugs.ts";
import type { Register } from "../../source/register.ts";
import type { PilotHeadings } from "../place-reports.ts";

type About = Pick<Recording, "owners" | "partners"> & { readonly code: string };
/** What has an address now: its rows, where `code` is the municipality. */
type Live = (about: About) => RawBuilder<unknown>;

/** What is known by its names: `owner` is that by which it has its address. */
const slugged =
  (type: SluggedType, name: RawBuilder<unknown>): Live =>
  ({ code, owners }) => {
    const told = [...(owners.get(type) ?? [])].map(([id, owner]) => ({ id, owner }));
    return sql`select ${sql.lit(type)} as type, t.address as key, coalesce(told.owner, t.slug) as owner, ${name} as name,
      t.municipality_code as code, t.id as row_id
      from ${sql.table(keyedTable(type))} t left join json_to_recordset(${JSON.stringify(told)}::json) as told(id int, owner text)
        on told.id = t.id where t.municipality_code = ${code}`;
  };

const compound =
  (type: "Report" | "Change", alias: string, name: RawBuilder<unknown>, row: RawBuilder<unknown>): Live =>
  ({ code }) => sql`select ${sql.lit(type)} as type, key, key as owner, name, code, row_id from (
    select ${keysOfParts[type]} as key, ${name} as name, e.municipality_code as code, ${row} as row_id
    from ${sql.table(type.toLowerCase())} ${sql.raw(alias)} join edition e on e.id = ${sql.ref(`${alias}.edition_id`)}
      join pilot p on p.id = ${sql.ref(`${alias}.pilot_id`)} where e.municipality_code = ${code}) as parts`;

const liveRows: { readonly [T in AddressedType]: Live } = {
  Pilot: slugged("Pilot", sql`t.name`),
  Motion: slugged("Motion", sql`concat_ws(' ', 'Motie', t.number, t.title)`),
  ...byReferred((type) => slugged(type, sql`t.name`)),
  Edition: ({
    code,
  }) => sql`select 'Edition' as type, address as key, kind || ' ' || year as owner, title as name,
    municipality_code as code, id as row_id from edition where municipality_code = ${code}`,
  Report: compound("Report", "r", sql`r.heading || ' in ' || e.title`, sql`r.id`),
  // Changes are derived anew, and get other numbers.
  Change: compound("Change", "c", sql`p.name || ' in ' || e.title`, sql`null::int`),
  Partner: ({
    partners,
  }) => sql`select 'Partner' as type, slug as key, slug as owner, name, null as code, id as row_id
    from partner where slug = ${anyTextOf(partners)}`,
  Document: ({
    code,
  }) => sql`select 'Document' as type, sha256 as key, sha256 as owner, document.name, ${code} as code, null::int as row_id
    from document join edition on edition.address = edition_address where municipality_code = ${code}`,
  Municipality: ({
    code,
  }) => sql`select 'Municipality' as type, code as key, code as owner, name, code, null::int as row_id
    from municipality where code = ${code}`,
};

interface Recording {
  readonly municipality: Municipality;
  readonly owners: ReadonlyMap<SluggedType, Owners>;
  /** Slugs of the partners that can have come or gone: partners are of no municipality. */
  readonly partners: readonly string[];
  /** Dutch: why what has no address any more has none. */
  readonly reason: string;
  readonly now: string;
}

/**
 * Keeps every address that there is now, lets those of what moved lead to where it is, and says of those of what went
 * when and why. Nothing that was given is ever taken out.
 */
async function recordAddresses(
  trx: Trx,
  { municipality: { code }, owners, partners, reason, now }: Recording,
): Promise<void> {
  const rows = Object.values(liveRows).map((rowsOf) => rowsOf({ code, owners, partners }));
  await sql`
    with live as materialized (${sql.join(rows, sql` union all `)}),
    moved as (
      update given_address as given set leads_to = live.key, gone_at = null, reason = null from live
      where given.municipality_code = ${code} and given.type = live.type and given.row_id = live.row_id
        and given.key <> live.key
        and given.leads_to is distinct from live.key
        and not exists (select from live as other where other.type = given.type and other.key = given.key)
    ),
    gone as (
      update given_address as given set gone_at = ${now}::timestamptz, reason = ${reason}
      where (given.municipality_code = ${code} or given.type = 'Partner' and given.key = ${anyTextOf(partners)})
        and given.gone_at is null and given.leads_to is null
        and not exists (select from live where live.type = given.type
          and (live.key = given.key or live.row_id = given.row_id))
    )
    insert into given_address (type, key, owner, name, municipality_code, row_id, given_at)
    select type, key, owner, name, code, row_id, ${now}::timestamptz from live
    on conflict (type, key) do update set name = excluded.name, row_id = excluded.row_id,
      municipality_code = excluded.municipality_code, leads_to = null, gone_at = null, reason = null
    where given_address.name <> excluded.name or given_address.row_id is distinct from excluded.row_id
      or given_address.municipality_code is distinct from excluded.municipality_code
      or given_address.leads_to is not null or given_address.gone_at is not null`.execute(trx);
}

/** Hands the addresses of pilots that others took over, or that have come back under other names, to who has them now. */
async function handOver(trx: Trx, holders: ReadonlyMap<string, number>): Promise<void> {
  if (holders.size === 0) return;
  const given = JSON.stringify([...holders].map(([key, id]) => ({ key, id })));
  await sql`update given_address set row_id = holder.id
    from json_to_recordset(${given}::json) as holder(key text, id int)
    where type = 'Pilot' and given_address.key = holder.key and row_id is distinct from holder.id`.execute(
    trx,
  );
}

/** Lets the addresses of what nothing says any more lead to what took its reports or mentions over. */
async function succeed(
  trx: Trx,
  type: "Pilot" | "Motion",
  successors: ReadonlyMap<number, number>,
): Promise<void> {
  if (successors.size === 0) return;
  const pairs = JSON.stringify([...successors].map(([before, after]) => ({ before, after })));
  await sql`update given_address set row_id = pair.after
    from json_to_recordset(${pairs}::json) as pair(before int, after int)
    where type = ${type} and row_id = pair.before`.execute(trx);
}

interface AddressSettlement {
  readonly municipality: Municipality;
  readonly pilots: readonly PilotHeadings[];
  readonly successors: ReadonlyMap<number, number>;
  /** The motion that took over the mentions of each that has none left. */
  readonly motionSuccessors: ReadonlyMap<number, number>;
  readonly register: Register;
  readonly partners: readonly string[];
  /** Dutch: why what is gone is gone. */
  readonly reason: string;
  readonly now: string;
}

/** Gives all that a municipality has its address, and keeps for ever where each that was given leads. */
export async function settleAddresses(trx: Trx, settlement: AddressSettlement): Promise<void> {
  const { municipality, pilots, successors, motionSuccessors } = settlement;
  const owners = new Map<SluggedType, Owners>();
  for (const type of ["Pilot", "Motion", ...referredTypes] as const)
    owners.set(type, await settleSlugs(trx, type, municipality, settlement));
  await succeed(trx, "Pilot", successors);
  await succeed(trx, "Motion", motionSuccessors);
  await handOver(trx, await readHolders(trx, municipality, pilots));
  await recordAddresses(trx, { ...settlement, owners });
}
