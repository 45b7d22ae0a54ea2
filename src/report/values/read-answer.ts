import type { Answer } from "../../domain/kinds/answer.ts";
import type { DoubtReason } from "../../domain/vocabularies.ts";
import type { Question } from "./judgement/cue.ts";
import { judge } from "./judgement/judge.ts";
import { isOfOtherTrial, named, withoutOwnName } from "./own-name.ts";
import { mayBeOfOther, withoutOtherPlaces } from "./other-places.ts";
import { splitSentences } from "./split-sentences.ts";

export type { Question } from "./judgement/cue.ts";

/** An answer, and why its verdict may be another. */
export type DoubtedAnswer = { readonly answer: Answer; readonly doubts: readonly DoubtReason[] };

/** Whose answer is read: the municipality and its pilot, null when not known. */
export type Answering = { readonly municipality: string | null; readonly title: string | null };

/** "Betaald door Zoetermeer" is, in Zoetermeer's own report, paid by the municipality. */
const ofTheMunicipality = (text: string, name: string | null): string =>
  name === null || !text.includes(name) ? text : text.replace(named(name, "gemeente ", "gu"), "gemeente");

/** Reads an answer as `readAnswer` does, and tells what makes its verdict doubtful. */
export const readAnswerWithDoubt = (
  printed: string | null,
  question: Question,
  { municipality, title }: Answering = { municipality: null, title: null },
): DoubtedAnswer => {
  const text = printed?.trim() ?? "";
  if (text === "") return { answer: { text: null, verdict: "NOT_STATED" }, doubts: [] };
  const sentences = splitSentences(text);
  const own = sentences
    .filter((sentence) => isOfOtherTrial(sentence.text, title))
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
      withoutOtherPlaces(text, sentences, municipality),
    );
  const { verdict, doubts } = judge(withoutOwnName(ofTheMunicipality(own, municipality), title), question);
  // What is said of others was perhaps meant of the pilot itself.
  const isLeft =
    own !== text
      ? verdict === null
      : municipality === null && sentences.some((sentence) => mayBeOfOther(sentence.text));
  return {
    answer: { text, verdict: verdict ?? "NOT_STATED" },
    doubts: isLeft && doubts.length === 0 ? ["WORDS_LEFT"] : doubts,
  };
};

/** Reads an answer to an outcome question; a blank one has no text and is NOT_STATED, as is one that does not judge. */
export const readAnswer = (printed: string | null, question: Question): Answer =>
  readAnswerWithDoubt(printed, question).answer;
