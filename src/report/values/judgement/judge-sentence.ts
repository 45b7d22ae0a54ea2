import type { Verdict } from "../../../domain/vocabularies.ts";
import { goals, number, reached, share, wholeWords, type Question } from "./cue.ts";
import { isExpectedIn, isInverted, opensCondition } from "./force.ts";
import { clausesOf, firstOf, judgeClause, limited } from "./judge-clause.ts";
import { amount, setAside, spent } from "./money-words.ts";
import { openings, putOff } from "./verdict-cues.ts";
import { judgePhrase } from "./short-phrase.ts";
import { judgesPart } from "./subject.ts";

/** "Voor de jongeren wel, voor de ouderen niet", "Het eerste jaar wel, daarna niet meer": an answer of two halves. */
const halves =
  /(?<![a-z])(?:wel|zeker|goed|prima|ruimschoots|volop|positief|tevreden|enthousiast|(?:geslaagd|gelukt|gehaald|behaald|bereikt|succesvol)(?=, [a-z]+ (?:[a-z]+ )?niet)),? (?:maar |en )?[^,;.]{1,60}(?<![a-z])(?:niet(?: meer)?|minder|nauwelijks|amper|onvoldoende)[.!]?$|(?<![a-z])(?:niet(?: meer)?|minder|nauwelijks|amper|onvoldoende),? (?:maar |en )?[^,;.]{1,60}(?<![a-z])(?:wel|zeker|goed|prima|ruimschoots|volop)[.!]?$|^(?:wel [^,;.]{2,40}, (?:maar |en |[a-z]+ )?niet|niet [^,;.]{2,40}, (?:maar |en )?wel)(?: |[.!]?$)|(?<![a-z])niet [^;.]{2,60}, (?:maar |en )?wel (?:voor|bij|in|op|onder) [^,;.]{2,40}[.!]?$|(?<![a-z])niet [^,;.]{1,30}, (?:maar |en )?(?:[^\s,;.]+ ){1,3}wel[.!]?$|(?:wel|goed|prima|positief|succesvol|geslaagd) (?:voor|bij|in|op|onder) [^,;.]{2,40}, (?:maar )?(?:niet|minder) (?:voor|bij|in|op|onder) /u;

/** "In 2024 gaf dit nog geen aanleiding, nu wel": what holds now. */
const nowOtherwise =
  /(?<![a-z])(?:niet|geen|nee)(?![a-z])[^;]*[,;] (?:maar |en )?(?:nu|inmiddels|thans|intussen)(?: [a-z]+){0,2} (?<now>wel)[.!]?$|(?<![a-z])(?:wel|ja)(?![a-z])[^;]*[,;] (?:maar |en )?(?:nu|inmiddels|thans|intussen)(?: [a-z]+){0,2} niet(?: meer)?[.!]?$/u;

/** "Alleen de uitvoering wijzigt, niet het beleid." */
const notThePolicy = /, (?:en |maar )?niet (?:het|ons) (?:[a-z]+ )?beleid(?: zelf)?[.!]?$/u;

/** Those with whom it went well. */
const favoured = /^(?:vooral|met name|juist|alleen|enkel|uitsluitend) /u;

/** "Een deel van de doelen is nog niet gehaald": the others are. */
const partNotYet = wholeWords(`${share} van (?:de |het )?${goals}[^.;]{0,20} (?:nog )?niet ${reached}`);

/** "Vanwege de tegenvallende resultaten niet": a reason, and yes or no. */
const reasoned =
  /^(?:vanwege|wegens|door|gezien|gelet op|volgens|naar|blijkens|dankzij|ondanks|om (?:[a-z]+ )*reden(?:en)?) ?[^,;]{3,70} (wel|niet)[.!]?$|(?<![a-z])(?:dus|daarom) (ja|wel|nee|neen|niet)[.!]?$|^(niet|wel) (?:volgens|naar|blijkens) [^,;]{3,70}$/u;

