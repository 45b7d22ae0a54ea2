import type { Analyser, Token } from "../../dutch/analyser.ts";
import { fold } from "../../dutch/spelling.ts";
import { readAbout, readAmount, readCount, readDuration, readSum } from "./amount.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { skipFillers } from "./calendar.ts";
import { readNumbers, readPeriod, readYear, type SlotValue } from "./period.ts";
import { isTypingErrorOf } from "./typing-error.ts";

const slotReaders = {
  period: readPeriod,
  year: readYear,
  number: readNumbers,
  amount: readAmount,
  sum: readSum,
  about: readAbout,
  duration: readDuration,
  count: readCount,
} satisfies Record<string, (tokens: readonly Token[], at: number, text: string) => SlotValue | null>;
type Slot = keyof typeof slotReaders;

/** What was read in a question: many phrases have a slot where it may stand. */
const readings = new WeakMap<readonly Token[], Map<string, SlotValue | null>>();
function readSlot(slot: Slot, tokens: readonly Token[], at: number, text: string): SlotValue | null {
  return readings
    .getOrInsertComputed(tokens, () => new Map())
    .getOrInsertComputed(`${slot} ${at}`, () => slotReaders[slot](tokens, at, text));
}

/** One place in a phrase: words of which one must stand there, or a slot; it may be left out where it is optional. */
export type Element = { readonly optional?: true } & (
  { readonly slot: Slot } | { readonly keys: ReadonlySet<string>; readonly forms: ReadonlySet<string> }
);

export type Pattern = { readonly elements: readonly Element[] };

/** A question taken apart: its words, and the text that they stand in. */
export type Words = { readonly tokens: readonly Token[]; readonly text: string };

export interface Match {
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The indexes of the tokens that the phrase used; tokens in between were passed over. */
  readonly used: readonly number[];
  /** How many words matched, a misspelt one counting for less. */
  readonly weight: number;
  /** What the phrase's slot held: years, numbers, or periods as "from/to"; each will do. */
  readonly slots: readonly string[];
  /** The index of a "niet" inside the phrase that is no part of it; null when there is none. */
  readonly denied: number | null;
}

/** Reads a phrase as `seeds/dutch/questions.txt` writes it. */
export function readPattern(phrase: string, analyser: Analyser): Pattern {
  const elements = phrase.split(" ").map((place): Element => {
    const written = place.replace(/\?$/u, "");
    const slot = /^\{(\w+)\}$/.exec(written)?.[1];
    if (slot !== undefined) return { slot: slot as Slot };
    const words = written.split("|");
    const inflected = words.filter((word) => !word.startsWith("="));
    return {
      ...(written === place ? {} : { optional: true as const }),
      keys: new Set(
        inflected.flatMap((word) =>
          analyser
            .tokens(word)
            .slice(0, 1)
            .map((token) => token.key),
        ),
      ),
      forms: new Set(words.map((word) => fold(word.replace("=", "")))),
    };
  });
  return { elements };
}

/** Reads a name, such as a partner's, as a phrase in which each word must stand, in any inflection. */
export const readNamePattern = (name: string, analyser: Analyser): Pattern =>
  patternOf(analyser.tokens(name));

/** A phrase of these words, in any inflection. */
export const patternOf = (tokens: readonly Token[]): Pattern => ({
  elements: tokens.map((token) => ({
    keys: new Set([token.key]),
    forms: new Set([token.surface]),
  })),
});

const editions = wordSet("editions");
/**
 * Where a time or an edition ends that stands between words which belong together: "besloot het college op 23 april 2024", "stond
 * in de perspectiefnota 2024". Null for none.
 */
function pastTime(tokens: readonly Token[], at: number, text: string): number | null {
  if (editions.has(tokens[at]?.surface ?? ""))
    return readYear(tokens, skipFillers(tokens, at + 1))?.to ?? null;
  if (tokens[at]?.stop !== false) return null;
  const time = readSlot("period", tokens, at, text);
  return time?.also === undefined && time?.values[0]?.startsWith("--") === false ? time.to : null;
}

