import { sql } from "kysely";
import { type PilotDecisions, nameKeysOf, type NamedReport } from "../match-pilot.ts";
import { pilotKeyOf } from "../name-keys.ts";
import { type Trx, insertUnaddressed } from "../rows.ts";
import { formersOf, type Formers } from "./former-headings.ts";
import type { Municipality } from "../context.ts";

export interface StoredLine {
  readonly id: number;
  readonly edition: number;
  readonly pilot: number;
  readonly repeats: number;
  readonly heading: string;
  readonly title: string;
}

export interface EditionLines {
  readonly address: string;
  /** ISO date. */
  readonly asOf: string;
  readonly lines: readonly StoredLine[];
}

/** All reports of a municipality but those of one edition, by edition, oldest first. */
export async function readLines(
  trx: Trx,
  municipalityCode: string,
  without: number | null,
): Promise<EditionLines[]> {
  const { rows } = await sql<
    StoredLine & Omit<EditionLines, "lines">
  >`select report.id, edition_id as edition, pilot_id as pilot, repeats, heading,
      report.title, edition.address, edition.as_of as "asOf"
    from report join edition on edition.id = report.edition_id
    where edition.municipality_code = ${municipalityCode} and edition.id <> ${without ?? 0}
    order by edition.as_of, edition.address collate "C", report.position`.execute(trx);
  return [...Map.groupBy(rows, ({ edition }) => edition).values()].flatMap((lines) => {
    const [first] = lines;
    return first === undefined ? [] : [{ address: first.address, asOf: first.asOf, lines }];
  });
}

/** How reports of a municipality are known, with what people decided and what corrections changed. */
export function namingOf(
  register: PilotDecisions,
  municipalityCode: string,
  formers: Formers,
): (edition: string, heading: string, title: string) => NamedReport {
  const decided = (register.decisions ?? []).filter(({ municipality }) => municipality === municipalityCode);
  const apart = decided.flatMap(({ pilot, notTheSameAs }): [string, string][] => {
    if (notTheSameAs === undefined) return [];
    const [one, other] = [pilotKeyOf(pilot), pilotKeyOf(notTheSameAs)];
    return [
      [one, other],
      [other, one],
    ];
  });
  return (edition, heading, title) => {
    const own = pilotKeyOf(heading);
    const names = nameKeysOf(heading, title, register, municipalityCode);
    const former = formersOf(formers, edition, own).filter((key) => names.every((name) => name.key !== key));
    return {
      names: [...names, ...former.map((key) => ({ key, source: "FORMER" as const }))],
      apart: new Set(apart.flatMap(([one, other]) => (one === own ? [other] : []))),
    };
  };
}

/** A report of another edition that is of another pilot than before, or is another of its reports. */
export interface MovedReport {
  readonly id: number;
  /** Day of its edition, ISO. */
  readonly asOf: string;
  readonly from: number;
  readonly to: number;
}

/** Makes the pilots that have no row yet. @returns their rows, and which of the pilots each is. */
export async function makePilots(
  trx: Trx,
  rows: readonly (number | null)[],
  told: readonly { readonly heading: string; readonly pilot: number }[],
  municipality: Municipality,
  now: string,
): Promise<{ readonly ids: readonly number[]; readonly pilots: readonly number[] }> {
  const pilots = rows.flatMap((row, pilot) => (row === null ? [pilot] : []));
  const made = pilots.map((pilot) => {
    const first = told.find((each) => each.pilot === pilot);
    return { name: first?.heading ?? "", updated_at: now };
  });
  return { ids: await insertUnaddressed(trx, "pilot", municipality, made), pilots };
}

export async function moveReports(
  trx: Trx,
  reports: readonly (Pick<MovedReport, "asOf"> & {
    readonly line: StoredLine;
    readonly row: number;
    readonly repeats: number;
  })[],
): Promise<MovedReport[]> {
  const moving = reports.filter(({ line, row, repeats }) => line.pilot !== row || line.repeats !== repeats);
  for (const { line, row, repeats } of moving)
    await trx.updateTable("report").set({ pilot_id: row, repeats }).where("id", "=", line.id).execute();
  return moving.map(({ line, asOf, row }) => ({ id: line.id, asOf, from: line.pilot, to: row }));
}
