import { wordsOf, type PrintedLine, type Word } from "../lines.ts";
import type { Span } from "../report.ts";
import { headLength } from "./labels.ts";
import { addLetters, fold, foldedOf, noLetters, type Folded } from "./similarity.ts";

const longestRun = 90;
/** A label is at the start: the words of a very long line need not all be told apart. */
const mostSearched = 240;

/** The first words of a line, as many as `count`. */
interface Prefix extends Folded {
  readonly count: number;
}

/** Joins the folded words of a line, and keeps where each ends. */
const prefixesOf = (words: readonly Word[]): readonly Prefix[] => {
  const prefixes: Prefix[] = [];
  let text = "";
  let letters = noLetters;
  for (const [index, word] of words.entries()) {
    const folded = fold(word.text);
    text += folded;
    letters = addLetters(letters, folded);
    if (text.length > longestRun) break;
    if (text.length > 0) prefixes.push({ text, letters, count: index + 1 });
  }
  return prefixes;
};

/** A line as label words are looked for in it. */
export class LabelLine {
  private found: readonly Word[] | null = null;
  private starts: ReturnType<typeof prefixesOf> | null = null;
  private all: Prefix | null | undefined;
  readonly line: PrintedLine;
  /** First letters, folded: most lines can be told apart from every label by these. */
  readonly head: Folded;
  private readonly document: string;

  constructor(document: string, line: PrintedLine) {
    this.document = document;
    this.line = line;
    this.head = foldedOf(fold(line.text.slice(0, 24)).slice(0, headLength));
  }

  get words(): readonly Word[] {
    this.found ??= wordsOf(this.document, {
      start: this.line.start,
      end: Math.min(this.line.end, this.line.start + mostSearched),
    });
    return this.found;
  }
  get prefixes(): ReturnType<typeof prefixesOf> {
    this.starts ??= prefixesOf(this.words);
    return this.starts;
  }
  /** All words of a line that is no longer than a label. */
  get whole(): Prefix | null {
    if (this.all === undefined) {
      const last = this.prefixes.at(-1);
      this.all = last?.count === this.words.length ? last : null;
    }
    return this.all;
  }
  /** Nothing stands behind the first `count` words. */
  endsAfter(count: number): boolean {
    return count >= this.words.length && !this.isCut;
  }
  /** The words of the line are not all told apart. */
  private get isCut(): boolean {
    const last = this.words.at(-1);
    return last !== undefined && last.end < this.line.end && this.line.end - this.line.start > mostSearched;
  }
  restAfter(count: number): Span | null {
    const next = this.words[count];
    if (next) return { start: next.start, end: this.line.end };
    const last = this.words[count - 1];
    return last && this.isCut ? { start: last.end, end: this.line.end } : null;
  }
}
