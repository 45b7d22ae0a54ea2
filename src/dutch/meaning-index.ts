import type { Topic } from "./vocabulary.ts";

/** What words stand for, by key: words that mean the same, or what they are about. */
export interface MeaningIndex {
  /** The keys that a key stands for. */
  ofWord(key: string): readonly string[];
  /** The phrases that begin with a key, each with the keys that it stands for as a whole. */
  phrasesFrom(key: string): readonly Phrase[];
}
type Phrase = { readonly keys: readonly string[]; readonly meanings: readonly string[] };

function indexOf(members: readonly Phrase[]): MeaningIndex {
  const words = new Map<string, Set<string>>();
  const phrases = new Map<string, Phrase[]>();
  for (const member of members) {
    const [first = ""] = member.keys;
    if (member.keys.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), member]);
    else words.set(first, new Set([...(words.get(first) ?? []), ...member.meanings]));
  }
  const listed = new Map([...words].map(([key, meanings]) => [key, [...meanings]]));
  return { ofWord: (key) => listed.get(key) ?? [], phrasesFrom: (key) => phrases.get(key) ?? [] };
}

/** Words and phrases of a group mean the same as its single words. @param keysOf the keys of the words of a member, in order */
export const indexSynonyms = (
  groups: readonly (readonly string[])[],
  keysOf: (member: string) => readonly string[],
): MeaningIndex =>
  indexOf(
    groups.flatMap((group) => {
      const members = group.map(keysOf).filter((keys) => keys.length > 0);
      const singles = [...new Set(members.filter((keys) => keys.length === 1).flat())];
      return members.map((keys) => ({
        keys,
        meanings: keys.length > 1 ? singles : singles.filter((single) => single !== keys[0]),
      }));
    }),
  );

/**
 * @param keysOf the keys of the words of a member, in order
 * @param synonymsOf the keys that mean the same as a key
 */
export const indexTopics = (
  topics: readonly Topic[],
  keysOf: (member: string) => readonly string[],
  synonymsOf: (key: string) => readonly string[],
): MeaningIndex =>
  indexOf(
    topics.flatMap(({ topic, members }) => {
      // A topic of several words is asked for by each of them together, and so is found under each.
      const asked = keysOf(topic);
      const [only = ""] = asked;
      const meanings = asked.length === 1 ? [only, ...synonymsOf(only)] : asked;
      return members.map((member) => ({ keys: keysOf(member), meanings }));
    }),
  );
