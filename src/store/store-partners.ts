import type { PartnerName } from "../domain/mention-fields.ts";
import { slugOf } from "../domain/slug.ts";
import type { Register } from "../source/register.ts";
import type { Touched } from "./context.ts";
import { elementOf } from "./element-of.ts";
import type { PlacedReport } from "./place-reports.ts";
import { anyTextOf, insertRows, takeIds, type Trx } from "./rows.ts";

/**
 * Finds or makes the partners that the reports mention: one by slug. The register decides name and kind; else what
 * was stored first stays, but a kind that was OTHER is filled in.
 *
 * @returns ids by slug.
 */
export async function storePartners(
  trx: Trx,
  reports: readonly PlacedReport[],
  register: Register,
  touched: Touched,
): Promise<Map<string, number>> {
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
  for (const { id, slug, name, kind } of known) {
    const offered = wanted.get(slug);
    if (offered === undefined) continue;
    const next = decided.get(slug) ?? { name, kind: kind === "OTHER" ? offered.kind : kind };
    if (next.name === name && next.kind === kind) continue;
    await trx.updateTable("partner").set(next).where("id", "=", id).execute();
    touched.add("Partner", [id]);
  }
  const fresh = [...wanted.values()].filter(({ slug }) => !ids.has(slug));
  const freshIds = await takeIds(trx, "partner", fresh.length);
  const rows = fresh.map(({ slug, name, kind }, at) => ({ id: elementOf(freshIds, at), slug, name, kind }));
  await insertRows(trx, "partner", rows);
  for (const { slug, id } of rows) ids.set(slug, id);
  return ids;
}
