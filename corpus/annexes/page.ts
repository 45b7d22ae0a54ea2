import type { Span } from "../../src/report/report.ts";
import type { ReportField } from "../../src/domain/report-fields.ts";

/** A value as it was printed: where, and with which letters damaged. */
export interface PrintedValue extends Span {
  readonly report: number;
  readonly field: ReportField;
}

/** A page being printed: remembers where each value came to stand. */
export interface Page {
  /** Prints lines that are no value. */
  readonly print: (...lines: readonly string[]) => void;
  /** Prints a value behind an optional label, wrapped at `width` letters (not wrapped when 0). */
  readonly value: (report: number, field: ReportField, value: string, label?: string, width?: number) => void;
  readonly text: () => string;
  readonly values: () => readonly PrintedValue[];
  readonly furniture: () => readonly Span[];
}

/** Breaks a text into lines of at most `width` letters, at spaces. */
export const wrapLines = (text: string, width: number): string[] => {
  if (width === 0) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
};

/** Opens an empty page. */
export const openPage = (): Page => {
  const parts: string[] = [];
  const values: PrintedValue[] = [];
  const furniture: Span[] = [];
  let offset = 0;
  const append = (text: string): Span => {
    const start = offset;
    parts.push(text);
    offset += text.length;
    return { start, end: offset };
  };
  return {
    print: (...lines) => {
      for (const line of lines) {
        if (line.trim() !== "") furniture.push({ start: offset, end: offset + line.length });
        append(`${line}\n`);
      }
    },
    value: (report, field, value, label, width = 0) => {
      if (label !== undefined) furniture.push(append(`${label} `));
      wrapLines(value, width).forEach((line) => {
        values.push({ report, field, ...append(line) });
        append("\n");
      });
    },
    text: () => parts.join(""),
    values: () => values,
    furniture: () => furniture,
  };
};
