import type { Verdict } from "../../../domain/vocabularies.ts";
import { goals, number, reached, share, wholeWords, type Question } from "./cue.ts";
import { isExpectedIn, isInverted, opensCondition } from "./force.ts";
import { clausesOf, firstOf, judgeClause, limited } from "./judge-clause.ts";
import { amount, setAside, spent } from "./money-words.ts";
import { openings, putOff } from "./verdict-cues.ts";
import { judgePhrase } from "./short-phrase.ts";
import { judgesPart } from "./subject.ts";
import { patternsUnder } from "../../../dutch/patterns.ts";

/** "Voor de jongeren wel, voor de ouderen niet", "Het eerste jaar wel, daarna niet meer": an answer of two halves. */
const halves =
  /(?<![a-z])(?:wel|zeker|goed|prima|ruimschoots|volop|positief|tevreden|enthousiast|(?:geslaagd|gelukt|gehaald|behaald|bereikt|succesvol)(?=, [a-z]+ (?:[a-z]+ )?niet)),? (?:maar |en )?[^,;.]{1,60}(?<![a-z])(?:niet(?: meer)?|minder|nauwelijks|amper|onvoldoende)[.!]?$|(?<![a-z])(?:niet(?: meer)?|minder|nauwelijks|amper|onvoldoende),? (?:maar |en )?[^,;.]{1,60}(?<![a-z])(?:wel|zeker|goed|prima|ruimschoots|volop)[.!]?$|^(?:wel [^,;.]{2,40}, (?:maar |en |[a-z]+ )?niet|niet [^,;.]{2,40}, (?:maar |en )?wel)(?: |[.!]?$)|(?<![a-z])niet [^;.]{2,60}, (?:maar |en )?wel (?:voor|bij|in|op|onder) [^,;.]{2,40}[.!]?$|(?<![a-z])niet [^,;.]{1,30}, (?:maar |en )?(?:[^\s,;.]+ ){1,3}wel[.!]?$|(?:wel|goed|prima|positief|succesvol|geslaagd) (?:voor|bij|in|op|onder) [^,;.]{2,40}, (?:maar )?(?:niet|minder) (?:voor|bij|in|op|onder) /u;

const { pattern } = patternsUnder("judging", "sentences");
const depends = pattern("depends");
const nowOtherwise = pattern("nowOtherwise");
const notThePolicy = pattern("notThePolicy");

/** Those with whom it went well. */
const favoured = /^(?:vooral|met name|juist|alleen|enkel|uitsluitend) /u;

/** "Een deel van de doelen is nog niet gehaald": the others are. */
const partNotYet = wholeWords(`${share} van (?:de |het )?${goals}[^.;]{0,20} (?:nog )?niet ${reached}`);
const reasoned = pattern("reasoned");

/** "Alleen in Noordhove", "Bij de helft van de deelnemers wel", without a verb. */
const onlySome = new RegExp(
  `^(?:(?:alleen|enkel|uitsluitend|slechts|vooral) (?:bij|op|in|voor|onder|het|de) [^,;.]+|(?:slechts |maar )?(?:bij|op|in|voor|onder) (?:${share}|${number} (?:van|op) de ${number})(?: (?:van (?:de|het) )?[a-z]+)?(?: (?:wel|niet))?|${share}(?: van)?(?: (?:de|het))? ${goals}(?: (?:wel|niet))?)[.!]?$`,
  "u",
);

const label = pattern("label");
const inEach = pattern("inEach");
const forSome = pattern("forSome");
const answered = pattern("answered");
const denied = pattern("denied");

/**
 * Which part of an answer decides: the first that judges, or a later one that judges the whole where that judges a part
 * alone: "De belangstelling viel tegen, maar het doel is gehaald". Its place and verdict, null when none judges.
 */
export const decidingOf = (
  parts: readonly string[],
  judge: (part: string, at: number) => Verdict | null,
  question: Question,
): readonly [at: number, verdict: Verdict | null] => {
  let first: readonly [number, Verdict] | null = null;
  for (const [at, part] of parts.entries()) {
    if (first !== null && judgesPart(part)) continue;
    const verdict = judge(part, at);
    if (verdict === null || (first !== null && verdict === "NOT_YET_KNOWN")) continue;
    const isOfPart =
      question === "successful" && verdict !== "NOT_YET_KNOWN" && firstOf(openings, part) === null;
    if (first !== null || !isOfPart || !judgesPart(part)) return [at, verdict];
    first = [at, verdict];
  }
  return first ?? [0, null];
};