/** Words that turn the meaning round: never passed over between the words of a phrase. */
const turning = new Set(["geen", "zonder", "nog", "meer", "behalve", "maar"]);
/** Passed over once, and the phrase is denied. */
const denying = new Set(["niet", "nooit"]);
const maxPassedOver = 3;

/** How far a phrase was matched. */
interface Reached extends Omit<Match, "from" | "to"> {
  readonly at: number;
  /** Whether a time was passed over. */
  readonly over: boolean;
}
const start: Omit<Reached, "at"> = { used: [], weight: 0, slots: [], denied: null, over: false };

/** Matches a phrase from a token on, or returns null. */
export function matchAt(
  { elements }: Pattern,
  words: Words,
  from: number,
  isKnown: (word: string) => boolean,
): Match | null {
  const slotted = elements.filter((element) => "slot" in element).length;
  let reached: Reached = { ...start, at: from, over: slotted > 0 };
  for (const element of elements) {
    const next = reach(element, reached, words, isKnown);
    if (next === null && element.optional !== true) return null;
    reached = next ?? reached;
  }
  const { at, used, weight, slots, denied } = reached;
  // "Niet in 2024 en niet in 2025" denies each, and not that it is both.
  if (slotted > 1 && denied !== null) return null;
  return { from, to: at, used, weight, slots, denied };
}

/** Where a place of a phrase is met, over words that say nothing between it and the one before. */
function reach(
  element: Element,
  reached: Reached,
  { tokens, text }: Words,
  isKnown: (word: string) => boolean,
): Reached | null {
  let { at, denied, over } = reached;
  const { used, weight, slots } = reached;
  for (let passed = 0; ;) {
    const token = tokens[at];
    // "Een programma van 5 weken" names no number 5.
    if (token === undefined || ("slot" in element && element.slot === "number" && passed > 0)) return null;
    if ("slot" in element) {
      const read = readSlot(element.slot, tokens, at, text);
      if (read !== null) {
        const own = Array.from({ length: read.to - at }, (_, index) => at + index);
        const all = [...used, ...own, ...(read.also ?? [])];
        // "In 2025 noch in 2027": where another "noch" goes before, that denies.
        if (tokens[(all[0] ?? 0) - 1]?.surface !== "noch")
          denied ??= all.find((index) => tokens[index]?.surface === "noch") ?? null;
        return { at: read.to, used: all, weight: weight + own.length, slots: read.values, denied, over };
      }
    } else {
      const likeness = likenessOf(element, token, isKnown);
      if (likeness > 0)
        return { at: at + 1, used: [...used, at], weight: weight + likeness, slots, denied, over };
    }
    if (used.length === 0) return null;
    const after = over ? null : pastTime(tokens, at, text);
    if (after !== null) {
      at = after;
      over = true;
      continue;
    }
    const mayPass = (token.stop || token.optional) && !turning.has(token.surface);
    if (!mayPass || ++passed > maxPassedOver) return null;
    if (denying.has(token.surface)) {
      if (denied !== null) return null;
      denied = at;
    }
    at++;
  }
}

/** How well a word fits a place in a phrase: 1 for the word itself, less for one that is misspelt, 0 for another. */
function likenessOf(
  element: Extract<Element, { keys: unknown }>,
  token: Token,
  isKnown: (word: string) => boolean,
): number {
  if (element.forms.has(token.surface) || element.keys.has(token.key)) return 1;
  if (token.kind !== "word" || isKnown(token.text)) return 0;
  const typed = slippedForms(token.surface);
  return typed.some((form) => [...element.forms].some((word) => isTypingErrorOf(form, word))) ? 0.8 : 0;
}

/** The forms in which a misspelt word may stand for another: it has no key, so its endings are taken off by sight. */
export const slippedForms = (surface: string): readonly string[] => [
  surface,
  surface.replace(/(en|de|te|e|s|n)$/, ""),
  surface.replace(/([a-z])\1e[ns]?$/, "$1"),
];
