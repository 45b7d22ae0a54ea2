import type { Analyser, Token } from "../dutch/analyser.ts";
import type { Alternative, Phrase, Term, WordList } from "./engine.ts";
import { aboutKey, namePartKey, nameWordKey, topicKey } from "./name-keys.ts";
import { generalWords, paperWords, pilotWords } from "./query/concepts.ts";
import { actions } from "./query/wordings.ts";
import { asRead, guessAll } from "./guesses.ts";
import { relatedWays, smallestParts, topicOf, topicWorth } from "./related-words.ts";

/** What kin of a word (its family, its synonyms) is worth against the word itself. */
const kinWorth = 0.9;
/** What a word is worth that was put in the place of a misspelt or unfinished one. */
const guessWorth = 0.7;
/** What a compound is worth for each of the words it was typed as. */
const wholeWorth = 0.9;
/** A compound that no more than this share of the pilots hold, or one, is met by its parts too, wherever they stand. */
const rarelyWritten = 0.05;

/** A word of a question as it is looked for. */
export interface SoughtWord {
  readonly token: Token;
  /** Words of which one would do as well. */
  readonly or: readonly Token[];
  readonly term: Term;
  /** No pilot holds it, and nothing was found for it. */
  readonly missing: boolean;
  /** How many pilots hold it. */
  readonly pilots: number;
  readonly named: number;
  /** How many have it as a part of a word of their name: "daklozen" of "daklozenpunt". */
  readonly partNamed: number;
  /** How many have a word in their name that means the same. */
  readonly kinNamed: number;
  readonly about: number;
  /** A word of the dictionary, which may be meant as such where it also stands in a name. */
  readonly ordinary: boolean;
  /** It is met by what has to do with it alone. */
  readonly isRelated: boolean;
  /** It is, or is made of, a subject of its own that no pilot holds: "paspoort", "rattenoverlast". */
  readonly isOther: boolean;
}

/** The words of a question as an engine looks for them. */
export interface Terms {
  readonly words: readonly SoughtWord[];
  readonly pilots: number;
  /** Words that were read as others. */
  readonly corrections: readonly { readonly typed: string; readonly read: readonly string[] }[];
}

/** Whether a word is Dutch: then it is not misspelt. */
export type IsKnown = (word: string) => boolean;

/**
 * Weighs the words of a question, and puts what was likely meant in the place of those the index does not know.
 * @param tokens the words, in order; only the last may be unfinished.
 */
export async function termsOf(
  tokens: readonly Token[],
  words: WordList,
  analyser: Analyser,
  isKnown: IsKnown,
): Promise<Terms> {
  const found = await lookUp(tokens, words, analyser, isKnown);
  const { guessedFor } = found;
  const read = asRead(tokens, guessedFor, analyser);
  if (read === null) return weighed(found, words, analyser, isKnown);
  const known = new Map(
    [...guessedFor].map(([{ text }, [form]]) => [text, form === undefined || isKnown(form)]),
  );
  const isRead: IsKnown = (word) => known.get(word) ?? isKnown(word);
  const terms = await weighed(await lookUp(read, words, analyser, isRead), words, analyser, isRead);
  const corrections = [...guessedFor].flatMap(([{ text }, forms]) =>
    forms.length === 0 ? [] : [{ typed: text, read: forms }],
  );
  return { ...terms, corrections: [...corrections, ...terms.corrections] };
}

