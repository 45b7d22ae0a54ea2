import { createHash } from "node:crypto";
import { slugOf } from "../domain/slug.ts";
import type { Municipality } from "./context.ts";
import { anyTextOf, type NamedTable, type Trx } from "./rows.ts";

type Slugged = "pilot" | "motion" | NamedTable;

/** What stands in an address stays readable; cut between words. */
const LONGEST = 100;

/**
 * The slug of a name. One that cannot hold all of it carries a few characters made from the whole name, so that names that
 * differ only in what is left out differ in address, whichever comes first.
 */
function slugFor(name: string, without: string): string {
  const whole = slugOf(name);
  if (whole !== "" && whole.length <= LONGEST) return whole;
  const short =
    whole
      .slice(0, LONGEST + 1)
      .replace(/-[^-]*$/, "")
      .slice(0, LONGEST) || without;
  return `${short}-${createHash("sha256").update(name.normalize("NFC")).digest("hex").slice(0, 6)}`;
}

/** Chooses a slug for each name that no row of the municipality has yet: the name itself, else with a number too. */
export async function chooseSlugs(
  trx: Trx,
  table: Slugged,
  names: readonly string[],
  { code }: Municipality,
): Promise<string[]> {
  if (names.length === 0) return [];
  const bases = names.map((name) => slugFor(name, table));
  const taken = new Set(
    (
      await trx
        .selectFrom(table)
        .select("slug")
        .where("municipality_code", "=", code)
        .where("slug", "=", anyTextOf(bases))
        .execute()
    ).map(({ slug }) => slug),
  );
  const chosen: string[] = [];
  for (const base of bases) {
    let slug = base;
    for (let number = 2; taken.has(slug); number++) {
      slug = `${base}-${number}`;
      const found = await trx
        .selectFrom(table)
        .select("slug")
        .where("municipality_code", "=", code)
        .where("slug", "=", slug)
        .executeTakeFirst();
      if (found !== undefined) taken.add(slug);
    }
    taken.add(slug);
    chosen.push(slug);
  }
  return chosen;
}
