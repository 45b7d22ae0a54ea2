import { sql } from "kysely";
import { keyColumnOf, type Touched, type TouchedType, touchedTypes } from "./context.ts";
import type { PlacedReport } from "./place-reports.ts";
import { anyIdOf, type Trx } from "./rows.ts";
import { motionsOf } from "./store-motions.ts";
import type { References } from "./store-reports.ts";

type LinkedType = Exclude<TouchedType, "Edition">;

/** What these reports refer to, by type. */
export async function readLinked(
  trx: Trx,
  reports: readonly number[],
): Promise<Record<LinkedType, number[]>> {
  const linked: Record<LinkedType, number[]> = {
    Pilot: [],
    Motion: [],
    Partner: [],
    Programme: [],
    Portfolio: [],
  };
  if (reports.length === 0) return linked;
  const ids = anyIdOf(reports);
  const { rows } = await sql<{ type: LinkedType; id: number }>`
    select 'Pilot' as type, pilot_id as id from report where id = ${ids}
    union select 'Programme', programme_id from report where id = ${ids} and programme_id is not null
    union select 'Portfolio', portfolio_id from report where id = ${ids} and portfolio_id is not null
    union select 'Motion', motion_id from motion_mention where report_id = ${ids}
    union select 'Motion', motion_id from origin_mention where report_id = ${ids} and motion_id is not null
    union select 'Partner', partner_id from partner_mention where report_id = ${ids}`.execute(trx);
  for (const { type, id } of rows) linked[type].push(id);
  return linked;
}

/** What makes a row of each type stay. */
export const references = {
  Pilot: sql`exists (select from report where pilot_id = target.id)`,
  Programme: sql`exists (select from report where programme_id = target.id)`,
  Portfolio: sql`exists (select from report where portfolio_id = target.id)`,
  Partner: sql`exists (select from partner_mention where partner_id = target.id)`,
  Motion: sql`(exists (select from motion_mention where motion_id = target.id)
    or exists (select from origin_mention where motion_id = target.id)
    or exists (select from edition where mandate_id = target.id))`,
} as const satisfies Record<LinkedType, unknown>;

/** Removes what nothing refers to any more, out of what was referred to before. */
export async function removeOrphans(
  trx: Trx,
  candidates: Readonly<Record<LinkedType, readonly number[]>>,
  touched: Touched,
): Promise<void> {
  for (const type of Object.keys(references) as LinkedType[]) {
    const ids = candidates[type];
    if (ids.length === 0) continue;
    const { rows } = await sql<{ id: number; key: string }>`
      delete from ${sql.table(touchedTypes[type])} as target
      where id = ${anyIdOf(ids)} and not ${references[type]} returning id, ${sql.ref(keyColumnOf(type))} as key`.execute(
      trx,
    );
    for (const { id, key } of rows) {
      touched.ids[type].delete(id);
      touched.deleted.push({ type, id, key });
    }
  }
}

/** What reports refer to, as it was stored for them. */
export function linkedOf(reports: readonly PlacedReport[], refs: References) {
  const idsOf = <K>(ids: ReadonlyMap<K, number>, keys: readonly K[]): number[] =>
    keys.flatMap((key) => ids.get(key) ?? []);
  return {
    Motion: idsOf(refs.motions, reports.flatMap(motionsOf)),
    Partner: idsOf(
      refs.partners,
      reports.flatMap(({ report }) => report.partners.map(({ partner }) => partner.slug)),
    ),
    Programme: idsOf(
      refs.programmes,
      reports.flatMap(({ programme }) => programme?.key ?? []),
    ),
    Portfolio: idsOf(
      refs.portfolios,
      reports.flatMap(({ portfolio }) => portfolio?.key ?? []),
    ),
  };
}
