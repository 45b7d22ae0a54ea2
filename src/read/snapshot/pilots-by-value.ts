import type { Source } from "../../domain/condition.ts";
import type { MentionField } from "../../domain/mention-fields.ts";
import { placeOf } from "../../domain/source-place.ts";
import type { Rows } from "../rows.ts";
import { valuesOf, type PilotFacts } from "../values-of.ts";
import type { SnapshotLinks, SnapshotMentions, SnapshotRows } from "./snapshot-rows.ts";

type Facts = PilotFacts<Rows["Report"]>;
/** The ids of the pilots that have a value, each once, by value: a number, or what bounds compare as text. */
export type PilotsByValue = ReadonlyMap<number | string, readonly number[]>;

const none: readonly never[] = [];

/** What a snapshot holds of a pilot. */
const factsOf = (
  pilot: Rows["Pilot"],
  { links, mentions }: { readonly links: SnapshotLinks; readonly mentions: SnapshotMentions },
): Facts => ({
  pilot: (name) => propertyOf(pilot, name),
  reports: links.reportsOfPilot.get(pilot.id) ?? none,
  property: (report, name) => {
    const saying = links.saying.get(name);
    return saying === undefined ? propertyOf(report, name) : saying.has(report.id) || null;
  },
  mentions: (report, list: MentionField) => mentions[list].get(report.id) ?? none,
  changes: links.changesOfPilot.get(pilot.id) ?? none,
});

/** A row refers to another by its number. */
const propertyOf = (row: object, name: string): unknown => {
  const values = row as Readonly<Record<string, unknown>>;
  return values[`${name}Id`] ?? values[name];
};

/** Makes what tells which pilots have a value of a source; what was worked out once is kept. */
export function createPilotsByValue(
  rows: SnapshotRows,
  links: SnapshotLinks,
  mentions: SnapshotMentions,
): (source: Source) => PilotsByValue {
  const kept = new Map<string, PilotsByValue>();
  const read = (source: Source): PilotsByValue => {
    const found = new Map<number | string, number[]>();
    const valuesIn = valuesOf(source);
    const isNumber = placeOf(source).atom === "euros";
    for (const pilot of rows.Pilot.byId.values()) {
      for (const each of valuesIn(factsOf(pilot, { links, mentions }) as PilotFacts)) {
        const value =
          typeof each === "object" ? (each as { readonly id: number }).id : (each as number | string);
        const key = isNumber ? Number(value) : value;
        const pilots = found.get(key);
        if (pilots === undefined) found.set(key, [pilot.id]);
        else if (pilots.at(-1) !== pilot.id) pilots.push(pilot.id);
      }
    }
    return found;
  };
  return (source) => {
    const name = JSON.stringify(source);
    let known = kept.get(name);
    if (known === undefined) kept.set(name, (known = read(source)));
    return known;
  };
}
