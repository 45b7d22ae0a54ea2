import type { Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { apart, prepositions, verbs, type Reading } from "./denied-scope.ts";
import type { Found } from "./find-references.ts";
import { joints } from "./negators.ts";

const mentioned = new Set([...wordSet("mentioned"), ...apart]);

const wheres = wordSet("wheres");

/** The words that do not stand in what is asked for: "waarin schulden niet voorkomen", "de social hub niet meegerekend". */
export function wordsBefore(
  index: number,
  { tokens, text, isHint, isCalled }: Reading,
): readonly (readonly Token[])[] | null {
  const [own, next] = [tokens[index], tokens.slice(index + 1).find(({ stop }) => !stop)];
  const last = tokens[index - 1];
  const clause = relativeClause(index);
  if (clause !== null) return clause;
  const setsApart = apart.has(own?.surface ?? "") || apart.has(next?.surface ?? "");
  if (!setsApart && !mentioned.has(next?.surface ?? "")) return null;
  if (last === undefined || last.stop || last.optional || isHint(last)) return null;
  if (!setsApart) return isCalled(last) ? null : [[last]];
  const groups = [sideBySide(index)];
  // "Tuinen en afval uitgezonderd": each that is joined.
  for (let from = index - (groups[0]?.length ?? 0); joints.has(tokens[from - 1]?.surface ?? "");) {
    const joined = sideBySide(from - 1);
    if (joined.length === 0) break;
    groups.unshift(joined);
    from -= joined.length + 1;
  }
  return groups;

  /** A name, or words side by side, up to an index. */
  function sideBySide(to: number): readonly Token[] {
    const end = tokens[to - 1];
    if (end === undefined || end.stop || end.optional || isHint(end)) return [];
    let from = to - 1;
    for (let before = tokens[from - 1]; before && goesWith(before, end); before = tokens[from - 1]) from--;
    return tokens.slice(from, to);
  }

  /** "Waar het ministerie van Justitie niet aan meebetaalt": all between. */
  function relativeClause(end: number): readonly (readonly Token[])[] | null {
    const start = tokens.findLastIndex(({ surface }, at) => at < end && wheres.has(surface));
    const said = tokens.slice(start + 1, end);
    const from = said.findIndex(({ stop, optional }) => !stop && !optional);
    const name = from < 0 || start < 0 ? [] : said.slice(from);
    const isOne =
      name.length > 0 && name.every((token) => !verbs.has(token.surface) && !joints.has(token.surface));
    const after = tokens[end + 1]?.surface ?? "";
    const goesOn = prepositions.has(after) || after === "mee" || after === "bij";
    return isOne && goesOn && !name.some((token) => isHint(token) || isCalled(token)) ? [name] : null;
  }

  function goesWith(before: Token, end: Token): boolean {
    if (/[,;:.?!]/u.test(text.slice(before.end, tokens[tokens.indexOf(before) + 1]?.start))) return false;
    return isCalled(end)
      ? isCalled(before)
      : !before.stop && !before.optional && !isHint(before) && !isCalled(before);
  }
}

/** What stands before a "niet" that nothing follows: "waar Vidomes niet aan meedoet". */
export function phrasesBefore(index: number, covered: ReadonlyMap<number, Found>, from: number): Found[] {
  for (let at = index - 1; at >= Math.max(from, index - 2); at--) {
    const phrase = covered.get(at);
    if (phrase !== undefined) return [phrase];
  }
  return [];
}
