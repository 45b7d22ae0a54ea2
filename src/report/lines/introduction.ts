import type { PrintedLine } from "./lines.ts";
import { isSoftBreak, joinLines } from "../ocr/join-lines.ts";
import { Traits } from "../ocr/traits.ts";
import type { ReadingTools } from "../fields/compose-field.ts";
import type { Piece } from "../fields/value-text.ts";

export const joinIntroduction = (tools: ReadingTools, lines: readonly PrintedLine[]): readonly Piece[] => {
  if (tools.layout === "WEB")
    return lines.map((line, index) => {
      const above = lines[index - 1];
      return {
        start: line.start,
        end: line.end,
        joint: above && isSoftBreak(tools.text, above, line) ? "" : "\n",
      };
    });
  const units = lines.map((line, index) => ({
    ...line,
    traits: new Traits(line.text),
    ahead: new Traits(line.text),
    section: null,
    labelled: null,
    isNewParagraph: index === 0 || line.gap > 0,
    labelsBefore: [],
    isAfterHeading: false,
    isBetweenLabels: false,
    place: index,
    lineNumber: line.number,
  }));
  return joinLines(tools.text, units, 80, tools.dictionary);
};
