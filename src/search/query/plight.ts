import type { Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { denyingWord, standsApart } from "./negators.ts";
import { verbs, type Reading } from "./denied-scope.ts";

const [relatives, people, speakers] = [wordSet("relatives"), wordSet("people"), wordSet("speakers")];
/** What people go without: who asks for "jongeren zonder werk" leaves nothing out. */
const lacked = wordSet("lacked");
/** The same, which are also what pilots are about: only people lack these. */
const lackedByPeople = wordSet("lackedByPeople");
/** How what people lack would be. */
const ofLacked = wordSet("ofLacked");
/** Whoever says so asks for something: "ik wil geen afval". */
const wanting = wordSet("wanting");
const tellsOf = wordSet("tellsOf");

const clause = 6;

/** "Wat loopt er dat niet …", "iets dat niet …": whatever there is goes without nothing. */
const isAnything = (before: Token | undefined, relative: string): boolean =>
  ["die", "dat"].includes(relative) && before?.stop === true;

/** What people lack or can't: "kinderen die niet naar school kunnen", "geen bushalte in de buurt"; it is what is sought. */
export function isPlight(
  index: number,
  words: readonly (readonly Token[])[],
  { tokens, text, isAboutPilots, isHint, isThing }: Reading,
): boolean {
  const own = tokens[index]?.surface ?? "";
  const rest = tokens
    .slice(index + 1, index + 1 + clause)
    .map(({ surface }) => surface)
    .join(" ");
  const ofPeople = people.has(tokens[index - 1]?.key ?? "");
  const isLack = ({ key, surface }: Token): boolean =>
    lacked.has(key) || lacked.has(surface) || (ofPeople && lackedByPeople.has(key));
  const isLacked =
    words.flat().some(isLack) && words.flat().every((token) => isLack(token) || ofLacked.has(token.surface));
  // "Samenwonen zonder gekort te worden" leaves nothing out either.
  const isClause = own === "zonder" && /^(?:\S+ ){1,4}te \S/u.test(rest);
  const isSaid = tellsOf.has(own) && isTold(index, { tokens, isThing });
  const mayBe = isClause || isSaid || ["niet", "geen"].includes(own) || (own === "zonder" && isLacked);
  const isListed = isLacked && tokens[index - 1]?.surface === "en";
  if (isAboutPilots || !mayBe || (index > 0 && !isListed && standsApart(tokens, index, text))) return false;
  const last = words.flat().at(-1);
  const after = last === undefined ? [] : tokens.slice(tokens.indexOf(last) + 1);
  const isSetApart = ({ surface }: Token): boolean => surface === "maar" || surface === "wel";
  const lacksMore = (token: Token, at: number): boolean =>
    denyingWord(token) && !(isLacked && after.slice(at + 1, at + 3).some(isLack));
  if (after.some(isSetApart)) return false;
  if (isSaid) return true;
  if (after.some(lacksMore)) return false;
  if (isClause || (isLacked && own !== "niet")) return true;
  if (/\bte maken\b/u.test(rest)) return false;
  if (index === 0)
    return own === "geen" && after.some((token) => !token.stop && !isHint(token) && !denyingWord(token));
  return tokens.some(
    ({ surface }, at) =>
      at < index && at >= index - 2 && relatives.has(surface) && !isAnything(tokens[at - 1], surface),
  );
}

/** What somebody tells of, and asks help for: "ik krijg geen schoonmaakster", "de bus stopt niet meer". */
function isTold(index: number, { tokens, isThing }: Pick<Reading, "tokens" | "isThing">): boolean {
  const before = tokens.slice(0, index);
  const own = tokens[index]?.surface ?? "";
  if (tokens.some(({ surface }) => wanting.has(surface))) return false;
  if (before.some(({ surface }) => speakers.has(surface))) return true;
  const [first, second] = before;
  // "Er is niks te doen", "oma kan niet naar het ziekenhuis".
  if (first?.surface === "er" && before.length === 2 && verbs.has(second?.surface ?? "")) return true;
  const [subject, verb] = before.slice(-2);
  if (subject === undefined || verb === undefined || subject.stop || !isThing(subject)) return false;
  if (verbs.has(verb.surface)) return people.has(subject.key);
  return own === "niet" && !verb.stop && !isThing(verb);
}
