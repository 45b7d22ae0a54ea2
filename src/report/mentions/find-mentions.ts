import type { Mention, MentionField } from "../../domain/mention-fields.ts";
import { keysOf } from "../../domain/thing.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { mayBeOfOther, namesCouncil, withoutOtherPlaces } from "../values/other-places.ts";
import { foldText } from "../values/fold-text.ts";
import { withoutOwnName } from "../values/own-name.ts";
import { foldSentence, splitSentences, type Sentence } from "../values/split-sentences.ts";
import { findAmounts } from "./amounts.ts";
import { findEndings } from "./endings.ts";
import type { Found, FoundMention, FoundMentions, MentionContext, MentionPlace } from "./found.ts";
import { findMemos } from "./memos.ts";
import { learnMotionForms } from "./motion-number.ts";
import { findOrigins } from "./origins.ts";
import { createPartnerFinder } from "./partners.ts";
import { findMotions } from "./resolve-motions.ts";
import { findSequels, findUnclearSequels } from "./sequels.ts";
import { trialOf } from "./trial-words.ts";
import { withFullNames } from "./full-names.ts";

type Texts = ReadonlyMap<MentionPlace, string>;

/** Finds what a report mentions, given the strings of its fields, and which of these list its partners. */
export type MentionFinder = (fields: Texts, lists?: ReadonlySet<MentionPlace>) => FoundMentions;

/** Where a report tells what became of its pilot, and whether it is over; its goal tells what should. */
const sequelFields: ReadonlySet<MentionPlace> = new Set(
  keysOf(reportFields).filter((field) => field === "description" || reportFields[field].kind === "answer"),
);

const isOwn = (field: MentionPlace): field is ReportField => Object.hasOwn(reportFields, field);

/** A field cut into sentences once, for all who read it. */
interface Passage {
  readonly field: MentionPlace;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The same without what they say of the pilots of other municipalities. */
  readonly own: readonly Sentence[];
}

const foldedIn = (text: string, sentence: Sentence): Sentence => ({
  ...sentence,
  folded: foldSentence(text.slice(sentence.start, sentence.end)),
});

/** "Gestopt met roken loopt nog" is said of a pilot of that name; a name of one word may be any word. */
const withoutName = (sentence: Sentence, called: string): Sentence =>
  called.includes(" ")
    ? { ...sentence, folded: withoutOwnName(sentence.folded, called).toLowerCase() }
    : sentence;

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

/** Each letter once; its day may stand at another mention of it. */
const datedMemos = (memos: readonly FoundMention<"memos">[]): FoundMention<"memos">[] => {
  const days = new Map(
    memos.flatMap(({ value: { number, date } }) => (date === null ? [] : [[number, date] as const])),
  );
  return firstOfEach(memos, ({ value }) => value.number).map((memo) => {
    const date = memo.value.date ?? days.get(memo.value.number) ?? null;
    return { ...memo, value: { ...memo.value, date } };
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
 * Makes what finds the mentions of a report: origins, motions, partners, memos and amounts, in the order of its fields.
 * Offsets are into the string of the field, and the quote is exactly that span. What a report repeats stands once.
 */
export const createMentionFinder = (context: MentionContext): MentionFinder => {
  const findPartners = createPartnerFinder(context);
  const forms = learnMotionForms(context.documentText ?? "");
  return (fields, lists = new Set()) => findMentions(fields, lists, findPartners, forms, context);
};

const findMentions = (
  fields: Texts,
  lists: ReadonlySet<MentionPlace>,
  findPartners: ReturnType<typeof createPartnerFinder>,
  forms: ReadonlySet<string>,
  { mandate, municipality }: MentionContext,
): FoundMentions => {
  const order = [...fields.keys()];
  const passages = [...fields].map(([field, text]): Passage => {
    const sentences = splitSentences(text);
    const rest = withoutOtherPlaces(text, sentences, municipality);
    const own = rest === text ? sentences : sentences.map((one) => foldedIn(rest, one));
    return { field, text, sentences, own };
  });
  // Where nobody knows whose report it is, a municipality that is named may be another.
  const unsureOf = <F extends FoundMention<"motions" | "sequels" | "endings">>(found: F): F =>
    municipality === null && (namesCouncil(found.value.quote) || mayBeOfOther(found.value.quote))
      ? { ...found, confidence: Math.min(found.confidence, 0.6) }
      : found;
  const motions = findMotions(passages, mandate ?? null, forms).map((found) =>
    found.value.role === "ORIGIN" ? unsureOf(found) : found,
  );
  const others = inEvery<"origins">(passages, ({ own }) => findOrigins(own));
  const title = fields.get("title") ?? "";
  // "Leerwerkbedrijf Westerpoort" has the form of a partner, and is what the pilot itself is called, or what a field names.
  const ownNames = new Set(
    keysOf(reportFields).flatMap((field) => {
      const { kind } = reportFields[field];
      return field === "title" || kind === "reference"
        ? [(fields.get(field) ?? "").trim().toLowerCase()]
        : [];
    }),
  );
  const partners = inEvery<"partners">(passages, ({ sentences, text, field }) =>
    findPartners(sentences, text, lists.has(field)),
  ).filter(({ value: { quote } }) => !ownNames.has(quote.toLowerCase()));
  const memos = inEvery<"memos">(passages, ({ sentences }) => findMemos(sentences));
  const amounts = inEvery<"amounts">(passages, ({ text, field }) =>
    findAmounts(text, field === "financialConsequence"),
  );
  const called = foldText(title);
  const telling = passages
    .filter(({ field }) => sequelFields.has(field))
    .map((passage) => ({ ...passage, own: passage.own.map((one) => withoutName(one, called)) }));
  const named = new Map<boolean, RegExp>();
  const trialIn = (field: MentionPlace) => (): RegExp => {
    const ofPolicy = field === "policyChange";
    return named.getOrInsertComputed(ofPolicy, () => trialOf(title, municipality, ofPolicy));
  };
  const sequels = inEvery<"sequels">(telling, ({ own, field }) => findSequels(own, trialIn(field))).map(
    unsureOf,
  );
  const unclear = telling.flatMap(({ field, own }) =>
    findUnclearSequels(
      own,
      trialIn(field),
      sequels.filter((sequel) => sequel.field === field),
    ).map(({ start, end }) => ({ field, start, end })),
  );
  const endings = inEvery<"endings">(telling, ({ own, field }) =>
    findEndings(own, {
      trial: trialIn(field),
      isAnswer: isOwn(field) && reportFields[field].kind === "answer",
    }),
  ).map(unsureOf);
  return {
    origins: [...motionOrigins(motions), ...firstOfEach(others, ({ value }) => value.kind)].sort(
      (one, other) => order.indexOf(one.field) - order.indexOf(other.field) || one.start - other.start,
    ),
    motions,
    partners: firstOfEach(withFullNames(partners, title), ({ value }) => value.partner.slug),
    memos: datedMemos(memos),
    amounts: firstOfEach(amounts, ({ value }) => value.euros),
    sequels: firstOfEach(sequels, ({ value }) => value.kind),
    endings: firstOfEach(endings, ({ value }) => value.quote),
    unclear,
  };
};