/** What the index knows of the words of a question: how each is met, and what is meant by one that it does not know. */
async function lookUp(tokens: readonly Token[], words: WordList, analyser: Analyser, isKnown: IsKnown) {
  const others = tokens.filter(({ key, kind }) => kind === "word" && !paperWords.has(key)).length;
  const hasOthers = others > 1 && others <= longestTopic;
  const plain = tokens.map((token, index) => ({
    token,
    ...waysOf(token, hasOthers),
    joined: joinedWith(token, tokens[index - 1], tokens[index + 1], analyser),
  }));
  const counts = await words.frequencies(
    plain.flatMap(({ token, alternatives, together, joined }) => [
      ...alternatives.map(({ key }) => key),
      ...joined,
      ...together.flatMap((part) => [part, ...analyser.word(part).family, topicKey(part), aboutKey(part)]),
      ...token.parts.flatMap((part) => [part, namePartKey(part), nameWordKey(part)]),
      ...alternatives.map(({ key }) => nameWordKey(key)),
      ...token.family.map(aboutKey),
      namePartKey(alternatives[0]?.key ?? ""),
    ]),
  );
  const frequencyOf = counts.of;
  const frequency = (key: string): number => counts.of.get(key) ?? 0;
  // "Gemeentehuis" is no house, where every record is of a municipality.
  const isEverywhere = (part: string): boolean => analyser.tokens(part)[0]?.optional === true;
  const isOther = ({ kind, key, parts }: Token): boolean =>
    kind === "word" &&
    (analyser.relatedTo(key).length > 0 ? [key] : [key, ...parts]).some(
      (each) => frequency(each) === 0 && analyser.isSubject(each),
    );
  const met = plain.map(({ token, alternatives: own, together, joined }) => {
    const wholes = joined.filter((key) => frequency(key) > 0).map((key) => ({ key, worth: wholeWorth }));
    const held = [...own, ...wholes].some(({ key }) => frequency(key) > 0);
    const isSubject = isOther(token);
    const topic = held || isSubject ? [] : topicOf(token, frequency, counts.pilots);
    const alternatives = [...own, ...wholes, ...topic.map((key) => ({ key, worth: topicWorth }))];
    const holders = Math.max(...own.map(({ key }) => frequency(key)));
    // A compound that hardly anyone wrote: "jeugdcriminaliteit" is met where youth and crime are. One that the
    // dictionary has means more than its parts: "standbeeld".
    const subjects = together.filter((part) => !pilotWords.has(part));
    const groups =
      isSubject ||
      holders > Math.max(1, counts.pilots * rarelyWritten) ||
      (isKnown(token.text) && !hasOthers) ||
      subjects.some(isEverywhere)
        ? []
        : subjects.map((part) =>
            [part, ...analyser.word(part).family, topicKey(part)].filter((key) => frequencyOf.get(key) ?? 0),
          );
    const scattered = together.length > 1 && groups.every((group) => group.length > 0) ? groups : [];
    return {
      token,
      alternatives,
      together,
      held,
      scattered,
      topic,
      isSubject,
      found: held || scattered.length > 0 || topic.length > 0,
    };
  });
  const relatedOf = await relatedWays(
    met
      .filter(({ held, topic, isSubject }) => !held && topic.length === 0 && !isSubject)
      .map(({ token }) => token),
    words,
    analyser,
    isKnown,
  );
  const guessedFor = await guessAll(
    met
      .filter(
        ({ token, held, topic }) =>
          !held &&
          topic.length === 0 &&
          relatedOf.get(token)?.ofParts !== false &&
          !analyser.isContext(token.key),
      )
      .map(({ token }) => token),
    tokens.at(-1),
    words,
    isKnown,
  );

  return { counts, met, relatedOf, guessedFor };
}

/** The words that were looked up, as an engine looks for them. */
async function weighed(
  { counts, met, relatedOf, guessedFor }: Awaited<ReturnType<typeof lookUp>>,
  words: WordList,
  analyser: Analyser,
  isKnown: IsKnown,
): Promise<Terms> {
  const frequency = (key: string): number => counts.of.get(key) ?? 0;
  const weigh = (alternatives: readonly Alternative[]): number => {
    const asWords = alternatives.filter(({ key }) => !/^[*%]/.test(key));
    const pilots = Math.max(0, ...asWords.map(({ key }) => frequency(key)));
    return Math.log(1 + (counts.pilots - Math.min(pilots, counts.pilots) + 0.5) / (pilots + 0.5));
  };
  const waysTo = (form: string): Alternative => ({ key: analyser.word(form).key, worth: guessWorth });
  const guessedKeys = [...guessedFor.values()].flat().map((form) => waysTo(form).key);
  const counted =
    guessedKeys.length === 0
      ? counts
      : await words.frequencies(guessedKeys.flatMap((key) => [key, nameWordKey(key), aboutKey(key)]));

  /** How many may be about a compound that nobody wrote: as many as are about the rarest of its parts. */
  const aboutAll = (groups: readonly (readonly string[])[]): number =>
    groups.length === 0
      ? 0
      : Math.min(...groups.map((group) => Math.max(...group.map((key) => frequency(aboutKey(key))))));

  const aboutKin = ({ family }: Token): number[] => family.map((key) => frequency(aboutKey(key)));

  const sought: SoughtWord[] = [];
  const corrections: { typed: string; read: readonly string[] }[] = [];
  for (const { token, alternatives, together, held, scattered, found, isSubject } of met) {
    const guesses = guessedFor.get(token) ?? [];
    const related = guesses.length > 0 ? undefined : relatedOf.get(token);
    if (guesses.length > 0) corrections.push({ typed: token.text, read: guesses });
    const guessed = guesses.map(waysTo);
    const standing = guesses.length === 0 ? counts : counted;
    // What no pilot holds would be reckoned in every hit.
    const ways = alternatives.filter(({ key }, index) => index === 0 || frequency(key) > 0);
    const [best = token.key] = guessed.map(({ key }) => key);
    sought.push({
      token,
      or: [],
      term: {
        form: token.surface,
        alternatives: distinct(guesses.length > 0 ? guessed : [...ways, ...(related?.alternatives ?? [])]),
        together: guesses.length > 0 ? [] : together,
        scattered: guesses.length > 0 ? [] : scattered.length > 0 ? scattered : (related?.scattered ?? []),
        weight: (held ? weigh(alternatives) : Math.log(1 + counts.pilots)) * tellingOf(token, analyser),
      },
      missing: !found && guesses.length === 0 && related === undefined,
      pilots: standing.of.get(best) ?? 0,
      named: standing.of.get(nameWordKey(best)) ?? 0,
      partNamed: counts.of.get(namePartKey(best)) ?? 0,
      about:
        related?.about ??
        standing.of.get(aboutKey(best)) ??
        Math.max(aboutAll(scattered), ...aboutKin(token)),
      kinNamed: Math.max(0, ...alternatives.map(({ key }) => counts.of.get(nameWordKey(key)) ?? 0)),
      ordinary: isKnown(guesses[0] ?? token.text),
      isRelated: related !== undefined,
      isOther: isSubject,
    });
  }
  return { words: sought, pilots: counts.pilots, corrections };
}

