import { fraction, number, type Question } from "./cue.ts";
import { words } from "./judgement-words.ts";
import { patternsUnder } from "../../../dutch/patterns.ts";

const whole = (source: string, flags = "u"): RegExp =>
  new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z\\d])`, flags);

const part = whole(words("part"));
/** "Het doel van 80% is gehaald": how much is the goal itself, no part of it. */
const measure = new RegExp(
  `(?<=(?:doel|doelstelling|norm|ambitie|streef[a-z]+|taakstelling) )van (?:${fraction}|${number})(?![a-z\\d])|(?<=(?:beoogde|gewenste|gestelde|afgesproken|geplande) )(?:${fraction}|${number})(?![a-z\\d])`,
  "u",
);

/** "De norm van 90% is met 93% gehaald": beside how much was to be reached, what was is no part of it. */
const reachedMuch = whole(`(?:met|op) ${fraction}`, "gu");
const withoutMeasure = (clause: string): string => {
  const rest = clause.replace(measure, " ");
  return rest === clause ? clause : rest.replace(reachedMuch, " ");
};

/** One number of the goals, without "of": "een doel is gehaald" says nothing about the others. */
const allOfThem = new RegExp(
  `(?<![a-z\\d])(?:alle|(?<!van )beide|100 ?%|100 procent|(${number}) van de (?:\\1)|van de (${number}) (?:[a-z]+ ){1,4}er (?:\\2)|alle ${number}|overschreden|overtroffen)(?![a-z\\d])`,
  "u",
);
const nearlyAll = whole(words("nearlyAll"));
const weakened = whole(words("weakened"));
const notAll = whole(words("notAll"));
const negators = whole(words("negators"), "gu");
const doubled = whole("niet zonder");
const late = whole("geen sprake");
const counterfactual = whole(words("counterfactual"));
/** "Zonder de vrijwilligers was de proef mislukt": it was not. */
const unreal =
  /(?<![a-z])zonder [^.;]* (?:was|waren|had|hadden|zou|zouden)(?![a-z])|(?:was|waren|had|hadden|zou|zouden) zonder /u;
const litotes = whole(words("litotes"));
const { pattern } = patternsUnder("judging", "force");
const lackable = pattern("lackable");

const expectations: Readonly<Record<"any" | Question, RegExp>> = {
  any: whole(words("expectedAny")),
  successful: whole(words("expectedSuccessful")),
  policyChange: whole(words("expectedPolicyChange")),
  financialConsequence: whole(words("expectedFinancialConsequence")),
};
const condition = whole(words("condition"));
const within = whole(words("within"));

/** "Van succes is sprake als het aantal klachten met een kwart afneemt". */
const onlyIf = new RegExp(words("onlyIf"), "u");
/** "Bij een daling van 10% noemen we de pilot geslaagd": what would make it one. */
const measuredBy = new RegExp(words("measuredBy"), "u");
/** "Zonder aanpassing van de verordening kan de pilot niet worden voortgezet": says what it takes, and not whether that comes. */
export const saysWhatItTakes = (clause: string): boolean => indispensable.test(clause);
const indispensable = whole(words("indispensable"));

/** A sentence that opens with its condition, told by the order of its words alone. */
export const isInverted = (sentence: string): boolean => inverted.test(sentence);
const inverted = new RegExp(words("inverted"), "u");

/** A clause of which the whole sentence depends: "Als de subsidie doorgaat, …". */
export const opensCondition = pattern("opensCondition");

/** How a clause bears on the judgement at `start` to `end` in it. */
export interface Force {
  readonly isConditional: boolean;
  readonly isExpected: boolean;
  readonly isNegated: boolean;
  /** The negation says that the opposite is so. */
  readonly isReversed: boolean;
  /** Only a part of it is so. */
  readonly isPart: boolean;
}

/** A judgement in a folded clause: where it stands, and whether its words say that it went badly. */
export type Judged = { readonly start: number; readonly end: number; readonly isBad: boolean };

const coordinated = / (?:en|maar) /u;

const isNegated = (clause: string, { start, end, isBad }: Judged): boolean => {
  if (doubled.test(clause) || counterfactual.test(clause)) return false;
  for (const match of clause.matchAll(negators)) {
    const at = match.index;
    const after = at + match[0].length;
    // "Onvoldoende resultaat" is one judgement, not a bad one turned round.
    if (isBad && at >= start && after <= end) continue;
    const between =
      at >= end ? clause.slice(end - 1, at + 1) : clause.slice(after - 1, Math.max(after, start + 1));
    // "De doelen zijn gehaald en de klachten zijn niet toegenomen": the negation is of the other half.
    if (coordinated.test(between)) continue;
    if (match[0] === "geen" && at >= end && !late.test(clause)) continue;
    if (match[0] === "zonder" && (at >= end || !lackable.test(clause.slice(after)))) continue;
    return true;
  }
  return false;
};

const comparedWith = pattern("comparedWith");

/** Whether a clause tells of what is expected, hoped or possible. */
export const isExpectedIn = (clause: string, question: Question): boolean => {
  const said = clause.replace(comparedWith, "");
  return expectations.any.test(said) || expectations[question].test(said);
};

/** "De doelen zijn gehaald en de bewoners willen door": what stands beside a judgement with a subject of its own. */
const ownSubject = /(?<= )en (?=(?:de|het|we|wij|er|dat|dit|deze|men|onze|ook|willen|wil|hopen|hoopt) )/gu;
const halfWith = (clause: string, { start, end }: Judged): string => {
  const joints = [...clause.matchAll(ownSubject)].map(({ index }) => index);
  const from = joints.findLast((at) => at <= start) ?? 0;
  return clause.slice(from, joints.find((at) => at >= end) ?? clause.length);
};

/** Weighs a clause around a judgement in it. */
export const forceOf = (clause: string, question: Question, judged: Judged): Force => {
  const { start, end } = judged;
  const aroundGoals = question === "successful";
  const isPart =
    notAll.test(clause) ||
    weakened.test(clause) ||
    (aroundGoals && part.test(withoutMeasure(clause)) && !allOfThem.test(clause));
  return {
    isConditional:
      (judged.isBad && unreal.test(clause.slice(0, start))) ||
      (condition.exec(clause)?.index ?? end) < start ||
      within.test(clause.slice(start, end)) ||
      onlyIf.test(clause.slice(end)) ||
      measuredBy.test(clause.slice(0, start)),
    isExpected: isExpectedIn(halfWith(clause, judged), question),
    isNegated: isNegated(clause, judged),
    isReversed: litotes.test(clause.slice(0, start)),
    isPart: isPart && !(nearlyAll.test(clause) && !notAll.test(clause)),
  };
};
