import type { BoldRun } from "./flow.ts";

/** Marks behind which a label within a line begins, and in which it ends. */
const sentenceEnds = new Set(".!?;|·•");
const labelEnds = new Set(".:?");

/**
 * Notes which lines of a text begin in bold or italics, while the text is written piece by piece; and such words within a line that
 * begin behind a sentence and end in a mark, or end in a colon, as a second label in a paragraph does.
 */
export class BoldRuns {
  readonly #runs: { start: number; end: number }[] = [];
  #length = 0;
  /** What the line that is open ends with so far: nothing yet, bold text, or what follows that. */
  #line: "BLANK" | "BOLD" | "PLAIN" = "BLANK";
  /** The last letter or mark that was written. */
  #last = "";
  /** The run that is open began behind other words of its line. */
  #isWithin = false;
  #isBehindSentence = false;

  write(text: string, isBold: boolean): void {
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) {
        this.#close();
        this.#length += 1;
        this.#line = "BLANK";
      }
      const ink = line.trimEnd();
      if (ink !== "") {
        this.#ink(line, ink, isBold);
        this.#last = ink.at(-1) ?? "";
      }
      this.#length += line.length;
    }
  }

  get runs(): readonly BoldRun[] {
    this.#close();
    return this.#runs;
  }

  #ink(line: string, ink: string, isBold: boolean): void {
    if (!isBold) {
      this.#close();
      this.#line = "PLAIN";
      return;
    }
    const end = this.#length + ink.length;
    const open = this.#runs.at(-1);
    if (this.#line === "BOLD" && open) open.end = end;
    else {
      this.#isWithin = this.#line === "PLAIN";
      this.#isBehindSentence = sentenceEnds.has(this.#last);
      this.#runs.push({ start: this.#length + (line.length - line.trimStart().length), end });
      this.#line = "BOLD";
    }
  }

  /** Within a line words without a mark behind them are stressed, and no label. */
  #close(): void {
    const isLabel = this.#last === ":" || (this.#isBehindSentence && labelEnds.has(this.#last));
    if (this.#line === "BOLD" && this.#isWithin && !isLabel) this.#runs.pop();
    this.#isWithin = false;
  }
}
