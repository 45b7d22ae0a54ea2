import { referredTypes } from "../../domain/reference-fields.ts";
import { pluralOf } from "../../domain/referred.ts";
import { callsOf, wordOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { listedMunicipalities, otherNames } from "../../domain/municipalities/municipalities.ts";
import { fold } from "../../dutch/spelling.ts";
import type { Analyser, Token } from "../../dutch/analyser.ts";
import type { FilterField } from "./filter.ts";
import type { Found } from "./find-references.ts";
import type { GraphNames } from "./graph-names.ts";
import { denyingWord, joints } from "./negators.ts";
import type { Words } from "./pattern.ts";

/** How many words a name that nobody has may have. */
const longest = 4;

/** A kind of things, the words that call one so, its own first, and what they are called. */
interface Kind {
  readonly field: FilterField;
  readonly calls: readonly string[];
  readonly names: readonly { readonly slug: string; readonly name: string }[];
  /** Whether a name without a capital may be one too, where the question asks for nothing else. */
  readonly isOwn: boolean;
}

/**
 * Makes what finds things that are named as such by a word ("portefeuille Wonen of Armoedebeleid", "partner Vidomes"):
 * those that hold the word, and else one that there is not: nothing answers to it. A whole name alone says more, and wins.
 */
export function createFindUnknown(names: GraphNames, analyser: Analyser): (words: Words) => Found[] {
  const partners = names.partners.flatMap(({ slug, spellings }) => spellings.map((name) => ({ slug, name })));
  const places = names.municipalities.map(({ code, name }) => ({ slug: code, name }));
  const kinds: readonly Kind[] = [
    ...referredTypes.map((type) => {
      const field = pluralOf(type);
      return { field, calls: callsOf(things[type]), names: names[field], isOwn: true };
    }),
    { field: "partners", calls: [wordOf(things.Partner)], names: partners, isOwn: false },
    // Where a municipality has a partner's place, the partner is meant.
    {
      field: "municipalities",
      calls: [wordOf(things.Municipality)],
      names: [...places, ...partners],
      isOwn: false,
    },
  ];
  const finds = [
    ...kinds.map((kind) => findNamed(kind, analyser)),
    createFindPlaces([...places, ...partners].map(({ name }) => name)),
  ];
  return (words) => finds.flatMap((find) => find(words));
}

const ofPlaces = new Set(["in", "uit", "van", "bij"]);
const plainly = (name: string): string => fold(name.replace(/ \([^()]*\)$|,.*$/u, ""));
const listed = new Map(
  listedMunicipalities
    .filter(({ ended }) => ended === null)
    .map(({ name }) => [plainly(name), name] as const)
    .concat(Object.keys(otherNames).map((name) => [plainly(name), name])),
);

/** Makes what finds municipalities of the country that the data has nothing of: "pilots in Delft". */
function createFindPlaces(known: readonly string[]): (words: Words) => Found[] {
  const here = new Set(known.flatMap((name) => [fold(name), fold(name.replace(/^Gemeente /u, ""))]));
  return ({ tokens, text }) =>
    tokens.flatMap((lead, from): Found[] => {
      if (!ofPlaces.has(lead.surface) || !isCapital(tokens[from + 1])) return [];
      for (let to = Math.min(tokens.length, from + 1 + longest); to > from + 1; to--) {
        const called = fold(text.slice(tokens[from + 1]?.start, tokens[to - 1]?.end));
        const name = listed.get(called);
        if (name !== undefined && !here.has(called))
          return [foundAs("municipalities", from + 1, to, [name], tokens.slice(from + 1, to))];
      }
      return [];
    });
}

/** Whether a word without a capital may be the name of something: "portefeuille financiën". */
const mayName = (token: Token, analyser: Analyser): boolean =>
  token.kind === "word" &&
  !denyingWord(token) &&
  isTelling(token) &&
  !analyser.isVerb(token.surface) &&
  !analyser.isInfinitive(token.surface) &&
  !analyser.isAdjective(token.surface) &&
  !/^\d|^ge\p{L}+(?:en|d|t)$/u.test(token.surface);
const isTelling = ({ stop, optional }: Token): boolean => !stop && !optional;
const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** A name, and the index of the token after it. */
interface Named {
  readonly slugs: readonly string[];
  readonly to: number;
  /** Whether it is a name, and no word of one. */
  readonly isWhole: boolean;
}

/** Where words with capitals end, those between which "en" stands among them. */
function runOf(tokens: readonly Token[], from: number): number {
  let to = from;
  const goesOn = (): boolean =>
    isCapital(tokens[to]) || (joints.has(tokens[to]?.surface ?? "") && isCapital(tokens[to + 1]));
  while (to < from + longest && goesOn()) to++;
  return to;
}

function findNamed({ field, calls, names, isOwn }: Kind, analyser: Analyser): (words: Words) => Found[] {
  const [lead, ...leads] = calls.map((call) => analyser.word(call).key);
  const byWord = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, slug: string): unknown =>
    map.set(key, [...(map.get(key) ?? []), slug]);
  for (const { slug, name } of names) {
    const tokens = analyser.tokens(name);
    add(byName, tokens.map(({ key }) => key).join(" "), slug);
    for (const { key, stop } of tokens) if (!stop) add(byWord, key, slug);
  }
  const mostWords = Math.max(0, ...[...byName.keys()].map((name) => name.split(" ").length));

  /** A whole name, or a word of one. */
  const knownAt = (tokens: readonly Token[], at: number): Named | null => {
    for (let to = Math.min(tokens.length, at + mostWords); to > at; to--) {
      const keys = tokens.slice(at, to).map(({ key }) => key);
      const whole = byName.get(keys.join(" "));
      const slugs = whole ?? (to === at + 1 ? byWord.get(keys[0] ?? "") : undefined);
      if (slugs !== undefined) return { slugs, to, isWhole: whole !== undefined };
    }
    return null;
  };

  const mayFollow = (token: Token | undefined): boolean =>
    isOwn && token !== undefined && mayName(token, analyser);

  return ({ tokens, text }) =>
    tokens.flatMap((token, from): Found[] => {
      const next = tokens[from + 1];
      const isLed = token.key === lead;
      if (!(isLed || leads.includes(token.key)) || next === undefined || !isTelling(next)) return [];
      const run = runOf(tokens, from + 1);
      const first = knownAt(tokens, from + 1);
      // "Wethouder Jansen" is somebody.
      if (!isLed && first?.isWhole !== true) return [];
      if (first !== null) {
        if (field === "municipalities") return [];
        const slugs = [...first.slugs];
        let { to } = first;
        while (to < tokens.length) {
          const gap = text.slice(tokens[to - 1]?.end, tokens[to]?.start);
          const at = joints.has(tokens[to]?.surface ?? "") ? to + 1 : gap.includes(",") ? to : null;
          const other = at === null ? null : knownAt(tokens, at);
          if (other === null) break;
          slugs.push(...other.slugs);
          ({ to } = other);
        }
        // "Portefeuille Wonen en Cultuur", of which there is only the one.
        if (first.isWhole && run > to && joints.has(tokens[to]?.surface ?? "")) {
          slugs.push(text.slice(tokens[to + 1]?.start, tokens[run - 1]?.end));
          to = run;
        }
        // "Programma Economie en Haven" is none of those that have "economie" in their name.
        if (first.isWhole || run <= to) return [foundAs(field, from, to, slugs)];
      }
      const others = tokens.filter((each, index) => index !== from && isTelling(each));
      const isAll = others.length <= longest && others.every((each) => tokens.indexOf(each) > from);
      const may = isCapital(next) || (isOwn && isAll && mayName(next, analyser));
      if (!may) return [];
      let to = isCapital(next) ? run : from + 2;
      // "Programma Sociale innovatie"
      while (mayFollow(tokens[to]) && to < from + 1 + longest) to++;
      const name = text.slice(next.start, tokens[to - 1]?.end);
      return [foundAs(field, from, to, [name], tokens.slice(from, to))];
    });
}

const foundAs = (
  field: FilterField,
  from: number,
  to: number,
  values: readonly string[],
  unknown?: readonly Token[],
): Found => ({
  reference: {
    field,
    pattern: { elements: [] },
    values: () => values,
    onlyAlone: false,
    ...(unknown === undefined ? {} : { unknown }),
  },
  match: {
    from,
    to,
    used: Array.from({ length: to - from }, (_, index) => from + index),
    weight: to - from - (unknown === undefined ? 0.2 : 0.5),
    slots: [],
    denied: null,
  },
});
