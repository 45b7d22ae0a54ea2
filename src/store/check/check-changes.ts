import type { DerivedChange } from "../change/derive-changes.ts";
import { deriveChangesOf, readChanges, readEditions, textOfChange } from "../change/store-changes.ts";
import type { Trx } from "../rows.ts";
import type { Check } from "./fault.ts";

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
