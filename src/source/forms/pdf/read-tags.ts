import type { Origin } from "../../blocks.ts";
import type { Draft } from "../draft.ts";
import { BoldRuns } from "../bold-runs.ts";
import { flowDrafts } from "../flow-drafts.ts";
import type { Flow, FlowTable, FlowText } from "../flow.ts";
import { boxAround, type Word } from "../layout/word.ts";
import { withRunInLabels } from "../run-in-labels.ts";
import type { PageWords } from "./page-words.ts";

/** A node of the tree of marks, as pdf.js gives it: an element with a role, or the content of a mark. */
export interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TagNode[];
}

/** A page with its marks; a file that is not tagged has none. */
export type TaggedPage = { readonly tree: TagNode; readonly words: PageWords };

const heading = /^(?:H([1-6])?|Title)$/;
const paragraphs = new Set(["P", "Caption", "BlockQuote", "Note", "Quote"]);
const cells = new Set(["TD", "TH"]);
/** What says nothing of its content: a table that a browser takes for layout is made of these. */
const groups = new Set(["NonStruct", "Div"]);
/** What begins in one column begins so near. */
const nearPlace = 2;
/** What a list prints before an item says nothing. */
const bullet = /^[-–—•◦▪·*o]$/u;

/**
 * Reads the pages of a tagged PDF by their marks, a page after the other. What no mark covers is of the page, not of the
 * document: headers and footers are furniture so.
 */
export function readTags(pages: readonly TaggedPage[]): Draft[] {
  const flow = pages.flatMap(({ tree, words }) => {
    const reader = new PageReader(words);
    return [...reader.flowOf([tree]), ...reader.textOf(words.unmarked, "furniture")];
  });
  return flowDrafts(withRunInLabels(flow));
}

class PageReader {
  readonly #words: PageWords;

  constructor(words: PageWords) {
    this.#words = words;
  }

