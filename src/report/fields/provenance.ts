import type { MentionField } from "../../domain/mention-fields.ts";
import type { ReportField, ReportValues } from "../../domain/report-fields.ts";
import type { Method } from "../../domain/vocabularies.ts";
import type { FieldText, ReadingTools } from "./compose-field.ts";
import { isNormalised } from "./read-fields.ts";
import type { Extra, Provenance, Span } from "../report.ts";
import type { MentionPlace } from "../mentions/found.ts";
import type { Acquaintance } from "../template/keys.ts";
import { spansBehind } from "./value-text.ts";

/** Below this the second reading is nearly as good. */
export const uncertain = 1.2;

/** How sure a text is its field's, at the most, by how its label is known. */
export const confidenceBy: Readonly<Record<Acquaintance, number>> = {
  KNOWN: 0.99,
  CLEAR: 0.96,
  ALIKE: 0.85,
  PLACE: 0.6,
  UNKNOWN: 0.5,
};

const byMargin = (margin: number): number =>
  margin === Infinity ? 0.99 : Math.round(Math.min(0.97, 0.5 + Math.max(0, margin) / 9) * 100) / 100;

export const confidenceOf = ({ margin, keys }: Pick<FieldText, "margin" | "keys">): number =>
  Math.min(byMargin(margin), ...keys.map(({ how }) => confidenceBy[how]));

const methodOf = ({ field, repairs, margin, keys }: FieldText, values: ReportValues): Method => {
  if (margin < uncertain || keys.some(({ how }) => how === "PLACE")) return "INFERRED";
  if (repairs.length > 0) return "CORRECTED";
  return isNormalised(field, values[field]) ? "NORMALISED" : "VERBATIM";
};

const correctionsWithin = ({ repairs }: Pick<FieldText, "repairs">, { start, end }: Span) =>
  repairs
    .filter(({ spans }) => spans.some((span) => span.start >= start && span.end <= end))
    .map(({ printed, read }) => ({ printed, read }));

/** How words were obtained that are kept as they are printed. */
const methodOfWords = (text: Pick<FieldText, "repairs">, span: Span): Method =>
  correctionsWithin(text, span).length > 0 ? "CORRECTED" : "VERBATIM";

export const provenanceOf = (tools: ReadingTools, text: FieldText, values: ReportValues): Provenance[] => {
  // What no value was read from is unread, not a source.
  if (values[text.field] === null) return [];
  return spansBehind(tools.text, text.value, 0, text.value.text.length).map((span) => ({
    field: text.field,
    item: null,
    method: methodOf(text, values),
    confidence: confidenceOf(text),
    ...span,
    quote: tools.text.slice(span.start, span.end),
    corrections: correctionsWithin(text, span),
  }));
};

export interface ExtraText extends Pick<FieldText, "value" | "repairs" | "units"> {
  readonly extra: Extra;
}

export const provenanceOfExtra = (tools: ReadingTools, texts: readonly ExtraText[]): Provenance[] =>
  texts.flatMap((text, item) =>
    spansBehind(tools.text, text.value, 0, text.value.text.length).map((span) => ({
      field: "extra" as const,
      item,
      method: methodOfWords(text, span),
      confidence: confidenceBy.KNOWN,
      ...span,
      quote: tools.text.slice(span.start, span.end),
      corrections: correctionsWithin(text, span),
    })),
  );

export const readMentions = (
  tools: ReadingTools,
  fields: ReadonlyMap<ReportField, FieldText>,
  extra: readonly ExtraText[],
) => {
  const others = extra.map((text, item) => [`extra ${item}` as const, text] as const);
  const texts = new Map<MentionPlace, Pick<FieldText, "value" | "repairs">>([...fields, ...others]);
  const strings = new Map([...texts].map(([place, { value }]) => [place, value.text]));
  const lists = others.filter(([, text]) => tools.listsPartners(text.extra.label));
  const { unclear, ...found } = tools.findMentions(strings, new Set(lists.map(([place]) => place)));
  const provenance = (Object.keys(found) as MentionField[]).flatMap((name) =>
    found[name].flatMap((mention, item): Provenance[] => {
      const source = texts.get(mention.field);
      if (!source) return [];
      return spansBehind(tools.text, source.value, mention.start, mention.end).map((span) => ({
        field: name,
        item,
        method: name === "origins" ? methodOfWords(source, span) : "NORMALISED",
        confidence: mention.confidence,
        ...span,
        quote: tools.text.slice(span.start, span.end),
        corrections: correctionsWithin(source, span),
      }));
    }),
  );
  const spans = unclear.flatMap(({ field, start, end }) => {
    const source = texts.get(field);
    return source ? spansBehind(tools.text, source.value, start, end).slice(0, 1) : [];
  });
  return { found, provenance, unclear: spans };
};
