import type { Token } from "../../dutch/analyser.ts";
import type { PilotDocument } from "../document.ts";
import { longestLexeme, topicKey } from "../name-keys.ts";
import type { IndexedText } from "../pilot-source.ts";

type Weight = "A" | "B" | "C" | "D";
/** PostgreSQL keeps no more positions than these. */
const lastPosition = 16_383;
const maxPositions = 255;
/** Between two texts, so that no phrase runs from one into the other. */
const gap = 20;

/** The lexeme of a word as printed: for phrases, and for the list of words. */
export const formLexeme = (form: string): string => `=${form}`.slice(0, longestLexeme);
/** The lexeme of a key of the analyser. */
export const keyLexeme = (key: string): string => key.slice(0, longestLexeme);
/** Writes a lexeme as the inputs of tsvector and tsquery read it. */
export const quoteLexeme = (lexeme: string): string =>
  `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''").replaceAll("\0", "")}'`;

class VectorWriter {
  readonly #entries = new Map<string, Map<number, Weight>>();

  add(lexeme: string, position: number, weight: Weight): void {
    let positions = this.#entries.get(lexeme);
    if (positions === undefined) this.#entries.set(lexeme, (positions = new Map()));
    const at = Math.min(position, lastPosition);
    const standing = positions.get(at);
    if (positions.size < maxPositions && (standing === undefined || weight < standing))
      positions.set(at, weight);
  }

  toString(): string {
    return [...this.#entries]
      .map(
        ([lexeme, positions]) =>
          `${quoteLexeme(lexeme)}:${[...positions].map(([at, weight]) => `${at}${weight === "D" ? "" : weight}`).join(",")}`,
      )
      .join(" ");
  }
}

/** A pilot's vectors in PostgreSQL's own notation, with positions and weights. */
export interface Vectors {
  /** A: name, B: body, C: parts and family, D: the printed forms. What is matched. */
  readonly full: string;
  /** Names and description alone, without printed forms: what large sets of hits are ranked by. */
  readonly small: string;
}

export function vectorsOf({ texts, names }: PilotDocument): Vectors {
  return {
    full: write(names, texts, true),
    small: write(
      names.filter((name) => name.startsWith("@")),
      texts.filter((text) => text.weight === "name" || text.field === "description"),
      false,
    ),
  };
}

function write(names: readonly string[], texts: readonly IndexedText[], withForms: boolean): string {
  const vector = new VectorWriter();
  for (const name of names) vector.add(keyLexeme(name), 1, "A");
  let position = 1;
  for (const { tokens, weight } of texts) {
    for (const token of tokens)
      writeToken(vector, token, position++, weight === "name" ? "A" : "B", withForms);
    position += gap;
  }
  return vector.toString();
}

function writeToken(
  vector: VectorWriter,
  token: Token,
  position: number,
  weight: Weight,
  withForms: boolean,
): void {
  if (withForms) vector.add(formLexeme(token.surface), position, "D");
  if (token.stop) return;
  vector.add(keyLexeme(token.key), position, weight);
  for (const key of [...token.parts, ...token.family]) vector.add(keyLexeme(key), position, "C");
  for (const key of token.topics) vector.add(topicKey(key), position, "C");
}
