import { motionKeyOf } from "../../domain/motion-key.ts";
import { type RawBuilder, sql } from "kysely";
import { keyOf } from "../name-keys.ts";
import { anyTextOf } from "../rows.ts";
import type { Check, Fault, Scope } from "./fault.ts";
import { isWithin } from "./is-within.ts";

/** Rows that have the same normal form. */
function* findTwice(
  type: string,
  rows: readonly { readonly key: string; readonly normal: string | null }[],
): Generator<Fault> {
  const first = new Map<string, string>();
  for (const { key, normal } of rows) {
    if (normal === null) continue;
    const earlier = first.get(normal);
    if (earlier === undefined) first.set(normal, key);
    else yield { what: `Staat er twee keer: ook als ${earlier}`, where: `${type} ${key}` };
  }
}

/** Names that differ in case, signs and spaces alone make slugs that differ in dashes alone. */
const isLikeSome = (scope: Scope | null): RawBuilder<boolean> =>
  scope === null
    ? sql`true`
    : sql`replace(slug, '-', '') = ${anyTextOf(scope.partners.map((slug) => slug.replaceAll("-", "")))}`;

/** No partner and no motion is there twice, also when it is spelled in another way. */
export const checkDuplicates: Check = async function* checkDuplicates(trx, scope) {
  const partners = await trx
    .selectFrom("partner")
    .select(["slug", "name"])
    .where(isLikeSome(scope))
    .orderBy("id")
    .execute();
  yield* findTwice(
    "Partner",
    partners.map(({ slug, name }) => ({ key: slug, normal: keyOf(name) })),
  );
  const motions = await trx
    .selectFrom("motion")
    .select(["address", "number", "title", "date_from", "municipality_code"])
    .where(isWithin(scope))
    .orderBy("id")
    .execute();
  yield* findTwice(
    "Motion",
    motions.map(({ address: key, number, title, date_from, municipality_code }) => {
      if (number !== null) return { key, normal: `${municipality_code} ${motionKeyOf(number)}` };
      if (title === null || date_from === null) return { key, normal: null };
      return { key, normal: `${municipality_code} ${date_from} ${keyOf(title)}` };
    }),
  );
};
