import type { PartnerName } from "../domain/mention-fields.ts";
import { slugOf } from "../domain/slug.ts";
import type { Register } from "../source/register.ts";
import { elementOf } from "./element-of.ts";
import type { PlacedReport } from "./place-reports.ts";
import { anyIdOf, anyTextOf, insertRows, takeIds, type Trx } from "./rows.ts";

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

/** The municipalities whose reports mention partners. */
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
