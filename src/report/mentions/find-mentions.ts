import type { Mention, MentionField } from "../../domain/mention-fields.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import { foldText } from "../values/fold-text.ts";
import { splitSentences, type Sentence } from "../values/split-sentences.ts";
import { findAmounts } from "./amounts.ts";
import type { Found, FoundMention, FoundMentions, MentionContext } from "./found.ts";
import { findMemos } from "./memos.ts";
import { findOrigins } from "./origins.ts";
import { createPartnerFinder } from "./partners.ts";
import { findMotions } from "./resolve-motions.ts";

type Texts = ReadonlyMap<ReportField, string>;

/** Finds what a report mentions, given the strings of its fields. */
export type MentionFinder = (fields: Texts) => FoundMentions;

/** A field cut into sentences once, for all who read it. */
interface Passage {
  readonly field: ReportField;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

const inEvery = <N extends MentionField>(
  passages: readonly Passage[],
  find: (passage: Passage) => readonly Found<Mention<N>>[],
): FoundMention<N>[] =>
  passages.flatMap((passage) => find(passage).map((found) => Object.assign({ field: passage.field }, found)));

const firstOfEach = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return seen.has(key) ? false : seen.add(key);
  });
};

const motionOrigins = (motions: readonly FoundMention<"motions">[]): FoundMention<"origins">[] =>
  motions
    .filter(({ value }) => value.role === "ORIGIN")
    .map(({ value: { quote, motion }, field, start, end, confidence }) => {
      const value: Mention<"origins"> = { kind: "MOTION", quote, motion };
      return { value, field, start, end, confidence };
    });

/**
 * Gives a short name its long one when the report prints both: "Piëzo" is "Stichting Piëzo", "RIEC" is "RIEC Den Haag".
 * What the pilot itself is called is no partner.
 */
const withFullNames = (
  partners: readonly FoundMention<"partners">[],
  title: string,
): FoundMention<"partners">[] => {
  const names = partners.map(({ value }) => value.partner);
  const own = ` ${foldText(title)} `;
  return partners
    .filter(({ value, confidence }) => confidence > 0.75 || !own.includes(foldText(value.partner.name)))
    .map(({ value, field, start, end, confidence }) => {
      const { slug, kind } = value.partner;
      const full = names.find(
        (name) => name.slug.endsWith(`-${slug}`) || (name.slug.startsWith(`${slug}-`) && name.kind === kind),
      );
      const { quote, printed } = value;
      return { value: { quote, printed, partner: full ?? value.partner }, field, start, end, confidence };
    });
};

/**
 * Makes what finds the mentions of a report: origins, motions, partners, memos and amounts, in the order of its fields.
 * Offsets are into the string of the field, and the quote is exactly that span. What a report repeats stands once.
 */
export const createMentionFinder = (context: MentionContext): MentionFinder => {
  const findPartners = createPartnerFinder(context);
  return (fields) => findMentions(fields, findPartners, context.mandate ?? null);
};

const findMentions = (
  fields: Texts,
  findPartners: ReturnType<typeof createPartnerFinder>,
  mandate: string | null,
): FoundMentions => {
  const order = [...fields.keys()];
  const passages = [...fields].map(([field, text]) => ({ field, text, sentences: splitSentences(text) }));
  const motions = findMotions(passages, mandate);
  const others = inEvery<"origins">(passages, ({ sentences }) => findOrigins(sentences));
  const partners = inEvery<"partners">(passages, ({ sentences, text }) => findPartners(sentences, text));
  const memos = inEvery<"memos">(passages, ({ sentences }) => findMemos(sentences));
  const amounts = inEvery<"amounts">(passages, ({ text }) => findAmounts(text));
  return {
    origins: [...motionOrigins(motions), ...firstOfEach(others, ({ value }) => value.kind)].sort(
      (one, other) => order.indexOf(one.field) - order.indexOf(other.field) || one.start - other.start,
    ),
    motions,
    partners: firstOfEach(
      withFullNames(partners, fields.get("title") ?? ""),
      ({ value }) => value.partner.slug,
    ),
    memos: firstOfEach(memos, ({ value }) => value.number),
    amounts: firstOfEach(amounts, ({ value }) => value.euros),
  };
};
