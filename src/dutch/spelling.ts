const diacritics = /\p{M}+/gu;
const apostrophes = /[’‘`´ʼ]/g;
const softHyphens = /\u00AD/g;
// Most words are plain: they need no work.
const foreign = /[^a-z]/;

/**
 * A word as the dictionary spells it: composed (NFC), straight apostrophes, "ĳ" as two letters, no soft hyphens.
 * Accents and capitals stay.
 */
export function spell(word: string): string {
  if (!foreign.test(word)) return word;
  return word
    .replace(softHyphens, "")
    .normalize("NFC")
    .replaceAll("ĳ", "ij")
    .replaceAll("Ĳ", "IJ")
    .replace(apostrophes, "'");
}

/** A word as search compares it: decomposed (NFKD), without accents, ligatures, soft hyphens and capitals. */
export function fold(word: string): string {
  if (!foreign.test(word)) return word;
  return word
    .replace(softHyphens, "")
    .replace(apostrophes, "'")
    .normalize("NFKD")
    .replace(diacritics, "")
    .toLowerCase();
}

/**
 * The spellings under which a word may stand in the dictionary. A capital at the start of a sentence hides a
 * lower-case word; capitals throughout hide a lower-case word or a name. A lower-case word hides nothing: a name
 * needs its capital.
 */
export function spellingsBehindCapitals(word: string): string[] {
  const lower = word.toLowerCase();
  if (word === lower) return [word];
  if (word.length > 1 && word === word.toUpperCase()) return [word, lower, capitalise(lower)];
  return word === capitalise(lower) ? [word, lower] : [word];
}

function capitalise(lower: string): string {
  // Dutch capitalises both letters of "ij": IJsselmeer.
  const head = lower.startsWith("ij") ? 2 : 1;
  return lower.slice(0, head).toUpperCase() + lower.slice(head);
}
