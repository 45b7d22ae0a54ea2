import type { Verdict } from "../../../domain/vocabularies.ts";
import { partly, type Cues, type Question } from "./cue.ts";
import { forceOf, saysWhatItTakes } from "./force.ts";
import { judgePhrase } from "./short-phrase.ts";
import { hasNoVerb } from "./subject.ts";
import { predicates, putOff, singleWords } from "./verdict-cues.ts";
import { patternsUnder } from "../../../dutch/patterns.ts";

const { words } = patternsUnder("judging", "word order");
const finite = words("finite");
const participle = words("participle");
const subject = words("subject");

/** "De werkwijze is in de verordening vastgelegd". */
const participleLast = new RegExp(
  `^(?<lead>.*?(?<![a-z])${finite})(?<middle>(?: [^\\s,;:]+){1,9}?) (?<last>${participle})(?<not> niet)?$`,
  "u",
);
/** "Voorlopig blijven de regels zoals ze zijn". */
const verbSecond = new RegExp(
  `^(?<first>(?!(?:de|het|een|deze|dit|die|dat|we|wij|er|onze|ons|alle|of|om|wat|hoe) )[^\\s,;:]+(?: [^\\s,;:]+){0,5}?) (?<verb>${finite}) (?<subject>${subject}) (?<rest>.+)$`,
  "u",
);

/**
 * A folded clause in the order of a plain statement, where it has another: the subject in front, the participle behind its
 * verb. Dutch turns and parts what belongs together; turns of phrase need be known in one order only.
 */
const plainOrders = (clause: string): readonly string[] => {
  const words = clause.trim();
  const turned = words.replace(verbSecond, "$<subject> $<verb> $<first> $<rest>");
  const joined = [words, turned].map((each) =>
    each.replace(participleLast, "$<lead> $<last>$<middle>$<not>"),
  );
  return [...new Set([turned, ...joined])].filter((each) => each !== words);
};

/** The verdict of the first cue that meets folded words. */
export const firstOf = ({ all, mayMeet }: Cues, words: string): Verdict | null =>
  mayMeet(words) ? (all.find(({ pattern }) => pattern.test(words))?.verdict ?? null) : null;

/** Parts a sentence where a judgement of its own can begin; a comma in "€ 0,2 miljoen" or "€ 12.500,-" parts nothing. */
export const clausesOf = (sentence: string): string[] =>
  sentence
    .replace(/[.!]+$/u, "")
    .replace(/(?<=[a-z]) echter(?= [a-z])/u, "")
    .split(clauseEnd);

/** A count of things that went well ("430 succesvol afgesloten") judges those things, not the pilot. */
const counts = /\d+ (?:[a-z]+ )?succesvol/u;

/** Judges a clause by its first words of judgement, and by their force. Null when nothing in it judges. */
export const judgeClause = (
  clause: string,
  question: Question,
  cues: Cues = predicates[question],
): Verdict | null => {
  if (saysWhatItTakes(clause)) return null;
  for (const order of [clause, ...plainOrders(clause)]) {
    const verdict = judgeInOrder(order, question, cues);
    if (verdict !== null) return verdict;
  }
  return null;
};

const judgeInOrder = (clause: string, question: Question, { all, mayMeet }: Cues): Verdict | null => {
  if (!mayMeet(clause) || counts.test(clause)) return null;
  for (const { pattern, verdict } of all) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    const force = forceOf(clause, question, {
      start: match.index,
      end: match.index + match[0].length,
      isBad: verdict === "NO",
    });
    if (force.isConditional) continue;
    if (force.isExpected) return "NOT_YET_KNOWN";
    if (verdict === "PARTLY" || verdict === "NOT_YET_KNOWN") return verdict;
    if (force.isPart) return "PARTLY";
    if (verdict === "YES") return force.isNegated ? "NO" : "YES";
    // "Niet mislukt" is no success; "voldoet niet" and "niet budgetneutraal" do say the opposite.
    if (!force.isNegated) return "NO";
    if (question !== "successful" || force.isReversed) return "YES";
  }
  return null;
};

const { pattern, word } = patternsUnder("judging", "clauses");
const clauseEnd = pattern("clauseEnd");
const lessened = pattern("lessened");
const conclusion = word("conclusion");
const nothingFurther = pattern("nothingFurther");
/** What speaks of the goals that were not named before it. */
export const ofTheRest = word("ofTheRest");

/** "Dat van de ouders niet", "bij ouderen minder", "die voor groen ten dele", without a verb. */
const limiting = new RegExp(
  `^(?!(?:maar )?(?:wel|ook) )[^]{1,90}? (?:niet|minder|nauwelijks|amper|onvoldoende|${partly})(?: (?:meer|altijd|overal|helemaal))?$`,
  "u",
);
const restricted = pattern("restricted");

/** What takes back a part of a "Ja" or of a success in the same sentence: "maar niet op alle punten", "het tweede niet". */
const isLimit = (clause: string, question: Question): boolean => {
  const words = clause.trim();
  if (/^(?:(?:en|maar) )?nee(?![a-z])/u.test(words)) return true;
  if (lessened.test(words)) return true;
  const phrase = judgePhrase(words.replace(/^(?:hoewel|ofschoon|weliswaar|al|zij het) /u, ""), question);
  if (phrase === "PARTLY" || phrase === "NO") return true;
  if (restricted.test(words) || (hasNoVerb(words) && limiting.test(words))) return true;
  // "Over het tweede valt nog niets te zeggen": the first was reached, the other is open.
  if (firstOf(putOff, words) !== null) return ofTheRest.test(words);
  const verdict =
    judgeClause(words, question) ??
    (ofTheRest.test(words) ? judgeClause(words, question, singleWords[question]) : null);
  return verdict === "PARTLY" || verdict === "NO";
};

const scoped = /^ ?(?:wat|qua|voor|bij|in|op|over|onder) /u;
const provisional = pattern("provisional");

/** A "Ja" or a success is PARTLY when a later clause of its sentence takes a part of it back. */
export const limited = (
  verdict: Verdict,
  [said = "", ...rest]: readonly string[],
  question: Question,
): Verdict => {
  // "De eerste signalen zijn positief, maar voor een oordeel is het te vroeg."
  if (
    verdict !== "NOT_YET_KNOWN" &&
    rest.some((clause) => firstOf(putOff, clause) && (provisional.test(said) || conclusion.test(clause)))
  )
    return "NOT_YET_KNOWN";
  // "Wat de veiligheid betreft is het doel gehaald; over de leefbaarheid is nog niets bekend."
  if (
    verdict === "YES" &&
    scoped.test(said) &&
    rest.some((clause) => scoped.test(clause) && firstOf(putOff, clause))
  )
    return "PARTLY";
  // "Het beleid is vorig jaar al aangepast; verdere wijziging is niet nodig."
  const isDone =
    question === "policyChange" && verdict === "YES" && /(?<![a-z])(?:al|reeds|eerder)(?![a-z])/u.test(said);
  if (isDone && rest.some((clause) => nothingFurther.test(clause))) return "NO";
  return verdict === "YES" &&
    question !== "financialConsequence" &&
    rest.some((clause) => isLimit(clause, question))
    ? "PARTLY"
    : verdict;
};
