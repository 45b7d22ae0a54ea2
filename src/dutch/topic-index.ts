import type { Topic } from "./vocabulary.ts";

export interface TopicIndex {
  ofWord(key: string): readonly string[];
  /** The phrases that begin with a key, each with the topics that it is about. */
  phrasesFrom(
    key: string,
  ): readonly { readonly keys: readonly string[]; readonly topics: readonly string[] }[];
}

/**
 * @param keysOf the keys of the words of a member, in order
 * @param synonymsOf the keys that mean the same as a key
 */
export function indexTopics(
  topics: readonly Topic[],
  keysOf: (member: string) => readonly string[],
  synonymsOf: (key: string) => readonly string[],
): TopicIndex {
  const words = new Map<string, Set<string>>();
  const phrases = new Map<string, { keys: readonly string[]; topics: readonly string[] }[]>();
  for (const { topic, members } of topics) {
    // A topic of several words is asked for by each of them together, and so is found under each.
    const asked = keysOf(topic);
    const [only = ""] = asked;
    const found = asked.length === 1 ? [only, ...synonymsOf(only)] : asked;
    for (const keys of members.map(keysOf)) {
      const [first = ""] = keys;
      if (keys.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), { keys, topics: found }]);
      else words.set(first, new Set([...(words.get(first) ?? []), ...found]));
    }
  }
  const listed = new Map([...words].map(([key, about]) => [key, [...about]]));
  return { ofWord: (key) => listed.get(key) ?? [], phrasesFrom: (key) => phrases.get(key) ?? [] };
}
