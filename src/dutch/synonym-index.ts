export interface SynonymIndex {
  /** Keys of the single words that mean the same as a key. */
  ofWord(key: string): readonly string[];
  phrasesFrom(key: string): readonly SynonymPhrase[];
}

export interface SynonymPhrase {
  readonly keys: readonly string[];
  /** Keys of the single words that mean the same as the phrase. */
  readonly synonyms: readonly string[];
}

/** @param keysOf the keys of the words of a member, in order. */
export function indexSynonyms(
  groups: readonly (readonly string[])[],
  keysOf: (member: string) => readonly string[],
): SynonymIndex {
  const words = new Map<string, Set<string>>();
  const phrases = new Map<string, SynonymPhrase[]>();
  for (const group of groups) {
    const members = group.map(keysOf).filter((keys) => keys.length > 0);
    const singles = [...new Set(members.filter((keys) => keys.length === 1).flat())];
    for (const keys of members) {
      const [first = ""] = keys;
      if (keys.length > 1) {
        phrases.set(first, [...(phrases.get(first) ?? []), { keys, synonyms: singles }]);
        continue;
      }
      const others = words.get(first) ?? new Set();
      for (const single of singles) if (single !== first) others.add(single);
      words.set(first, others);
    }
  }
  const listed = new Map([...words].map(([key, others]) => [key, [...others]]));
  return {
    ofWord: (key) => listed.get(key) ?? [],
    phrasesFrom: (key) => phrases.get(key) ?? [],
  };
}
