import type { Token } from "../../dutch/analyser.ts";
import { denyingWord, standsApart } from "./negators.ts";
import type { Reading } from "./denied-scope.ts";

const relatives = new Set(["die", "dat", "omdat", "want", "wie", "als"]);

/** What people go without: who asks for "jongeren zonder werk" leaves nothing out. */
const lacked = new Set(
  `adres woonadres briefadres woning woonplek woonplaats huis dak onderdak slaapplek werk baan diploma startkwalificatie opleiding geld inkomen eten auto
  fiets rijbewijs bus vervoer halte netwerk familie vrienden papieren verblijfsvergunning paspoort huisarts verzekering zorgverzekering internet computer hulp`.split(
    /\s+/,
  ),
);

const clause = 6;

/** "Wat loopt er dat niet …", "iets dat niet …": whatever there is goes without nothing. */
const isAnything = (before: Token | undefined, relative: string): boolean =>
  ["die", "dat"].includes(relative) && before?.stop === true;

/** What people lack or can't: "kinderen die niet naar school kunnen", "geen bushalte in de buurt"; it is what is sought. */
export function isPlight(
  index: number,
  words: readonly (readonly Token[])[],
  { tokens, text, isAboutPilots, isHint }: Reading,
): boolean {
  const own = tokens[index]?.surface ?? "";
  const rest = tokens
    .slice(index + 1, index + 1 + clause)
    .map(({ surface }) => surface)
    .join(" ");
  const isLacked =
    words.length > 0 && words.flat().every(({ key, surface }) => lacked.has(key) || lacked.has(surface));
  // "Samenwonen zonder gekort te worden" leaves nothing out either.
  const isClause = own === "zonder" && /^(?:\S+ ){1,4}te \S/u.test(rest);
  const mayBe = isClause || ["niet", "geen"].includes(own) || (own === "zonder" && isLacked);
  if (isAboutPilots || !mayBe || (index > 0 && standsApart(tokens, index, text))) return false;
  const last = words.flat().at(-1);
  const after = last === undefined ? [] : tokens.slice(tokens.indexOf(last) + 1);
  if (after.some((token) => denyingWord(token) || token.surface === "maar" || token.surface === "wel"))
    return false;
  if (isClause || (isLacked && own !== "niet")) return true;
  if (/\bte maken\b/u.test(rest)) return false;
  if (index === 0)
    return own === "geen" && after.some((token) => !token.stop && !isHint(token) && !denyingWord(token));
  return tokens.some(
    ({ surface }, at) =>
      at < index && at >= index - 2 && relatives.has(surface) && !isAnything(tokens[at - 1], surface),
  );
}
