import type { ReportField } from "../../domain/report-fields.ts";
import { fieldOrder } from "../template/sections.ts";
import { isShortAnswer, opensAsAnswer } from "../template/short-answer.ts";
import { isBareDate, recurring, shareOfDates, undetermined } from "./date-form.ts";
import { fitOf } from "./fit.ts";
import { sectionsOf } from "../../dutch/word-lists.ts";

const bullet = /^(?:[-–—•*▪·]|[oe](?=\s)|\d{1,2}[.)](?=\s)|[a-z]\))\s*/u;

/** An item of a list: a dash, a dot, or the "o" and "e" that OCR makes of a dot. */
const isListItem = (text: string): boolean => bullet.test(text);

/** A sentence ends so, with nothing but quotes and brackets behind it. */
const sentenceEnd = /[.!?;:…]["'’”)\]]*$/;
const lastOfSentence = /[.!?;:…"'’”)\]]/;

export const endsSentence = (text: string): boolean =>
  lastOfSentence.test(text.charAt(text.length - 1)) && sentenceEnd.test(text);

/** The line begins in the middle of a sentence. */
export const beginsInside = (text: string): boolean => /^[("'‘“]?\p{Ll}/u.test(text) && !isListItem(text);

const topics = new Map(
  sectionsOf("answer-topics").map(({ heading, lines }) => [
    heading,
    lines.map((line) => new RegExp(line, "i")),
  ]),
);

/** Words in a text that speak of a field; the same word counts twice at most. */
const countTopic = (text: string, field: ReportField): number => {
  let sum = 0;
  for (const stem of topics.get(field) ?? []) {
    const first = stem.exec(text);
    if (first) sum += stem.test(text.slice(first.index + first[0].length)) ? 1.5 : 1;
  }
  return sum;
};

/** So much of a text tells which question it answers, and whether it is a date. */
const answerHead = 400;
const dateHead = 200;

/**
 * What the form of a text tells about it. Each trait is found out once, when it is asked for: the alignment holds a
 * text against every field.
 */
export class Traits {
  readonly text: string;
  private bareDate: boolean | undefined;
  private shortAnswer: boolean | undefined;
  private answerFirst: boolean | undefined;
  private unknownDate: boolean | undefined;
  private againAndAgain: boolean | undefined;
  private dateShare: ReturnType<typeof shareOfDates> | undefined;
  private listItem: boolean | undefined;
  private sentenceEnd: boolean | undefined;
  private inside: boolean | undefined;
  private subheading: boolean | undefined;
  private found: readonly number[] | null = null;
  private readonly topics: Partial<Record<ReportField, number>> = {};

  constructor(text: string) {
    this.text = text;
  }

  get isBareDate(): boolean {
    return (this.bareDate ??= isBareDate(this));
  }
  get isShortAnswer(): boolean {
    return (this.shortAnswer ??= isShortAnswer(this.text));
  }
  get opensAsAnswer(): boolean {
    return (this.answerFirst ??= opensAsAnswer(this.text));
  }
  get isUndetermined(): boolean {
    return (this.unknownDate ??= undetermined.test(this.text));
  }
  get isRecurring(): boolean {
    return (this.againAndAgain ??= recurring.test(this.text));
  }
  /** How much of the start of the text is dates. */
  get dates(): ReturnType<typeof shareOfDates> {
    return (this.dateShare ??= shareOfDates(this.text.slice(0, dateHead)));
  }
  get isListItem(): boolean {
    return (this.listItem ??= isListItem(this.text));
  }
  get endsSentence(): boolean {
    return (this.sentenceEnd ??= endsSentence(this.text));
  }
  get beginsInside(): boolean {
    return (this.inside ??= beginsInside(this.text));
  }
  /** A short line without an end, above what it is about: "Stand van zaken". */
  get isSubheading(): boolean {
    return (this.subheading ??=
      this.text.length < 50 &&
      !this.endsSentence &&
      /^\p{Lu}/u.test(this.text) &&
      !this.isBareDate &&
      !this.isShortAnswer &&
      !this.isListItem);
  }
  /** How well the text fits each field, in the order of the template. */
  get fits(): readonly number[] {
    return (this.found ??= fieldOrder.map((field) => fitOf(field, this)));
  }
  topic(field: ReportField): number {
    const isDate = field === "start" || field === "end" || field === "evaluationMoment";
    return (this.topics[field] ??= countTopic(this.text.slice(0, isDate ? dateHead : answerHead), field));
  }
}
