import type { DocumentParts } from "./find-reports.ts";

/** Two others say the same by chance less often than one. */
const fewestOthers = 2;
const fewestLost = 2;
/** A label and its value on one line; a sentence ends in a mark. */
const row = /^(\p{Lu}\S*\s\S+)\s\S.{0,140}(?<![.!?])$/u;

/**
 * Gives lines that stand above the first report, or as its heading, and begin as lines of most other reports do back to it:
 * they are rows of a pilot of which the begin was not seen, and neither an introduction nor a name.
 */
export const giveBackRows = (parts: DocumentParts): DocumentParts => {
  const [first, ...others] = parts.reports;
  if (!first || others.length < fewestOthers) return parts;
  const begins = others.map(({ lines }) => new Set(lines.map(({ line }) => row.exec(line.text)?.[1] ?? "")));
  const lost = [...parts.introduction, ...first.heading].filter(({ text }) => {
    const begin = row.exec(text)?.[1];
    return begin !== undefined && begins.filter((each) => each.has(begin)).length > begins.length / 2;
  });
  const [top] = lost;
  if (!top || lost.length < fewestLost) return parts;
  const isLost = new Set(lost);
  const own = {
    ...first,
    first: top,
    heading: first.heading.filter((line) => !isLost.has(line)),
    lines: [...lost.map((line) => ({ line, heading: null })), ...first.lines],
  };
  return {
    ...parts,
    introduction: parts.introduction.filter((line) => !isLost.has(line)),
    reports: [own, ...others],
  };
};

/**
 * Whether rows of a table that reports have stand above the first of them: then reports were seen to begin too late, and each
 * has the last rows of one pilot and the first of the next.
 */
export const hasRowsAbove = ({ introduction, reports }: DocumentParts): boolean => {
  const labels = new Set(
    reports.flatMap(({ lines }) =>
      lines.flatMap(({ line }) => (line.block.kind === "label" ? [line.text] : [])),
    ),
  );
  const above = introduction.filter(({ block, text }) => block.kind === "label" && labels.has(text));
  return above.length >= fewestLost;
};
