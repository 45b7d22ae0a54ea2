import { fieldsNaming, type ReferredType, referredTypes } from "../domain/reference-fields.ts";
import { slugOf } from "../domain/slug.ts";
import { provisionalSlug } from "./addresses/assign-slugs.ts";
import { addressIn, type Municipality } from "./context.ts";
import type { PreparedReport } from "./prepare-reports.ts";
import {
  elementOf,
  anyTextOf,
  insertRows,
  namedTable,
  type NamedTable,
  takeIds,
  type Trx,
  anyIdOf,
} from "./rows.ts";
import type { PartnerName } from "../domain/mention-fields.ts";
import type { Register } from "../source/register.ts";
import type { PlacedReport } from "./place-reports.ts";

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
interface StoredNames {
  readonly ids: Readonly<Record<ReferredType, IdsByKey>>;
  readonly isRenamed: boolean;
}

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

/**
 * Finds or makes the partners that the reports mention: one by slug. The register decides name and kind; else what
 * was stored first stays, but a kind that was OTHER is filled in.
 *
 * @returns ids by slug, and the codes of municipalities whose reports show one by another name or kind now.
 */
export async function storePartners(
  trx: Trx,
  reports: readonly PlacedReport[],
  register: Register,
): Promise<{ readonly ids: Map<string, number>; readonly shownIn: readonly string[] }> {
  const decided = new Map(register.partners.map(({ name, kind }) => [slugOf(name), { name, kind }]));
  const wanted = new Map<string, PartnerName>();
  for (const { partner } of reports.flatMap(({ report }) => report.partners)) {
    const earlier = wanted.get(partner.slug);
    if (earlier === undefined || (earlier.kind === "OTHER" && partner.kind !== "OTHER")) {
      wanted.set(partner.slug, { ...partner, ...decided.get(partner.slug) });
    }
  }
  const known = await trx
    .selectFrom("partner")
    .selectAll()
    .where("slug", "=", anyTextOf([...wanted.keys()]))
    .execute();
  const ids = new Map(known.map(({ slug, id }) => [slug, id]));
  const otherwise: number[] = [];
  for (const { id, slug, name, kind } of known) {
    const offered = wanted.get(slug);
    if (offered === undefined) continue;
    const next = decided.get(slug) ?? { name, kind: kind === "OTHER" ? offered.kind : kind };
    if (next.name === name && next.kind === kind) continue;
    await trx.updateTable("partner").set(next).where("id", "=", id).execute();
    otherwise.push(id);
  }
  const fresh = [...wanted.values()].filter(({ slug }) => !ids.has(slug));
  const freshIds = await takeIds(trx, "partner", fresh.length);
  const rows = fresh.map(({ slug, name, kind }, at) => ({ id: elementOf(freshIds, at), slug, name, kind }));
  await insertRows(trx, "partner", rows);
  for (const { slug, id } of rows) ids.set(slug, id);
  return { ids, shownIn: await readPlaces(trx, otherwise) };
}

async function readPlaces(trx: Trx, partners: readonly number[]): Promise<string[]> {
  if (partners.length === 0) return [];
  const rows = await trx
    .selectFrom("partner_mention")
    .innerJoin("report", "report.id", "partner_mention.report_id")
    .innerJoin("edition", "edition.id", "report.edition_id")
    .select("edition.municipality_code as code")
    .distinct()
    .where("partner_mention.partner_id", "=", anyIdOf(partners))
    .execute();
  return rows.map(({ code }) => code);
}
