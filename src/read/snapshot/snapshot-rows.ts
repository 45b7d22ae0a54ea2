import type { MentionField } from "../../domain/mention-fields.ts";
import type { ChangeKind } from "../../domain/vocabularies.ts";
import type { NodeType } from "../../domain/global-id.ts";
import type { ChangeRow, EditionRow, IdOf, MentionRow, ReportRow, ReportTexts, Rows } from "../rows.ts";

/** The types whose rows are held, whatever they weigh; changes, which carry texts, are held when they fit. */
export type SnapshotType = Exclude<NodeType, "Change">;

export interface RowIndex<T extends SnapshotType> {
  readonly byId: ReadonlyMap<IdOf<T>, Rows[T]>;
  readonly byKey: ReadonlyMap<string, Rows[T]>;
  /** In the order of their keys; empty for what has no slug. */
  readonly bySlug: ReadonlyMap<string, readonly Rows[T][]>;
}
export type SnapshotRows = { readonly [T in SnapshotType]: RowIndex<T> };

/** The mentions of each report that has any, by the report's id. */
export type SnapshotMentions = {
  readonly [N in MentionField]: ReadonlyMap<number, readonly MentionRow<N>[]>;
};

/** What is held of a change: what a filter can ask. */
export interface SnapshotChange {
  readonly kind: ChangeKind;
  readonly pilotId: number;
  /** The id of the edition in which it shows. */
  readonly edition: number;
  readonly days: number | null;
  /** Of the report; null for what is no field. */
  readonly field: string | null;
}

/** What filters ask of rows that are not held, and what the database puts in order. */
export interface SnapshotBesides {
  /** The reports that say something in a field of long text, by field. */
  readonly saying: ReadonlyMap<string, ReadonlySet<number>>;
  readonly changes: readonly SnapshotChange[];
  readonly editionsOfMotion: ReadonlyMap<number, readonly EditionRow[]>;
  readonly spellings: ReadonlyMap<number, readonly string[]>;
}

/** What is long, each null when it did not fit beside the rest: it is then read from the database. */
export interface SnapshotTexts {
  /** The changes of each pilot that has any, in the order of `GraphReader`, by the pilot's id. */
  readonly changes: ReadonlyMap<number, readonly ChangeRow[]> | null;
  /** The long texts of each report, by its id. */
  readonly reports: ReadonlyMap<number, ReportTexts> | null;
}

/**
 * What hangs under things, by the thing's id, in the order of `GraphReader`; what has nothing under it is not there.
 */
export interface SnapshotLinks extends Omit<SnapshotBesides, "changes"> {
  readonly reportsOfPilot: ReadonlyMap<number, readonly ReportRow[]>;
  readonly reportsOfEdition: ReadonlyMap<number, readonly ReportRow[]>;
  readonly editionsOf: ReadonlyMap<string, readonly EditionRow[]>;
  readonly motionsByKey: ReadonlyMap<string, readonly Rows["Motion"][]>;
  readonly changesOfPilot: ReadonlyMap<number, readonly SnapshotChange[]>;
}

/** Where a UTF-16 unit stands among code points: halves of a pair stand for what comes after all single units. */
const placeOf = (unit: number): number => {
  if (unit < 0xd8_00) return unit;
  return unit < 0xe0_00 ? unit + 0x20_00 : unit - 0x8_00;
};

/** Compares texts by their code points, as PostgreSQL's collation "C" does: negative when `a` comes first. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return placeOf(x) - placeOf(y);
  }
  return a.length - b.length;
}
