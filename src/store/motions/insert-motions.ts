import { provisionalSlug } from "../addresses/assign-slugs.ts";
import { addressIn, type Municipality } from "../context.ts";
import { elementOf } from "../element-of.ts";
import { insertRows, takeIds, type Trx } from "../rows.ts";

/** Makes motions, whose addresses are chosen when all are known. @returns their ids, in the same order */
export async function insertMotions(
  trx: Trx,
  motions: readonly { readonly key: string | null; readonly number: string | null }[],
  municipality: Municipality,
): Promise<number[]> {
  const ids = await takeIds(trx, "motion", motions.length);
  await insertRows(
    trx,
    "motion",
    motions.map(({ key, number }, at) => {
      const slug = provisionalSlug();
      return {
        id: elementOf(ids, at),
        slug,
        address: addressIn(municipality, slug),
        key,
        number,
        municipality_code: municipality.code,
      };
    }),
  );
  return ids;
}
