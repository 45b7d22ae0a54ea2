import type { DoubtReason, Verdict } from "../../../domain/vocabularies.ts";
import { splitSentences } from "../split-sentences.ts";
import { readChoice } from "./choice.ts";
import { goals, number, reached, share, wholeWords, type Question } from "./cue.ts";
import { pending } from "./deferrals.ts";
import { isExpectedIn, opensCondition } from "./force.ts";
import { withoutFrame } from "./frames.ts";
import { clausesOf, firstOf, judgeClause, limited, putOff } from "./judge-clause.ts";
import { amount, spent } from "./money-words.ts";
import { openings } from "./openings.ts";
import { isPending } from "./pending.ts";
import { judgePhrase } from "./short-phrase.ts";
import { singleWords } from "./single-words.ts";

/** "Voor de jongeren wel, voor de ouderen niet", "Het eerste jaar wel, daarna niet meer": an answer of two halves. */
const halves =
  /(?<![a-z])wel,? (?:maar |en )?[^,;.]{1,40}(?<![a-z])niet(?: meer)?[.!]?$|(?<![a-z])niet,? (?:maar |en )?[^,;.]{1,40}(?<![a-z])wel[.!]?$|^(?:wel [^,;.]{2,40}, (?:maar |en )?niet|niet [^,;.]{2,40}, (?:maar |en )?wel) |(?<![a-z])niet [^;.]{2,60}, (?:maar |en )?wel (?:voor|bij|in|op|onder) [^,;.]{2,40}[.!]?$|(?<![a-z])niet [^,;.]{1,30}, (?:maar |en )?(?:[^\s,;.]+ ){1,3}wel[.!]?$|(?:wel|goed|prima|positief|succesvol|geslaagd) (?:voor|bij|in|op|onder) [^,;.]{2,40}, (?:maar )?(?:niet|minder) (?:voor|bij|in|op|onder) /u;

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

/** "Het doel (30 deelnemers) is bereikt": a remark in the middle. */
const remark = /\s\([^()]{1,60}\)(?=\s\p{Ll})/gu;

/** "Een deel van de doelen is nog niet gehaald": the others are. */
const partNotYet = wholeWords(`${share} van (?:de |het )?${goals}[^.;]{0,20} (?:nog )?niet ${reached}`);

/** "Vanwege de tegenvallende resultaten niet": a reason, and yes or no. */
const reasoned =
  /^(?:vanwege|wegens|door|gezien|gelet op|volgens|naar|blijkens) [^,;]{3,70} (wel|niet)[.!]?$|(?<![a-z])(?:dus|daarom) (ja|wel|nee|neen|niet)[.!]?$/u;

/** "Alleen in Noordhove", "Bij de helft van de deelnemers wel", without a verb. */
const onlySome = new RegExp(
  `^(?:(?:alleen|enkel|uitsluitend|slechts|vooral) (?:bij|op|in|voor|onder) [^,;.]+|(?:slechts |maar )?(?:bij|op|in|voor|onder) (?:${share}|${number} (?:van|op) de ${number})(?: (?:van (?:de|het) )?[a-z]+)?(?: (?:wel|niet))?)[.!]?$`,
  "u",
);

/** "Voor de binnenstad wel": and for the others not. */
const forSome =
  /^(?:voor|in|bij|op|onder) (?!\d{4}|(?:de |het )?(?:grote|belangrijke) )[^,;]{3,40} (?:wel|niet)[.!]?$/u;

/** "Dat de proef een succes was, kan niemand beweren": who says so is denied. */
const denied =
  /^dat .*, (?:kan|kunnen|is|valt)(?: [^\s,]+){0,9} (?:niemand|niet|moeilijk)(?: [^\s,]+){0,9} (?:beweren|zeggen|stellen|volhouden|gezegd|gesteld|vol te houden)/u;

