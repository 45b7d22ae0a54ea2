import { slugOf } from "../domain/slug.ts";
import { anyTextOf, type Trx } from "./rows.ts";

type Slugged = "pilot" | "programme" | "portfolio" | "motion";

/** What stands in an address stays readable; cut between words. */
const LONGEST = 100;

const shorten = (slug: string): string =>
  slug.length <= LONGEST
    ? slug
    : slug
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, LONGEST);

/**
 * Chooses a slug for each name that no row of the table has yet: the name itself, else with the municipality's,
 * else with a number too.
 */
export async function chooseSlugs(
  trx: Trx,
  table: Slugged,
  names: readonly string[],
  municipality: { readonly name: string },
): Promise<string[]> {
  if (names.length === 0) return [];
  const place = slugOf(municipality.name);
  const candidates = names.map((name) => {
    const base = shorten(slugOf(name)) || table;
    return [base, `${base}-${place}`] as const;
  });
  const taken = new Set(
    (
      await trx.selectFrom(table).select("slug").where("slug", "=", anyTextOf(candidates.flat())).execute()
    ).map(({ slug }) => slug),
  );
  const chosen: string[] = [];
  for (const [base, placed] of candidates) {
    let slug: string = base;
    for (let number = 1; taken.has(slug); number++) {
      slug = number === 1 ? placed : `${placed}-${number}`;
      if (number > 1 && !taken.has(slug)) {
        const found = await trx.selectFrom(table).select("slug").where("slug", "=", slug).executeTakeFirst();
        if (found !== undefined) taken.add(slug);
      }
    }
    taken.add(slug);
    chosen.push(slug);
  }
  return chosen;
}
