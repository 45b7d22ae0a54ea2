import type { Municipality } from "../context.ts";
import { elementOf, insertUnaddressed, type Trx, anyTextOf } from "../rows.ts";
import type { MotionName } from "../../domain/mention-fields.ts";
import { motionKeyOf } from "../../domain/motion-key.ts";
import type { PlacedReport } from "../place-reports.ts";

/** The id of the motion that each mention means. */
export type MotionIds = ReadonlyMap<MotionName, number>;

const motionsOf = ({ report }: PlacedReport): MotionName[] => [
  ...report.motions.map(({ motion }) => motion),
  ...report.origins.flatMap(({ motion }) => motion ?? []),
];

async function readNumbered(
  trx: Trx,
  keys: readonly string[],
  { code }: Municipality,
): Promise<Map<string | null, number>> {
  const known = await trx
    .selectFrom("motion")
    .select(["id", "key"])
    .where("municipality_code", "=", code)
    .where("key", "=", anyTextOf(keys))
    .execute();
  return new Map(known.map(({ id, key }) => [key, id]));
}

/**
 * Finds or makes every motion that the reports or the edition mention. One that is printed without a number is made for
 * each mention: which of these are one is for `settleMotions` to say, when all mentions are stored.
 */
export async function storeMotions(
  trx: Trx,
  reports: readonly PlacedReport[],
  mandate: MotionName | null,
  municipality: Municipality,
): Promise<MotionIds> {
  const names = [...reports.flatMap(motionsOf), ...(mandate === null ? [] : [mandate])];
  const numbers = new Map<string, string>();
  for (const { number } of names) if (number !== null) numbers.set(motionKeyOf(number), number);
  const idOf = await readNumbered(trx, [...numbers.keys()], municipality);
  const fresh = [...numbers].flatMap(([key, number]) => (idOf.has(key) ? [] : [{ key, number }]));
  const unnumbered = [...new Set(reports.flatMap(motionsOf).filter(({ number }) => number === null))];
  const rows = [...fresh, ...unnumbered.map(() => ({ key: null, number: null }))];
  const made = await insertUnaddressed(trx, "motion", municipality, rows);
  for (const [at, { key }] of fresh.entries()) idOf.set(key, elementOf(made, at));
  const ids = new Map<MotionName, number>();
  for (const [at, name] of unnumbered.entries()) ids.set(name, elementOf(made, fresh.length + at));
  for (const name of names) {
    const id = name.number === null ? undefined : idOf.get(motionKeyOf(name.number));
    if (id !== undefined) ids.set(name, id);
  }
  return ids;
}
