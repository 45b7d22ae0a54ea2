import { deriveEnded } from "../ended.ts";
import type { Check } from "./fault.ts";
import { isWithin } from "./is-within.ts";

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
