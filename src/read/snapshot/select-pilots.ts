import type { Condition, Source } from "../../domain/condition.ts";
import { isWithin } from "../fits.ts";
import type { PilotsByValue } from "./pilots-by-value.ts";

type Ids = ReadonlySet<number>;
/** What a condition is answered from. */
export interface PilotIndex {
  readonly all: () => Iterable<number>;
  readonly byValue: (source: Source) => PilotsByValue;
}

const union = (sets: readonly Iterable<number>[]): Ids => {
  const [first, ...others] = sets;
  const all = new Set(first);
  for (const set of others) for (const id of set) all.add(id);
  return all;
};

/** The ids of the pilots that fit a condition; null when all do. Each part is answered by its source, as sets. */
export function pilotsThat(condition: Condition, index: PilotIndex): Ids | null {
  if ("all" in condition) {
    const sets = condition.all.map((each) => pilotsThat(each, index)).filter((set) => set !== null);
    const [fewest, ...others] = sets.toSorted((a, b) => a.size - b.size);
    if (fewest === undefined) return null;
    return others.length === 0
      ? fewest
      : new Set([...fewest].filter((id) => others.every((set) => set.has(id))));
  }
  if ("any" in condition) {
    const sets = condition.any.map((each) => pilotsThat(each, index));
    return sets.includes(null) ? null : union(sets.filter((set) => set !== null));
  }
  if ("not" in condition) {
    const denied = pilotsThat(condition.not, index);
    return denied === null ? new Set() : new Set([...index.all()].filter((id) => !denied.has(id)));
  }
  const pilots = index.byValue(condition.source);
  if ("values" in condition) return union(condition.values.map(({ id }) => pilots.get(id) ?? []));
  const { bounds } = condition;
  return union([...pilots].filter(([value]) => isWithin(value, bounds)).map(([, ids]) => ids));
}
