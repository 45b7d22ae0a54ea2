import type { ReportField } from "../../fields/report-fields.ts";
import { isShortAnswer, opensAsAnswer } from "../template/short-answer.ts";
import { isBareDate, lettersBesideDates, recurring, undetermined } from "./date-form.ts";
import { countTopic } from "./topics.ts";

/** So much of a text tells which question it answers, and whether it is a date. */
const answerHead = 400;
const dateHead = 200;

/**
 * What the form of a text tells about it. Each trait is found out once, when it is asked for: the alignment holds a
 * text against every field.
 */
export class Traits {
  private readonly read: () => string;
  private found: Map<string, unknown> | null = null;

  constructor(read: () => string) {
    this.read = read;
  }

  get text(): string {
    return this.once("text", this.read);
  }

  get isBareDate(): boolean {
    return this.once("isBareDate", () => isBareDate(this.text));
  }
  get isShortAnswer(): boolean {
    return this.once("isShortAnswer", () => isShortAnswer(this.text));
  }
  get opensAsAnswer(): boolean {
    return this.once("opensAsAnswer", () => opensAsAnswer(this.text));
  }
  get isUndetermined(): boolean {
    return this.once("isUndetermined", () => undetermined.test(this.text));
  }
  get isRecurring(): boolean {
    return this.once("isRecurring", () => recurring.test(this.text));
  }
  get besideDates(): { readonly left: number; readonly dates: number } {
    return this.once("besideDates", () => lettersBesideDates(this.text.slice(0, dateHead)));
  }
  /** How many words speak of the field, near the start of the text. */
  topic(field: ReportField): number {
    const isDate = field === "start" || field === "end" || field === "evaluationMoment";
    return this.once(field, () => countTopic(this.text.slice(0, isDate ? dateHead : answerHead), field));
  }

  private once<T>(trait: string, find: () => T): T {
    this.found ??= new Map();
    if (this.found.has(trait)) return this.found.get(trait) as T;
    const value = find();
    this.found.set(trait, value);
    return value;
  }
}
