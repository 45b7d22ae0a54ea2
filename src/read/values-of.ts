import type { Source, Bound, Comparison, Condition } from "../domain/condition.ts";
import type { Period } from "../domain/kinds/period.ts";
import type { MentionField } from "../domain/mention-fields.ts";
import { daysPossible, lengthOf } from "../domain/period.ts";
import { isPossibleDay, placeOf, type SourcePlace } from "../domain/source-place.ts";
import type { ChangeKind } from "../domain/vocabularies.ts";

/** What is known of a pilot, whoever keeps it. A reference is whatever stands for the thing there. */
export interface PilotFacts<R extends object = object> {
  readonly pilot: (name: string) => unknown;
  /** Latest edition first. */
  readonly reports: readonly R[];
  readonly property: (report: R, name: string) => unknown;
  readonly mentions: (report: R, list: MentionField) => readonly object[];
  readonly changes: readonly (object & { readonly kind: ChangeKind })[];
}

type ValuesOf = (facts: PilotFacts) => readonly unknown[];

const at = (holder: unknown, name: string): unknown =>
  (holder as Readonly<Record<string, unknown>> | null | undefined)?.[name];

function partOf(value: unknown, part: string): unknown {
  if (part === "") return value;
  if (!isPossibleDay(part)) return at(value, part);
  return value ? daysPossible(value as Period)?.[part] : null;
}

const ofReport =
  <R extends object>({ list, through, name, part }: SourcePlace, { property, mentions }: PilotFacts<R>) =>
  (report: R): readonly unknown[] => {
    if (part === "duration") {
      const [start, end] = ["start", "end"].map((each) => property(report, each) as Period | null);
      return [lengthOf(start ?? null, end ?? null)];
    }
    if (list === null) return [partOf(property(report, name), part)];
    const held = mentions(report, list);
    return held.map((mention) =>
      partOf(at(through === null ? mention : at(mention, through.name), name), part),
    );
  };

/**
 * What the values of a source are in memory: its one meaning there. A value comes once for each time it is said; what is
 * not there is left out.
 */
export function valuesOf(source: Source): ValuesOf {
  const place = placeOf(source);
  const { name, part } = place;
  const holders: Record<Source["over"], ValuesOf> = {
    pilot: ({ pilot }) => [partOf(pilot(name), part)],
    reports: (facts) => facts.reports.flatMap(ofReport(place, facts)),
    latest: (facts) => facts.reports.slice(0, 1).flatMap(ofReport(place, facts)),
    said: (facts) => {
      const read = ofReport(place, facts);
      const answers = facts.reports.flatMap(read);
      return [answers.find((answer) => answer !== silent) ?? answers[0]];
    },
    changes: ({ changes }) =>
      changes
        .filter(({ kind }) => source.over === "changes" && source.kinds.includes(kind))
        .map((change) => partOf(at(change, name), part)),
  };
  const read = holders[source.over];
  return (facts) => read(facts).filter((value) => value !== null && value !== undefined);
}

/** The verdict of an answer that is blank, or that judges nothing. */
export const silent = "NOT_STATED";

type Compared = number | string;

const holds: Readonly<Record<Comparison, (a: Compared, b: Compared) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** Whether a value lies within all bounds: numbers by size, days and moments as text. */
export const isWithin = (value: Compared, bounds: readonly Bound[]): boolean =>
  bounds.every(({ is, than }) => holds[is](value, typeof value === "number" ? Number(than) : than));

/** Whether one pilot fits a condition, by the keys that each source has for it. */
export function fitsFacts(condition: Condition, keysOf: (source: Source) => readonly Compared[]): boolean {
  if ("all" in condition) return condition.all.every((each) => fitsFacts(each, keysOf));
  if ("any" in condition) return condition.any.some((each) => fitsFacts(each, keysOf));
  if ("not" in condition) return !fitsFacts(condition.not, keysOf);
  const keys = keysOf(condition.source);
  return "values" in condition
    ? condition.values.some(({ key }) => keys.includes(key))
    : keys.some((key) => isWithin(key, condition.bounds));
}
