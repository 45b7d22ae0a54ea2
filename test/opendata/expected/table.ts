import { mentionFields } from "../../../src/domain/mention-fields.ts";
import { reportFields } from "../../../src/domain/report-fields.ts";
import type {
  editionKinds,
  motionRoles,
  originKinds,
  partnerKinds,
  sequelKinds,
} from "../../../src/domain/vocabularies.ts";

export type Row = Readonly<Record<string, unknown>>;
export interface Named {
  readonly uri: string;
  readonly slug: string;
  readonly name: string;
}
export interface Place {
  readonly uri: string;
  readonly code: string;
  readonly name: string;
}
export interface Edition {
  readonly uri: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: keyof typeof editionKinds;
  readonly year: number;
}
export interface Motion {
  readonly uri: string;
  readonly slug: string;
  readonly number: string | null;
  readonly title: string | null;
}
export interface Source extends Row {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly sourceUrl: string | null;
}
export type Numbered = Named & { readonly number: number | null };
export type Partner = Named & { readonly kind: keyof typeof partnerKinds };
export interface Mentions {
  readonly origins: readonly {
    readonly kind: keyof typeof originKinds;
    readonly quote: string;
    readonly motion: Motion | null;
  }[];
  readonly motions: readonly {
    readonly role: keyof typeof motionRoles;
    readonly quote: string;
    readonly motion: Motion;
  }[];
  readonly partners: readonly {
    readonly quote: string;
    readonly printed: string;
    readonly partner: Partner;
  }[];
  readonly sequels: readonly { readonly kind: keyof typeof sequelKinds; readonly quote: string }[];
}
export const edition = "uri slug title kind year";
export const motion = "motion { uri slug number title }";
export const municipality = "municipality { uri code name }";
export const source = "document { uri name mediaType sha256 sourceUrl }";
export const mentions = `origins { kind quote ${motion} } motions { role quote ${motion} }
  partners { quote printed partner { uri slug name kind } } sequels { kind quote }`;

/** What belongs together in a list, on one line. */
export const lineOf = (...words: readonly (string | null)[]) =>
  words.map((each) => (each ?? "").replaceAll(/\s+/g, " ").trim()).join(" | ");
/** A cell for a list: every line once. */
export const lines = (values: readonly (string | null)[]) =>
  values.length === 0 ? null : [...new Set(values)].join("\n");
export const labels: Readonly<Record<string, { readonly label: string }>> = {
  ...reportFields,
  ...mentionFields,
};
export const labelOf = (field: string | null) => (field === null ? null : (labels[field]?.label ?? field));
export const nodesOf = <N>(list: { readonly edges: readonly { readonly node: N }[] }): readonly N[] =>
  list.edges.map(({ node }) => node);
export const placeCells = ({ code, name }: Place): Row => ({ "Gemeente code": code, Gemeente: name });
export const sourceCells = ({ name, mediaType, sha256, sourceUrl }: Source): Row => ({
  Document: name,
  "Document mediatype": mediaType,
  "Document SHA-256": sha256,
  "Document bron": sourceUrl,
});

/** What a table should say: each record as JSON, and by the headings of its columns. */
export interface Expected {
  readonly sheet: string;
  /** Whether linked data says it too: a mention stands in its report there. */
  readonly linked: boolean;
  readonly records: readonly Row[];
  readonly cells: readonly Row[];
}
export const expected = <N>(
  sheet: string,
  nodes: readonly N[],
  record: (node: N) => Row,
  cells: (node: N) => Row,
  linked = true,
): Expected => ({ sheet, linked, records: nodes.map(record), cells: nodes.map(cells) });
