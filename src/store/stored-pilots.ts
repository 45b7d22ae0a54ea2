import { readReports } from "./old-reports.ts";
import type { Renamed } from "./refresh.ts";
import { anyIdOf, type Trx } from "./rows.ts";

export type PilotReference = { readonly slug: string; readonly name: string };
export type RenamedPilot = { readonly slug: string; readonly from: string; readonly to: string };
export interface StoredPilots {
  readonly added: readonly PilotReference[];
  /** Known pilots of which this edition now says something, or something else. */
  readonly changed: readonly PilotReference[];
  /** Pilots of the edition as it stood, or of the one before a new edition, that are not in it. */
  readonly vanished: readonly PilotReference[];
  readonly renamed: readonly RenamedPilot[];
}

export const readPilots = async (
  trx: Trx,
  ids: Iterable<number>,
): Promise<(PilotReference & { readonly id: number })[]> =>
  trx
    .selectFrom("pilot")
    .select(["id", "slug", "name"])
    .where("id", "=", anyIdOf([...ids]))
    .orderBy("id")
    .execute();

export async function readVanished(
  trx: Trx,
  previous: number | null,
  present: ReadonlySet<number>,
): Promise<PilotReference[]> {
  const before = await readReports(trx, previous);
  return readPilots(
    trx,
    before.map(({ pilot_id }) => pilot_id).filter((pilot) => !present.has(pilot)),
  );
}

export async function tellPilots(
  trx: Trx,
  done: {
    readonly present: ReadonlySet<number>;
    readonly added: ReadonlySet<number>;
    readonly resaid: ReadonlySet<number>;
    readonly vanished: readonly PilotReference[];
    readonly renamed: readonly Renamed[];
  },
): Promise<StoredPilots> {
  const { present, added, resaid, vanished, renamed } = done;
  const pilots = await readPilots(trx, present.union(new Set(renamed.map(({ id }) => id))));
  const referTo = (ids: ReadonlySet<number>): PilotReference[] =>
    pilots.filter(({ id }) => ids.has(id)).map(({ slug, name }) => ({ slug, name }));
  const slugOf = new Map(pilots.map(({ id, slug }) => [id, slug]));
  return {
    added: referTo(added),
    changed: referTo(resaid.difference(added)),
    vanished: vanished.map(({ slug, name }) => ({ slug, name })),
    // A pilot that is new can have reports of other editions, which another was thought to have.
    renamed: renamed
      .filter(({ id }) => !added.has(id))
      .map(({ id, from, to }) => ({ slug: slugOf.get(id) ?? "", from, to })),
  };
}