/** "Alleen in Noordhove", "Bij de helft van de deelnemers wel", without a verb. */
const onlySome = new RegExp(
  `^(?:(?:alleen|enkel|uitsluitend|slechts|vooral) (?:bij|op|in|voor|onder|het|de) [^,;.]+|(?:slechts |maar )?(?:bij|op|in|voor|onder) (?:${share}|${number} (?:van|op) de ${number})(?: (?:van (?:de|het) )?[a-z]+)?(?: (?:wel|niet))?|${share}(?: van)?(?: (?:de|het))? ${goals}(?: (?:wel|niet))?)[.!]?$`,
  "u",
);

/** "Resultaat: 14 huishoudens geholpen": what is told, and no answer. */
const label =
  /^(?:resultaat|resultaten|effecten|effect|doelen|doel|kosten|gevolgen|aanleiding|wijziging(?:en)?):/u;

/** "In alle wijken", "Bij geen van de scholen", without a verb. */
const inEach =
  /^(?:in|bij|op|voor|onder) (?:alle|elke?|ieder|iedere|(geen(?: enkele?| van (?:de|het|die))?)) [a-z]+(?: wel)?[.!]?$/u;

/** "Voor de binnenstad wel": and for the others not. */
const forSome =
  /^voor zover (?:het|dat|dit) [^,;]{3,40} (?:betreft|aangaat|gaat) (?:wel|niet)[.!]?$|^(?:voor|in|bij|op|onder) (?!\d{4}|zover |nu |(?:dit|het) moment|(?:de |het )?(?:grote|belangrijke) )[^,;]{3,40} (?:wel|niet)[.!]?$/u;

/** "De vraag of de pilot slaagde, kan bevestigend worden beantwoord", "Het antwoord op de vraag of …, luidt ja". */
const answered =
  /^(?:(?:de|deze|die) )?vraag .*?(?<![a-z])(?:(?<yes>bevestigend|positief|met (?:een )?(?:[a-z]+ )?ja)|(?:ontkennend|negatief|met (?:een )?(?:[a-z]+ )?nee))(?: [a-z]+){0,3} (?:te )?beantwoord|vraag(?: [a-z]+){0,3} (?:(?<yes>bevestigend|positief)|(?:ontkennend|negatief)) (?:te )?beantwoorden|beantwoord(?:en|t) (?:we |wij |het college )?(?:deze|die|de) vraag(?: [a-z]+){0,3} (?:(?<yes>bevestigend|positief)|(?:ontkennend|negatief))|^(?:het |ons )?antwoord op de vraag .*(?<![a-z])(?:is|luidt)(?: [a-z]+){0,3} (?:(?<yes>ja|bevestigend|positief)|(?:nee|neen|ontkennend|negatief))(?![a-z])/u;

/** "Dat de proef een succes was, kan niemand beweren": who says so is denied. */
const denied =
  /^(?:(?:er|daar) (?:is|zijn) |wij hebben |we hebben )?geen (?:enkele? )?(?:reden|aanleiding|grond|bewijs|bewijzen) (?:om (?:aan te nemen|te denken|te geloven|te concluderen) )?dat |^dat [^,]*, (?:betwijfel|bestrijd|weersprek|weerspreek)|^dat [^,]*, is(?: [a-z]+){0,2} (?:onjuist|onwaar|te betwijfelen|twijfelachtig)|^dat .*, (?:kan|kunnen|is|valt)(?: [^\s,]+){0,9} (?:niemand|niet|moeilijk)(?: [^\s,]+){0,9} (?:beweren|zeggen|stellen|volhouden|gezegd|gesteld|vol te houden)/u;

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
/** "Nee, tenzij het meer dan € 5.000 kost", "nee, de € 5.000 is gedekt". */
const unlikely =
  /(?<![a-z])(?:tenzij|als|indien|mits|wanneer|behalve|voor|van|binnen|gedekt|betaalt?|vergoed[a-z]*|geen|niet|al|nihil)(?![a-z])|(?:€|eur) ?0(?![.,\d]*[1-9])/u;

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
  if (
    /^(?:als|indien|mits|bij(?! (?:de|het|een|onze?|sommige|enkele|jonge|oude)[a-z]* )|wanneer) [^,;]{3,60} (?:wel|niet)[.!]?$/u.test(
      sentence,
    )
  )
    return "NOT_YET_KNOWN";
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
