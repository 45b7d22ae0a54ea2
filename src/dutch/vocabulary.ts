import { linesOf, membersOf, namedLists, wordSet } from "./word-lists.ts";

export type Topic = { readonly topic: string; readonly members: readonly string[] };

/** What words say by themselves when a pilot, policy or money is judged: a sense and its members, several lines each. */
export const judgementWords: readonly { readonly sense: string; readonly members: readonly string[] }[] =
  namedLists("judgements").map(([sense, members]) => ({ sense, members }));

/** What people reviewed, beside the dictionary. */
export interface Vocabulary {
  readonly stopWords: readonly string[];
  /** Words that never narrow a search, since every record answers to them: the municipality's name belongs here. */
  readonly optionalWords: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  readonly topics: readonly Topic[];
  /** Words of one small field. */
  readonly related: readonly (readonly string[])[];
  /** What a municipality may have to do with, beside what the lists above hold. */
  readonly subjects: readonly string[];
  /** Words that say where, how much, or what is done. */
  readonly context: readonly string[];
  readonly strongVerbs: readonly string[];
  readonly irregularLemmas: Readonly<Record<string, string>>;
  readonly irregularFamilies: Readonly<Record<string, readonly string[]>>;
  readonly ownAdjectives: ReadonlySet<string>;
  readonly opaqueWords: ReadonlySet<string>;
  readonly suffixLikeParts: ReadonlySet<string>;
}

export const dutchVocabulary: Vocabulary = {
  stopWords: [...wordSet("stop")],
  optionalWords: [...wordSet("optional")],
  synonyms: linesOf("synonyms").map(membersOf),
  topics: namedLists("topics").map(([topic, members]) => ({ topic, members })),
  related: linesOf("related").map(membersOf),
  subjects: linesOf("subjects").flatMap(membersOf),
  context: linesOf("context").flatMap((line) => line.split(" ")),
  strongVerbs: linesOf("strong-verbs"),
  irregularLemmas: Object.fromEntries([
    ...namedLists("irregular").flatMap(([lemma, forms]) => forms.map((form) => [form, lemma])),
    ...[...wordSet("themselves")].map((word) => [word, word]),
  ]),
  irregularFamilies: Object.fromEntries(namedLists("kin")),
  ownAdjectives: wordSet("adjectives"),
  opaqueWords: wordSet("opaque"),
  suffixLikeParts: wordSet("suffixes"),
};
