import type { Source, Condition } from "../../domain/condition.ts";
import type { MentionField } from "../../domain/mention-fields.ts";
import { sourcesOf } from "../../domain/dimensions/values.ts";
import { placeOf } from "../../domain/source-place.ts";
import type { Rows } from "../rows.ts";
import { valuesOf, type PilotFacts, isWithin } from "../values-of.ts";
import type { SnapshotLinks, SnapshotMentions, SnapshotRows } from "./snapshot-rows.ts";

type Facts = PilotFacts<Rows["Report"]>;
/** The ids of the pilots that have a value, each once, by value: a number, or what bounds compare as text. */
type PilotsByValue = ReadonlyMap<number | string, readonly number[]>;

const none: readonly never[] = [];

const factsOf = (
  pilot: Rows["Pilot"],
  { links, mentions }: { readonly links: SnapshotLinks; readonly mentions: SnapshotMentions },
): Facts => ({
  pilot: (name) => propertyOf(pilot, name),
  reports: links.reportsOfPilot.get(pilot.id) ?? none,
  property: (report, name) => {
    const saying = links.saying.get(name);
    return saying === undefined ? propertyOf(report, name) : saying.has(report.id) || null;
  },
  mentions: (report, list: MentionField) => mentions[list].get(report.id) ?? none,
  changes: links.changesOfPilot.get(pilot.id) ?? none,
});

/** A row refers to another by its number. */
const propertyOf = (row: object, name: string): unknown => {
  const values = row as Readonly<Record<string, unknown>>;
  return values[`${name}Id`] ?? values[name];
};

/** So many pilots are read at a time, so that what else goes on never waits long. */
const atOnce = 1_000;

/**
 * Works out which pilots have which values of all sources that dimensions ask: a snapshot never changes.
 *
 * @returns the pilots by value of a source; of one that no dimension asks, they are worked out when it is first asked
 */
export async function readPilotsByValue(
  rows: SnapshotRows,
  links: SnapshotLinks,
  mentions: SnapshotMentions,
): Promise<(source: Source) => PilotsByValue> {
  const pilots = [...rows.Pilot.byId.values()];
  const found = new Map<string, PilotsByValue>();
  const readerOf = (source: Source) => {
    const byValue = new Map<number | string, number[]>();
    found.set(JSON.stringify(source), byValue);
    const valuesIn = valuesOf(source);
    const isNumber = placeOf(source).atom === "euros";
    return (some: readonly Rows["Pilot"][]): PilotsByValue => {
      for (const pilot of some)
        for (const each of valuesIn(factsOf(pilot, { links, mentions }) as PilotFacts))
          addTo(byValue, keyOf(each, isNumber), pilot.id);
      return byValue;
    };
  };
  for (const source of sourcesOf()) {
    const read = readerOf(source);
    for (let from = 0; from < pilots.length; from += atOnce) {
      read(pilots.slice(from, from + atOnce));
      await new Promise(setImmediate);
    }
  }
  return (source) => found.get(JSON.stringify(source)) ?? readerOf(source)(pilots);
}

function keyOf(value: unknown, isNumber: boolean): number | string {
  if (typeof value === "object") return (value as { readonly id: number }).id;
  return isNumber ? Number(value) : (value as number | string);
}

function addTo(byValue: Map<number | string, number[]>, value: number | string, pilot: number): void {
  const pilots = byValue.get(value);
  if (pilots === undefined) byValue.set(value, [pilot]);
  else if (pilots.at(-1) !== pilot) pilots.push(pilot);
}

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
