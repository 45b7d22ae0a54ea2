// What OCR prints for what stood there.
const confusions: readonly (readonly [printed: string, read: string])[] = [
  ["d", "o"],
  ["c", "e"],
  ["e", "c"],
  ["1", "l"],
  ["0", "o"],
  ["rn", "m"],
  ["m", "rn"],
  ["ii", "u"],
  ["f", "t"],
  ["t", "f"],
  ["l", "i"],
  ["i", "l"],
  ["l", "t"],
  ["h", "b"],
  ["b", "h"],
  ["vv", "w"],
  ["5", "s"],
  ["cl", "d"],
  ["n", "u"],
  ["u", "n"],
];
const shortest = 6;
// Longer ones would be compounds, each candidate of which is dear to try.
const longest = 24;

/**
 * The word that OCR damaged in one place, when exactly one candidate is a word; null otherwise. An unknown word is
 * more often a name than damage, so two candidates are as good as none.
 */
export function repairOcr(form: string, isWord: (candidate: string) => boolean): string | null {
  if (form.length < shortest || form.length > longest) return null;
  const candidates = new Set<string>();
  for (const [printed, read] of confusions)
    for (let at = form.indexOf(printed); at >= 0; at = form.indexOf(printed, at + 1)) {
      const candidate = form.slice(0, at) + read + form.slice(at + printed.length);
      if (isWord(candidate)) candidates.add(candidate);
      if (candidates.size > 1) return null;
    }
  const [only] = candidates;
  return only ?? null;
}
