import type { MentionField } from "../domain/mention-fields.ts";
import { allOf, andThen, type Awaitable } from "./awaitable.ts";
import type { GraphReader } from "./reader.ts";
import type { MentionRow, PilotRow, ReportRow } from "./rows.ts";

/** The first of each sort, in order. */
function distinctBy<T>(values: readonly T[], sortOf: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const sort = sortOf(value);
    return seen.has(sort) ? false : seen.add(sort);
  });
}

/** When two mentions say the same, in the lists that a pilot merges. */
const sortOf = {
  origins: ({ kind, motion }) => `${kind} ${motion?.id}`,
  motions: ({ role, motion }) => `${role} ${motion.id}`,
  partners: ({ partner }) => `${partner.id}`,
  sequels: ({ kind }) => kind,
} satisfies { [N in MergedList]: (mention: MentionRow<N>) => string };
type MergedList = Exclude<MentionField, "memos" | "amounts">;

/** What a pilot's reports mention, each once, as the latest edition that says it puts it. */
export function mergeMentions<N extends MergedList>(
  list: N,
  pilot: PilotRow,
  reader: GraphReader,
): Awaitable<MentionRow<N>[]> {
  return andThen(reader.reportsOfPilot(pilot.id), (reports) =>
    andThen(allOf(reports.map(({ id }) => reader.mentions(list, id))), (lists) =>
      distinctBy(lists.flat(), sortOf[list] as (mention: MentionRow<N>) => string),
    ),
  );
}

/** Names that reports print for a pilot other than its own, latest edition first. */
export const alternativeNames = ({ name }: PilotRow, reports: readonly ReportRow[]): string[] =>
  distinctBy(
    reports.flatMap(({ title, heading }) => [title, heading]).filter((printed) => printed !== name),
    (printed) => printed,
  );
