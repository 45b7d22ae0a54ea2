/** A question taken apart by its marks. */
export interface Segments {
  /** The question with its phrases and exclusions blanked out, so that offsets stay. */
  readonly plain: string;
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
}

// A minus counts at the start of a word only: "wmo-regeling" is one word. A quote that isn't closed is no quote.
const marked = /(?<=^|\s)(-?)["“”„«»]([^"“”„«»]*)["“”„«»]|(?<=^|\s)-([\p{L}\p{N}][^\s"“”„«»]*)/gu;

// Abbreviations of prepositions, which would be read as words of one letter. "n.a.v." says something and stays.
const prepositions =
  /(?<![\p{L}\p{N}.])(?:[imodt]\.[vbadpm]\.[mtvb]|o\.a|e\.d|m\.n|i\.p\.v|t\.a\.v|bijv|etc)\.?(?!\.?[\p{L}\p{N}])/giu;

export function splitSegments(text: string): Segments {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const plain = text.replace(
    marked,
    (whole: string, minus: string | undefined, quoted: string | undefined, word: string | undefined) => {
      if (word !== undefined) excluded.push(word);
      else if (quoted !== undefined) (minus === "-" ? excluded : phrases).push(quoted);
      return " ".repeat(whole.length);
    },
  );
  return { plain: plain.replace(prepositions, (whole) => " ".repeat(whole.length)), phrases, excluded };
}
