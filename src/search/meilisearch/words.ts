import type { PilotDocument } from "../document.ts";
import type { Phrase } from "../engine.ts";
import { topicKey } from "../name-keys.ts";

/**
 * A key as one word of Meilisearch, which cuts "1911-35" in two and drops "#": identifiers become "id1911x35".
 * Words keep their letters.
 */
export const wordOf = (key: string): string =>
  key
    .replace(/^#/, "id")
    .replace(/^@/, "nm")
    .replace(/^\*/, "ab")
    .replace(/^%/, "tp")
    .replace(/[^\p{L}\p{N}]/gu, "x")
    .slice(0, 200);

/** A required word or phrase, which takes no typing errors. */
export const quoted = (keys: readonly string[]): string => `"${keys.map(wordOf).join(" ")}"`;

/** The words of a phrase as they are indexed: stop words as printed, others by key. */
export const phraseWords = (phrase: Phrase): string[] =>
  phrase.map(({ key, form, stop }) => (stop ? form : key));

/** The searchable attributes, most telling first: a hit in an earlier one ranks higher. */
export const attributes = ["identifiers", "nameTerms", "terms", "parts"] as const;

export function wordsOf({ texts, names }: PilotDocument): Record<(typeof attributes)[number], string> {
  const sequence = (weight: "name" | "body"): string =>
    texts
      .filter((text) => text.weight === weight)
      .map(({ tokens }) => tokens.map(({ key, surface, stop }) => wordOf(stop ? surface : key)).join(" "))
      // A full stop keeps phrases from running on.
      .join(". ");
  const tokens = texts.flatMap((text) => text.tokens).filter(({ stop }) => !stop);
  const kin = tokens
    .map(({ parts, family, topics }) => [...parts, ...family, ...topics.map(topicKey)])
    .filter((keys) => keys.length > 0);
  return {
    identifiers: [
      ...new Set(
        [
          ...tokens.filter(({ kind }) => kind === "identifier").map(({ key }) => key),
          ...names.filter((name) => name.startsWith("@")),
        ].map(wordOf),
      ),
    ].join(" "),
    nameTerms: sequence("name"),
    terms: sequence("body"),
    parts: [
      ...new Set(kin.map((keys) => keys.map(wordOf).join(" "))),
      ...names.filter((name) => name.startsWith("*")).map(wordOf),
    ].join(". "),
  };
}
