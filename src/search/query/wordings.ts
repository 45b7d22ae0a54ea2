import { isDay, shiftDay } from "../../domain/day.ts";
import type { Dimension } from "../../domain/dimension.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { codesIn } from "../../domain/dimensions/values.ts";
import type { Analyser, Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { signals } from "../condition.ts";
import { concepts, isNamedValue } from "./concepts.ts";
import { filterFields, type FilterField } from "./filter.ts";
import type { Reference } from "./graph-names.ts";
import { patternOf, readPattern } from "./pattern.ts";

/** What "langer dan 2026" leaves, what comes after, and other sides of a stretch of days that a phrase tells apart. */
const sidesOf: Readonly<Record<string, (from: string, until: string) => string>> = {
  "after $": (_, until) => `${shiftDay(until, 1)}/`,
  "before $": (from) => `/${shiftDay(from, -1)}`,
  "until $": (_, until) => `/${until}`,
  "from $": (from) => `${from}/`,
};

function sideOf(side: string, period: string): string[] {
  const [from = "", until = ""] = period.split("/");
  return [from, until].every(isDay) ? [sidesOf[side]?.(from, until) ?? period] : [];
}

/** "De top 3 duurste", "de drie duurste": how many are looked at, of a list that stands in that order. */
const counted = (phrase: string): string[] => [
  phrase,
  `=top {number} ${phrase}`,
  `{number} ${phrase}`,
  `${phrase} {number}`,
];

/** All that can be asked in words, as phrases. */
export const conceptReferences = (analyser: Analyser): Reference[] =>
  concepts
    .filter(({ values }) => !values.some(isNamedValue))
    .flatMap(({ field, values, phrases, ...flags }) =>
      phrases.flatMap(field === "order" ? counted : (phrase) => [phrase]).map((phrase) => ({
        field,
        pattern: readPattern(phrase, analyser),
        values: (slots: readonly string[]) =>
          values.flatMap((value) =>
            value === "$" ? slots : value in sidesOf ? slots.flatMap((slot) => sideOf(value, slot)) : [value],
          ),
        ...flags,
      })),
    );

/**
 * What a page shows to choose from, typed as it stands there: "Status loopt", "Evaluatie over tijd".
 * @param read the words of a text, as those of a question are read
 */
export function shownReferences(read: (text: string) => readonly Token[]): Reference[] {
  const choices = (Object.entries(filterFields) as [FilterField, string][]).flatMap(([field, label]) => {
    const dimension = (dimensions as Readonly<Record<string, Dimension>>)[field];
    const codes = field === "signals" ? signals : ((dimension && codesIn(dimension)) ?? {});
    return [
      ...Object.entries(codes).map(([value, words]) => ({ field, value, text: `${label} ${words}` })),
      ...(dimension?.type === "flag" ? [{ field, value: "true", text: label }] : []),
    ];
  });
  return choices.map(({ field, value, text }) => ({
    field,
    pattern: patternOf(read(text)),
    values: () => [value],
    onlyAlone: false,
  }));
}

/** What is done with anything: such a verb says nothing of what is sought. Keys of the analyser. */
export const actions = wordSet("actions");
