import type { Token } from "../../dutch/analyser.ts";
import { linesOf, wordSet } from "../../dutch/word-lists.ts";

/** Words that leave something out of what is asked for, rather than ask whether it is not so. */
const leavingOut = wordSet("leavingOut");
const negators = new Set([...wordSet("negators"), ...leavingOut]);

/** What must follow some of these for them to deny: "anders dan", "los staan van". */
const followedBy = new Map(
  linesOf("denials").map((line) => {
    const [, word = "", next = ""] = /^(\S+) (.+)$/u.exec(line) ?? [];
    return [word, new RegExp(next, "u")];
  }),
);
const looksAhead = 8;

export const denyingWord = ({ surface }: Token): boolean => negators.has(surface);

/** Whether the word at an index denies what it stands with. */
export function denies(tokens: readonly Token[], index: number): boolean {
  const own = tokens[index];
  if (own === undefined || !denyingWord(own)) return false;
  const next = tokens.slice(index + 1, index + 1 + looksAhead).map(({ surface }) => surface);
  return followedBy.get(own.surface)?.test(next.join(" ")) ?? true;
}

/** Whether a word denies: what it denies may not be found, and then it asks for nothing. */
export const isNegator = (token: Token): boolean => denyingWord(token) && !followedBy.has(token.surface);

/** They say that something is not there. */
export const absences: ReadonlySet<string> = new Set(["zonder", "geen"]);
/** Between two of which either or both are asked. */
export const joins: ReadonlySet<string> = new Set(["en", "of"]);
/** Between any two of a list, also one that is denied. */
export const joints: ReadonlySet<string> = new Set([...joins, "noch"]);
const mostBetween = 3;

const indefinite: ReadonlySet<string> = new Set(["een", "enige", "enkele"]);
const leads: ReadonlySet<string> = new Set([...absences, "met"]);

/**
 * Says again before each of a list that something is absent, or there: "zonder motie of einddatum" is "zonder motie of
 * zonder einddatum", "met motie en partner" has both.
 * @param isMeant whether a word asks for something by itself
 */
export function spreadDenial(
  tokens: readonly Token[],
  text: string,
  isMeant: (token: Token) => boolean,
): Token[] {
  let [lead, since]: [Token | null, number] = [null, 0];
  return tokens.flatMap((token, at) => {
    const previous = tokens[indefinite.has(tokens[at - 1]?.surface ?? "") ? at - 2 : at - 1];
    const gap = text.slice(previous?.end ?? 0, token.start);
    const isNext =
      since > 0 && since <= mostBetween && (joints.has(previous?.surface ?? "") || gap.includes(","));
    const again =
      isNext && lead !== null && !token.stop && !denyingWord(token) && isMeant(token) ? lead : null;
    if (leads.has(token.surface)) [lead, since] = [token, 0];
    else if (again !== null) since = 1;
    else if (!joints.has(token.surface)) {
      if (indefinite.has(token.surface)) return [token];
      if (token.stop) lead = null;
      else since++;
    }
    return again === null ? [token] : [{ ...again, start: token.start, end: token.start }, token];
  });
}

const settingApart = wordSet("settingApart");

/** Whether what is denied is set against what is asked for: "zonder afval", "schulden, maar niet IPTA". */
export const leavesOut = (tokens: readonly Token[], index: number, text: string): boolean =>
  leavingOut.has(tokens[index]?.surface ?? "") || standsApart(tokens, index, text);

/** Whether a "niet" begins what is set against the rest. */
export function standsApart(tokens: readonly Token[], index: number, text: string): boolean {
  const [before, own] = [tokens[index - 1], tokens[index]];
  if (before === undefined || own === undefined) return true;
  return (
    settingApart.has(before.surface) || /[,;:(/…]|\.\.|\s[-–—]\s/u.test(text.slice(before.end, own.start))
  );
}
