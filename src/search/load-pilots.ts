import { changeKinds } from "../domain/dimensions/values.ts";
import { isReferenceName } from "../domain/reference-fields.ts";
import {
  reportFields,
  type ReportField,
  type ReportValues,
  reportFieldNames,
} from "../domain/report-fields.ts";
import type { Database } from "../database/database.ts";
import type { GraphReader } from "../read/reader.ts";
import type { EditionRow, PilotRow, ReportRow } from "../read/rows.ts";
import { readReport } from "../read/read-report.ts";
import { sqlReader } from "../read/sql/sql-reader.ts";
import type { PilotSource, ReportSource, SourceChange } from "./pilot-source.ts";

const batchSize = 200;

/** Reads pilots by key, with a fixed number of statements however many they are; one that is gone is left out. */
export async function loadPilots(
  kysely: Database["kysely"],
  keys: readonly string[],
): Promise<PilotSource[]> {
  // A stretch of events can tell of no pilot.
  if (keys.length === 0) return [];
  const reader = sqlReader(kysely);
  const changes = await loadChanges(kysely, keys);
  const sources = await Promise.all(
    keys.map(async (key) => {
      const pilot = await reader.byKey("Pilot", key);
      return pilot && sourceOf(reader, pilot, changes.get(pilot.id) ?? []);
    }),
  );
  return sources.filter((source) => source !== null);
}

/** Reads all pilots, in batches in the order of their keys. */
export async function* loadAllPilots(kysely: Database["kysely"]): AsyncGenerator<PilotSource[]> {
  let last = "";
  for (;;) {
    const rows = await kysely
      .selectFrom("pilot")
      .select("address")
      .where("address", ">", last)
      .orderBy("address")
      .limit(batchSize)
      .execute();
    if (rows.length === 0) return;
    const keys = rows.map(({ address }) => address);
    yield await loadPilots(kysely, keys);
    last = keys.at(-1) ?? last;
  }
}

/** What changed for pilots, without the texts of it. */
async function loadChanges(
  kysely: Database["kysely"],
  keys: readonly string[],
): Promise<Map<number, SourceChange[]>> {
  const rows = await kysely
    .selectFrom("change")
    .innerJoin("pilot", "pilot.id", "change.pilot_id")
    .innerJoin("edition", "edition.id", "change.edition_id")
    .select([
      "change.pilot_id as pilot",
      "change.kind",
      "change.days",
      "change.field",
      "edition.slug",
      "edition.address as key",
    ])
    .where("pilot.address", "in", keys)
    .where("change.kind", "in", changeKinds())
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ pilot }) => pilot)].map(([pilot, found]) => [
      pilot,
      found.map(({ kind, days, field, slug, key }) => ({ kind, days, field, edition: { slug, key } })),
    ]),
  );
}

async function sourceOf(
  reader: GraphReader,
  pilot: PilotRow,
  changes: readonly SourceChange[],
): Promise<PilotSource> {
  const [municipality, reports, editions] = await Promise.all([
    reader.byId("Municipality", pilot.municipalityId),
    reader.reportsOfPilot(pilot.id),
    reader.editionsOf(pilot.municipalityId),
  ]);
  const oldestFirst = await Promise.all(
    reports.toReversed().map((report) => reportOf(reader, report, editions)),
  );
  return {
    key: pilot.key,
    name: pilot.name,
    municipality: { code: pilot.municipalityId, name: municipality?.name ?? pilot.municipalityId },
    endedSince: pilot.endedSince,
    updatedAt: pilot.updatedAt,
    reports: oldestFirst,
    changes,
  };
}

async function reportOf(
  reader: GraphReader,
  report: ReportRow,
  editions: readonly EditionRow[],
): Promise<ReportSource> {
  const { texts, named, mentions } = await readReport(reader, report);
  const edition = editions.find(({ id }) => id === report.editionId);
  if (edition === undefined)
    throw new Error(
      `report ${report.id} is of an edition that its municipality does not have (${report.editionId})`,
    );

  const valueOf = (name: ReportField): unknown => {
    const { kind } = reportFields[name];
    if (isReferenceName(name)) return named[name];
    if (kind === "answer")
      return { text: texts[name as keyof typeof texts], verdict: report[name as "successful"].verdict };
    return name in texts ? texts[name as keyof typeof texts] : report[name as keyof ReportRow];
  };
  const values = Object.fromEntries(reportFieldNames.map((name) => [name, valueOf(name)]));
  return { edition, values: values as unknown as ReportValues, ...named, ...mentions };
}
