import type { Token } from "../../dutch/analyser.ts";
import type { NameSpan } from "./called-names.ts";
import { pilotWords } from "./concepts.ts";
import type { FilterField } from "./filter.ts";
import { chooseFound, type Found } from "./find-references.ts";
import type { Reference } from "./graph-names.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { absences, denyingWord, isNegator } from "./negators.ts";
import type { Match } from "./pattern.ts";

/**
 * Of all that the words of a question may stand for, what says most, no two of which share a word. Names of pilots win.
 * @param spans the names of pilots in it
 */
export function choosePhrases(
  candidates: readonly Found[],
  spans: readonly NameSpan[],
  tokens: readonly Token[],
): Found[] {
  const possible = candidates.filter(
    ({ reference, match }, _, all) =>
      !isWithin(match, spans, tokens) &&
      !(reference.onlyDenied && !tokens.slice(Math.max(0, match.from - 3), match.from).some(denyingWord)) &&
      !(attributive(reference, match, tokens) && !goesWithPilots(match, tokens, all)) &&
      !(reference.field === "motionStates" && deniesOfPilots(match, tokens)) &&
      !(reference.field === "without" && reference.opposite === true && isBeside(match, tokens)) &&
      !(reference.field === "sequels" && tokens.some(({ surface }) => wishing.has(surface))) &&
      !(reference.field === "statuses" && runsAlong.has(tokens[match.to]?.surface ?? "")) &&
      !(general.has(reference.field) && all.some((other) => goesFurther(other, reference, match, tokens))) &&
      // A number without a unit is money where there is nothing else.
      !(reference.onlyAlone && reference.field === "amounts" && tokens.length > match.used.length),
  );
  return chooseFound(possible).filter(
    (each, _, all) =>
      !introducesMotion(each, all) &&
      !(
        each.reference.onlyBesideAnswer &&
        !all.some(({ reference: { field, opposite } }) => !opposite && answers.has(field))
      ),
  );
}

const [wishing, runsAlong, besideDate] = [wordSet("wishing"), wordSet("runsAlong"), wordSet("besideDate")];
/** "Gepland na de einddatum" does not ask whether there is one. */
const isBeside = ({ used }: Match, tokens: readonly Token[]): boolean => {
  const last = used.at(-1) ?? 0;
  return (
    tokens[last - 1]?.surface === "de" &&
    !used.includes(last - 2) &&
    besideDate.has(tokens[last - 2]?.surface ?? "")
  );
};
/** What a report answers, of which the year is that of its edition. */
const answers = new Set<string>([
  "verdicts",
  "policyChanges",
  "financialConsequences",
  "without",
] satisfies FilterField[]);

/** "Pilots uit moties zonder uitkomst": the pilots are without. */
const deniesOfPilots = ({ used }: Match, tokens: readonly Token[]): boolean =>
  tokens.some(isPilot) && used.some((index) => absences.has(tokens[index]?.surface ?? ""));

/** "Zonder programma 5" has that one in mind, and not its absence; so has "partner gemeente Leiden". */
const general = new Set<FilterField>(["without", "partnerKinds"]);
const goesFurther = (
  { reference, match }: Found,
  own: Reference,
  { from, to }: Match,
  tokens: readonly Token[],
): boolean =>
  (!general.has(reference.field) || (own.opposite === true && reference.opposite !== true)) &&
  match.from > from &&
  match.from < to &&
  match.to > to &&
  !tokens.some(
    ({ surface }, at) => at > match.from && at < match.to && parting.has(surface) && !match.used.includes(at),
  );
/** "Een motie die in 2026 …", "een gemeente in Gouda": what stands behind says more, and of something else. */
const parting = new Set(["die", "dat", "in"]);

/** "Nieuwe" asks for new pilots only where it goes with pilots: not in "nieuwe woningen". */
const attributive = ({ field }: Reference, { used }: Match, tokens: readonly Token[]): boolean =>
  field === "newIn" && used.length === 1 && tokens[used[0] ?? 0]?.surface === "nieuwe";

/** Whether an adjective goes with pilots: "nieuwe landelijke pilots", "pilots, behalve de nieuwe". */
function goesWithPilots({ to }: Match, tokens: readonly Token[], found: readonly Found[]): boolean {
  const next = tokens[to];
  if (next === undefined) {
    const before = tokens.slice(Math.max(0, to - 3), to - 1);
    return before.some(isNegator) && tokens.some(isPilot);
  }
  return (
    isPilot(next) ||
    (tokens.slice(to).some(isPilot) &&
      found.some(({ reference, match }) => !attributive(reference, match, tokens) && match.used.includes(to)))
  );
}
export const isPilot = ({ key }: Token): boolean => pilotWords.has(key);

export const touches = (match: Match, spans: readonly NameSpan[]): boolean =>
  spans.some(({ from, to }) => match.used.some((index) => index >= from && index < to));

/** Whether a phrase shares a word with a pilot's name that is as long: names win. */
const isWithin = (match: Match, spans: readonly NameSpan[], tokens: readonly Token[]): boolean =>
  spans.some(
    ({ from, to }) =>
      match.used.some((index) => index >= from && index < to) &&
      match.used.filter((index) => tokens[index]?.stop === false).length <=
        tokens.slice(from, to).filter(({ stop }) => !stop).length,
  );

/** "Uit motie 1911-35" and "met motie 1911-35" ask for that motion, not for all that have one. */
const introducesMotion = (each: Found, all: readonly Found[]): boolean =>
  (each.reference.field === "origins" || each.reference.field === "without") &&
  all.some(({ reference, match }) => reference.field === "motions" && match.from === each.match.to);
