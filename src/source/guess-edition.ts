import type { EditionKind } from "../domain/vocabularies.ts";
import { slugOf } from "../domain/slug.ts";

/** Which edition a document is, as far as its name and its first lines tell. */
export interface EditionGuess {
  readonly slug: string;
  readonly title: string;
  readonly kind: EditionKind;
  readonly year: number;
}

const kinds: readonly { readonly kind: EditionKind; readonly word: string }[] = [
  { kind: "PERSPECTIEFNOTA", word: "Perspectiefnota" },
  { kind: "PROGRAMMABEGROTING", word: "Programmabegroting" },
];
/** The introduction says that the annex goes into "perspectiefnota en programmabegroting": only a name with a year counts. */
const named = /\b(perspectiefnota|programmabegroting)[\s_-]*(20\d{2})(?:\s*[-–—_/]\s*(20\d{2}))?(?!\d)/iu;
/** The title stands above the first report; a report can name other editions. */
const headLength = 1500;

/**
 * Guesses the edition of a document that no manifest knows: by its file name, or else by its first lines.
 * Returns null when neither names one; it is never taken from the text of a report.
 */
export function guessEdition(fileName: string, text: string): EditionGuess | null {
  const [, word, first, last] = named.exec(fileName) ?? named.exec(text.slice(0, headLength)) ?? [];
  const found = kinds.find((each) => each.word.toLowerCase() === word?.toLowerCase());
  if (!found || first === undefined) return null;
  const title = `${found.word} ${last === undefined ? first : `${first}-${last}`}`;
  return { slug: slugOf(title), title, kind: found.kind, year: Number(first) };
}
