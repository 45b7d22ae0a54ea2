import { lowered } from "../domain/thing.ts";
import type { Analyser } from "../dutch/analyser.ts";
import { wordSet } from "../dutch/word-lists.ts";
import { fold } from "../dutch/spelling.ts";
import type { WordList } from "./engine.ts";
import { askableQuestions } from "./example-questions.ts";
import { thingKinds, thingsOf } from "./things.ts";
import type { GraphNames, PilotOfName } from "./query/graph-names.ts";

/** What a suggestion is, in the order in which equally good ones are shown. */
export const suggestionKinds = {
  PILOT: "een pilot",
  ...thingKinds,
  QUESTION: "een vraag",
  TERM: "een woord uit de rapporten",
} as const;
export type SuggestionKind = keyof typeof suggestionKinds;

export interface Suggestion {
  readonly text: string;
  readonly kind: SuggestionKind;
  /** Of the thing, or the code of a municipality; null for a term and a question. */
  readonly slug: string | null;
  /** What its address is made of. */
  readonly key: string | null;
  /** Code of the municipality that it is of; null for what is of none, or of several. */
  readonly municipality: string | null;
}
export type Suggestions = { suggest(prefix: string, first: number): Promise<readonly Suggestion[]> };

type Of = { readonly slug: string; readonly key: string; readonly municipality: string | null } | null;
interface Entry extends Suggestion {
  readonly words: readonly string[];
  /** The words of whose it is: "woonoverlast delft". */
  readonly place: readonly string[];
}
type WordEntry = { readonly word: string; readonly entry: Entry };
const order = Object.keys(suggestionKinds);
const prepositions = wordSet("prepositions");
const maxLooked = 2_000;
const maxWords = 8;
/** So many of the words that begin alike may be stop words, which are never suggested. */
const mostStops = 12;
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Makes suggestions out of the names of the graph, and of the words of the index. */
export function createSuggestions(
  names: GraphNames,
  pilots: readonly PilotOfName[],
  words: WordList,
  analyser: Analyser,
): Suggestions {
  const isStop = (word: string): boolean =>
    prepositions.has(word) || analyser.tokens(word).every(({ stop }) => stop);
  const entries = entriesOf(names, pilots);
  const index = entries
    .flatMap((entry) => entry.words.map((word): WordEntry => ({ word, entry })))
    .sort((a, b) => compare(a.word, b.word));

  const named = (typed: readonly string[]): Entry[] => {
    // By the word that says most, which may be that of a place: then by the next.
    const [longest = "", next = ""] = typed.toSorted((a, b) => b.length - a.length);
    const found = entriesWith(longest, typed);
    return inTurns(
      (found.length > 0 || next === "" ? found : entriesWith(next, typed)).sort(
        (a, b) =>
          rank(a, typed) - rank(b, typed) ||
          order.indexOf(a.kind) - order.indexOf(b.kind) ||
          a.text.length - b.text.length ||
          compare(a.text, b.text),
      ),
    );
  };
  const entriesWith = (longest: string, typed: readonly string[]): Entry[] => {
    const found = new Set<Entry>();
    for (let at = firstAt(index, longest); at < index.length && found.size < maxLooked; at++) {
      const each = index[at];
      if (each === undefined || !each.word.startsWith(longest)) break;
      const { words: own, place } = each.entry;
      if (typed.every((word) => [...own, ...place].some((one) => one.startsWith(word))))
        found.add(each.entry);
    }
    return [...found];
  };

  return {
    async suggest(prefix, first) {
      const typed = wordsOf(prefix).slice(0, maxWords);
      const last = typed.at(-1);
      if (last === undefined || first < 1) return [];
      // What was typed stays as it was typed.
      const lead = prefix.trim().split(/\s+/).slice(0, -1).join(" ");
      const ends = (await words.startingWith(last, first + mostStops)).filter((word) => !isStop(word));
      const similar = ends.length > 0 ? [] : await words.similarTo(last);
      const before = analyser.tokens(lead).filter(({ stop, optional }) => !stop && !optional);
      const found = await words.beside(
        [...ends, ...similar].slice(0, mostTerms),
        before.map(({ key }) => key),
      );
      const terms = [...found].flatMap(([form, texts]): Suggestion[] => {
        const printed = printedIn(texts, form, analyser);
        return printed === null
          ? []
          : [{ text: `${lead} ${printed}`.trim(), kind: "TERM", slug: null, key: null, municipality: null }];
      });
      const things = named(typed);
      const nearby =
        things.length > 0 ? things : similar.flatMap((word) => named([...typed.slice(0, -1), word]));
      // A word that is a name too is shown as the name.
      const shown = new Set([...nearby.map(({ text }) => fold(text)), fold(prefix.trim())]);
      const others = terms.filter(({ text }) => !shown.has(fold(text)));
      return [...nearby.map(({ words: _, place: __, ...suggestion }) => suggestion), ...others].slice(
        0,
        first,
      );
    },
  };
}

/** Each name once before any is shown of another municipality. */
function inTurns(entries: readonly Entry[]): Entry[] {
  const turns: Entry[][] = [];
  const times = new Map<string, number>();
  for (const each of entries) {
    const turn = times.get(each.text) ?? 0;
    times.set(each.text, turn + 1);
    (turns[turn] ??= []).push(each);
  }
  return turns.flat();
}

/** How many words are looked up as they are printed. */
const mostTerms = 12;

/** A word as a text prints it, without the capital of a sentence's beginning; null where only its days are in the index. */
function printedIn(
  texts: readonly { readonly text: string }[],
  form: string,
  analyser: Analyser,
): string | null {
  const printed = texts.flatMap(({ text }) =>
    analyser
      .tokens(text)
      .filter(({ surface }) => surface === form)
      .map((token) => ({
        text: token.text,
        begins: /(?:^|[.!?:\n•-])\s*["'‘“(]*$/u.test(text.slice(0, token.start)),
      })),
  );
  const inside = printed.find(({ begins }) => !begins) ?? printed[0];
  if (inside === undefined) return null;
  return inside.begins && !/^\p{Lu}{2,}/u.test(inside.text) ? lowered(inside.text) : inside.text;
}

/** A name that begins as typed comes before one that holds it further on. */
const rank = ({ words }: Entry, typed: readonly string[]): number => {
  const places = typed
    .map((word) => words.findIndex((own) => own.startsWith(word)))
    .filter((place) => place >= 0);
  return Math.min(...places) + (words[places[0] ?? 0] === typed[0] ? 0 : 0.5);
};

function entriesOf(names: GraphNames, pilots: readonly PilotOfName[]): Entry[] {
  const placeOf = new Map(names.municipalities.map(({ code, name }) => [code, wordsOf(name)]));
  const entry = (kind: SuggestionKind, of: Of, text: string): Entry => ({
    kind,
    slug: of?.slug ?? null,
    key: of?.key ?? null,
    municipality: of?.municipality ?? null,
    text,
    words: wordsOf(text),
    place: placeOf.get(of?.municipality ?? "") ?? [],
  });
  return [
    ...pilots.map((each) => entry("PILOT", each, each.name)),
    ...thingsOf(names).map((thing) => entry(thing.kind, thing, thing.title)),
    ...askableQuestions.map((question) => entry("QUESTION", null, question)),
  ];
}

function firstAt(index: readonly WordEntry[], word: string): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index[middle]?.word ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
