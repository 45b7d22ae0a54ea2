import type { Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { generalWords } from "./concepts.ts";
import { clauseStart } from "./denied-clause.ts";
import { light, prepositions, standsForPilots, verbs, type Reading } from "./denied-scope.ts";
import { denyingWord, standsApart } from "./negators.ts";

const [relatives, people, speakers] = [wordSet("relatives"), wordSet("people"), wordSet("speakers")];
const [conjunctions, whatever] = [wordSet("conjunctions"), wordSet("whatever")];
/** What people go without: who asks for "jongeren zonder werk" leaves nothing out. */
const lacked = wordSet("lacked");
/** The same, which are also what pilots are about: only people lack these. */
const lackedByPeople = wordSet("lackedByPeople");
/** How what people lack would be. */
const ofLacked = wordSet("ofLacked");
/** Whoever says so asks for something: "ik wil geen afval". */
const [wanting, askers, wishes] = [wordSet("wanting"), wordSet("askers"), wordSet("wishes")];
/** What is said of what does or does not happen, and not of what something is about. */
const doing = wordSet("doing");
const ofManner = wordSet("ofManner");
const whys = new Set(["waarom"]);
const tellsOf = wordSet("tellsOf");

const clause = 6;
/** Words from the verb of a clause to its "niet". */
const mostBetween = 3;

/** "Wat loopt er dat niet …", "iets dat niet …", "zaken die niet …": whatever there is goes without nothing. */
function isAnything(at: number, index: number, { tokens, isThing }: Reading): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  if (own === undefined || conjunctions.has(own.surface)) return false;
  // "Iets voor kinderen dat geen ontbijt is".
  const isOfAll = own.surface === "dat" && tokens.slice(0, at).some(({ surface }) => whatever.has(surface));
  if (before === undefined || isOfAll || standsForPilots(before)) return true;
  if (!before.stop) return false;
  // "Zorg je dat kinderen niet afglijden".
  return !(
    own.surface === "dat" && tokens.slice(at + 1, index).some((token) => !token.stop && isThing(token))
  );
}

/** What people lack or can't: "kinderen die niet naar school kunnen", "geen bushalte in de buurt"; it is what is sought. */
export function isPlight(index: number, words: readonly (readonly Token[])[], reading: Reading): boolean {
  const { tokens, text, isAboutPilots, isHint } = reading;
  const own = tokens[index]?.surface ?? "";
  const rest = tokens
    .slice(index + 1, index + 1 + clause)
    .map(({ surface }) => surface)
    .join(" ");
  // "Kinderen die zonder ontbijt naar school komen".
  const before = relatives.has(tokens[index - 1]?.surface ?? "") ? index - 2 : index - 1;
  const owner = tokens[before];
  const ofPeople = people.has(owner?.key ?? "");
  // "Mensen zonder wmo": all that is done is done for people.
  const ofAnyone = own === "zonder" && owner !== undefined && generalWords.has(owner.key);
  const isLack = ({ key, surface }: Token): boolean =>
    ofAnyone || lacked.has(key) || lacked.has(surface) || (ofPeople && lackedByPeople.has(key));
  const isLacked =
    (words.flat().some(isLack) &&
      words.flat().every((token) => isLack(token) || ofLacked.has(token.surface))) ||
    (lacked.has(tokens[index + 1]?.surface ?? "") && prepositions.has(tokens[index + 2]?.surface ?? ""));
  // "Samenwonen zonder gekort te worden" leaves nothing out either.
  const isClause = own === "zonder" && /^(?:\S+ ){1,4}te \S/u.test(rest);
  // "School in plaats van thuis" speaks of both.
  const isInstead = own === "ipv" ? index > 0 : own === "plaats" && index > 1;
  const isSaid = tellsOf.has(own) && isTold(index, reading);
  const mayBe =
    isClause ||
    isInstead ||
    isSaid ||
    ["niet", "geen", "nergens"].includes(own) ||
    (own === "zonder" && isLacked);
  const isListed = tokens[index - 1]?.surface === "en" && (isLacked || goesOnTelling(index, reading));
  if (isAboutPilots || !mayBe || (index > 0 && !isListed && standsApart(tokens, index, text))) return false;
  const last = words.flat().at(-1);
  const after = last === undefined ? [] : tokens.slice(tokens.indexOf(last) + 1);
  const isSetApart = ({ surface }: Token): boolean => surface === "maar" || surface === "wel";
  const lacksMore = (token: Token, at: number): boolean =>
    denyingWord(token) && !(isLacked && after.slice(at + 1, at + 3).some(isLack));
  if (after.some(isSetApart)) return false;
  if (isSaid || isInstead || (own === "niet" && words.flat().every(({ surface }) => ofManner.has(surface))))
    return true;
  if (after.some(lacksMore)) return false;
  if (isClause || (isLacked && own !== "niet")) return true;
  if (/\b(?:te maken|van doen)\b/u.test(rest)) return false;
  if (describes(index, reading)) return true;
  if (index === 0)
    return own === "geen" && after.some((token) => !token.stop && !isHint(token) && !denyingWord(token));
  return isInClauseOf(index, reading);
}

