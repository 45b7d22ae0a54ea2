import type { Register } from "../source/register.ts";
import { partKeysOf, pilotKeyOf } from "./name-keys.ts";

/** How surely a name is that of a pilot: what a report is headed, its title, its heading before a correction, a part. */
const strength = { HEADING: 0, TITLE: 1, FORMER: 1, PART: 3 } as const;

export type NameKey = { readonly key: string; readonly source: keyof typeof strength };

export interface KnownName extends NameKey {
  readonly pilot: number;
}

export type PilotDecisions = Pick<Register, "pilots" | "decisions">;

/**
 * The names by which a report knows its pilot, strongest first, each key once. A name that people put in the
 * register counts as the heading, with all it is an alias of.
 *
 * @param municipality CBS code: what was decided of the pilots of one municipality says nothing of another's
 */
export function nameKeysOf(
  heading: string,
  title: string,
  register: PilotDecisions,
  municipality: string | null = null,
): NameKey[] {
  const decided = namesOfOne([pilotKeyOf(heading), pilotKeyOf(title)], register, municipality);
  const found: NameKey[] = [
    ...[pilotKeyOf(heading), ...decided].map((key) => ({ key, source: "HEADING" as const })),
    { key: pilotKeyOf(title), source: "TITLE" },
    ...[...partKeysOf(heading), ...partKeysOf(title)].map((key) => ({ key, source: "PART" as const })),
  ];
  const byKey = new Map<string, NameKey>();
  for (const name of found) if (name.key !== "" && !byKey.has(name.key)) byKey.set(name.key, name);
  return [...byKey.values()];
}

function namesOfOne(
  known: readonly string[],
  { pilots, decisions = [] }: PilotDecisions,
  municipality: string | null,
): string[] {
  const joined = decisions
    .filter((decision) => decision.municipality === municipality)
    .flatMap(({ pilot, renamed, mergedInto }) => {
      const other = renamed ?? mergedInto;
      return other === undefined ? [] : [[pilot, other]];
    });
  const groups = [...pilots.map(({ name, aliases }) => [name, ...aliases]), ...joined].map((names) =>
    names.map(pilotKeyOf),
  );
  const own = new Set(known);
  // What was renamed twice is one by way of its second name.
  for (let before = 0; before < own.size;) {
    before = own.size;
    for (const group of groups) if (group.some((key) => own.has(key))) for (const key of group) own.add(key);
  }
  return groups.flat().filter((key) => own.has(key));
}

/** Two parts that are alike prove nothing: "Wijkhub (Noord)" is not "Wijkhub (Zuid)". */
const WEAKEST = strength.TITLE + strength.PART;

/**
 * Finds for each report of an edition the pilot that is known already, or null for a new one.
 * Headings decide before titles, titles before parts. What only a title or a part says must point to one pilot
 * alone; a pilot is given once.
 *
 * @param reports the name keys of each report of the edition
 * @param known the names in the same municipality that share a key with them
 * @param areApart whether people decided that a report is not of a pilot
 */
export function matchPilots(
  reports: readonly (readonly NameKey[])[],
  known: readonly KnownName[],
  areApart: (report: number, pilot: number) => boolean = () => false,
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
            (other) =>
              strength[name.source] + strength[other.source] === level &&
              !given.has(other.pilot) &&
              !areApart(report, other.pilot),
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

export interface NamedReport {
  readonly names: readonly NameKey[];
  /** Normal forms of headings that its pilot does not have, as people decided. */
  readonly apart: ReadonlySet<string>;
}

/**
 * Which reports of a municipality are of one pilot: all its editions are matched in the order of their days, each with
 * those before it, so that the same documents give the same pilots in whatever order they were imported.
 *
 * @param editions the reports of each edition in printed order, oldest edition first
 * @returns for each report the number of its pilot, counted from 0 in the order in which they first stand
 */
export function groupPilots(editions: readonly (readonly NamedReport[])[]): number[][] {
  const known = new Map<string, KnownName[]>();
  const headings: Set<string>[] = [];
  return editions.map((reports) => {
    const firsts = firstOfPilot(reports.map(({ names }) => names));
    const leading = reports.filter((_, at) => firsts[at] === at);
    const keys = new Set(leading.flatMap(({ names }) => names.map(({ key }) => key)));
    const matched = matchPilots(
      leading.map(({ names }) => names),
      [...keys].flatMap((key) => known.get(key) ?? []),
      (report, pilot) => areApart(leading[report], headings[pilot]),
    );
    const pilots = matched.map((pilot) => pilot ?? headings.push(new Set()) - 1);
    const pilotAt = new Map(leading.map((report, at) => [reports.indexOf(report), pilots[at] ?? 0]));
    return reports.map(({ names }, at) => {
      const pilot = pilotAt.get(firsts[at] ?? at) ?? 0;
      for (const name of names) {
        if (name.source === "HEADING") headings[pilot]?.add(name.key);
        const others = known.getOrInsert(name.key, []);
        if (!others.some((other) => other.pilot === pilot && other.source === name.source))
          others.push({ ...name, pilot });
      }
      return pilot;
    });
  });
}

const areApart = (report: NamedReport | undefined, headings: ReadonlySet<string> | undefined): boolean =>
  report !== undefined && headings !== undefined && !report.apart.isDisjointFrom(headings);
