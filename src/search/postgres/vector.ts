import type { PilotDocument } from "../document.ts";
import { occurrencesIn, type Occurrences } from "../occurrences.ts";

/** Writes a lexeme as the inputs of tsvector and tsquery read it. */
export const quoteLexeme = (lexeme: string): string =>
  `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("\0", "")}'`;

/** A pilot's vectors in PostgreSQL's own notation, with positions and weights. */
export interface Vectors {
  /** A: name, B: body, C: parts and family, D: the printed forms. What is matched. */
  readonly full: string;
  /** Names and description alone, without printed forms: what large sets of hits are ranked by. */
  readonly small: string;
}

export const vectorsOf = ({ texts, names }: PilotDocument): Vectors => ({
  full: write(occurrencesIn(names, texts, true)),
  small: write(
    occurrencesIn(
      names.filter((name) => name.startsWith("@")),
      texts.filter((text) => text.weight === "name" || text.field === "description"),
      false,
    ),
  ),
});

const write = (occurrences: Occurrences): string =>
  [...occurrences]
    .map(
      ([lexeme, positions]) =>
        `${quoteLexeme(lexeme)}:${[...positions].map(([at, weight]) => `${at}${weight === "D" ? "" : weight}`).join(",")}`,
    )
    .join(" ");