  flowOf(nodes: readonly TagNode[], loose: FlowText["kind"] = "line"): Flow {
    const flow: (FlowText | FlowTable)[] = [];
    let run: Word[] = [];
    const flush = (): void => {
      flow.push(...this.textOf(run, loose));
      run = [];
    };
    for (const node of nodes) {
      if (isInline(node)) run.push(...this.#wordsIn(node));
      else {
        flush();
        flow.push(...this.#blockOf(node, loose));
      }
    }
    flush();
    return flow;
  }

  #blockOf(node: TagNode, loose: FlowText["kind"]): Flow {
    const { role = "", children = [] } = node;
    const level = heading.exec(role);
    if (level) return this.textOf(this.#wordsIn(node), "heading", Number(level[1] ?? "1"));
    if (role === "Table") return [{ kind: "table", rows: this.#rowsIn(node) }];
    // A row without its table: the page before has the beginning.
    if (role === "TR") return [{ kind: "table", rows: [this.#cellsOf(node)] }];
    if (role === "TOC" || role === "Artifact") return this.textOf(this.#wordsIn(node), "furniture");
    if (paragraphs.has(role) && children.every(isInLine))
      return this.textOf(this.#wordsIn(node), loose === "item" ? loose : "paragraph");
    if (role === "LI")
      return this.flowOf(
        children.filter((child) => !this.#isBullet(child)),
        "item",
      );
    if (this.#isLaidOut(node)) return [{ kind: "table", rows: children.map((row) => this.#besideIn(row)) }];
    return this.flowOf(children, loose === "item" ? loose : paragraphs.has(role) ? "paragraph" : loose);
  }

  /** Rows without a mark that says so: in each two stand beside each other, or one alone, and those of all begin at one place. */
  #isLaidOut({ role = "", children = [] }: TagNode): boolean {
    if (!groups.has(role)) return false;
    const rows = children.map((row) => this.#placesIn(row));
    const full = rows.find((row): row is readonly number[] => row?.length === 2);
    return (
      full !== undefined &&
      rows.every((row) => row?.every((x, at) => Math.abs(x - (full[at] ?? Infinity)) < nearPlace))
    );
  }

  /** Where those in a row begin that stand beside each other; null when it is no row. */
  #placesIn({ role = "", children = [] }: TagNode): readonly number[] | null {
    if (!groups.has(role) || children.length === 0 || children.length > 2) return null;
    if (!children.every((cell) => groups.has(cell.role ?? "") && !hasHeading(cell))) return null;
    const [label, value] = children.map((cell) => boxAround(this.#wordsIn(cell)));
    if (label === undefined || label[0] === Infinity) return null;
    if (value === undefined || value[0] === Infinity) return [label[0]];
    const isBeside = value[0] >= label[0] + label[2] && value[1] < label[1] + label[3];
    return isBeside ? [label[0], value[0]] : null;
  }

  readonly #besideIn = ({ children = [] }: TagNode): Flow[] =>
    children.map((cell) => this.flowOf(cell.children ?? [], "paragraph"));

  readonly #isBullet = (node: TagNode): boolean =>
    node.role === "Lbl" &&
    bullet.test(
      this.#wordsIn(node)
        .map(({ text }) => text)
        .join("")
        .trim(),
    );

  #rowsIn(table: TagNode): Flow[][] {
    return (table.children ?? []).flatMap((child) => {
      if (child.role === "TR") return [this.#cellsOf(child)];
      if (child.role === "Caption") return [[this.flowOf([child])]];
      return this.#rowsIn(child);
    });
  }

  #cellsOf(row: TagNode): Flow[] {
    return (row.children ?? [])
      .filter(({ role }) => cells.has(role ?? ""))
      .map((cell) => this.flowOf(cell.children ?? [], "paragraph"));
  }

  #wordsIn(node: TagNode): Word[] {
    if (node.type === "content") return [...(this.#words.byMark.get(node.id ?? "") ?? [])];
    return (node.children ?? []).flatMap((child) => this.#wordsIn(child));
  }

  /** One text of words in the order of the file; a word below the one before is on a new line of print. */
  textOf(words: readonly Word[], kind: FlowText["kind"], level?: number): FlowText[] {
    const [first] = words;
    if (first === undefined) return [];
    const runs = new BoldRuns();
    let text = "";
    for (const [index, word] of words.entries()) {
      const before = words[index - 1];
      const printed = `${before === undefined ? "" : blankBetween(before, word)}${word.text}`;
      // Where a line of print ends says nothing of what is set apart.
      runs.write(printed.replace("\n", " "), word.isBold === true);
      text += printed;
    }
    const origin: Origin = { form: "pdf", page: first.page, box: boxAround(words), rung: "tags" };
    const bold = runs.runs;
    return [
      {
        kind,
        text,
        ...(level === undefined ? {} : { level }),
        ...(bold.length === 0 ? {} : { bold }),
        origin,
      },
    ];
  }
}

const blankBetween = (before: Word, word: Word): string => {
  if (Math.abs(before.y - word.y) > 0.5 * word.height) return "\n";
  return word.x - before.right > 0.12 * word.height ? " " : "";
};

/** Pieces of print that stand in a paragraph, however they are wrapped. */
const isInLine = (node: TagNode): boolean =>
  isInline(node) ||
  ((groups.has(node.role ?? "") || !blockRoles.test(node.role ?? "")) &&
    (node.children ?? []).every(isInLine));

const blockRoles =
  /^(?:H[1-6]?|Title|P|L|LI|LBody|Table|TR|T[DH]|THead|TBody|TFoot|Div|Sect|Art|Part|Document|Root|BlockQuote|Caption|TOC|TOCI|Note|Index|Figure|Artifact|NonStruct|Form|Aside)$/;

const hasHeading = ({ role = "", children = [] }: TagNode): boolean =>
  heading.test(role) || children.some(hasHeading);

/** Content of marks, and what stands within a line: links, spans. */
const isInline = ({ role, type, children }: TagNode): boolean =>
  type !== undefined || (!blockRoles.test(role ?? "") && (children ?? []).every(isInline));