/** "Geen structurele kosten; eenmalig is € 8.000 nodig." */
const withCosts = (verdict: Verdict, rest: readonly string[], question: Question): Verdict =>
  question === "financialConsequence" &&
  verdict === "NO" &&
  rest.some((each) => amount.pattern.test(each) && !spent.test(each) && !unlikely.test(each))
    ? "YES"
    : verdict;
const unlikely = pattern("unlikely");

/**
 * Judges a folded sentence: as a short phrase, by its turn, by how it opens, and then clause by clause. Null when nothing
 * in it judges. `isEarly` tells that it is one of the first, where an amount answers the question about money.
 */
export const judgeSentence = (sentence: string, question: Question, isEarly: boolean): Verdict | null => {
  const whole = judgePhrase(sentence, question);
  if (whole !== null) return whole;
  if (question !== "financialConsequence" && sentence.length < 60 && onlySome.test(sentence)) return "PARTLY";
  if (
    question === "financialConsequence" &&
    /^(?:alleen|enkel|pas|uitsluitend) (?:bij|als|indien|wanneer) /u.test(sentence)
  )
    return "NOT_YET_KNOWN";
  const everywhere = inEach.exec(sentence);
  if (everywhere !== null) return everywhere[1] === undefined ? "YES" : "NO";
  // "Als de pilot slaagt wel": a yes or no that depends.
  if (depends.test(sentence)) return "NOT_YET_KNOWN";
  const turned = nowOtherwise.exec(sentence);
  if (turned !== null) return turned.groups?.now === undefined ? "NO" : "YES";
  if (question !== "financialConsequence" && halves.test(sentence)) return "PARTLY";
  if (question === "policyChange" && notThePolicy.test(sentence)) return "NO";
  const clauses = clausesOf(sentence);
  const early =
    firstOf(openings, sentence) ??
    (label.test(sentence) ? null : judgePhrase((clauses[0] ?? "").trim(), question));
  if (early !== null) return withCosts(limited(early, clauses, question), clauses.slice(1), question);
  const repeated = answered.exec(sentence);
  if (repeated !== null) return repeated.groups?.yes === undefined ? "NO" : "YES";
  // "Dat de proef mislukt is, kan niet worden gezegd" is no success either.
  if (denied.test(sentence)) return judgeClause(clauses[0] ?? "", question) === "NO" ? "PARTLY" : "NO";
  if (question === "successful" && partNotYet.test(sentence)) return "PARTLY";
  const reasonedTo = reasoned
    .exec(sentence)
    ?.slice(1)
    .find((said) => said !== undefined);
  if (reasonedTo !== undefined) return reasonedTo === "wel" || reasonedTo === "ja" ? "YES" : "NO";
  if (question !== "financialConsequence" && forSome.test(sentence)) return "PARTLY";
  const isConditional = isInverted(sentence) || clauses.some((clause) => opensCondition.test(clause));
  const [at, verdict] = decidingOf(
    clauses,
    (clause) => firstOf(putOff, clause) ?? judgeClause(clause, question),
    question,
  );
  const clause = clauses[at] ?? "";
  if (verdict !== null) {
    if (isConditional) return "NOT_YET_KNOWN";
    const tail = / en ([^,;]{1,40} niet)$/u.exec(clause)?.[1];
    const whole = limited(verdict, [clause, ...(tail ? [tail] : []), ...clauses.slice(at + 1)], question);
    // "Vooral de jongeren profiteerden; bij ouderen bleef het effect uit."
    if (
      whole === "NO" &&
      question === "successful" &&
      /^ ?(?:bij|voor|in|op|onder) /u.test(clause) &&
      favoured.test(clauses[0] ?? "")
    )
      return "PARTLY";
    return withCosts(whole, clauses.slice(at + 1), question);
  }
  // A remark between commas can stand in the middle of "dat wordt …, duidelijk".
  const deferred = clauses.length > 1 ? firstOf(putOff, sentence) : null;
  if (deferred !== null || question !== "financialConsequence" || !isEarly) return deferred;
  const priced = clauses.find((clause) => amount.pattern.test(clause));
  if (priced === undefined || (spent.test(sentence) && !setAside.test(priced))) return null;
  if (/(?<![a-z])geen (?:€|eur|bedrag van)/u.test(priced)) return "NO";
  return isExpectedIn(priced, question) ? "NOT_YET_KNOWN" : "YES";
};
