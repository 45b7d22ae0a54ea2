import { fieldsNaming, type ReferredType, referredTypes } from "../domain/reference-fields.ts";
import { slugOf } from "../domain/slug.ts";
import type { Municipality } from "./context.ts";
import type { PreparedReport } from "./prepare-reports.ts";
import {
  elementOf,
  anyTextOf,
  insertRows,
  insertUnaddressed,
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

async function storeNamed(
  trx: Trx,
  table: NamedTable,
  all: readonly { readonly key: string; readonly name: string }[],
  municipality: Municipality,
): Promise<IdsByKey> {
  const wanted = new Map(all.map((named) => [named.key, named]));
  const known = await trx
    .selectFrom(table)
    .select(["id", "key"])
    .where("municipality_code", "=", municipality.code)
    .where("key", "=", anyTextOf([...wanted.keys()]))
    .execute();
  const ids = new Map(known.map(({ key, id }) => [key, id]));
  const fresh = [...wanted.values()].filter(({ key }) => !ids.has(key));
  const rows = fresh.map(({ key, name }) => ({ key, name }));
  const freshIds = await insertUnaddressed(trx, table, municipality, rows);
  for (const [at, { key }] of fresh.entries()) ids.set(key, elementOf(freshIds, at));
  return ids;
}

/** The things that the reports name in their fields; what is new among them gets its name when all is settled. */
export async function storeNames(
  trx: Trx,
  prepared: readonly PreparedReport[],
  municipality: Municipality,
): Promise<Readonly<Record<ReferredType, IdsByKey>>> {
  const stored: [ReferredType, IdsByKey][] = [];
  for (const type of referredTypes) {
    const names = prepared.flatMap(({ named }) =>
      fieldsNaming(type).flatMap(({ name }) => named[name] ?? []),
    );
    stored.push([type, await storeNamed(trx, namedTable(type), names, municipality)]);
  }
  return Object.fromEntries(stored) as Record<ReferredType, IdsByKey>;
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
    if (earlier === undefined || (earlier.kind === "OTHER" && partner.kind !== "OTHER"))
      wanted.set(partner.slug, { ...partner, ...decided.get(partner.slug) });
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
