import type { Answer, Kind, Period, PortfolioName, ProgrammeName, Values } from "../../domain/field.ts";
import { keyOf, partKeysOf, pilotKeyOf } from "../name-keys.ts";

/**
 * Normal form of a text for comparing editions: how it happened to be printed does not count. The accents that OCR
 * misreads, spaces, quotes, dashes, bullets, letter case and a closing dot go; every other sign stays, since it can
 * carry meaning: "€ 1.000" is not "€ 1,000".
 */
const normalText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD]+/gu, "")
    .replace(/^\s*(?:[•·▪●*?–—-]|[oe](?=\s))\s*/gmu, "")
    .replace(/["'“”„‘’‚‛`´«»]+/gu, "")
    .replace(/\s*\p{Pd}\s*/gu, "-")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[\s.]+$/u, "")
    .trim();

/** Texts are one when they are one in normal form. */
const sameText = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : normalText(one) === normalText(other);

const samePeriod = (one: Period, other: Period): boolean => {
  if (one.from === null && other.from === null && one.to === null && other.to === null) {
    return sameText(one.text, other.text);
  }
  return one.from === other.from && one.to === other.to;
};

/** One pilot keeps its name when the two printed names share a whole or a part. */
function sameName(one: string, other: string): boolean {
  const keys = new Set([pilotKeyOf(one), ...partKeysOf(one)]);
  return [pilotKeyOf(other), ...partKeysOf(other)].some((key) => keys.has(key));
}

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
    same: (one: Answer, other: Answer) => one.verdict === other.verdict && sameText(one.text, other.text),
    textOf: ({ text }) => text,
  },
  // The number changes when the programmes are numbered anew, and the programme does not.
  programme: {
    same: sameNamed,
    textOf: ({ number, name }: ProgrammeName) => (number === null ? name : `${number}. ${name}`),
  },
  portfolio: { same: sameNamed, textOf: ({ name }: PortfolioName) => name },
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
