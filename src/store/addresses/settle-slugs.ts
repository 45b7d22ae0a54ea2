import { type Kysely, sql } from "kysely";
import type { Tables } from "../../database/tables.ts";
import type { Register } from "../../source/register.ts";
import type { ReferredType } from "../../domain/reference-fields.ts";
import { addressIn, keyedTable, type Municipality } from "../context.ts";
import { pilotKeyOf } from "../name-keys.ts";
import type { PilotHeadings } from "../place-reports.ts";
import { anyIdOf, namedTable, type Trx } from "../rows.ts";
import { assignSlugs, slugFor } from "./assign-slugs.ts";
import { type NamedRow, namesOfPilot, readNamesOfMotions } from "./names.ts";

export type SluggedType = "Pilot" | "Motion" | ReferredType;

/** The normal form of the name that each slug of a municipality was given for. */
async function readOwners(
  db: Kysely<Tables>,
  type: SluggedType,
  { code }: Municipality,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("given_address")
    .select(["key", "owner"])
    .where("type", "=", type)
    .where("municipality_code", "=", code)
    .execute();
  return new Map(rows.map(({ key, owner }) => [key.slice(key.indexOf("/") + 1), owner]));
}

async function readSettled(
  trx: Trx,
  type: SluggedType,
  municipality: Municipality,
  pilots: readonly PilotHeadings[],
  register: Register,
): Promise<NamedRow[]> {
  const { code } = municipality;
  if (type === "Pilot") {
    const rows = await trx
      .selectFrom("pilot")
      .select(["id", "slug"])
      .where("municipality_code", "=", code)
      .execute();
    const slugOf = new Map(rows.map(({ id, slug }) => [id, slug]));
    return pilots.map((each) => ({
      id: each.pilot,
      slug: slugOf.get(each.pilot) ?? "",
      names: namesOfPilot(each, register, municipality),
    }));
  }
  if (type === "Motion") return readNamesOfMotions(trx, municipality);
  const rows = await trx
    .selectFrom(namedTable(type))
    .select(["id", "slug", "key", "name"])
    .where("municipality_code", "=", code)
    .orderBy("key")
    .execute();
  return rows.map(({ id, slug, key, name }) => ({
    id,
    slug,
    names: [{ key, slug: slugFor(name, namedTable(type)) }],
  }));
}

/** What a slug was given for: the name that the thing has it by. */
export type Owners = ReadonlyMap<number, string>;

/**
 * Gives the things of a municipality the addresses that their names make, which depends on what there is and not on the
 * order in which it came.
 *
 * @returns by the row of each thing the normal form of the name that it has its address by
 */
export async function settleSlugs(
  trx: Trx,
  type: SluggedType,
  municipality: Municipality,
  { pilots, register }: { readonly pilots: readonly PilotHeadings[]; readonly register: Register },
): Promise<Owners> {
  const settled = await readSettled(trx, type, municipality, pilots, register);
  const slugs = assignSlugs(
    settled.map(({ names }) => names),
    await readOwners(trx, type, municipality),
  );
  const table = sql.table(keyedTable(type));
  const moving = settled.flatMap(({ id, slug }, at) => {
    const next = slugs[at] ?? slug;
    return next === slug ? [] : [{ id, slug: next, address: addressIn(municipality, next) }];
  });
  if (moving.length > 0) {
    // Two can change places, and no two may have one address meanwhile.
    await sql`update ${table} set address = '~' || id where id = ${anyIdOf(moving.map(({ id }) => id))}`.execute(
      trx,
    );
    await sql`update ${table} as target set slug = given.slug, address = given.address
      from json_to_recordset(${JSON.stringify(moving)}::json) as given(id int, slug text, address text)
      where target.id = given.id`.execute(trx);
  }
  return new Map(settled.map(({ id, names: [own] }) => [id, own.key]));
}

/** The pilots that have a heading by which an address was given, by that address's key. */
export async function readHolders(
  trx: Trx,
  municipality: Municipality,
  pilots: readonly PilotHeadings[],
): Promise<Map<string, number>> {
  const holderOf = new Map<string, number>();
  for (const { pilot, headings } of pilots)
    for (const heading of headings) holderOf.set(pilotKeyOf(heading), pilot);
  const owners = await readOwners(trx, "Pilot", municipality);
  return new Map(
    [...owners].flatMap(([slug, owner]): [string, number][] => {
      const holder = holderOf.get(owner);
      return holder === undefined ? [] : [[addressIn(municipality, slug), holder]];
    }),
  );
}
