import { sql, type RawBuilder } from "kysely";
import { keyColumnOf, keyedTable, keyedTypes } from "../context.ts";
import { type Check, type Fault, type Scope, isOfScope, isWithin } from "./fault.ts";
import type { DerivedChange } from "../change/derive-changes.ts";
import { deriveChangesOf, readChanges, readEditions, textOfChange } from "../change/store-changes.ts";
import { type Trx, anyTextOf } from "../rows.ts";
import { deriveEnded } from "../ended.ts";
import { motionKeyOf } from "../../domain/motion-key.ts";
import { keyOf } from "../name-keys.ts";
import { slugForm, slugPattern } from "../../domain/slug.ts";

/** Whatever has an address was given it, no address that leads on or is gone has anything, and what people named can be one. */
export const checkAddresses: Check = async function* checkAddresses(trx, scope) {
  for (const type of keyedTypes) {
    const key = sql.ref(`target.${keyColumnOf(type)}`);
    const { rows } = await sql<{
      key: string;
    }>`select ${key} as key from ${sql.table(keyedTable(type))} as target
      where ${isOfScope(type, scope)}
        -- One look in the index for each: a join would read the addresses of all municipalities.
        and coalesce((select leads_to is not null or gone_at is not null from given_address
          where type = ${type} and given_address.key = ${key}), true)
      order by id`.execute(trx);
    for (const row of rows) yield { what: "Dit adres is nooit uitgegeven", where: `${type} ${row.key}` };
  }
  const broken = await trx
    .selectFrom("edition")
    .select("address")
    .where("slug", "!~", slugPattern.source)
    .where(isWithin(scope))
    .orderBy("id")
    .execute();
  for (const { address } of broken)
    yield { what: `Dit is geen adresnaam: ${slugForm}`, where: `Edition ${address}` };
};

async function readPilotSlug(trx: Trx, pilot: number | undefined): Promise<string> {
  const found = await trx
    .selectFrom("pilot")
    .select("slug")
    .where("id", "=", pilot ?? 0)
    .executeTakeFirst();
  return found?.slug ?? "";
}

const describe = (change: DerivedChange | undefined): string =>
  change === undefined ? "niets" : [change.kind, change.field].filter((part) => part !== null).join(" ");

/** What is stored as changed is what deriving it anew gives. */
export const checkChanges: Check = async function* checkChanges(trx, scope) {
  for (const edition of await readEditions(trx, scope?.municipality ?? null)) {
    const stored = await readChanges(trx, edition.id);
    const derived = await deriveChangesOf(trx, edition);
    for (let row = 0; row < Math.max(stored.length, derived.length); row++) {
      const [is, was] = [stored[row], derived[row]];
      if (is !== undefined && was !== undefined && textOfChange(is) === textOfChange(was)) continue;
      const slug = await readPilotSlug(trx, (is ?? was)?.pilot);
      yield {
        what: `Opgeslagen wijziging ${row + 1} is ${describe(is)}, en opnieuw afgeleid ${describe(was)}`,
        where: `${edition.address}, ${slug}`,
      };
      // One row too many moves all that follow.
      break;
    }
  }
};

/** Since when pilots are stored as over is what deriving it anew gives. */
export const checkEnded: Check = async function* checkEnded(trx, scope) {
  const pilots = await trx
    .selectFrom("pilot")
    .select(["id", "address", "municipality_code", "ended_since"])
    .where(isWithin(scope))
    .orderBy("address")
    .execute();
  for (const [municipality, own] of Map.groupBy(pilots, (pilot) => pilot.municipality_code)) {
    const derived = await deriveEnded(trx, municipality);
    for (const { id, address, ended_since: stored } of own) {
      const since = derived.get(id) ?? null;
      if (since === stored) continue;
      const what = `Opgeslagen als voorbij sinds ${stored ?? "geen dag"}, en opnieuw afgeleid: ${since ?? "geen dag"}`;
      yield { what, where: address };
    }
  }
};

/** The dataset has one row, and its revision is that of the last event. */
export const checkRevision: Check = async function* checkRevision(trx) {
  const datasets = await trx.selectFrom("dataset").select(["id", "revision"]).execute();
  const { rows } = await sql<{ last: number | null }>`select max(revision) as last from event`.execute(trx);
  const last = rows[0]?.last ?? 0;
  const revision = datasets[0]?.revision;
  if (datasets.length !== 1 || revision === undefined) {
    yield { what: `Er zijn ${datasets.length} rijen, en er hoort er één te zijn`, where: "Dataset" };
  } else if (revision !== last) {
    yield {
      what: `De versie van de gegevens is ${revision}, en die van de laatste gebeurtenis ${last}`,
      where: "Dataset",
    };
  }
};

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
