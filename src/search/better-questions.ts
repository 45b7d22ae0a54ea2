import type { Analyser } from "../dutch/analyser.ts";
import type { AnsweredQuestion } from "./answer-question.ts";
import type { WordList } from "./engine.ts";
import { exampleQuestions } from "./example-questions.ts";

const maxSuggestions = 5;
/** How many questions are tried at most: each costs a search. */
const mostTried = 4;
const mostWords = 3;
/** A longer question is not tried with a word less: it costs as much again. */
const longest = 80;

/** What finding better questions needs. */
export interface Trying {
  readonly words: WordList;
  readonly analyser: Analyser;
  /** Whether a word is Dutch: then no other was meant. */
  readonly isKnown: (word: string) => boolean;
  readonly finds: (question: string) => Promise<boolean>;
}

/**
 * Questions to ask instead of one that found nothing, each of which finds something: the nearest first, with its unknown
 * words nearly right, with what a compound of it is about, or with a word less; and then examples.
 */
export async function betterQuestions(answer: AnsweredQuestion, trying: Trying): Promise<string[]> {
  if (answer.totalCount > 0) return [];
  const near = answer.question.text.length > longest ? [] : await nearQuestions(answer, trying);
  const tried = [...new Set(near)].filter((question) => question !== "" && question !== answer.question.text);
  const found = await Promise.all(
    tried.slice(0, mostTried).map(async (question) => ((await trying.finds(question)) ? [question] : [])),
  );
  return [...new Set([...found.flat(), ...exampleQuestions])].slice(0, maxSuggestions);
}

async function nearQuestions(
  { question, missing }: AnsweredQuestion,
  { words, analyser, isKnown }: Trying,
): Promise<string[]> {
  const unknown = missing.slice(0, mostWords);
  const instead = (word: string, other: string): string => question.text.replace(word, other);
  const similar = await Promise.all(
    unknown.map(async (word) =>
      // "Jansen" is no "kansen".
      isKnown(word)
        ? []
        : (await words.similarTo(word.toLowerCase()))
            .filter((other) => other[0] === word[0]?.toLowerCase())
            .slice(0, 1)
            .map((other) => instead(word, other)),
    ),
  );
  const kin = unknown.flatMap((word) => {
    const { parts, family } = analyser.word(word);
    // The head of a compound comes last, and says what it is; what comes first, what it is about.
    return [...parts.slice(-1), ...parts.slice(0, 1), ...family.slice(0, 1)].map((key) => ({ word, key }));
  });
  const { of } = await words.frequencies(kin.map(({ key }) => key));
  const related = kin.filter(({ key }) => of.has(key)).map(({ word, key }) => instead(word, key));
  const asked = question.keywords.map((token) => token.text);
  const known = asked.filter((word) => !missing.includes(word));
  const without = missing.length > 0 && known.length > 0 ? [known.join(" ")] : [];
  const less =
    missing.length === 0 && asked.length > 1
      ? asked.map((word) => asked.filter((other) => other !== word).join(" "))
      : [];
  return [...similar.flat(), ...without, ...related, ...less];
}