/** What is done with anything, where, and whom all is for, says less than its rarity. */
const tellingOf = ({ key }: Token, { isContext }: Analyser): number =>
  actions.has(key) || generalWords.has(key) || isContext(key) || /^\d{1,3}$/u.test(key) ? lessTelling : 1;
const lessTelling = 0.3;

/** Puts words together of which one is enough. */
export function eitherOf(
  words: readonly SoughtWord[],
  pairs: readonly (readonly [Token, Token])[],
): readonly SoughtWord[] {
  let joined = [...words];
  for (const [first, second] of pairs) {
    const holds = (token: Token) => (word: SoughtWord) => [word.token, ...word.or].includes(token);
    const [left, right] = [joined.find(holds(first)), joined.find(holds(second))];
    if (left === undefined || right === undefined || left === right) continue;
    const known = [left, right].filter(({ missing }) => !missing);
    const both: SoughtWord = {
      ...left,
      or: [...left.or, right.token, ...right.or],
      term: {
        ...left.term,
        alternatives: distinct(known.flatMap(({ term }) => term.alternatives)),
        weight: Math.min(...known.map(({ term }) => term.weight)),
      },
      missing: known.length === 0,
      pilots: Math.max(left.pilots, right.pilots),
      named: 0,
      partNamed: 0,
      kinNamed: 0,
      about: 0,
      isRelated: left.isRelated && right.isRelated,
      isOther: left.isOther && right.isOther,
    };
    joined = joined.filter((word) => word !== right).map((word) => (word === left ? both : word));
  }
  return joined;
}

/** A topic is asked in few words: a longer question is dear enough. */
const longestTopic = 8;
const broaderWorth = 0.3;
const aboutWorth = 0.5;

/** The ways in which a word can be met, before anything is known of the index. */
const waysOf = (token: Token, hasOthers: boolean): { alternatives: Alternative[]; together: string[] } => ({
  alternatives: [
    { key: token.key, worth: 1 },
    ...token.family.map((key) => ({ key, worth: kinWorth })),
    ...(token.kind === "word" ? [{ key: aboutKey(token.key), worth: aboutWorth }] : []),
    // By itself a topic asks for who is about it; beside other words, whoever has to do with it will do.
    ...(hasOthers && token.kind === "word" ? [{ key: topicKey(token.key), worth: broaderWorth }] : []),
  ],
  together: token.parts.length > 1 ? smallestParts(token) : [],
});

/** Keys of the compounds that a word would make with its neighbours: "samen wonen" is met by "samenwonen". */
function joinedWith(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  analyser: Analyser,
): string[] {
  const pairs = [before && ([before, token] as const), after && ([token, after] as const)];
  return pairs.flatMap((pair) => {
    if (pair === undefined) return [];
    const [left, right] = pair;
    const isNeighbour = right.start - left.end <= 1 && left.kind === "word" && right.kind === "word";
    return isNeighbour ? [analyser.word(left.surface + right.surface).key] : [];
  });
}

/** Each key once, as it comes first. */
export const distinct = (alternatives: readonly Alternative[]): Alternative[] =>
  [...new Map(alternatives.toReversed().map((each) => [each.key, each])).values()].toReversed();

/** Words that must stand side by side, for an engine. */
export const phraseOf = (tokens: readonly Token[]): Phrase =>
  tokens.map(({ key, surface, stop }) => ({ key, form: surface, stop }));
