import { optionalWords, stopWords } from "./stop-words.ts";
import { strongVerbs } from "./strong-verbs.ts";
import {
  irregularFamilies,
  irregularLemmas,
  opaqueWords,
  ownAdjectives,
  suffixLikeParts,
} from "./supplement.ts";
import { synonyms } from "./synonyms.ts";
import { topics, type Topic } from "./topics.ts";

/** What people reviewed, beside the dictionary. */
export interface Vocabulary {
  readonly stopWords: readonly string[];
  /** Words that never narrow a search, since every record answers to them: the municipality's name belongs here. */
  readonly optionalWords: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  readonly topics: readonly Topic[];
  readonly strongVerbs: readonly string[];
  readonly irregularLemmas: Readonly<Record<string, string>>;
  readonly irregularFamilies: Readonly<Record<string, readonly string[]>>;
  readonly ownAdjectives: ReadonlySet<string>;
  readonly opaqueWords: ReadonlySet<string>;
  readonly suffixLikeParts: ReadonlySet<string>;
}

export const dutchVocabulary: Vocabulary = {
  stopWords,
  optionalWords,
  synonyms,
  topics,
  strongVerbs,
  irregularLemmas,
  irregularFamilies,
  ownAdjectives,
  opaqueWords,
  suffixLikeParts,
};
