import type { DoubtReason, Verdict } from "../../../domain/vocabularies.ts";
import { splitSentences } from "../split-sentences.ts";
import { readChoice } from "./choice.ts";
import type { Cue, Question } from "./cue.ts";
import { deferrals, exemptions, pending } from "./deferrals.ts";
import { withoutFrame } from "./frames.ts";
import { forceOf, isExpectedIn, opensCondition } from "./force.ts";
import { openings } from "./openings.ts";
import { amount, spent } from "./money-words.ts";
import { predicates } from "./predicates.ts";
import { judgePhrase } from "./short-phrase.ts";

const firstOf = (cues: readonly Cue[], words: string): Verdict | null =>
  cues.find(({ pattern }) => pattern.test(words))?.verdict ?? null;

// A comma in "€ 0,2 miljoen" or "€ 12.500,-" parts nothing.
const clausesOf = (sentence: string): string[] =>
  sentence
    .replace(/[.!]+$/u, "")
    .split(
      /,(?![\d–=-])|[;:()]|\s[-–]\s|(?<![\p{L}])(?:maar(?! (?:gedeeltelijk|deels|ten dele|half|beperkt|matig|weinig|zelden|zeer|heel|een|twee|drie|\d))|(?<=[,;] )maar|echter|waardoor|waarbij|waarvan|terwijl|omdat|aangezien|doordat|al(?= (?:is|zijn|was|waren)))(?![\p{L}])/u,
    );

/** A count of things that went well ("430 succesvol afgesloten") judges those things, not the pilot. */
const counts = /\d+ (?:\p{L}+ )?succesvol/u;

const putOff = [...exemptions, ...deferrals];

const judgeClause = (clause: string, question: Question): Verdict | null => {
  for (const { pattern, verdict } of predicates[question]) {
    const match = pattern.exec(clause);
    if (match === null || counts.test(clause)) continue;
    const force = forceOf(clause, question, {
      start: match.index,
      end: match.index + match[0].length,
      isBad: verdict === "NO",
    });
    if (force.isConditional) continue;
    if (force.isExpected) return "NOT_YET_KNOWN";
    if (verdict === "PARTLY") return verdict;
    if (force.isPart) return "PARTLY";
    if (verdict === "YES") return force.isNegated ? "NO" : "YES";
    // "Niet mislukt" is no success; "voldoet niet" and "niet budgetneutraal" do say the opposite.
    if (!force.isNegated) return "NO";
    if (question !== "successful" || force.isReversed) return "YES";
  }
  return null;
};

/** What takes back a part of a "Ja" or of a success in the same sentence: "maar niet op alle punten", "het tweede niet". */
const isLimit = (clause: string, question: Question): boolean => {
  const words = clause.trim();
  if (/^(?:zij het|met uitzondering van|behalve|op \p{L}+ \p{L}+ na$)/u.test(words)) return true;
  const phrase = judgePhrase(words, question);
  if (phrase === "PARTLY" || phrase === "NO") return true;
  if (/^(?:(?:nog|alleen|nu) )?niet (?:in|op|voor|bij|over|onder) |^alleen .* niet(?: \p{L}+)?$/u.test(words))
    return true;
  if (
    /^(?:en )?(?:het|de|doel|bij|een|op|in|\p{L}+(?:ief|aal)) (?:[^\s]+ ){0,6}(?:niet|minder)$|^\p{L}+ief niet$/u.test(
      words,
    )
  )
    return true;
  const verdict = firstOf(putOff, words) === null ? judgeClause(words, question) : null;
  return verdict === "PARTLY" || verdict === "NO";
};

/** "Voor de jongeren wel, voor de ouderen niet", "Het eerste jaar wel, daarna niet meer": an answer of two halves. */
const halves =
  /(?<![\p{L}])wel,? (?:maar |en )?[^,;.]{1,40}(?<![\p{L}])niet(?: meer)?[.!]?$|(?<![\p{L}])niet,? (?:maar |en )?[^,;.]{1,40}(?<![\p{L}])wel[.!]?$/u;

const limited = (verdict: Verdict, rest: readonly string[], question: Question): Verdict =>
  verdict === "YES" && question !== "financialConsequence" && rest.some((clause) => isLimit(clause, question))
    ? "PARTLY"
    : verdict;

/** "Eerste doel: ja. Tweede doel: nee.": each part of an answer with a judgement of its own behind a colon. */
const judgeLabelled = (sentences: readonly string[], question: Question): Verdict | null => {
  const parts = sentences.flatMap((each) => each.split(/[;,]\s|\.$/u)).filter((part) => part.trim() !== "");
  const verdicts = parts.map((part) => {
    const said = /^[^:]{2,40}: ?([^:]{2,30})$/u.exec(part)?.[1];
    return said === undefined ? null : judgePhrase(said.trim(), question);
  });
  const [first = null] = verdicts;
  if (first === null || verdicts.some((each) => each === null)) return null;
  return verdicts.every((each) => each === first) ? first : "PARTLY";
};

