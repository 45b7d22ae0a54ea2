import { numerals } from "../../../domain/numerals.ts";
import type { DoubtReason, Verdict } from "../../../domain/vocabularies.ts";
import { countWord, figuresOf } from "../../mentions/number-words.ts";
import { printedInstead } from "../printed-instead.ts";
import { splitSentences } from "../split-sentences.ts";
import { readChoice } from "./choice.ts";
import { wholeWords, type Question } from "./cue.ts";
import { withoutFrame } from "./frames.ts";
import { clausesOf, firstOf, judgeClause, limited, ofTheRest } from "./judge-clause.ts";
import { decidingOf, judgeSentence } from "./judge-sentence.ts";
import { isPending } from "./pending.ts";
import { judgePhrase } from "./short-phrase.ts";
import { openings, pending, singleWords } from "./verdict-cues.ts";
import { judgesPart } from "./subject.ts";
import { patternsUnder } from "../../../dutch/patterns.ts";

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

/** "De ambitie om honderd woningen te bouwen is gehaald": what was aimed at is no condition. */
const aim =
  / om (?:[^,;.]|\.\d){3,80}? te (?:[a-z]+ )?[a-z]+n (?=(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|bleek|blijkt)(?![a-z]))/u;

const title = "(?:pilot|project|proef|experiment)";
/** What an answer repeats of its question: "Antwoord: nee", "Pilot succesvol: ja", and a number before it. */
const lead = new RegExp(
  `^(?:\\d{1,2}[.)]\\s+)?(?:[-•*–]\\s+)?(?:(?:antwoord|oordeel|eindoordeel|conclusie|uitkomst|${title} (?:succesvol|geslaagd)|(?:succesvol|geslaagd)(?=\\s*:\\s*(?:ja|nee|wel|niet|deels|gedeeltelijk|ten dele|nog|onbekend|n\\.)(?![a-z]))|(?:doelen|resultaten) (?:gehaald|bereikt)|beleid aanpassen|aanpassing beleid|financie(?:el|le) gevolg(?:en)?|(?:kosten|bedrag|raming)(?=\\s*:\\s*(?:p\\.?m|n\\.|nihil|geen|nog|onbekend|tbd)))\\s*:\\s*)?`,
  "u",
);

/** What a short answer without a judgement tells: counts, what is still measured, and where to read on. Any other was perhaps not understood. */
const factual = wholeWords(
  `\\d[\\d.,]*|${numerals.slice(2).join("|")}|zie|[a-z]*(?:rapport|rapportage|verslag|bijlage|tabel|memo|brief)|gemonitord|geevalueerd door|(?:metingen|tellingen) lopen|raad (?:is|wordt)|door de raad`,
);
const { pattern, word } = patternsUnder("judging", "answers");
const atMost = word("atMost");
/** Words of a judgement. */
const judging: Readonly<Record<Question, RegExp>> = {
  successful: pattern("judgingSuccessful"),
  policyChange: pattern("judgingPolicyChange"),
  financialConsequence: pattern("judgingFinancialConsequence"),
};
const denying = word("denying");

/** A short answer is told by any word of finding out; in a story such words are about something else. */
const isShort = (sentences: readonly string[]): boolean =>
  sentences.length <= 2 && sentences.join("").length <= 150;

const asAimed = pattern("asAimed");
const nowSo = pattern("nowSo");
const ofTheWhole = word("ofTheWhole");
const contrast = word("contrast");

/** "Driekwart van de doelen is gehaald: een geslaagde pilot": a part of the goals, and the whole pilot. */
const isTorn = (sentences: readonly string[]): boolean => {
  const clauses = sentences.flatMap(clausesOf).flatMap((clause) => clause.split(" en "));
  const verdicts = clauses.map((clause) => judgeClause(clause.trim(), "successful"));
  const part = verdicts.indexOf("PARTLY");
  const whole = clauses.findIndex(
    (clause, at) => ofTheWhole.test(clause) && (verdicts[at] === "YES" || verdicts[at] === "NO"),
  );
  return part !== -1 && whole !== -1 && (part < whole || !contrast.test(sentences.join(" ")));
};

const target = pattern("target");

const inWords = new RegExp(`(?<![a-z])(?!een(?![a-z]))${countWord}(?![a-z])`, "gu");

/** An answer that tells what was to be reached and what was, each with one figure, and leaves the judging to its reader. */
const judgeByTarget = (sentences: readonly string[]): Verdict | null => {
  const text = sentences.join(" ").replace(inWords, figuresOf);
  const groups = target.exec(text)?.groups;
  const much = groups?.much ?? groups?.hoped;
  const figures =
    text
      .replace(/(?<![a-z])van de \d+ (?=[a-z]+ (?:[a-z]+ ){0,3}er \d)/u, "")
      .match(/(?<![\d.,])(?!(?:19|20)\d\d(?![\d.]))\d[\d.]*(?:,\d+)?/gu) ?? [];
  const [first, second] = figures.map((each) =>
    Number(each.replace(/\.+$|\.(?=\d{3})/gu, "").replace(",", ".")),
  );
  if (much === undefined || first === undefined || second === undefined || figures.length !== 2) return null;
  if (atMost.test(text)) return null;
  const [aim, came] = figures[0] === much.replace(/\.$/u, "") ? [first, second] : [second, first];
  return came >= aim ? "YES" : "PARTLY";
};

