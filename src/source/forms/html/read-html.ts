import type { BlockDocument } from "../../blocks.ts";
import { BoldRuns } from "../bold-runs.ts";
import { composeDocument } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import { gridOf, type SpannedCell } from "../table-records.ts";
import { withRunInLabels } from "../run-in-labels.ts";
import type { Flow, FlowTable, FlowText } from "../flow.ts";
import {
  attributeOf,
  childrenOf,
  Insides,
  isElement,
  isHidden,
  type Element,
  type HtmlNode,
} from "./elements.ts";
import { type LabelledPair, LabelledPairs } from "./labelled-pairs.ts";
import { parseHtml } from "./parse-html.ts";

const headingTag = /^h([1-6])$/;
/** What is folded out by a click is a heading lower than any other. */
const summaryLevel = 7;
const paragraphTags = new Set(["p", "dd", "blockquote", "address", "pre", "caption"]);

/**
 * Reads a web page as its own structure says: headings, tables, lists, paragraphs; navigation, forms, buttons and footers
 * are furniture. Nothing in it is run or fetched.
 * @throws FormError for a page that is nested too deep
 */
export function readHtml(name: string, text: string): BlockDocument {
  const nodes = parseHtml(text).childNodes;
  const reader = new FlowReader(new LabelledPairs(nodes));
  return composeDocument(name, flowDrafts(withRunInLabels(reader.flowOf(nodes, ""))), null);
}

class FlowReader {
  readonly #insides = new Insides();
  readonly #pairs: LabelledPairs;

  constructor(pairs: LabelledPairs) {
    this.#pairs = pairs;
  }

