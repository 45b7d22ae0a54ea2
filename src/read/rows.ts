import type { NodeType } from "../domain/global-id.ts";
import type { Period } from "../domain/kinds/period.ts";
import type { MentionField, mentionFields } from "../domain/mention-fields.ts";
import type { Properties } from "../domain/property.ts";
import type { ReferenceName } from "../domain/reference-fields.ts";
import type { FieldsOfKind } from "../domain/report-fields.ts";
import type { RowOf, ValuesOf } from "../domain/thing.ts";
import type { Things } from "../domain/things/things.ts";
import type { Verdict } from "../domain/vocabularies.ts";

/**
 * The graph as plain rows, as resolvers get them: ids, names and links. Days are ISO dates, moments ISO
 * in UTC. `id` is the database's own and never leaves; `key` is the stable key that ids and URIs are made of.
 * Long text is not in a row: it is asked for by itself.
 */
export type Row = { readonly id: number; readonly key: string };

export type MunicipalityRow = RowOf<Things["Municipality"]>;
export type DocumentRow = RowOf<Things["Document"]>;
export type EditionRow = RowOf<Things["Edition"]>;
export type PilotRow = RowOf<Things["Pilot"]>;
export type MotionRow = RowOf<Things["Motion"]>;
export type ChangeRow = RowOf<Things["Change"]>;

/** An answer without its text, which is long: the text is that of `field` of the report. */
export type AnswerRow = { readonly reportId: number; readonly field: AnswerField; readonly verdict: Verdict };

export type AnswerField = FieldsOfKind<"answer">;
/** Fields whose words can be long; they are fetched only when asked for. */
export type LongField = FieldsOfKind<"text" | "answer">;

export type ReportTexts = { readonly [N in LongField]: string | null };

export type ReportRow = Row & {
  readonly pilotId: number;
  readonly editionId: number;
  readonly position: number;
  readonly heading: string;
} & { readonly [N in ReferenceName as `${N}Id`]: number | null } & {
  readonly [N in FieldsOfKind<"name">]: string;
} & {
  readonly [N in FieldsOfKind<"period">]: Period | null;
} & { readonly [N in AnswerField]: AnswerRow };

export type Rows = { [T in Exclude<NodeType, "Report">]: RowOf<Things[T]> } & { Report: ReportRow };
export type AnyRow = Rows[NodeType];
/** How a type's rows are numbered: a document by its hash, a municipality by its code, all else by number. */
export type IdOf<T extends NodeType> = Rows[T]["id"];

type References<P extends Properties> = {
  [N in keyof P]: P[N] extends { readonly kind: { readonly refersTo: string }; readonly place: "row" }
    ? N
    : never;
}[keyof P];
type TargetOf<P> = P extends { readonly kind: { readonly refersTo: infer T } }
  ? T extends NodeType
    ? Rows[T]
    : never
  : never;
type OrNull<P> = P extends { readonly optional: true } ? null : never;
/** What is only seen as part of another, with what it refers to at hand. */
type PartRow<P extends Properties> = Omit<ValuesOf<P>, `${References<P> & string}Id`> & {
  readonly [N in References<P>]: TargetOf<P[N]> | OrNull<P[N]>;
};

export type MentionRows = {
  readonly [N in MentionField]: PartRow<Things[(typeof mentionFields)[N]["thing"]]["properties"]>;
};
export type MentionRow<N extends MentionField> = MentionRows[N];

export type ProvenanceRow = ValuesOf<Things["Provenance"]["properties"]> & {
  readonly editionId: number;
  readonly corrections: readonly { readonly printed: string; readonly read: string }[];
};
export type DoubtRow = ValuesOf<Things["Doubt"]["properties"]>;
export type DocumentDoubtRow = ValuesOf<Things["DocumentDoubt"]["properties"]>;
export type ExtraRow = ValuesOf<Things["Extra"]["properties"]>;
/** A piece that the form of a document's file sets apart, with its span in the text and its place in the file. */
export interface PlacedBlock {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly origin: {
    readonly form: string;
    /** Of a PDF or scan: from 1, and a box on it in points from the top left. */
    readonly page?: number;
    readonly box?: readonly [x: number, y: number, width: number, height: number];
  };
}
export type UnreadLineRow = ValuesOf<Things["UnreadLine"]["properties"]>;

export interface DatasetRow {
  /** By what these data are known from others with as many revisions. */
  readonly identity: string;
  readonly revision: number;
  readonly modified: string | null;
}

export type CountsRow = {
  readonly [T in NodeType as NonNullable<Things[T]["plural"]>["graphql"]]: number;
};

/** How much of an edition's document was read. */
export interface FreshnessRow {
  /** How many pilots it announces; null when it does not say. */
  readonly expected: number | null;
  readonly read: number;
  readonly unread: number;
}
