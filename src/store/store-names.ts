import { fieldsNaming, type ReferredType, referredTypes } from "../domain/reference-fields.ts";
import { slugOf } from "../domain/slug.ts";
import { provisionalSlug } from "./addresses/assign-slugs.ts";
import { addressIn, type Municipality } from "./context.ts";
import type { PreparedReport } from "./prepare-reports.ts";
import { elementOf } from "./element-of.ts";
import { anyTextOf, insertRows, namedTable, type NamedTable, takeIds, type Trx } from "./rows.ts";

/** Ids by key. */
export type IdsByKey = ReadonlyMap<string, number>;

interface Named {
  readonly key: string;
  readonly name: string;
}

/**
 * "veiligheid" is printed where "Veiligheid" is meant, and "VEILIGHEID": the capital is the nicer, and a name in nothing but
 * capitals is not. Of any two one is, so that the order in which they are printed decides nothing.
 */
const isNicer = (name: string, other: string): boolean => rankOf(name) < rankOf(other);

function rankOf(name: string): string {
  const flags = [/^\p{Lu}/u.test(name), /\p{Ll}/u.test(name)].map((is) => (is ? "0" : "1"));
  return [...flags, slugOf(name), name].join(" ");
}

function nicest(all: readonly Named[]): Map<string, Named> {
  const byKey = new Map<string, Named>();
  for (const named of all) {
    const earlier = byKey.get(named.key);
    if (earlier === undefined || isNicer(named.name, earlier.name)) byKey.set(named.key, named);
  }
  return byKey;
}

async function storeNamed(
  trx: Trx,
  table: NamedTable,
  all: readonly Named[],
  municipality: Municipality,
): Promise<{ readonly ids: IdsByKey; readonly isRenamed: boolean }> {
  const wanted = nicest(all);
  const known = await trx
    .selectFrom(table)
    .select(["id", "key", "name"])
    .where("municipality_code", "=", municipality.code)
    .where("key", "=", anyTextOf([...wanted.keys()]))
    .execute();
  const ids = new Map(known.map(({ key, id }) => [key, id]));
  const renamed = known.flatMap(({ id, key, name }) => {
    const better = wanted.get(key)?.name ?? name;
    return isNicer(better, name) ? [{ id, better }] : [];
  });
  for (const { id, better } of renamed)
    await trx.updateTable(table).set({ name: better }).where("id", "=", id).execute();
  const fresh = [...wanted.values()].filter(({ key }) => !ids.has(key));
  const freshIds = await takeIds(trx, table, fresh.length);
  const slugs = fresh.map(provisionalSlug);
  await insertRows(
    trx,
    table,
    fresh.map(({ key, name }, at) => ({
      id: elementOf(freshIds, at),
      key,
      name,
      slug: elementOf(slugs, at),
      address: addressIn(municipality, elementOf(slugs, at)),
      municipality_code: municipality.code,
    })),
  );
  for (const [at, { key }] of fresh.entries()) ids.set(key, elementOf(freshIds, at));
  return { ids, isRenamed: renamed.length > 0 };
}

/** Things by type and key, and whether any that was there is called otherwise now. */
export interface StoredNames {
  readonly ids: Readonly<Record<ReferredType, IdsByKey>>;
  readonly isRenamed: boolean;
}

/** Finds or makes what the reports name in their fields. */
export async function storeNames(
  trx: Trx,
  prepared: readonly PreparedReport[],
  municipality: Municipality,
): Promise<StoredNames> {
  const stored: [ReferredType, IdsByKey][] = [];
  let isRenamed = false;
  for (const type of referredTypes) {
    const names = prepared.flatMap(({ named }) =>
      fieldsNaming(type).flatMap(({ name }) => named[name] ?? []),
    );
    const found = await storeNamed(trx, namedTable(type), names, municipality);
    stored.push([type, found.ids]);
    isRenamed ||= found.isRenamed;
  }
  return { ids: Object.fromEntries(stored) as Record<ReferredType, IdsByKey>, isRenamed };
}
