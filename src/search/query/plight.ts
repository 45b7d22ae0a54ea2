import type { Token } from "../../dutch/analyser.ts";
import { denyingWord, standsApart } from "./negators.ts";
import type { Reading } from "./denied-scope.ts";

const relatives = new Set(["die", "dat", "omdat", "want", "wie", "als"]);

/** What people lack or can't: "kinderen die niet naar school kunnen", "geen bushalte in de buurt"; it is what is sought. */
export function isPlight(
  index: number,
  words: readonly (readonly Token[])[],
  { tokens, text, isAboutPilots, isHint }: Reading,
): boolean {
  const own = tokens[index]?.surface ?? "";
  if (isAboutPilots || !["niet", "geen"].includes(own) || (index > 0 && standsApart(tokens, index, text)))
    return false;
  const last = words.flat().at(-1);
  const after = last === undefined ? [] : tokens.slice(tokens.indexOf(last) + 1);
  if (after.some((token) => denyingWord(token) || token.surface === "maar" || token.surface === "wel"))
    return false;
  if (index === 0)
    return own === "geen" && after.some((token) => !token.stop && !isHint(token) && !denyingWord(token));
  return tokens.slice(Math.max(0, index - 2), index).some(({ surface }) => relatives.has(surface));
}
