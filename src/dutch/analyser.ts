import { createHash } from "node:crypto";
import type { Lexicon } from "./lexicon.ts";
import { fold } from "./spelling.ts";
import { cutText } from "./tokens.ts";
import { dutchVocabulary, type Vocabulary, type Topic } from "./vocabulary.ts";
import { longestWord, remember } from "./readings.ts";
import { createWordKinds, type WordKinds } from "./word-kinds.ts";
import { createWords, type Word } from "./words.ts";

/** What words stand for, by key: words that mean the same, or what they are about. */
interface MeaningIndex {
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
const indexSynonyms = (
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
const indexTopics = (
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

export interface Token extends Word {
  /** Offsets in the text as given, in UTF-16 units; `text` is exactly what stands there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: "word" | "identifier";
  /** The word as printed, folded. */
  readonly surface: string;
  /** Of an identifier "#" and the number: "#1911-35". */
  readonly key: string;
  /** Carries no subject. */
  readonly stop: boolean;
  /** Every record answers to it: it never narrows a search. */
  readonly optional: boolean;
}

export interface Analyser extends WordKinds {
  /** Changes when rules, reviewed words or dictionary change: an index of another version must be rebuilt. */
  readonly version: string;
  /** The words and identifiers of a text in order, without overlap. Takes any string, in linear time. */
  tokens(text: string): Token[];
  /** One word, in any spelling; synonyms are in its family. */
  word(word: string): Word;
  /** The keys of the words that have much to do with a key, and do not stand for it: "rollator" for "rolstoel". */
  relatedTo(key: string): readonly string[];
  /** Whether a key is a subject that a municipality may have to do with. */
  isSubject(key: string): boolean;
  /** Whether a key says where, how much, or what is done, and not what it is about. */
  isContext(key: string): boolean;
}

// Raise this when a rule changes what any word or text gives.
const rulesVersion = 4;

/**
 * Two words meet when they share a key, or when the key of one is in the other's parts or family; see `meets`.
 */
export function createAnalyser(lexicon: Lexicon, vocabulary: Partial<Vocabulary> = {}): Analyser {
  const reviewed: Vocabulary = { ...dutchVocabulary, ...vocabulary };
  const analyse = createWords(lexicon, reviewed);
  const bare = remember((form) => (form.length > longestWord ? plain(form) : analyse(form)));
  const keysOf = (member: string): string[] =>
    cutText(member).map(({ start, end }) => bare(fold(member.slice(start, end))).key);
  const synonyms = indexSynonyms(reviewed.synonyms, keysOf);
  const related = indexSynonyms(reviewed.related, keysOf);
  const topics = indexTopics(reviewed.topics, keysOf, synonyms.ofWord);
  const word = remember((form) => {
    const { key, parts, family } = bare(form);
    const kin = [...new Set([...family, ...synonyms.ofWord(key)])].filter((other) => other !== key);
    const about = [key, ...kin, ...parts].flatMap(topics.ofWord);
    const own = new Set([key, ...kin, ...parts]);
    const said = new Set([...about, ...parts.flatMap(synonyms.ofWord)]);
    return { key, parts, family: kin, topics: [...said].filter((other) => !own.has(other)) };
  });
  const subjects = new Set(reviewed.subjects.flatMap(keysOf));
  const context = new Set(reviewed.context.flatMap(keysOf));
  const stops = new Set(reviewed.stopWords.map(fold));
  const optionals = new Set(reviewed.optionalWords.map((optional) => bare(fold(optional)).key));
  const read = remember((printed) => {
    const surface = fold(printed);
    const found = word(surface);
    return { surface, ...found, stop: stops.has(surface), optional: optionals.has(found.key) };
  });

  /** What a phrase means as a whole is of the family of all its words; what it is about, a topic of its first. */
  const addMeanings = (tokens: Token[], { phrasesFrom }: MeaningIndex, to: "family" | "topics"): void => {
    for (const [at, token] of tokens.entries())
      for (const { keys, meanings } of phrasesFrom(token.key)) {
        if (!keys.every((key, offset) => tokens[at + offset]?.key === key)) continue;
        for (let i = at; i < at + (to === "family" ? keys.length : 1); i++) {
          const member = tokens[i];
          if (member) tokens[i] = { ...member, [to]: [...new Set([...member[to], ...meanings])] };
        }
      }
  };

  return {
    version: `${rulesVersion}-${digest(lexicon.version, reviewed)}`,
    word: (printed) => word(fold(printed)),
    relatedTo: related.ofWord,
    isSubject: (key) => subjects.has(key),
    isContext: (key) => context.has(key),
    ...createWordKinds(lexicon, reviewed, bare),
    tokens(text) {
      const tokens = cutText(text).map(({ start, end, identifier }): Token => {
        const printed = text.slice(start, end);
        if (identifier !== undefined) {
          const surface = identifier.slice(1);
          const base = { start, end, text: printed, kind: "identifier", surface, key: identifier } as const;
          return Object.assign(base, { parts: [], family: [], topics: [], stop: false, optional: false });
        }
        return { start, end, text: printed, kind: "word", ...read(printed) };
      });
      addMeanings(tokens, synonyms, "family");
      addMeanings(tokens, topics, "topics");
      return tokens;
    },
  };
}

/** Whether two words meet: one key, or the key of one among the other's parts or family. */
export const meets = (a: Word, b: Word): boolean =>
  a.key === b.key || answersTo(a, b.key) || answersTo(b, a.key);

const answersTo = ({ parts, family }: Word, key: string): boolean =>
  parts.includes(key) || family.includes(key);

const plain = (key: string): Word => ({ key, parts: [], family: [], topics: [] });

/** What is related is looked up for questions alone, and makes no index another. */
function digest(
  dictionary: string,
  { related: _, subjects: __, context: ___, ...vocabulary }: Vocabulary,
): string {
  const lists = JSON.stringify(vocabulary, (_, value: unknown) =>
    value instanceof Set ? [...value] : value,
  );
  return createHash("sha256").update(dictionary).update(lists).digest("hex").slice(0, 12);
}
