import type { Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import type { AbsentValue } from "../../domain/vocabularies.ts";
import { paperWords, pilotWords } from "./concepts.ts";
import { everydayFields } from "./filter.ts";
import type { Found } from "./find-references.ts";
import { denyingWord, isNegator, joints } from "./negators.ts";
import type { Match } from "./pattern.ts";

const asking = wordSet("asking");
const joining = new Set([...joints, "maar"]);

/**
 * Leaves out phrases that the sentence does not bear: "uitgestelde zorg" is about care, not about pilots that were put
 * off. A question of nothing else, one that asks, and one that speaks of pilots mean them.
 */
export function borneBy(
  found: readonly Found[],
  tokens: readonly Token[],
  isTelling: (token: Token) => boolean,
): readonly Found[] {
  const used = new Set(found.flatMap(({ match }) => match.used));
  const hasOther = tokens.some((token, index) => !used.has(index) && !token.stop && isTelling(token));
  const joins = found.some(({ match: { from, to } }) =>
    tokens.slice(to).every(({ stop }, index) => stop || used.has(to + index))
      ? tokens[from - 1]?.surface === "en"
      : tokens[to]?.surface === "en" && subjects.has(tokens[to + 1]?.surface ?? ""),
  );
  // "Niet over afval en niet geslaagd" leaves out what did.
  const leavesOut = found.some(({ match: { from } }) =>
    [from - 1, from].some((at) => {
      const [joint, negator] = [tokens[at - 1], tokens[at]];
      return negator !== undefined && denyingWord(negator) && joining.has(joint?.surface ?? "");
    }),
  );
  const asks = joins || leavesOut || asking.has(tokens[0]?.surface ?? "");
  // Who has a motion or an end date in mind speaks of pilots: "wel motie, geen uitkomst".
  const ofPilots = tokens.some(
    (token) =>
      pilotWords.has(token.key) ||
      ofReport.test(token.surface) ||
      (paperWords.has(token.key) && found.some(({ reference }) => reference.field === "without")) ||
      token.parts.some((part) => pilotWords.has(part)),
  );
  // "Gestart in januari", "begonnen op 1 januari"
  const isOf = !hasOther && tokens.some(({ surface }) => surface === "in" || surface === "op");
  const bearsSeason = asks || isOf || tokens.some(isNegator);
  const aboutPilots = found.filter(
    (each) => ofPilots || (!goesOn(each, tokens) && (bearsSeason || !each.match.slots.some(isOfAnyYear))),
  );
  return !hasOther || asks || ofPilots
    ? aboutPilots
    : aboutPilots.filter(
        ({ reference, match }) =>
          !(everydayFields.has(reference.field) || match.slots.some(isOfAnyYear)) ||
          isOfReports(reference.values(match.slots), match, tokens),
      );
}

const ofReport =
  /^(?:(?:eind|start|begin|evaluatie)(?:datum|data|datums|moment|momenten)|(?:door)?looptijd)$/u;

/** "De zomer begint": a month or season without a year is said of anything. */
const isOfAnyYear = (slot: string): boolean => slot.startsWith("--");

/** Only a report lacks these, where they are called so: "onbekende einddatum". */
const ofReports = new Set<string>(["START_DATE", "END_DATE", "EVALUATION"] satisfies AbsentValue[]);
const isOfReports = (values: readonly string[], { used }: Match, tokens: readonly Token[]): boolean =>
  values.every((value) => ofReports.has(value)) &&
  used.some((index) => /(?:datum|moment)$/u.test(tokens[index]?.key ?? ""));

/** "Mislukt en over afval" asks for both, as "afval en mislukt" does. */
const subjects = new Set(["over", "in", "met", "uit", "van", "bij"]);

/** "Gestopt met roken" is what people do. */
const goesOn = ({ reference, match: { to } }: Found, tokens: readonly Token[]): boolean =>
  reference.field === "statuses" && tokens[to]?.surface === "met" && tokens[to + 1] !== undefined;