/** Whether a clause is said of something that is sought: "kinderen die thuiszitten en niet naar school gaan". */
function isInClauseOf(index: number, reading: Reading): boolean {
  const { tokens } = reading;
  for (let at = index - 1; at >= clauseStart(index, reading); at--) {
    const token = tokens[at];
    if (token === undefined || denyingWord(token)) return false;
    if (relatives.has(token.surface)) return !isAnything(at, index, reading);
  }
  return false;
}

/** "Die thuiszitten en niet naar school gaan": the same are told more of, with a verb of its own. */
function goesOnTelling(index: number, reading: Reading): boolean {
  const { tokens, text, isThing } = reading;
  if (!isInClauseOf(index, reading)) return false;
  const end = tokens.findIndex(
    (token, at) => at > index && /[,;.?!]/u.test(text.slice(tokens[at - 1]?.end, token.start)),
  );
  const last = tokens.at(end < 0 ? -1 : end - 1);
  return last !== undefined && (verbs.has(last.surface) || !isThing(last));
}

/** How something is that is sought, or what it does not: "winkels niet bereikbaar met de bus", "niet geschikt om oud te worden". */
function describes(index: number, reading: Reading): boolean {
  const { tokens, found, isHint, isThing, isCalled, isAdjective } = reading;
  if (!["niet", "nergens"].includes(tokens[index]?.surface ?? "")) return false;
  const asked = new Set(found.flatMap(({ match }) => match.used));
  const saysWhat = (token: Token, at: number): boolean =>
    !token.stop && !token.optional && !isHint(token) && !asked.has(at) && !standsForPilots(token);
  const next = tokens.findIndex(
    ({ stop, surface }, at) => at > index && (!stop || prepositions.has(surface)),
  );
  const said = tokens[next];
  if (said === undefined || !saysWhat(said, next) || isCalled(said) || light.has(said.surface)) return false;
  if (!isAdjective(said) && isThing(said)) return false;
  const from = clauseStart(index, reading);
  const isOfSome = tokens
    .slice(from, index)
    .some((token, at) => saysWhat(token, from + at) && isThing(token));
  const isNowhere = tokens[index]?.surface === "nergens";
  return (
    isOfSome || (index === 0 && (isNowhere || tokens.some((token, at) => at > next && saysWhat(token, at))))
  );
}

/** What somebody tells of, and asks help for: "ik krijg geen schoonmaakster", "de bus stopt niet meer". */
function isTold(index: number, { tokens, isThing, isHint, found }: Reading): boolean {
  const before = tokens.slice(0, index);
  const own = tokens[index]?.surface ?? "";
  if (tokens.some((token, at) => wanting.has(token.surface) && isOwnWish(tokens, at))) return false;
  if (before.some(({ surface }) => speakers.has(surface) || whys.has(surface))) return true;
  const [first, second] = before;
  // "Er is niks te doen", "oma kan niet naar het ziekenhuis".
  if (first?.surface === "er" && before.length === 2 && verbs.has(second?.surface ?? "")) return true;
  // "Een kind krijgt thuis geen ontbijt".
  const at = before.findLastIndex(({ surface }) => doing.has(surface));
  const [subject, verb] = index - at <= mostBetween ? before.slice(Math.max(0, at - 1)) : before.slice(-2);
  if (subject === undefined || verb === undefined || subject.stop || !isThing(subject)) return false;
  const asked = found.some(({ match }) => match.used.includes(before.indexOf(subject)));
  if (verbs.has(verb.surface) || doing.has(verb.surface))
    return (
      people.has(subject.key) ||
      (!asked &&
        !isHint(subject) &&
        !subject.optional &&
        !standsForPilots(subject) &&
        doing.has(verb.surface))
    );
  return own === "niet" && !verb.stop && !isThing(verb);
}

/** "Ik wil geen afval", "liever niet"; not "oma wil niet verhuizen". */
function isOwnWish(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own === undefined || !wishes.has(own.surface)) return true;
  return at === 0 || [before, next].some((token) => token !== undefined && askers.has(token.surface));
}
