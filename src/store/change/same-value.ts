import { nameInFull, type Kind, type Values } from "../../domain/field.ts";
import type { Answer } from "../../domain/kinds/answer.ts";
import { samePeriod } from "./same-period.ts";
import { normalText, sameText } from "./same-text.ts";
import { keyOf, partKeysOf, pilotKeyOf } from "../name-keys.ts";

/** One pilot keeps its name when the two printed names share a whole or a part. */
function sameName(one: string, other: string): boolean {
  const keys = new Set([pilotKeyOf(one), ...partKeysOf(one)]);
  return [pilotKeyOf(other), ...partKeysOf(other)].some((key) => keys.has(key));
}

/** A printed answer that says its verdict and no more: "N.v.t." and "Niet van toepassing" are one. */
const bare = /^(?:ja|nee|neen|nvt|niet van toepassing|na|nnb|nog niet bekend|nog onbekend|onbekend)$/;
const isBare = (text: string | null): boolean =>
  text !== null && bare.test(normalText(text).replace(/[./!]/g, ""));

interface Comparison<V> {
  readonly same: (one: V, other: V) => boolean;
  /** As printed, for whoever reads the change. */
  readonly textOf: (value: V) => string | null;
}

const sameNamed = (one: { name: string }, other: { name: string }): boolean =>
  keyOf(one.name) === keyOf(other.name);

const comparisons: { readonly [K in Kind]: Comparison<Values[K]> } = {
  name: { same: sameName, textOf: (name) => name },
  text: { same: sameText, textOf: (text) => text },
  period: { same: samePeriod, textOf: ({ text }) => text },
  answer: {
    same: (one: Answer, other: Answer) =>
      one.verdict === other.verdict &&
      (sameText(one.text, other.text) || (isBare(one.text) && isBare(other.text))),
    textOf: ({ text }) => text,
  },
  // The number changes when the programmes are numbered anew, and the programme does not.
  reference: { same: sameNamed, textOf: nameInFull },
};

/** What differs between two values of a field, as printed; null when nothing does. */
export function compareValues(
  kind: Kind,
  before: unknown,
  after: unknown,
): { readonly before: string | null; readonly after: string | null } | null {
  const { same, textOf } = comparisons[kind] as Comparison<unknown>;
  if (before === null && after === null) return null;
  if (before !== null && after !== null && same(before, after)) return null;
  return { before: before === null ? null : textOf(before), after: after === null ? null : textOf(after) };
}
