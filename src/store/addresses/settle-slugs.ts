import { type Kysely, sql } from "kysely";
import type { Tables } from "../../database/tables.ts";
import type { Register } from "../../source/register.ts";
import type { ReferredType } from "../../domain/reference-fields.ts";
import { addressIn, keyedTable, type Municipality } from "../context.ts";
import { pilotKeyOf, keyOf } from "../name-keys.ts";
import type { PilotHeadings } from "../place-reports.ts";
import { anyIdOf, namedTable, type Trx } from "../rows.ts";
import { assignSlugs, slugFor, type SluggedNames } from "./assign-slugs.ts";
import { motionKeyOf } from "../../domain/motion-key.ts";

interface Row {
  readonly id: number;
  readonly slug: string;
  readonly number: string | null;
  /** What is printed of it first: the day, the title, and the headings of the pilots that it is printed with, first one first. */
  readonly day: string | null;
  readonly title: string | null;
  readonly headings: readonly string[];
}

/** A row, and all that it is called. */
type NamedRow = { readonly id: number; readonly slug: string; readonly names: SluggedNames };

type Name = { readonly key: string; readonly name: string };

const nameOfWords = (...words: readonly (string | null)[]): Name => {
  const name = ["motie", ...words.map((word) => word ?? "")].join(" ");
  return { key: keyOf(name), name };
};

const barely = (heading: string): string => heading.replace(/\([^()]*\)/g, "");

/** A motion without a number is known by what is printed of it, or else by its pilot. */
function nameOf({ number, day, title, headings: [heading = ""] }: Row): Name {
  if (number !== null) return { key: motionKeyOf(number), name: motionKeyOf(number) };
  return nameOfWords(day, title ?? barely(heading));
}

/** What it can have been called while only some of its editions were there: an address that was given then stays its own. */
function formerNamesOf({ number, day, title, headings }: Row): Name[] {
  if (number !== null) return [];
  const told = [...(title === null ? [] : [title]), ...headings.flatMap((one) => [barely(one), one])];
  return [day, null].flatMap((each) => told.map((words) => nameOfWords(each, words)));
}

/**
 * The motions of a municipality with what they are called: by number, else by the day and the title that they have, or
 * the pilot that they are first printed with. Call it when motions are described.
 */
async function readNamesOfMotions(trx: Trx, { code }: Municipality): Promise<NamedRow[]> {
  const { rows } = await sql<Row>`
    select id, slug, number, title, date_from as day, case when number is null then array(
      select heading from (select motion_id, report_id from motion_mention union all select motion_id, report_id from origin_mention) as mention
        join report on report.id = report_id join edition on edition.id = edition_id
      where motion_id = motion.id order by as_of, edition.address collate "C", report.position) else '{}' end as headings
    from motion where municipality_code = ${code} order by id`.execute(trx);
  // Two whose names differ in no letter still have an order, which must not be that of import.
  const inOrder = rows
    .toSorted(({ headings: [a = ""] }, { headings: [b = ""] }) => (a < b ? -1 : Number(a > b)))
    .map((row) => ({ row, own: nameOf(row), formers: formerNamesOf(row) }));
  const alike = Map.groupBy(inOrder, ({ own }) => own.key);
  return inOrder.map(({ row, own, formers }) => {
    const { id, slug, day, title, headings } = row;
    // Of several pilots one title, or "Wijkhub (Noord)" and "Wijkhub (Zuid)": the whole heading tells them apart.
    const isAlone = headings.length === 0 || alike.get(own.key)?.length === 1;
    const first = isAlone ? own : nameOfWords(day, title, headings[0] ?? null);
    const others = new Map([own, ...formers].map(({ key, name }) => [key, { key, name }]));
    others.delete(first.key);
    const sluggedOf = ({ key, name }: Name) => ({ key, slug: slugFor(name, "motie") });
    return { id, slug, names: [sluggedOf(first), ...[...others.values()].map(sluggedOf)] };
  });
}

/** A pilot is called as people decided, else as its first edition heads it; all its headings are its names. */
function namesOfPilot(
  { headings, formers }: PilotHeadings,
  register: Register,
  { code }: Municipality,
): SluggedNames {
  const decisions = (register.decisions ?? []).flatMap(({ municipality, pilot, renamed, mergedInto }) => {
    const name = renamed ?? mergedInto;
    return municipality === code && name !== undefined ? [{ former: pilotKeyOf(pilot), name }] : [];
  });
  const printed = headings.map((heading) => ({ key: pilotKeyOf(heading), slug: slugFor(heading, "pilot") }));
  const own = new Set(printed.map(({ key }) => key));
  const decided = decisions
    .filter(({ former }) => own.has(former))
    .map(({ name }) => {
      const key = pilotKeyOf(name);
      return printed.find((each) => each.key === key) ?? { key, slug: slugFor(name, "pilot") };
    });
  // Of a pilot that was renamed twice the last name is the one that is renamed no more.
  const last = decided.findLast(({ key }) => decisions.every(({ former }) => former !== key));
  const [first = { key: "", slug: "pilot" }, ...others] = printed;
  const former = formers.map((key) => ({ key, slug: first.slug }));
  return [last ?? first, ...(last === undefined ? [] : [first]), ...others, ...former];
}

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
