import type { Layout } from "../domain/vocabularies.ts";
import type { PrintedLine } from "./lines.ts";
import type { DocumentWords } from "./template/document-words.ts";
import { identityOf } from "./template/keys.ts";
import { damaged, matchLabel } from "./template/match-label.ts";
import { headingOfLine } from "./template/match-section.ts";

/** Whether a form of file set the line apart: it was typed, not recognised, however its lines were broken in print. */
const isPlaced = ({ block: { origin } }: PrintedLine): boolean =>
  origin.form !== "text" && origin.form !== "scan";

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
  for (const line of lines.slice(0, sample)) {
    if (sections.size >= 3 && (navigations >= 2 || broken >= 2)) break;
    if (line.form.navigation) navigations += 1;
    const key = headingOfLine(line, 0.75);
    if (key !== null) sections.add(key.section);
    for (const label of labels) {
      const run = matchLabel(line.form, label, 0, damaged);
      if (!run) continue;
      fields.add(identityOf(label.key));
      if (label.words.length >= 4 && label.key.field !== "successful") {
        if (run.next === label.words.length) whole += 1;
        else broken += 1;
      }
    }
  }
  const isTitled = lines
    .slice(0, 5)
    .some(({ text: line }) => /monitoring\s+(?:en\s+)?evaluatie\s+(?:van\s+)?pilots?/i.test(line));
  if (sections.size + (isTitled ? 1 : 0) < 2 && fields.size < 3) return [];
  if (navigations > 0 || lines.some(isPlaced)) return ["WEB"];
  if (whole + broken === 0) return ["OCR", "WEB"];
  return whole > broken ? ["WEB"] : ["OCR"];
};
