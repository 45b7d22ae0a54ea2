/**
 * Whether a word is so close to another that it is likely a slip of the fingers: one letter wrong, missing, too many
 * or swapped in a word of five letters or more, two in a word of nine or more. The first letter must be right.
 */
export function isTypingErrorOf(typed: string, word: string): boolean {
  const allowed = Math.min(allowedErrors(typed.length), allowedErrors(word.length));
  if (allowed === 0 || typed[0] !== word[0] || Math.abs(typed.length - word.length) > allowed) return false;
  return distance(typed, word) <= allowed;
}

export const allowedErrors = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Edits between two words, a swap of neighbours counting once (optimal string alignment). */
export function distance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let edits = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        edits = Math.min(edits, (beforePrevious[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[right.length] ?? 0;
}
