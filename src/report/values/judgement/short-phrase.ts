import type { Verdict } from "../../../domain/vocabularies.ts";
import { faint, fraction, partly, type Question } from "./cue.ts";
import { words } from "./judgement-words.ts";

const yes = words("phraseYes");
const strong = words("phraseStrong");
const no = words("phraseNo");
const unsure = words("phraseUnsure");
const yet = words("phraseYet");
const whole = words("phraseWhole");
const filling = words("phraseFilling");

/** "8 van de 10": less than all. */
const outOf =
  "(?:([1-9]\\d*|een|twee|drie|vier|vijf|zes|zeven|acht|negen) (?:van|op) (?:de )?(?!\\1(?![a-z\\d]))(?:[1-9]\\d*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien))";

/** "Tien van de tien". */
const allOf = /^(?:alle )?(?!0 |nul )([a-z]+|\d+) van de (?:\1)(?: [a-z]+)?[.!]?$/u;

const unit = (source: string): RegExp => new RegExp(`(?<![a-z\\d])(?:${source})(?![a-z\\d])`, "u");
const phraseOf = (question: Question) => {
  const [good, bad] = [words(`${question}Yes`), words(`${question}No`)];
  const all = [
    good,
    bad,
    "bijna",
    `(?:voor |in )?${fraction}`,
    outOf,
    partly,
    faint,
    whole,
    yes,
    strong,
    no,
    unsure,
    yet,
    filling,
  ].join("|");
  return {
    phrase: new RegExp(`^[\\s"'(*]*(?:(?:${all})(?![a-z\\d])[\\s,.!;)"']*)+$`, "u"),
    good: unit(good),
    bad: unit(bad),
    some: unit([good, yes, strong].join("|")),
  };
};
const phrases = {
  successful: phraseOf("successful"),
  policyChange: phraseOf("policyChange"),
  financialConsequence: phraseOf("financialConsequence"),
};

const says = {
  yes: unit("ja|jazeker|wel|zowel"),
  plainNo: unit("nee|neen"),
  no: unit(`(?<!niet )(?:${no})(?! zonder)`),
  onlyNot: /niet (?:alleen|zonder)/u,
  unsure: unit(unsure),
  notYet: unit(`(?:${yet}) (?:[a-z]+ )?(?:niet|geen|onbekend|onduidelijk)`),
  notYetWhole: unit(`nog (?:niet|geen) (?:${whole})`),
  notWhole: unit(`(?:niet|geen) (?:echt )?(?:${whole})`),
  inPart: unit(`bijna|${partly}`),
  part: unit(`bijna|${partly}|${faint}|${fraction}|${outOf}`),
};

/** Longer texts are no short phrase: what a sentence says, its verb says. */
const longest = 70;

/**
 * Judges an answer without a verb, "Helaas niet", "Slechts ten dele", "Niet onverdeeld succesvol", by what its words add
 * up to. Null when another word stands in it.
 */
export const judgePhrase = (folded: string, question: Question): Verdict | null => {
  const { phrase, good, bad, some } = phrases[question];
  if (allOf.test(folded)) return "YES";
  if (folded.length > longest || !phrase.test(folded)) return null;
  // "Een doel gehaald, een doel niet gehaald."
  const parts = folded.split(",").filter((each) => some.test(each));
  if (
    parts.length === 2 &&
    parts.filter((each) => says.no.test(each)).length === 1 &&
    !says.plainNo.test(folded)
  )
    return "PARTLY";
  // "Inhoudelijk geslaagd, financieel niet."
  const [first = "", ...rest] = folded.split(/, (?:maar )?/u);
  if (good.test(first) && !says.no.test(first) && /^[a-z]+ niet[.!]?$/u.test(rest.join(" "))) return "PARTLY";
  const isNegated = says.no.test(folded) && !says.onlyNot.test(folded);
  if (says.unsure.test(folded)) return "NOT_YET_KNOWN";
  if (says.notYetWhole.test(folded)) return "PARTLY";
  if (says.notYet.test(folded)) return says.yes.test(folded) ? "PARTLY" : "NOT_YET_KNOWN";
  if (says.plainNo.test(folded)) return says.yes.test(folded) ? "PARTLY" : "NO";
  if (says.notWhole.test(folded) || (isNegated && says.yes.test(folded))) return "PARTLY";
  if (
    says.part.test(folded) &&
    /^\s*(?:[^\s]+ )??(?:deels|gedeeltelijk|ten dele|grotendeels|half)(?![a-z]).* niet/u.test(folded)
  )
    return "PARTLY";
  if (isNegated) return bad.test(folded) ? null : "NO";
  // "Een besparing van 10%" is no part of one.
  if (question === "financialConsequence" && some.test(folded) && !says.inPart.test(folded)) return "YES";
  if (says.part.test(folded)) return "PARTLY";
  if (bad.test(folded)) return "NO";
  return some.test(folded) ? "YES" : null;
};
