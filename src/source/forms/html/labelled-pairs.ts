import { fold } from "../printed-words.ts";
import { attributeOf, childrenOf, isElement, isHidden, type Element, type HtmlNode } from "./elements.ts";

/** So many pairs of one kind are how a page prints labels and values. */
const fewestPairs = 4;
const fewestLabels = 3;
const longestLabel = 110;
const headings = /^h[1-6]$/;

const inkIn = (node: HtmlNode): string => {
  if (!isElement(node)) return "value" in node ? node.value : "";
  return isHidden(node) ? "" : childrenOf(node).map(inkIn).join("");
};
const hasHeading = (node: Element): boolean =>
  headings.test(node.tagName) || childrenOf(node).some((child) => isElement(child) && hasHeading(child));

const kindOf = (node: Element): string =>
  `${node.tagName}.${attributeOf(node, "class")?.split(/\s/u, 1)[0] ?? ""}`;

/** Its elements, null where text stands between them too. */
const partsOf = (node: Element): readonly Element[] | null => {
  const parts = childrenOf(node).filter((child) => isElement(child) || inkIn(child).trim() !== "");
  return parts.every((part) => isElement(part)) ? parts.filter((part) => !isHidden(part)) : null;
};

const isLabel = (node: Element): boolean => {
  const text = inkIn(node).trim();
  return text !== "" && text.length <= longestLabel && !hasHeading(node);
};

export type LabelledPair = { readonly label: Element; readonly values: readonly Element[] };

/**
 * Finds where a page prints labels and values as elements of two kinds: two in an element of their own, or many in turn. Pages
 * that do so say it by their classes, whatever these are.
 */
export class LabelledPairs {
  readonly #kinds = new Map<string, { count: number; readonly labels: Set<string> }>();

  constructor(nodes: readonly HtmlNode[]) {
    for (const node of nodes) this.#count(node);
  }

  /** The labels and values that an element consists of; null where it is no such thing. */
  pairsOf(node: Element): readonly LabelledPair[] | null {
    const pair = this.#pairIn(node);
    if (pair === null) return inTurn(node);
    const { count, labels } = this.#kinds.get(this.#kindOf(node, pair)) ?? { count: 0, labels: new Set() };
    const [value] = pair.values;
    const isTold = value !== undefined && kindOf(pair.label) !== kindOf(value);
    const isRepeated = count >= labels.size * 2;
    return count >= fewestPairs && labels.size >= fewestLabels && (isTold || isRepeated) ? [pair] : null;
  }

  #count(node: HtmlNode): void {
    if (!isElement(node) || isHidden(node)) return;
    const pair = this.#pairIn(node);
    if (pair) {
      const kind = this.#kindOf(node, pair);
      const counted = this.#kinds.getOrInsert(kind, { count: 0, labels: new Set() });
      counted.count += 1;
      counted.labels.add(fold(inkIn(pair.label)));
    }
    for (const child of childrenOf(node)) this.#count(child);
  }

  readonly #kindOf = (node: Element, { label, values }: LabelledPair): string =>
    [node, label, ...values].map(kindOf).join(" ");

  readonly #pairIn = (node: Element): LabelledPair | null => {
    if (node.tagName !== "div" && node.tagName !== "li" && node.tagName !== "p" && node.tagName !== "section")
      return null;
    const [label, value, ...others] = partsOf(node) ?? [];
    if (!label || !value || others.length > 0 || !isLabel(label) || hasHeading(value)) return null;
    return label.tagName === "div" || label.tagName === "span" || label.tagName === "p"
      ? { label, values: [value] }
      : null;
  };
}

/** Elements of two kinds in turn: a label, and what is said below it. */
const inTurn = (node: Element): readonly LabelledPair[] | null => {
  const parts = node.tagName === "div" || node.tagName === "section" ? (partsOf(node) ?? []) : [];
  const [first] = parts;
  if (first === undefined || attributeOf(first, "class") === null) return null;
  const kinds = new Set(parts.map(kindOf));
  if (kinds.size !== 2) return null;
  const pairs: { label: Element; values: Element[] }[] = [];
  for (const part of parts) {
    if (kindOf(part) === kindOf(first)) pairs.push({ label: part, values: [] });
    else pairs.at(-1)?.values.push(part);
  }
  const full = pairs.filter(({ values }) => values.length > 0);
  const areLabels = pairs.every(({ label }) => isLabel(label)) && !parts.some(hasHeading);
  const labels = new Set(pairs.map(({ label }) => fold(inkIn(label))));
  return areLabels &&
    labels.size >= fewestPairs &&
    labels.size === pairs.length &&
    full.length * 2 > pairs.length
    ? pairs
    : null;
};
