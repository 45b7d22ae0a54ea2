import type { Analyser, Token } from "../../dutch/analyser.ts";
import { fold } from "../../dutch/spelling.ts";
import { isTypingErrorOf } from "./typing-error.ts";
import { readNumber, readPeriod, readYear } from "./period.ts";

type Slot = "period" | "year" | "number";

/** One place in a phrase: words of which one must stand there, or a slot. */
type Element =
  { readonly slot: Slot } | { readonly keys: ReadonlySet<string>; readonly forms: ReadonlySet<string> };

export interface Pattern {
  readonly elements: readonly Element[];
}

export interface Match {
  /** Index of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The indexes of the tokens that the phrase used; tokens in between were passed over. */
  readonly used: readonly number[];
  /** How many words matched, a misspelt one counting for less. */
  readonly weight: number;
  /** What the phrase's slot held: a year, a number, or a period as "from/to". */
  readonly slot: string | null;
}

const slotReaders = { period: readPeriod, year: readYear, number: readNumber } satisfies Record<
  Slot,
  (tokens: readonly Token[], at: number) => { value: string; to: number } | null
>;

/** Reads a phrase as `concepts.ts` writes it. */
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
export function readNamePattern(name: string, analyser: Analyser): Pattern {
  const tokens = analyser.tokens(name);
  return {
    elements: tokens.map((token) => ({
      keys: new Set([token.key]),
      forms: new Set([token.surface]),
    })),
  };
}

/** Words that turn the meaning round: never passed over between the words of a phrase. */
const turning = new Set(["niet", "geen", "zonder", "nog", "meer"]);
const maxPassedOver = 3;

/** Matches a phrase from a token on, or returns null. */
export function matchAt(
  pattern: Pattern,
  tokens: readonly Token[],
  from: number,
  isKnown: (word: string) => boolean,
): Match | null {
  const used: number[] = [];
  let at = from;
  let weight = 0;
  let slot: string | null = null;
  for (const element of pattern.elements) {
    let passed = 0;
    for (;;) {
      const token = tokens[at];
      if (token === undefined) return null;
      if ("slot" in element) {
        const read = slotReaders[element.slot](tokens, at);
        if (read !== null) {
          slot = read.value;
          for (let index = at; index < read.to; index++) used.push(index);
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
      if (!mayPass || ++passed > maxPassedOver) return null;
      at++;
    }
  }
  return { from, to: at, used, weight, slot };
}

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
