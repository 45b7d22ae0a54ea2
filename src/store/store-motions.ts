import { sql } from "kysely";
import type { MotionName } from "../domain/mention-fields.ts";
import { provisionalSlug } from "./addresses/assign-slugs.ts";
import { matchMotion, type UnnumberedMotion } from "./match-motion.ts";
import { motionKeyOf } from "../domain/motion-key.ts";
import { keyOf } from "./name-keys.ts";
import { addressIn, type Municipality } from "./context.ts";
import { elementOf } from "./element-of.ts";
import type { PlacedReport } from "./place-reports.ts";
import { anyIdOf, anyTextOf, insertRows, takeIds, type Trx } from "./rows.ts";

/** The id of the motion that each mention means. */
export type MotionIds = Map<MotionName, number>;

export const motionsOf = ({ report }: PlacedReport): MotionName[] => [
  ...report.motions.map(({ motion }) => motion),
  ...report.origins.flatMap(({ motion }) => motion ?? []),
];

interface Candidate extends UnnumberedMotion {
  readonly id: number | null;
  readonly pilot: number;
  readonly names: MotionName[];
}

async function storeNumbered(
  trx: Trx,
  names: readonly MotionName[],
  municipality: Municipality,
  ids: MotionIds,
) {
  const numbers = new Map<string, string>();
  for (const { number } of names) if (number !== null) numbers.set(motionKeyOf(number), number);
  const known = await trx
    .selectFrom("motion")
    .select(["id", "key"])
    .where("municipality_code", "=", municipality.code)
    .where("key", "=", anyTextOf([...numbers.keys()]))
    .execute();
  const idOf = new Map(known.map(({ id, key }) => [key, id]));
  const fresh = [...numbers].filter(([key]) => !idOf.has(key));
  const stored = await insertMotions(
    trx,
    fresh.map(([key, number]) => ({ key, number })),
    municipality,
  );
  for (const { key, id } of stored) idOf.set(key, id);
  for (const name of names) {
    const id = name.number === null ? undefined : idOf.get(motionKeyOf(name.number));
    if (id !== undefined) ids.set(name, id);
  }
}

async function insertMotions<M extends { key: string | null; number: string | null }>(
  trx: Trx,
  motions: readonly M[],
  municipality: Municipality,
): Promise<(M & { id: number })[]> {
  const ids = await takeIds(trx, "motion", motions.length);
  const slugs = motions.map(provisionalSlug);
  const rows = motions.map((motion, at) => ({
    ...motion,
    id: elementOf(ids, at),
    slug: elementOf(slugs, at),
  }));
  await insertRows(
    trx,
    "motion",
    rows.map(({ id, slug, key, number }) => ({
      id,
      slug,
      address: addressIn(municipality, slug),
      key,
      number,
      municipality_code: municipality.code,
    })),
  );
  return rows;
}

/** Motions without a number that reports of these pilots mention already. */
async function readUnnumbered(trx: Trx, reports: readonly PlacedReport[]): Promise<Candidate[]> {
  const pilots = anyIdOf(reports.map(({ pilot }) => pilot));
  const read = (mention: "motion_mention" | "origin_mention") =>
    trx
      .selectFrom(mention)
      .innerJoin("report", "report.id", `${mention}.report_id`)
      .innerJoin("motion", "motion.id", `${mention}.motion_id`)
      .select(["motion.id", "motion.title", "motion.date_from as from", "motion.date_to as to"])
      .select("report.pilot_id as pilot")
      .where("report.pilot_id", "=", pilots)
      .where("motion.number", "is", null);
  const rows = await read("motion_mention").union(read("origin_mention")).orderBy("id").execute();
  return rows.map((row) => Object.assign(row, { names: [] }));
}

/** The same day and the same title are one motion, also when two pilots come from it. */
const samePlaceAndTitle = ({ from, title }: UnnumberedMotion): string | null =>
  from === null || title === null ? null : `${from} ${keyOf(title)}`;

async function storeUnnumbered(
  trx: Trx,
  reports: readonly PlacedReport[],
  municipality: Municipality,
  ids: MotionIds,
) {
  const speaking = reports.filter((placed) => motionsOf(placed).some(({ number }) => number === null));
  if (speaking.length === 0) return;
  const candidates = await readUnnumbered(trx, speaking);
  for (const placed of speaking) {
    const { pilot } = placed;
    for (const name of motionsOf(placed)) {
      if (name.number !== null) continue;
      const own = candidates.filter((candidate) => candidate.pilot === pilot);
      let found = matchMotion(name, own);
      if (found === null) {
        found = {
          id: null,
          pilot,
          title: null,
          from: null,
          to: null,
          names: [],
        };
        candidates.push(found);
      }
      found.title ??= name.title;
      found.from ??= name.date?.from ?? null;
      found.to ??= name.date?.to ?? null;
      found.names.push(name);
    }
  }
  const fresh = candidates.filter(({ id }) => id === null);
  const groups = Map.groupBy(fresh, (candidate) => samePlaceAndTitle(candidate) ?? candidate);
  const known = await readByDay(trx, fresh, municipality);
  const missing = [...groups].filter(([same]) => typeof same !== "string" || !known.has(same));
  const stored = await insertMotions(
    trx,
    missing.map(([same]) => ({ key: null, number: null, same })),
    municipality,
  );
  const idOf = new Map<string | Candidate, number>([
    ...known,
    ...stored.map(({ same, id }) => [same, id] as const),
  ]);
  for (const candidate of candidates) {
    const id = candidate.id ?? idOf.get(samePlaceAndTitle(candidate) ?? candidate);
    if (id !== undefined) for (const name of candidate.names) ids.set(name, id);
  }
}

async function readByDay(trx: Trx, fresh: readonly Candidate[], municipality: Municipality) {
  const days = fresh.flatMap(({ from, title }) => (from === null || title === null ? [] : [from]));
  const rows = await trx
    .selectFrom("motion")
    .select(["id", "title", "date_from as from", "date_to as to"])
    .where("municipality_code", "=", municipality.code)
    .where("key", "is", null)
    .where("date_from", "=", sql<string>`any(${`{${days.join(",")}}`}::date[])`)
    .orderBy("id", "desc")
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const same = samePlaceAndTitle(row);
      return same === null ? [] : [[same, row.id] as const];
    }),
  );
}

/** Finds or makes every motion that the reports or the edition mention. Call it before old mentions go. */
export async function storeMotions(
  trx: Trx,
  reports: readonly PlacedReport[],
  mandate: MotionName | null,
  municipality: Municipality,
): Promise<MotionIds> {
  const ids: MotionIds = new Map();
  await storeNumbered(
    trx,
    [...reports.flatMap(motionsOf), ...(mandate === null ? [] : [mandate])],
    municipality,
    ids,
  );
  await storeUnnumbered(trx, reports, municipality, ids);
  return ids;
}
