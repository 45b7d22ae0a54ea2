import { endedSince, type ToldEnd } from "../domain/ended.ts";
import { doubtsOf, restsOn } from "../domain/doubted.ts";
import { statusOf } from "../domain/status.ts";
import { things } from "../domain/things/things.ts";
import type { Thing } from "../domain/thing.ts";
import { mentionFields, type MentionField } from "../domain/mention-fields.ts";
import { referenceFields, type ReferenceName } from "../domain/reference-fields.ts";
import { Pilot } from "../domain/things/pilot.ts";
import type { PilotStatus } from "../domain/vocabularies.ts";
import { allOf, andThen, type Awaitable } from "./awaitable.ts";
import type { GraphReader, ReadContext } from "./reader.ts";
import type { DoubtRow, MentionRow, PilotRow, ReportRow } from "./rows.ts";

export type Reports = readonly ReportRow[];

export const statusBy = (pilot: Pick<PilotRow, "endedSince">, [latest]: Reports, day: string): PilotStatus =>
  statusOf(day, pilot.endedSince, latest);

/** Why that status may be another: what is in doubt of what it rests on. */
export const doubtsOfStatus = (
  pilot: Pick<PilotRow, "endedSince">,
  reports: Reports,
  { reader, today }: ReadContext,
): Awaitable<DoubtRow[]> => {
  const [latest] = reports;
  if (latest === undefined) return [];
  const rested = restsOn[statusBy(pilot, reports, today)];
  return andThen(reader.doubts(latest.id), (doubts) => doubtsOf(doubts, rested));
};

const mentionsOfPilot = Object.keys(Pilot.properties).filter((name) => Object.hasOwn(mentionFields, name));

/** The fields of a report, one of some with the latest first, from which what is told of the pilot itself comes. */
const fieldsTold = (reports: Reports, report: ReportRow): string[] => [
  ...mentionsOfPilot,
  ...referenceFields.flatMap(({ name }) => (lastNaming(reports, name)?.report === report ? [name] : [])),
  ...(report === reports[0] ? ["pilot", ...restsOn.ENDED] : []),
];

export const doubtsOfPilot = ({ id }: PilotRow, reader: GraphReader): Awaitable<DoubtRow[]> =>
  andThen(reader.reportsOfPilot(id), (reports) =>
    andThen(allOf(reports.map((report) => reader.doubts(report.id))), (lists) =>
      reports.flatMap((report, at) => doubtsOf(lists[at] ?? [], fieldsTold(reports, report))),
    ),
  );

/** The status of a pilot in an edition: on its day, by what was told up to then. `reports` end with that edition's. */
export const statusIn = (reports: Reports, day: string, reader: GraphReader): Awaitable<PilotStatus> =>
  andThen(allOf(reports.map((report) => toldEnd(report, reader))), (told) =>
    statusOf(day, endedSince(told, null), reports[0]),
  );

const toldEnd = (report: ReportRow, reader: GraphReader): Awaitable<ToldEnd> =>
  andThen(reader.byId("Edition", report.editionId), (edition) =>
    andThen(reader.mentions("sequels", report.id), (sequels) =>
      andThen(reader.mentions("endings", report.id), (endings) => ({
        asOf: edition?.asOf ?? "",
        start: report.start,
        end: report.end,
        saysOver: endings.length > 0,
        sequels: sequels.map(({ kind }) => kind),
        verdict: report.successful.verdict,
      })),
    ),
  );

export function lastNaming(reports: Reports, field: string): { report: ReportRow; id: number } | null {
  const column = `${field as ReferenceName}Id` as const;
  for (const report of reports) {
    const id = report[column];
    if (id !== null) return { report, id };
  }
  return null;
}

function distinctBy<T>(values: readonly T[], sortOf: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const sort = sortOf(value);
    return seen.has(sort) ? false : seen.add(sort);
  });
}

function sortOf(list: MentionField): (mention: object) => string {
  const { sameBy }: Thing = things[mentionFields[list].thing];
  if (sameBy.length === 0) throw new Error(`each of the ${list} says its own: they cannot be merged`);
  return (mention) =>
    sameBy
      .map((name) => (mention as Readonly<Record<string, unknown>>)[name])
      .map((value) => (typeof value === "object" && value !== null && "id" in value ? value.id : value))
      .join(" ");
}

/** What a pilot's reports mention, each once, as the latest edition that says it puts it. */
export const mergeMentions = <N extends MentionField>(
  list: N,
  pilot: PilotRow,
  reader: GraphReader,
): Awaitable<MentionRow<N>[]> =>
  andThen(reader.reportsOfPilot(pilot.id), (reports) =>
    andThen(allOf(reports.map(({ id }) => reader.mentions(list, id))), (lists) =>
      distinctBy(lists.flat(), sortOf(list)),
    ),
  );

/** Names that reports print for a pilot other than its own, latest edition first. */
export const alternativeNames = ({ name }: PilotRow, reports: Reports): string[] =>
  distinctBy(
    reports.flatMap(({ title, heading }) => [title, heading]).filter((printed) => printed !== name),
    (printed) => printed,
  );