  /** The flow of nodes that stand below one another; loose text between blocks is a line. */
  flowOf(nodes: readonly HtmlNode[], path: string, loose: FlowText["kind"] = "line"): Flow {
    const flow: (FlowText | FlowTable)[] = [];
    const counts = new Map<string, number>();
    let run: HtmlNode[] = [];
    const flush = (): void => {
      flow.push(...this.#textOf(run, path, loose));
      run = [];
    };
    for (const node of nodes) {
      if (!isElement(node)) {
        run.push(node);
        continue;
      }
      if (isHidden(node)) continue;
      const count = (counts.get(node.tagName) ?? 0) + 1;
      counts.set(node.tagName, count);
      if (!this.#insides.isBlock(node)) {
        run.push(node);
        continue;
      }
      flush();
      flow.push(...this.#blockOf(node, `${path}/${node.tagName}[${count}]`, loose));
    }
    flush();
    return flow;
  }

  #blockOf(node: Element, path: string, around: FlowText["kind"]): Flow {
    const { tagName } = node;
    if (this.#insides.isSitePart(node)) return this.#textOf([node], path, "furniture");
    const level = headingTag.exec(tagName)?.[1];
    if (level !== undefined) return this.#textOf([node], path, "heading", Number(level));
    if (tagName === "summary" && !this.#insides.hasContent(node))
      return this.#textOf([node], path, "heading", summaryLevel);
    if (tagName === "table") return [this.#tableOf(node, path)];
    if (tagName === "figcaption") return this.#textOf([node], path, "furniture");
    const pairs = this.#pairs.pairsOf(node);
    if (pairs) return [{ kind: "table", rows: pairs.map((pair) => this.#pairOf(pair, path)) }];
    if (tagName === "dl") return [{ kind: "table", rows: this.#termsOf(node, path) }];
    // An item of several paragraphs is no line of a list: what it begins with may be a label for the others.
    if (tagName === "li" && this.#insides.countBlocks(node) > 1)
      return this.flowOf(childrenOf(node), path, "line");
    if (tagName === "li" || tagName === "dt") return this.flowOf(childrenOf(node), path, "item");
    // A paragraph of an item is the item.
    if (around === "item") return this.flowOf(childrenOf(node), path, around);
    return this.flowOf(childrenOf(node), path, paragraphTags.has(tagName) ? "paragraph" : "line");
  }

  #tableOf(table: Element, path: string): FlowTable {
    const rows: SpannedCell[][] = [];
    const visit = (node: Element, at: string): void => {
      childrenOf(node).forEach((child, index) => {
        if (!isElement(child) || isHidden(child)) return;
        const inner = `${at}/${child.tagName}[${index + 1}]`;
        if (child.tagName === "tr") rows.push(this.#cellsOf(child, inner));
        else if (child.tagName === "caption")
          rows.push([{ flow: this.flowOf([child], at), rows: 1, columns: 1 }]);
        else visit(child, inner);
      });
    };
    visit(table, path);
    const grid = gridOf(rows);
    return {
      kind: "table",
      rows: rows.map((row) => row.map(({ flow }) => flow)),
      ...(grid && { grid }),
    };
  }

  #cellsOf(row: Element, path: string): SpannedCell[] {
    const spanOf = (cell: Element, name: string): number =>
      Math.max(1, Math.trunc(Number(attributeOf(cell, name) ?? "1")) || 1);
    return childrenOf(row)
      .filter((child) => isElement(child))
      .map((cell, index) => ({
        flow: this.flowOf(childrenOf(cell), `${path}/${cell.tagName}[${index + 1}]`, "paragraph"),
        rows: spanOf(cell, "rowspan"),
        columns: spanOf(cell, "colspan"),
      }));
  }

  #pairOf({ label, values }: LabelledPair, path: string): Flow[] {
    return [this.flowOf([label], path, "paragraph"), this.flowOf(values, path, "paragraph")];
  }

  /** Each term of a description list with what is said of it; a `div` may hold a pair together. */
  #termsOf(list: Element, path: string): Flow[][] {
    const rows: { term: Flow; said: (FlowText | FlowTable)[] }[] = [];
    const visit = (node: Element, at: string): void => {
      childrenOf(node).forEach((child, index) => {
        if (!isElement(child) || isHidden(child)) return;
        const inner = `${at}/${child.tagName}[${index + 1}]`;
        if (child.tagName === "div") visit(child, inner);
        else if (child.tagName === "dd" && rows.length > 0)
          rows.at(-1)?.said.push(...this.flowOf(childrenOf(child), inner, "paragraph"));
        else rows.push({ term: this.flowOf([child], at, "paragraph"), said: [] });
      });
    };
    visit(list, path);
    return rows.map(({ term, said }) => [term, said]);
  }

  /** One text of inline nodes; a button among them is furniture below it, unless it is all there is. */
  #textOf(nodes: readonly HtmlNode[], path: string, kind: FlowText["kind"], level?: number): FlowText[] {
    const first = nodes.at(0);
    if (first === undefined) return [];
    const buttons: Element[] = [];
    const isApart = (node: Element): boolean =>
      kind !== "furniture" && this.#insides.isSitePart(node) && buttons.push(node) > 0;
    const pieces = inlinePieces(nodes, isApart);
    const text = textOf(pieces);
    const whole = text.trim() === "" ? inlineText(nodes, () => false) : text;
    const place = (from: HtmlNode, to: HtmlNode): FlowText["origin"] => ({
      form: "html",
      path,
      from: from.sourceCodeLocation?.startOffset ?? 0,
      to: to.sourceCodeLocation?.endOffset ?? 0,
    });
    const own: FlowText = {
      kind: whole === text || kind === "heading" ? kind : "furniture",
      text: whole,
      ...(level === undefined ? {} : { level }),
      ...(whole === text ? boldIn(pieces) : {}),
      origin: place(first, nodes.at(-1) ?? first),
    };
    if (whole !== text) return [own];
    return [
      own,
      ...buttons.map((button): FlowText => ({
        kind: "furniture",
        text: inlineText([button], () => false),
        origin: place(button, button),
      })),
    ];
  }
}

type Piece = { readonly text: string; readonly isBold: boolean };

/** White space of the source is no line end; only `<br>` and the edges of blocks are. */
const inlinePieces = (
  nodes: readonly HtmlNode[],
  isApart: (node: Element) => boolean,
  isBold = false,
): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    const piece = (text: string): Piece[] => [{ text, isBold }];
    if (node.nodeName === "#text" && "value" in node)
      return piece(node.value.replaceAll(/[ \t\n\f\r]+/g, " "));
    if (!isElement(node) || isHidden(node)) return [];
    if (node.tagName === "br" || node.tagName === "hr") return piece("\n");
    if (node.tagName === "wbr") return [];
    if (node.tagName === "input") return piece(checkboxOf(node));
    if (isApart(node)) return [];
    const inner = inlinePieces(childrenOf(node), isApart, isBold || isBoldElement(node));
    return lineTags.has(node.tagName) ? [...piece("\n"), ...inner, ...piece("\n")] : inner;
  });

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");
const inlineText = (nodes: readonly HtmlNode[], isApart: (node: Element) => boolean): string =>
  textOf(inlinePieces(nodes, isApart));

/** In bold, in italics, underlined or in small capitals. */
const stressing = new Set(["b", "strong", "i", "em", "u"]);
const isBoldElement = (node: Element): boolean =>
  stressing.has(node.tagName) ||
  /font-(?:weight\s*:\s*(?:bold|[6-9]00)|style\s*:\s*italic|variant\s*:\s*small-caps)/i.test(
    attributeOf(node, "style") ?? "",
  );

function boldIn(pieces: readonly Piece[]): Pick<FlowText, "bold"> {
  const bold = new BoldRuns();
  for (const { text, isBold } of pieces) bold.write(text, isBold);
  return bold.runs.length === 0 ? {} : { bold: bold.runs };
}

const lineTags = new Set([
  "p",
  "div",
  "li",
  "ul",
  "ol",
  "tr",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "section",
  "option",
]);

/** A box that was ticked, or not, is printed as one. */
function checkboxOf(input: Element): string {
  const type = attributeOf(input, "type")?.toLowerCase();
  if (type !== "checkbox" && type !== "radio") return "";
  return attributeOf(input, "checked") === null ? "☐ " : "☒ ";
}