/**
 * What the single words of a short answer say, by the first clause that has one; good and bad in several is PARTLY. A
 * remark between commas parts what belongs together: a sentence is weighed whole when none of its clauses judges.
 */
const judgeByWords = (sentences: readonly string[], question: Question): Verdict | null => {
  // "Eigenlijk wel", "Feitelijk ook niet".
  const aim = sentences.find((sentence) => asAimed.test(sentence));
  if (aim !== undefined && question === "successful")
    return /(?<![a-z])(?:niet|geen)(?![a-z])/u.test(aim) ? "NO" : "YES";
  const against = question === "successful" ? judgeByTarget(sentences) : null;
  if (against !== null) return against;
  const bare = /^(?:[a-z]+ ){1,2}(wel|ja|niet|nee)[.!]?$/u.exec(sentences[0] ?? "")?.[1];
  if (bare !== undefined) return bare === "wel" || bare === "ja" ? "YES" : "NO";
  const weigh = (clauses: readonly string[]): Verdict[] =>
    clauses.flatMap((clause, at) => {
      const verdict = judgeClause(clause, question, singleWords[question]);
      return verdict === null ? [] : limited(verdict, clauses.slice(at), question);
    });
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

const verdictInstead = { NOT_KNOWN: "NOT_YET_KNOWN", NOT_APPLICABLE: "NOT_APPLICABLE", MARK: null } as const;

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
  const instead = printedInstead(text);
  if (instead !== null) return { verdict: verdictInstead[instead], doubts: [] };
  const choice = readChoice(text);
  if (choice === "NOT_MADE") return { verdict: null, doubts: [] };
  if (choice === "SEVERAL") return { verdict: null, doubts: ["TWO_VALUES"] };
  const sentences = splitSentences(choice === null ? text : choice.chosen)
    .map(({ folded }) => withoutFrame(folded.replace(lead, "").replace(remark, "").replace(aim, " ")))
    .filter((sentence) => !sentence.endsWith("?"));
  const labelled = judgeLabelled(sentences, question);
  if (labelled !== null) return { verdict: labelled, doubts: [] };
  const [at, verdict] = decidingOf(
    sentences,
    (sentence, place) => judgeSentence(sentence, question, place < 2),
    question,
  );
  const deciding = verdict === null ? undefined : sentences[at];
  if (deciding === undefined) {
    if ((isShort(sentences) && sentences.some(isPending)) || sentences.some((each) => pending.test(each)))
      return {
        verdict: "NOT_YET_KNOWN",
        doubts: sentences.some((each) => judging[question].test(each)) ? ["WORDS_LEFT"] : [],
      };
    const guessed = isShort(sentences) ? judgeByWords(sentences, question) : null;
    const isUnread =
      sentences.some((sentence) => judging[question].test(sentence)) ||
      (isShort(sentences) &&
        sentences.length > 0 &&
        (sentences.some((sentence) => denying.test(sentence)) ||
          !sentences.some((sentence) => factual.test(sentence))));
    return { verdict: guessed, doubts: guessed !== null || isUnread ? ["WORDS_LEFT"] : [] };
  }
  const isOpen = question === "successful" && firstOf(openings, deciding) === null;
  const isOpposed = (other: Verdict | null): boolean =>
    (verdict === "YES" && other === "NO") || (verdict === "NO" && other === "YES");
  const isContradicted =
    (verdict !== "YES" && sentences.slice(at + 1).some((sentence) => nowSo.test(sentence))) ||
    (isOpen &&
      sentences.slice(at + 1).some((sentence) => isOpposed(judgeSentence(sentence, question, false))));
  if (isContradicted || (isOpen && verdict === "PARTLY" && isTorn(sentences)))
    return { verdict, doubts: ["TWO_VALUES"] };
  const isLeft =
    (isOpen &&
      sentences.some((sentence) =>
        clausesOf(sentence).some(
          (clause) =>
            !(clause !== sentence && judgesPart(clause)) &&
            isOpposed(judgeClause(clause, question, singleWords[question])),
        ),
      )) ||
    (question !== "successful" &&
      firstOf(openings, deciding) === null &&
      clausesOf(deciding)
        .slice(1)
        .some((clause) =>
          isOpposed(judgeClause(clause, question) ?? judgeClause(clause, question, singleWords[question])),
        ));
  // "De pilot is goed ontvangen, maar heeft de achterstand niet weten in te lopen": the other half was not understood.
  const isHalfRead =
    isOpen &&
    verdict === "YES" &&
    clausesOf(deciding)
      .slice(1)
      .some(
        (clause) =>
          (denying.test(clause) || ofTheRest.test(clause)) && judgeClause(clause, question) === null,
      );
  // "Het resultaat stemt vrolijk, al bleef de deelname achter": what was understood only takes back a part of the rest.
  const isLate =
    isOpen &&
    verdict === "NO" &&
    /^[^,;]{8,}[,;] (?:al|hoewel|zij het|ofschoon|maar) /u.test(deciding) &&
    judgeClause(clausesOf(deciding)[0] ?? "", question) === null;
  const isOfPart = isOpen && verdict !== "NOT_YET_KNOWN" && judgesPart(deciding);
  return { verdict, doubts: isOfPart || isLeft || isLate || isHalfRead ? ["WORDS_LEFT"] : [] };
};
