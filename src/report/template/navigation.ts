import { countEach } from "../../domain/count-each.ts";
import { matchesOf } from "../lines/matches.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { SectionKey } from "./keys.ts";
import { unknownSection } from "./sections.ts";
import { fold } from "./similarity.ts";

/** What a navigation line names. */
export interface Target {
  readonly pilot: string | null;
  /** Null when it names no section: the introduction, or a pilot alone. */
  readonly key: SectionKey | null;
  /** All that it says. */
  readonly words: string;
}

/** The ends of "A - B - C": the name of a pilot can hold " - " itself. */
const endsOf = (target: string): string[] => [
  target,
  ...matchesOf(/\s+[-–—]\s+/g, target).map(({ index, 0: dash }) => target.slice(index + dash.length)),
];

/** What stands before an end, null when nothing does. */
const before = (target: string, end: string): string | null =>
  target.slice(0, target.length - end.length).replace(/\s+[-–—]\s+$/, "") || null;

export const unknownHeading = (words: string): SectionKey => ({
  words,
  section: unknownSection,
  field: null,
  extra: words,
  how: "UNKNOWN",
});

/**
 * Reads the navigation lines of a document together: the end that they repeat is a section, also one that the template
 * does not have, and what stands before it is the pilot.
 */
export const readNavigation = (
  lines: readonly PrintedLine[],
  introduction: readonly string[],
): ReadonlyMap<PrintedLine, Target> => {
  const links = lines.flatMap((line) => (line.form.navigation ? [{ line, link: line.form.navigation }] : []));
  const unknown = links.filter(({ link }) => link.key === null);
  const counts = countEach(unknown.flatMap(({ link }) => endsOf(link.target).map(fold)));
  const countOf = (end: string): number => counts.get(fold(end)) ?? 0;
  const pilots = new Set(links.flatMap(({ link }) => (link.pilot === null ? [] : [fold(link.pilot)])));
  const arePilots = haveSameBelow(
    lines,
    unknown.flatMap(({ line, link }) => (countOf(link.target) === 1 ? [line] : [])),
  );
  return new Map(
    links.map(({ line, link }): [PrintedLine, Target] => {
      const { pilot, key, target } = link;
      if (key !== null) return [line, { pilot, key, words: target }];
      const end = endsOf(target).reduce(
        (best, each) => (countOf(each) > countOf(best) ? each : best),
        target,
      );
      const named = endsOf(target).find((each) => pilots.has(fold(before(target, each) ?? "")));
      if (named !== undefined)
        return [line, { pilot: before(target, named), key: unknownHeading(named), words: target }];
      const isSection = countOf(end) >= 2 || (!arePilots && hasTextBelow(lines, line, target));
      if (!isSection || introduction.includes(fold(end)))
        return [line, { pilot: null, key: null, words: target }];
      return [line, { pilot: before(target, end), key: unknownHeading(end), words: target }];
    }),
  );
};

/** Links that name pilots alone have the same label below each. */
const haveSameBelow = (lines: readonly PrintedLine[], links: readonly PrintedLine[]): boolean => {
  const below = links.flatMap((link) => /^\S+/.exec(lines[lines.indexOf(link) + 1]?.text ?? "") ?? []);
  const counts = Map.groupBy(below, fold);
  return Math.max(0, ...[...counts.values()].map(({ length }) => length)) * 2 > Math.max(2, links.length);
};

/** The heading of a section has text below its navigation line, that of a pilot the heading of its first section. */
const hasTextBelow = (lines: readonly PrintedLine[], link: PrintedLine, target: string): boolean => {
  const index = lines.indexOf(link);
  const [above, below, further] = [lines[index - 1], lines[index + 1], lines[index + 2]];
  if (!above || !below || fold(above.text) !== fold(target)) return false;
  return !below.form.navigation && !further?.form.navigation && below.form.likeliest.alike < 0.9;
};
