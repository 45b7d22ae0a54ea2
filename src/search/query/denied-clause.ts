import { wordSet } from "../../dutch/word-lists.ts";
import { verbs, type Reading } from "./denied-scope.ts";

/** Words that may deny what stands before them. */
const behind = new Set(["niet", "nee"]);
const mostWords = 4;
const asking = wordSet("askingClause");

/** The index of the first word of the clause that a word stands in: behind the last comma or full stop before it. */
export function clauseStart(index: number, { tokens, text }: Pick<Reading, "tokens" | "text">): number {
  for (let at = index; at > 0; at--)
    if (/[,;.?!]/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return at;
  return 0;
}

/**
 * Where a clause begins that has no verb and ends in the word at an index: "tuinen niet, wel afval", "tuinen nee". Null
 * when it is no such clause: "waarom komt de bus niet" asks for the bus.
 */
export function clauseEndingIn(index: number, reading: Reading): number | null {
  const { tokens, text, isThing, isCalled, isHint } = reading;
  const [own, next] = [tokens[index], tokens[index + 1]];
  const isLast = next === undefined || /[,;:.!]/u.test(text.slice(own?.end, next.start));
  const from = clauseStart(index, reading);
  const clause = tokens.slice(from, index);
  const isSetApart = from > 0 || next !== undefined || own?.surface === "nee";
  const isBare = clause.every(
    (token) =>
      !verbs.has(token.surface) &&
      !asking.has(token.surface) &&
      (token.stop || isCalled(token) || isThing(token)),
  );
  const says = clause.some((token) => !token.stop && !token.optional && !isHint(token));
  return behind.has(own?.surface ?? "") &&
    isLast &&
    isSetApart &&
    isBare &&
    says &&
    clause.length <= mostWords
    ? from
    : null;
}
