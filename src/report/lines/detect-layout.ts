import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "./lines.ts";
import type { DocumentWords } from "../template/document-words.ts";
import { identityOf } from "../template/keys.ts";
import { damaged, matchLabel, type LabelRun } from "../template/match-label.ts";
import { headingOfLine } from "../template/match-section.ts";

/** Whether a form of file set the line apart: it was typed, not recognised, however its lines were broken in print. */
const isPlaced = ({ block: { origin, row } }: PrintedLine): boolean =>
  origin.form === "text" || origin.form === "scan" ? row !== undefined : true;

/** Words that the template has not can begin as those that it has: only where these go on are they a broken label. */
const goesOnBelow = ({ label, next, rest }: LabelRun, below: PrintedLine | undefined): boolean =>
  rest !== null || (below !== undefined && matchLabel(below.form, label, next, damaged) !== null);

/** So many lines from the start tell; a template repeats itself. */
const sample = 4000;

/**
 * Tells in which layout an annex was stored. The web page has its navigation lines, or else one paragraph on a line;
 * OCR of the printed table breaks its row labels over lines. Both where no label is long enough to tell, the likelier first; none
 * when the text is no annex about pilots.
 */
export const detectLayouts = (
  lines: readonly PrintedLine[],
  { labels }: DocumentWords,
): readonly Layout[] => {
  const sections = new Set<number>();
  const fields = new Set<string>();
  let navigations = 0;
  let broken = 0;
  let whole = 0;
  for (const [index, line] of lines.slice(0, sample).entries()) {
    if (sections.size >= 3 && (navigations >= 2 || broken >= 2)) break;
    if (line.form.navigation) navigations += 1;
    const key = headingOfLine(line, 0.75);
    if (key !== null) sections.add(key.section);
    const runs = labels.flatMap((label) => matchLabel(line.form, label, 0, damaged) ?? []);
    for (const { label } of runs) fields.add(identityOf(label.key));
    // "Gevolgen voor beleid" is a label of its own, and no piece of "Gevolgen voor de begroting".
    const printedWhole = runs.filter(({ label, next }) => next === label.words.length);
    const told = (printedWhole.length > 0 ? printedWhole : runs).filter(
      ({ label }) => label.words.length >= 4 && label.key.field !== "successful",
    );
    if (printedWhole.length > 0) whole += told.length;
    else broken += told.filter((run) => goesOnBelow(run, lines[index + 1])).length;
  }
  const isTitled = lines
    .slice(0, 5)
    .some(({ text: line }) => /monitoring\s+(?:en\s+)?evaluatie\s+(?:van\s+)?pilots?/i.test(line));
  if (sections.size + (isTitled ? 1 : 0) < 2 && fields.size < 3) return [];
  if (navigations > 0 || lines.some(isPlaced)) return ["WEB"];
  if (whole + broken === 0) return ["OCR", "WEB"];
  return whole > broken ? ["WEB"] : ["OCR"];
};
