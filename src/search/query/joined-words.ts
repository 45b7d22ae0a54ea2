import type { Token } from "../../dutch/analyser.ts";
import type { Found } from "./find-references.ts";
import { joins } from "./negators.ts";

/** The index of the first of the phrases between which "of" stands: "landelijke pilots of pilots met subsidie". */
export function eitherFrom(found: readonly Found[], index: number, tokens: readonly Token[]): number {
  const [before, own] = [found[index - 1], found[index]];
  const between = before && own ? tokens.slice(before.match.to, own.match.from) : [];
  const isJoined =
    between[0]?.surface === "of" &&
    between.length <= mostBetween &&
    between.every(({ stop, optional }) => stop || optional);
  return isJoined ? eitherFrom(found, index - 1, tokens) : index;
}
const mostBetween = 3;

/** Words that are one of a list: between them stands "en", "of", "&" or a comma. */
export function listedIn(tokens: readonly Token[], text: string, asked: readonly Token[]): Token[] {
  const pairs = asked.slice(1).flatMap((token, index): [Token, Token][] => {
    const before = asked[index];
    if (before === undefined) return [];
    const between = tokens.slice(tokens.indexOf(before) + 1, tokens.indexOf(token));
    const isJoined =
      /^\s*[,&/]/u.test(text.slice(before.end, token.start)) ||
      between.some(({ surface }) => joins.has(surface));
    return isJoined && between.every(({ stop, optional }) => stop || optional) ? [[before, token]] : [];
  });
  return [...new Set(pairs.flat())];
}

const pronouns = new Set("ik je jij u hij zij ze we wij jullie men er dat dit iemand".split(" "));

/** Words of which one is enough: those that "of" stands between. */
export const eitherIn = (tokens: readonly Token[], asked: readonly Token[]): (readonly [Token, Token])[] =>
  tokens.flatMap((token, at) => {
    // "Of we kunnen samenleven" asks whether.
    if (token.surface !== "of" || pronouns.has(tokens[at + 1]?.surface ?? "")) return [];
    const [before, after] = [tokens[at - 1], tokens.slice(at + 1).find(({ stop }) => !stop)];
    return before && after && asked.includes(before) && asked.includes(after)
      ? [[before, after] as const]
      : [];
  });