/** "Dat de proef een succes was, kan niemand beweren": who says so is denied. */
const denied =
  /^dat .*, (?:kan|kunnen|is|valt)(?: [^\s,]+)* (?:niemand|niet|moeilijk)(?: [^\s,]+)* (?:beweren|zeggen|stellen|volhouden|gezegd|gesteld|vol te houden)/u;

const judgeSentence = (sentence: string, question: Question, isEarly: boolean): Verdict | null => {
  const whole = judgePhrase(sentence, question);
  if (whole !== null) return whole;
  if (question === "successful" && halves.test(sentence)) return "PARTLY";
  const clauses = clausesOf(sentence);
  const early = firstOf(openings, sentence) ?? judgePhrase((clauses[0] ?? "").trim(), question);
  if (early !== null) return limited(early, clauses.slice(1), question);
  if (denied.test(sentence)) return "NO";
  const isConditional = clauses.some((clause) => opensCondition.test(clause));
  for (const [at, clause] of clauses.entries()) {
    const verdict = firstOf(putOff, clause) ?? judgeClause(clause, question);
    if (verdict === null) continue;
    if (isConditional) return "NOT_YET_KNOWN";
    const tail = / en ([^,;]{1,40} niet)$/u.exec(clause)?.[1];
    return limited(verdict, [...(tail === undefined ? [] : [tail]), ...clauses.slice(at + 1)], question);
  }
  // A remark between commas can stand in the middle of "dat wordt …, duidelijk".
  const deferred = firstOf(putOff, sentence);
  if (deferred !== null || question !== "financialConsequence" || !isEarly) return deferred;
  const priced = clauses.find((clause) => amount.pattern.test(clause));
  if (priced === undefined || spent.test(sentence)) return null;
  return isExpectedIn(priced, question) ? "NOT_YET_KNOWN" : "YES";
};

const title = "(?:pilot|project|proef|experiment)";
/** What an answer repeats of its question: "Antwoord: nee", "Pilot succesvol: ja", and a number before it. */
const lead = new RegExp(
  `^(?:\\d{1,2}[.)]\\s+)?(?:[-•*–]\\s+)?(?:(?:antwoord|oordeel|eindoordeel|conclusie|uitkomst|(?:${title} )?(?:succesvol|geslaagd)|(?:doelen|resultaten) (?:gehaald|bereikt)|beleid aanpassen|aanpassing beleid|financie(?:el|le) gevolg(?:en)?)\\s*:\\s*)?`,
  "u",
);

/** Words of a judgement: an answer that has them and yet gives no verdict was perhaps not understood. */
const judging: Readonly<Record<Question, RegExp>> = {
  successful:
    /(?<![\p{L}])(?:succes\p{L}*|geslaagd|mislukt|(?:hoofd|sub)?doelen|doelstelling(?:en)?|beoogde|gewenste)(?![\p{L}])/u,
  policyChange:
    /(?<![\p{L}])(?:aanleiding|aangepast|gewijzigd|herzien|beleidswijziging|staand beleid)(?![\p{L}])/u,
  financialConsequence: /€ ?\d|(?<![\p{L}])(?:meerkosten|besparing|extra (?:kosten|middelen))(?![\p{L}])/u,
};

/** The verdict of an answer, null when none of its words judges, and why it may be another. */
export interface Judgement {
  readonly verdict: Verdict | null;
  readonly doubts: readonly DoubtReason[];
}

/**
 * Judges an answer by its words. The first sentence that judges decides; within it a short phrase or an opening "Ja" or
 * "Nee" goes before a "nog niet bekend", and that before the rest. A question that the answer repeats judges nothing.
 */
export const judge = (text: string, question: Question): Judgement => {
  const choice = readChoice(text);
  if (choice === "NOT_MADE") return { verdict: null, doubts: [] };
  if (choice === "SEVERAL") return { verdict: null, doubts: ["TWO_VALUES"] };
  const sentences = splitSentences(choice === null ? text : choice.chosen)
    .map(({ folded }) => withoutFrame(folded.replace(lead, "")))
    .filter((sentence) => !sentence.endsWith("?"));
  const labelled = judgeLabelled(sentences, question);
  if (labelled !== null) return { verdict: labelled, doubts: [] };
  const verdictOf = (sentence: string, at: number) => judgeSentence(sentence, question, at < 2);
  const at = sentences.findIndex((sentence, place) => verdictOf(sentence, place) !== null);
  const deciding = sentences[at];
  if (deciding === undefined)
    return {
      verdict: sentences.some((each) => pending.test(each)) ? "NOT_YET_KNOWN" : null,
      doubts: sentences.some((each) => judging[question].test(each)) ? ["WORDS_LEFT"] : [],
    };
  const verdict = verdictOf(deciding, at);
  const isOpen = question === "successful" && firstOf(openings, deciding) === null;
  const isOpposed = (other: Verdict | null): boolean =>
    (verdict === "YES" && other === "NO") || (verdict === "NO" && other === "YES");
  const isContradicted =
    isOpen && sentences.slice(at + 1).some((sentence) => isOpposed(judgeSentence(sentence, question, false)));
  return { verdict, doubts: isContradicted ? ["TWO_VALUES"] : [] };
};