const judgeSentence = (sentence: string, question: Question, isEarly: boolean): Verdict | null => {
  const whole = judgePhrase(sentence, question);
  if (whole !== null) return whole;
  if (question !== "financialConsequence" && sentence.length < 60 && onlySome.test(sentence)) return "PARTLY";
  // "Als de pilot slaagt wel": a yes or no that depends.
  if (/^(?:als|indien|mits|bij|wanneer) [^,;]{3,60} (?:wel|niet)[.!]?$/u.test(sentence))
    return "NOT_YET_KNOWN";
  if (question !== "financialConsequence" && halves.test(sentence)) return "PARTLY";
  const clauses = clausesOf(sentence);
  const early = firstOf(openings, sentence) ?? judgePhrase((clauses[0] ?? "").trim(), question);
  if (early !== null) return limited(early, clauses.slice(1), question);
  if (denied.test(sentence)) return "NO";
  if (question === "successful" && partNotYet.test(sentence)) return "PARTLY";
  const [, because, therefore] = reasoned.exec(sentence) ?? [];
  const reasonedTo = because ?? therefore;
  if (reasonedTo !== undefined) return reasonedTo === "wel" || reasonedTo === "ja" ? "YES" : "NO";
  if (question !== "financialConsequence" && forSome.test(sentence)) return "PARTLY";
  const isConditional = clauses.some((clause) => opensCondition.test(clause));
  for (const [at, clause] of clauses.entries()) {
    const verdict = firstOf(putOff, clause) ?? judgeClause(clause, question);
    if (verdict === null) continue;
    if (isConditional) return "NOT_YET_KNOWN";
    const tail = / en ([^,;]{1,40} niet)$/u.exec(clause)?.[1];
    return limited(verdict, [...(tail === undefined ? [] : [tail]), ...clauses.slice(at + 1)], question);
  }
  // A remark between commas can stand in the middle of "dat wordt …, duidelijk".
  const deferred = clauses.length > 1 ? firstOf(putOff, sentence) : null;
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
    /(?<![a-z])(?:succes[a-z]*|geslaagd|mislukt|(?:hoofd|sub)?doelen|doelstelling(?:en)?|beoogde|gewenste)(?![a-z])/u,
  policyChange:
    /(?<![a-z])(?:aanleiding|aangepast|gewijzigd|herzien|beleidswijziging|staand beleid)(?![a-z])/u,
  financialConsequence: /€ ?\d|(?<![a-z])(?:meerkosten|besparing|extra (?:kosten|middelen))(?![a-z])/u,
};

/** A short answer is told by any word of finding out; in a story such words are about something else. */
const isShort = (sentences: readonly string[]): boolean =>
  sentences.length <= 2 && sentences.join("").length <= 150;

/**
 * What the single words of a short answer say, by the first clause that has one; good and bad in several is PARTLY. A
 * remark between commas parts what belongs together: a sentence is weighed whole when none of its clauses judges.
 */
const judgeByWords = (sentences: readonly string[], question: Question): Verdict | null => {
  const weigh = (clauses: readonly string[]): Verdict[] =>
    clauses.flatMap((clause) => judgeClause(clause, question, singleWords[question]) ?? []);
  const parts = weigh(sentences.flatMap(clausesOf));
  const verdicts =
    parts.length > 0 ? parts : weigh(sentences.map((sentence) => sentence.replaceAll(",", "")));
  const [first = null] = verdicts;
  const isMixed =
    question === "successful" &&
    verdicts.includes("YES") &&
    verdicts.some((each) => each === "NO" || each === "PARTLY");
  return isMixed ? "PARTLY" : first;
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
    .map(({ folded }) => withoutFrame(folded.replace(lead, "").replace(remark, "")))
    .filter((sentence) => !sentence.endsWith("?"));
  const labelled = judgeLabelled(sentences, question);
  if (labelled !== null) return { verdict: labelled, doubts: [] };
  let [at, verdict] = [0, null as Verdict | null];
  for (; at < sentences.length && verdict === null; at += 1)
    verdict = judgeSentence(sentences[at] ?? "", question, at < 2);
  const deciding = verdict === null ? undefined : sentences[at - 1];
  if (deciding === undefined) {
    if ((isShort(sentences) && sentences.some(isPending)) || sentences.some((each) => pending.test(each)))
      return {
        verdict: "NOT_YET_KNOWN",
        doubts: sentences.some((each) => judging[question].test(each)) ? ["WORDS_LEFT"] : [],
      };
    const guessed = isShort(sentences) ? judgeByWords(sentences, question) : null;
    return {
      verdict: guessed,
      doubts:
        guessed !== null || sentences.some((each) => judging[question].test(each)) ? ["WORDS_LEFT"] : [],
    };
  }
  const isOpen = question === "successful" && firstOf(openings, deciding) === null;
  const isOpposed = (other: Verdict | null): boolean =>
    (verdict === "YES" && other === "NO") || (verdict === "NO" && other === "YES");
  const isContradicted =
    isOpen && sentences.slice(at).some((sentence) => isOpposed(judgeSentence(sentence, question, false)));
  return { verdict, doubts: isContradicted ? ["TWO_VALUES"] : [] };
};
