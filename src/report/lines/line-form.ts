import { visible, wordsOf, type Word } from "./blanks.ts";
import { Traits } from "../ocr/traits.ts";
import type { Span } from "../report.ts";
import { headLength } from "../template/labels.ts";
import type { DocumentWords } from "../template/document-words.ts";
import {
  likeliestSection,
  readNavigation,
  type Navigation,
  type SectionLikeness,
} from "../template/match-section.ts";
import { addLetters, fold, foldedOf, noLetters, type Folded } from "../template/similarity.ts";

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

/**
 * What a printed line looks like to those who look for labels, headings and values, each trait found out when it is first asked
 * for. Offsets are into the line as it is printed.
 */
export class LineForm {
  private found: readonly Word[] | null = null;
  private starts: ReturnType<typeof prefixesOf> | null = null;
  private all: Prefix | null | undefined;
  private foldedText: Folded | null = null;
  private asValue: Traits | null = null;
  private section: SectionLikeness | undefined;
  private navigated: Navigation | null | undefined;
  private readonly printed: string;
  private readonly known: DocumentWords | null;
  /** What a reader sees. */
  readonly text: string;
  /** First letters, folded: most lines can be told apart from every label by these. */
  readonly head: Folded;

  constructor(printed: string, known: DocumentWords | null = null) {
    this.printed = printed;
    this.known = known;
    this.text = visible(printed).trim();
    this.head = foldedOf(fold(this.text.slice(0, 24)).slice(0, headLength));
  }

  /** The same line, for other headings. */
  heldAgainst(known: DocumentWords): LineForm {
    return new LineForm(this.printed, known);
  }
  get traits(): Traits {
    return (this.asValue ??= new Traits(this.text));
  }
  get folded(): Folded {
    return (this.foldedText ??= foldedOf(fold(this.text)));
  }
  /** The section whose heading the line looks most like. */
  get likeliest(): SectionLikeness {
    return (this.section ??= likeliestSection(this.known, this.text, () => this.folded));
  }
  get navigation(): Navigation | null {
    return this.navigated === undefined
      ? (this.navigated = readNavigation(this.known, this.text))
      : this.navigated;
  }
  get words(): readonly Word[] {
    this.found ??= wordsOf(this.printed, { start: 0, end: Math.min(this.printed.length, mostSearched) });
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
    return last !== undefined && last.end < this.printed.length && this.printed.length > mostSearched;
  }
  restAfter(count: number): Span | null {
    const next = this.words[count];
    if (next) return { start: next.start, end: this.printed.length };
    const last = this.words[count - 1];
    return last && this.isCut ? { start: last.end, end: this.printed.length } : null;
  }
}
