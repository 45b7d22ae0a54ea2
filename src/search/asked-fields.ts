import { mentionFields, type MentionField } from "../domain/mention-fields.ts";
import { reportFields, type ReportField } from "../domain/report-fields.ts";
import { namedLists } from "../dutch/word-lists.ts";
import type { Question } from "./query/question.ts";

type AskedField = ReportField | MentionField;

/** What words ask of a pilot: the field of its report that tells it. */
const askedFields: readonly (readonly [field: AskedField, words: ReadonlySet<string>])[] = namedLists(
  "asked-fields",
).map(([name, words]) => {
  if (!(name in reportFields) && !(name in mentionFields))
    throw new Error(`seeds/dutch/asked-fields.txt names no field "${name}"`);
  return [name as AskedField, new Set(words)];
});

/** What a question asks a pilot for. */
export type AskedFields = { readonly fields: readonly string[]; readonly editions: readonly string[] };
export const nothingAsked: AskedFields = { fields: [], editions: [] };

/** What a question asks for: "wanneer eindigt flexwonen" its end, "wat kost IPTA" an amount, "in perspectiefnota 2024" an edition. */
export function askedFieldsOf({
  hints,
  filterWords,
  filters,
}: Pick<Question, "hints" | "filterWords" | "filters">): AskedFields {
  const words = [...hints, ...filterWords].map(({ surface }) => surface);
  return {
    fields: askedFields.flatMap(([field, asks]) => (words.some((word) => asks.has(word)) ? [field] : [])),
    editions: filters.flatMap(({ field, value, negated }) =>
      field === "editions" && !negated ? [value.slice(value.lastIndexOf("/") + 1)] : [],
    ),
  };
}
