import { firstOfPilot, type KnownName, matchPilots, type NameKey } from "../match-pilot.ts";

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
        const others = known.get(name.key);
        if (others === undefined) known.set(name.key, [{ ...name, pilot }]);
        else if (!others.some((other) => other.pilot === pilot && other.source === name.source))
          others.push({ ...name, pilot });
      }
      return pilot;
    });
  });
}

const areApart = (report: NamedReport | undefined, headings: ReadonlySet<string> | undefined): boolean =>
  report !== undefined && headings !== undefined && !report.apart.isDisjointFrom(headings);
