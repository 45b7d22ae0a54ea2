import type { Answer } from "../../domain/kinds/answer.ts";
import type { DoubtReason } from "../../domain/vocabularies.ts";
import type { Question } from "./judgement/cue.ts";
import { judge } from "./judgement/judge.ts";
import { withoutOtherPlaces } from "./other-places.ts";
import { splitSentences } from "./split-sentences.ts";

export type { Question } from "./judgement/cue.ts";

/** An answer, and why its verdict may be another. */
export type DoubtedAnswer = { readonly answer: Answer; readonly doubts: readonly DoubtReason[] };

/** Whose answer is read: the municipality and its pilot, null when not known. */
export type Answering = { readonly municipality: string | null; readonly title: string | null };

const whole = (name: string, before: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${before})?${RegExp.escape(name)}(?![\\p{L}-])`, flags);

/** "Betaald door Zoetermeer" is, in Zoetermeer's own report, paid by the municipality. */
const ofTheMunicipality = (text: string, name: string | null): string =>
  name === null || !text.includes(name) ? text : text.replace(whole(name, "gemeente ", "gu"), "gemeente");

/** "Succesvol Ouder Worden loopt nog" is said of a pilot of that name, and judges nothing. */
const ofThePilot = (text: string, title: string | null): string => {
  const name = (title ?? "").replace(/^(?:pilot|proef|project|experiment)\s+/iu, "");
  if (name.length < 4) return text;
  const before = "(?:de |het |deze |onze )?(?:pilot |proef |project |experiment )?";
  return text.replace(whole(name, before, name.includes(" ") ? "giu" : "gu"), (_, at: number) =>
    at === 0 ? "De pilot" : "de pilot",
  );
};

/** Reads an answer as `readAnswer` does, and tells what makes its verdict doubtful. */
export const readAnswerWithDoubt = (
  printed: string | null,
  question: Question,
  { municipality, title }: Answering = { municipality: null, title: null },
): DoubtedAnswer => {
  const text = printed?.trim() ?? "";
  if (text === "") return { answer: { text: null, verdict: "NOT_STATED" }, doubts: [] };
  const own = withoutOtherPlaces(text, splitSentences(text), municipality);
  const { verdict, doubts } = judge(ofThePilot(ofTheMunicipality(own, municipality), title), question);
  // What is said of others was perhaps meant of the pilot itself.
  const isLeft = own !== text && verdict === null;
  return { answer: { text, verdict: verdict ?? "NOT_STATED" }, doubts: isLeft ? ["WORDS_LEFT"] : doubts };
};

/** Reads an answer to an outcome question; a blank one has no text and is NOT_STATED, as is one that does not judge. */
export const readAnswer = (printed: string | null, question: Question): Answer =>
  readAnswerWithDoubt(printed, question).answer;
