import type { BoldRun } from "./flow.ts";

/** Notes which lines of a text begin in bold, while the text is written piece by piece. */
export class BoldRuns {
  readonly #runs: { start: number; end: number }[] = [];
  #length = 0;
  /** What the line that is open began with: nothing yet, bold text alone, or bold text and what follows. */
  #line: "BLANK" | "BOLD" | "PLAIN" = "BLANK";

  write(text: string, isBold: boolean): void {
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) {
        this.#length += 1;
        this.#line = "BLANK";
      }
      if (line.trim() !== "") this.#ink(line, isBold);
      this.#length += line.length;
    }
  }

  get runs(): readonly BoldRun[] {
    return this.#runs;
  }

  #ink(line: string, isBold: boolean): void {
    if (!isBold) this.#line = "PLAIN";
    if (this.#line === "PLAIN") return;
    const end = this.#length + line.trimEnd().length;
    const open = this.#runs.at(-1);
    if (this.#line === "BOLD" && open) open.end = end;
    else this.#runs.push({ start: this.#length + (line.length - line.trimStart().length), end });
    this.#line = "BOLD";
  }
}
