import type { Field, Period } from "../domain/field.ts";
import type { MentionField } from "../domain/mention-fields.ts";
import type { ReportFields } from "../domain/report-fields.ts";
import type {
  ChangeKind,
  EditionKind,
  Layout,
  Method,
  MotionRole,
  OriginKind,
  PartnerKind,
  Verdict,
  SequelKind,
} from "../domain/vocabularies.ts";
import type { NodeType } from "../domain/global-id.ts";

/**
 * The graph as plain rows, as resolvers get them: ids, names and links. Days are ISO dates, moments ISO
 * in UTC. `id` is the database's own and never leaves; `key` is the stable key that ids and URIs are made of.
 * Long text is not in a row: it is asked for by itself.
 */
export interface Row {
  readonly id: number;
  readonly key: string;
}

export interface MunicipalityRow extends Omit<Row, "id"> {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface DocumentRow extends Omit<Row, "id"> {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sourceUrl: string | null;
  readonly layout: Layout;
  readonly storedAt: string;
}

export interface EditionRow extends Row {
  readonly slug: string;
  readonly title: string;
  readonly kind: EditionKind;
  readonly year: number;
  readonly asOf: string;
  readonly municipalityId: string;
  readonly documentId: string;
  readonly mandateId: number | null;
  readonly updatedAt: string;
}

export interface PilotRow extends Row {
  readonly slug: string;
  readonly name: string;
  readonly municipalityId: string;
  readonly updatedAt: string;
}

export interface ProgrammeRow extends Row {
  readonly slug: string;
  readonly number: number | null;
  readonly name: string;
  readonly municipalityId: string;
}

export interface PortfolioRow extends Row {
  readonly slug: string;
  readonly name: string;
  readonly municipalityId: string;
}

export interface MotionRow extends Row {
  readonly slug: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly date: Period | null;
  readonly municipalityId: string;
}

export interface PartnerRow extends Row {
  readonly slug: string;
  readonly name: string;
  readonly kind: PartnerKind;
}

/** An answer without its text, which is long: the text is that of `field` of the report. */
export interface AnswerRow {
  readonly reportId: number;
  readonly field: AnswerField;
  readonly verdict: Verdict;
}

/** The names of the fields of a kind. */
export type FieldsOfKind<K> = {
  [N in keyof ReportFields]: ReportFields[N] extends Field<infer F> ? (F extends K ? N : never) : never;
}[keyof ReportFields];
export type AnswerField = FieldsOfKind<"answer">;
/** Fields whose words can be long; they are fetched only when asked for. */
export type LongField = FieldsOfKind<"text" | "answer">;

/** The long texts of one report, by field. */
export type ReportTexts = { readonly [N in LongField]: string | null };

export type ReportRow = Row & {
  readonly pilotId: number;
  readonly editionId: number;
  readonly position: number;
  readonly heading: string;
  readonly programmeId: number | null;
  readonly portfolioId: number | null;
} & { readonly [N in FieldsOfKind<"name">]: string } & {
  readonly [N in FieldsOfKind<"period">]: Period | null;
} & { readonly [N in AnswerField]: AnswerRow };

export interface ChangeRow extends Row {
  readonly kind: ChangeKind;
  readonly pilotId: number;
  readonly editionId: number;
  readonly previousId: number;
  readonly field: string | null;
  readonly beforeText: string | null;
  readonly afterText: string | null;
  readonly days: number | null;
}

/** The things of the graph, by GraphQL type. */
export interface Rows {
  Pilot: PilotRow;
  Report: ReportRow;
  Edition: EditionRow;
  Programme: ProgrammeRow;
  Portfolio: PortfolioRow;
  Motion: MotionRow;
  Partner: PartnerRow;
  Document: DocumentRow;
  Municipality: MunicipalityRow;
  Change: ChangeRow;
}
export type AnyRow = Rows[NodeType];
/** How a type's rows are numbered: a document by its hash, a municipality by its code, all else by number. */
export type IdOf<T extends NodeType> = Rows[T]["id"];

/** The mentions of one report, each with what it mentions at hand. */
export interface MentionRows {
  origins: { readonly kind: OriginKind; readonly quote: string; readonly motion: MotionRow | null };
  motions: { readonly role: MotionRole; readonly quote: string; readonly motion: MotionRow };
  partners: { readonly quote: string; readonly printed: string; readonly partner: PartnerRow };
  memos: { readonly number: string; readonly date: string | null; readonly quote: string };
  amounts: { readonly euros: string; readonly quote: string };
  sequels: { readonly kind: SequelKind; readonly quote: string };
}
export type MentionRow<N extends MentionField> = MentionRows[N];

export interface ProvenanceRow {
  readonly editionId: number;
  readonly field: string;
  readonly item: number | null;
  readonly method: Method;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly corrections: readonly { readonly printed: string; readonly read: string }[];
}

export interface UnreadLineRow {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface DatasetRow {
  readonly revision: number;
  readonly modified: string | null;
}

export interface CountsRow {
  readonly pilots: number;
  readonly reports: number;
  readonly editions: number;
  readonly programmes: number;
  readonly portfolios: number;
  readonly motions: number;
  readonly partners: number;
  readonly documents: number;
  readonly municipalities: number;
  readonly changes: number;
}

/** How much of an edition's document was read. */
export interface FreshnessRow {
  /** How many pilots it announces; null when it does not say. */
  readonly expected: number | null;
  readonly read: number;
  readonly unread: number;
}
