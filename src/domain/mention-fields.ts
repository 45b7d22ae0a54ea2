import type { Period } from "./kinds/period.ts";
import type { MotionRole, OriginKind, PartnerKind, SequelKind } from "./vocabularies.ts";
import { reportFields } from "./report-fields.ts";

export interface MotionName {
  /** The council's number, letter and all, dashes as "-"; null for a motion printed without one. */
  readonly number: string | null;
  readonly title: string | null;
  readonly date: Period | null;
}

export type PartnerName = { readonly slug: string; readonly name: string; readonly kind: PartnerKind };

/** What a report mentions, by list. Each mention carries the words it was read from. */
export interface Mentions {
  origins: { readonly kind: OriginKind; readonly quote: string; readonly motion: MotionName | null };
  motions: { readonly role: MotionRole; readonly quote: string; readonly motion: MotionName };
  /** `printed` is the spelling in the text; the partner has the canonical name. */
  partners: { readonly quote: string; readonly printed: string; readonly partner: PartnerName };
  /** `date` is an ISO date. */
  memos: { readonly number: string; readonly date: string | null; readonly quote: string };
  /** `euros` is a decimal string with two digits, such as "339225.00". */
  amounts: { readonly euros: string; readonly quote: string };
  sequels: { readonly kind: SequelKind; readonly quote: string };
  endings: { readonly quote: string };
}
export type MentionField = keyof Mentions;
export type Mention<N extends MentionField> = Mentions[N];

interface MentionNotes {
  readonly thing: `${string}Mention`;
  /** Of the file with all of them: `rapportage-herkomst`. */
  readonly table: string;
  readonly label: string;
  readonly description: string;
  readonly rdf: string;
}

/** The mentions, declared once as the fields are; `satisfies` names a list that lacks its line. */
// prettier-ignore
export const mentionFields = {
  origins: { thing: "OriginMention", table: "herkomst", label: "Herkomst", description: "Waarom de pilot bestaat, met de woorden die dat zeggen", rdf: "oogst:origin" },
  motions: { thing: "MotionMention", table: "moties", label: "Moties", description: "Moties die het rapport noemt, met hun rol", rdf: "oogst:motion" },
  partners: { thing: "PartnerMention", table: "partners", label: "Partners", description: "Organisaties die aan de pilot werken of meebetalen", rdf: "oogst:partner" },
  memos: { thing: "MemoMention", table: "memos", label: "Raadsmemo’s", description: "Raadsmemo’s die het rapport noemt", rdf: "oogst:memo" },
  amounts: { thing: "AmountMention", table: "bedragen", label: "Bedragen", description: "Bedragen in euro’s die het rapport noemt", rdf: "oogst:amount" },
  sequels: { thing: "SequelMention", table: "vervolg", label: "Vervolg", description: "Wat er van de pilot is geworden, met de woorden die dat zeggen", rdf: "oogst:sequel" },
  endings: { thing: "EndingMention", table: "afloop", label: "Afloop", description: "Dat de pilot voorbij is, met de woorden die dat zeggen", rdf: "oogst:ending" },
} as const satisfies Record<MentionField, MentionNotes>;
/** In printed order. */
export const mentionLists = Object.keys(mentionFields) as MentionField[];

/** What a report can say otherwise than another: its fields and its lists, with the label of each. */
export const fieldLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...reportFields, ...mentionFields }).map(([name, { label }]) => [name, label]),
);

/** The words for a field or a list of a report; the name itself for one that is no longer declared. */
export const labelOf = (field: string): string =>
  // Doubt of a report's pilot is of its name.
  field === "pilot" ? "Naam" : (fieldLabels[field] ?? field);

/** The words for what a doubt is of: an extra field has the label that its document gives it. */
export const labelOfDoubt = ({
  field,
  label,
}: {
  readonly field: string;
  readonly label: string | null;
}): string => label ?? labelOf(field);
