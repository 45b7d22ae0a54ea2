import { type PilotDecisions, groupPilots } from "./match-pilot.ts";
import type { Municipality } from "./context.ts";
import { elementOf, type Trx } from "./rows.ts";
import { pilotKeyOf } from "./name-keys.ts";
import type { PreparedReport } from "./prepare-reports.ts";
import { chooseRows, successorsOf, type Vote } from "./pilots/choose-rows.ts";
import { readFormers, readOldHeadings, storeFormers } from "./pilots/former-headings.ts";
import {
  namingOf,
  readLines,
  type EditionLines,
  type StoredLine,
  makePilots,
  moveReports,
  type MovedReport,
} from "./pilots/lines.ts";

export interface PlacedReport extends PreparedReport {
  readonly pilot: number;
  readonly isNewPilot: boolean;
  readonly repeats: number;
}

/** All headings that a pilot has, the first it had first. */
export interface PilotHeadings {
  readonly pilot: number;
  readonly headings: readonly string[];
  /** Normal forms of headings that corrections changed. */
  readonly formers: readonly string[];
}

export interface Placement {
  readonly placed: readonly PlacedReport[];
  readonly moved: readonly MovedReport[];
  readonly pilotNow: ReadonlyMap<number, number>;
  /** The pilot that took over the reports of each that has none left. */
  readonly successors: ReadonlyMap<number, number>;
  readonly pilots: readonly PilotHeadings[];
}

export interface PlacedEdition {
  readonly id: number | null;
  readonly address: string;
  /** ISO date. */
  readonly asOf: string;
  readonly municipality: Municipality;
}

/** An edition as it is to be: its lines are stored, or about to be. */
interface Standing {
  readonly address: string;
  readonly asOf: string;
  readonly lines: readonly (StoredLine | PreparedReport)[];
}

const isPrepared = (line: StoredLine | PreparedReport): line is PreparedReport => "report" in line;
const headingOf = (line: StoredLine | PreparedReport): string =>
  isPrepared(line) ? line.report.pilot.name : line.heading;
const titleOf = (line: StoredLine | PreparedReport): string =>
  isPrepared(line) ? line.report.title : line.title;

/** Editions come in the order of their days. */
const inOrder = (one: EditionLines, other: { readonly asOf: string; readonly address: string }): boolean =>
  one.asOf < other.asOf || (one.asOf === other.asOf && one.address < other.address);

/**
 * Decides anew which reports of the municipality are of one pilot, with those of this edition among them, makes the pilots
 * that there were not, and moves the reports of other editions that are of another pilot now.
 */
export async function placeReports(
  trx: Trx,
  edition: PlacedEdition,
  prepared: readonly PreparedReport[],
  register: PilotDecisions,
  now: string,
): Promise<Placement> {
  const { municipality } = edition;
  const before = await readOldHeadings(trx, edition.id);
  const renamed = await storeFormers(trx, edition, before, prepared);
  const others = await readLines(trx, municipality.code, edition.id);
  const place = others.findLastIndex((other) => inOrder(other, edition)) + 1;
  const editions: Standing[] = [
    ...others.slice(0, place),
    { ...edition, lines: prepared },
    ...others.slice(place),
  ];

  const named = namingOf(register, municipality.code, await readFormers(trx, municipality.code));
  const reports = editions.map(({ address, lines }) =>
    lines.map((line) => named(address, headingOf(line), titleOf(line))),
  );
  const groups = groupPilots(reports);
  const told = editions.flatMap(({ asOf, lines }, at) =>
    lines.map((line, row) => ({
      line,
      heading: headingOf(line),
      asOf,
      names: reports[at]?.[row]?.names ?? [],
      pilot: groups[at]?.[row] ?? 0,
      edition: at,
    })),
  );
  const count = told.reduce((most, { pilot }) => Math.max(most, pilot + 1), 0);
  const votes = told.flatMap(({ line, pilot }): (Vote & { isOfEdition: boolean })[] => {
    if (!isPrepared(line)) return [{ pilot, row: line.pilot, isOfEdition: false }];
    const key = pilotKeyOf(line.report.pilot.name);
    const old =
      before.find((each) => each.key === key) ?? before.find((each) => each.key === renamed.get(key));
    return old === undefined ? [] : [{ pilot, row: old.pilot, isOfEdition: true }];
  });
  const rows = chooseRows(votes, count);
  const fresh = await makePilots(trx, rows, told, municipality, now);
  const rowOf = (pilot: number): number => rows[pilot] ?? elementOf(fresh.ids, fresh.pilots.indexOf(pilot));

  const seen = new Map<string, number>();
  const all = told.map((each) => {
    const turn = `${each.edition} ${each.pilot}`;
    const repeats = seen.get(turn) ?? 0;
    seen.set(turn, repeats + 1);
    return { ...each, row: rowOf(each.pilot), repeats };
  });
  const placed = all.flatMap(({ line, row, repeats, pilot }): PlacedReport[] =>
    isPrepared(line) ? [{ ...line, pilot: row, isNewPilot: rows[pilot] === null, repeats }] : [],
  );
  const moved = await moveReports(
    trx,
    all.flatMap(({ line, asOf, row, repeats }) => (isPrepared(line) ? [] : [{ line, asOf, row, repeats }])),
  );
  const pilots = [...Map.groupBy(all, ({ row }) => row)].map(([pilot, lines]) => ({
    pilot,
    headings: [...new Set(lines.map(({ heading }) => heading))],
    formers: lines.flatMap(({ names }) =>
      names.filter(({ source }) => source === "FORMER").map(({ key }) => key),
    ),
  }));
  const pilotNow = new Map(
    votes.filter(({ isOfEdition }) => isOfEdition).map(({ pilot, row }) => [row, rowOf(pilot)]),
  );
  return { placed, moved, pilotNow, successors: successorsOf(votes, rows), pilots };
}
