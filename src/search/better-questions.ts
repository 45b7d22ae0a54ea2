import type { AnsweredQuestion } from "./answer-question.ts";
import type { WordList } from "./engine.ts";
import { exampleQuestions } from "./example-questions.ts";

const maxSuggestions = 5;
/** Questions to ask instead of one that found nothing: with its unknown words nearly right, without them, or quite others. */
export async function betterQuestions(
  { question, missing, totalCount }: AnsweredQuestion,
  words: WordList,
): Promise<string[]> {
  if (totalCount > 0) return [];
  const near = await Promise.all(
    missing.slice(0, 3).map(async (word) => ({ word, similar: await words.similarTo(word.toLowerCase()) })),
  );
  const replaced = near.flatMap(({ word, similar }) =>
    similar.slice(0, 2).map((other) => question.text.replace(word, other)),
  );
  const kept = question.keywords.filter((token) => !missing.includes(token.text)).map((token) => token.text);
  const without = missing.length > 0 && kept.length > 0 ? [kept.join(" ")] : [];
  const apart = missing.length === 0 && kept.length > 1 ? kept : [];
  return [...new Set([...replaced, ...without, ...apart, ...exampleQuestions])].slice(0, maxSuggestions);
}
