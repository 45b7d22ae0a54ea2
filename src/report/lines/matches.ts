/**
 * All matches of a global pattern in a text, in order. `matchAll` makes a copy of its pattern for every text, which the
 * engine may have to compile anew: for the short texts here that costs more than the search.
 */
export const matchesOf = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // From the middle of a pair of units the engine goes back to its beginning, and would never end.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
};
