import { sql } from "kysely";
import type { PilotDecisions } from "../match-pilot.ts";
import { nameKeysOf } from "../match-pilot.ts";
import { pilotKeyOf } from "../name-keys.ts";
import type { Trx } from "../rows.ts";
import { formersOf, type Formers } from "./former-headings.ts";
import type { NamedReport } from "./group-pilots.ts";

/** A stored report with the pilot that it was placed under. */
export interface StoredLine {
  readonly id: number;
  readonly edition: number;
  readonly pilot: number;
  readonly repeats: number;
  readonly heading: string;
  readonly title: string;
}

/** An edition with its reports in printed order. */
export interface EditionLines {
  readonly address: string;
  /** ISO date. */
  readonly asOf: string;
  readonly lines: readonly StoredLine[];
}

interface Row extends StoredLine {
  readonly address: string;
  readonly asOf: string;
}

/** All reports of a municipality but those of one edition, by edition, oldest first. */
export async function readLines(
  trx: Trx,
  municipalityCode: string,
  without: number | null,
): Promise<EditionLines[]> {
  const { rows } =
    await sql<Row>`select report.id, edition_id as edition, pilot_id as pilot, repeats, heading,
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
