import type { Analyser, Token } from "../../dutch/analyser.ts";
import { fold } from "../../dutch/spelling.ts";
import { readAbout, readAmount, readDuration, readSum } from "./amount.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { skipFillers, yearSoon } from "./calendar.ts";
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
} satisfies Record<string, (tokens: readonly Token[], at: number, text: string) => SlotValue | null>;
type Slot = keyof typeof slotReaders;

/** One place in a phrase: words of which one must stand there, or a slot. */
type Element =
  { readonly slot: Slot } | { readonly keys: ReadonlySet<string>; readonly forms: ReadonlySet<string> };

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
  const elements = phrase.split(" ").map((written): Element => {
    const slot = /^\{(\w+)\}$/.exec(written)?.[1];
    if (slot !== undefined) return { slot: slot as Slot };
    const words = written.split("|");
    const inflected = words.filter((word) => !word.startsWith("="));
    return {
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

const yearly = wordSet("yearly");
/** Where a time ends that stands between words which belong together: "besloot het college op 23 april 2024". Null for none. */
function pastTime(tokens: readonly Token[], at: number, text: string): number | null {
  if (yearly.has(tokens[at]?.surface ?? "")) return readYear(tokens, skipFillers(tokens, at + 1))?.to ?? null;
  if (tokens[at]?.stop !== false || yearSoon(tokens, at) === null) return null;
  const time = readPeriod(tokens, at, text);
  return time?.also === undefined && time?.values[0]?.startsWith("--") === false ? time.to : null;
}

/** Words that turn the meaning round: never passed over between the words of a phrase. */
const turning = new Set(["geen", "zonder", "nog", "meer", "behalve", "maar"]);
/** Passed over once, and the phrase is denied. */
const denying = new Set(["niet", "nooit"]);
const maxPassedOver = 3;

/** Matches a phrase from a token on, or returns null. */
export function matchAt(
  pattern: Pattern,
  { tokens, text }: Words,
  from: number,
  isKnown: (word: string) => boolean,
): Match | null {
  const used: number[] = [];
  let at = from;
  let weight = 0;
  let slots: readonly string[] = [];
  let denied: number | null = null;
  let over: number | null = null;
  const hasSlot = pattern.elements.some((element) => "slot" in element);
  for (const element of pattern.elements) {
    let passed = 0;
    for (;;) {
      const token = tokens[at];
      if (token === undefined) return null;
      if ("slot" in element) {
        // "Een programma van 5 weken" is no programme 5.
        if (element.slot === "number" && passed > 0) return null;
        const read = slotReaders[element.slot](tokens, at, text);
        if (read !== null) {
          slots = read.values;
          for (let index = at; index < read.to; index++) used.push(index);
          used.push(...(read.also ?? []));
          // "In 2025 noch in 2027": where another "noch" goes before, that denies.
          if (tokens[from - 1]?.surface !== "noch")
            denied ??= used.find((index) => tokens[index]?.surface === "noch") ?? null;
          weight += read.to - at;
          at = read.to;
          break;
        }
      } else {
        const likeness = likenessOf(element, token, isKnown);
        if (likeness > 0) {
          used.push(at);
          weight += likeness;
          at++;
          break;
        }
      }
      const mayPass = used.length > 0 && (token.stop || token.optional) && !turning.has(token.surface);
      const after = used.length > 0 && over === null && !hasSlot ? pastTime(tokens, at, text) : null;
      if (after !== null) {
        at = over = after;
        continue;
      }
      if (!mayPass || ++passed > maxPassedOver) return null;
      if (denying.has(token.surface)) {
        if (denied !== null) return null;
        denied = at;
      }
      at++;
    }
  }
  return { from, to: at, used, weight, slots, denied };
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
