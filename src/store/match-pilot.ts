import type { Register } from "../source/register.ts";
import { partKeysOf, pilotKeyOf } from "./name-keys.ts";
import type { NameSource } from "../domain/vocabularies.ts";

/** A name in normal form, and where it comes from. */
export interface NameKey {
  readonly key: string;
  readonly source: NameSource;
}

/** A name that the graph knows, of the pilot with that id. */
export interface KnownName extends NameKey {
  readonly pilot: number;
}

/**
 * The names by which a report knows its pilot, strongest first, each key once. A name that people put in the
 * register counts as the heading, with all it is an alias of.
 */
export function nameKeysOf(heading: string, title: string, register: Pick<Register, "pilots">): NameKey[] {
  const own = new Set([pilotKeyOf(heading), pilotKeyOf(title)]);
  const decided = register.pilots
    .map(({ name, aliases }) => [name, ...aliases].map(pilotKeyOf))
    .filter((group) => group.some((key) => own.has(key)))
    .flat();
  const found: NameKey[] = [
    ...[pilotKeyOf(heading), ...decided].map((key) => ({ key, source: "HEADING" as const })),
    { key: pilotKeyOf(title), source: "TITLE" },
    ...[...partKeysOf(heading), ...partKeysOf(title)].map((key) => ({ key, source: "PART" as const })),
  ];
  const byKey = new Map<string, NameKey>();
  for (const name of found) if (name.key !== "" && !byKey.has(name.key)) byKey.set(name.key, name);
  return [...byKey.values()];
}

const strength = { HEADING: 0, TITLE: 1, PART: 3 } as const satisfies Record<NameSource, number>;
/** Two parts that are alike prove nothing: "Wijkhub (Noord)" is not "Wijkhub (Zuid)". */
const WEAKEST = strength.TITLE + strength.PART;

/**
 * Finds for each report of an edition the pilot that the graph knows already, or null for a new one.
 * Headings decide before titles, titles before parts. What only a title or a part says must point to one pilot
 * alone; a pilot is given once.
 *
 * @param reports the name keys of each report of the edition
 * @param known the names in the same municipality that share a key with them
 */
export function matchPilots(
  reports: readonly (readonly NameKey[])[],
  known: readonly KnownName[],
): (number | null)[] {
  const knownByKey = Map.groupBy(known, ({ key }) => key);
  const result: (number | null)[] = reports.map(() => null);
  const given = new Set<number>();
  for (let level = 0; level <= WEAKEST; level++) {
    const wanted = reports.map((names, report) => {
      if (result[report] !== null) return [];
      const pilots = names.flatMap((name) =>
        (knownByKey.get(name.key) ?? [])
          .filter(
            (other) => strength[name.source] + strength[other.source] === level && !given.has(other.pilot),
          )
          .map(({ pilot }) => pilot),
      );
      return [...new Set(pilots)].toSorted((a, b) => a - b);
    });
    for (const [report, pilots] of wanted.entries()) {
      const [first] = pilots;
      if (first === undefined) continue;
      const certain = pilots.length === 1 && wanted.filter((others) => others.includes(first)).length === 1;
      if ((level === 0 || certain) && !given.has(first)) {
        result[report] = first;
        given.add(first);
      }
    }
  }
  return result;
}

/**
 * Of each report of a reading the place of the first one that names the same pilot, by its heading or by the register;
 * its own place when none does.
 */
export function firstOfPilot(reports: readonly (readonly NameKey[])[]): number[] {
  const firstOf = new Map<string, number>();
  return reports.map((names, report) => {
    const keys = names.filter(({ source }) => source === "HEADING").map(({ key }) => key);
    const first = keys.map((key) => firstOf.get(key)).find((place) => place !== undefined) ?? report;
    for (const key of keys) if (!firstOf.has(key)) firstOf.set(key, first);
    return first;
  });
}
