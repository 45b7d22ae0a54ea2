import type { Verdict } from "../../../domain/vocabularies.ts";
import { faint, fraction, partly, type Question } from "./cue.ts";

const yes =
  "(?:voor )?(?:100 ?%|100 procent|honderd procent)|ja|jazeker|jawel|welzeker|hoor|wel degelijk|inderdaad|uiteraard|natuurlijk|vanzelfsprekend|reken maar|volmondig|onbetwist|nou en of|zonder (?:meer|(?:enige |enig )?(?:twijfel|voorbehoud))|in (?:hoge|ruime|grote) mate|ruimschoots|ruim|volop|onverminderd|wel|zowel";
/** Strengthen what stands beside them, and say yes by themselves. */
const strong =
  "(?:zeer )?zeker|absoluut|beslist|bepaald|volledig|volkomen|geheel|helemaal|totaal|compleet|ronduit|volstrekt|hoegenaamd|ten volle|in het geheel|zeer|heel|erg|echt";
const no =
  "nee|neen|welnee|(?:in|onder) geen (?:geval|enkel geval)|op geen enkele (?:manier|wijze)|niet in het (?:minst|geringste)|geen enkele?|niet|geen|niets|geen van (?:beiden?|alle|die)|nihil|nul|0 van de \\d+|nooit|noch|geenszins|allerminst|allesbehalve|zonder(?! meer| twijfel| voorbehoud| enige? )|nauwelijks|amper|weinig|evenmin|onvoldoende|verwaarloosbaar|verre van|bij lange na niet";
const unsure =
  "mogelijk|zou kunnen|misschien|wellicht|eventueel|hopelijk|waarschijnlijk|vermoedelijk|onzeker|twijfelachtig|ongewis|onduidelijk|denkbaar|naar (?:verwachting|alle waarschijnlijkheid)|geen idee";
const yet = "nog|vooralsnog|voorlopig|voorshands";
/** Behind a negation these leave room: "niet volledig", "geen onverdeeld succes". */
const whole =
  "alle|alles|allemaal|ten volle|100 ?%|100 procent|elke?|ieder|iedere|overal|onverdeelde?|volledige?|volkomen|gehele?|geheel|helemaal|compleet|over de (?:hele|gehele|volle) linie|(?:voor|bij) iedereen|(?:op|in|voor|bij) (?:alle|elke?|iedere?) (?:punten?|onderdelen|onderdeel|opzichten?|doelen|fronten|deelnemers|wijken|scholen|bewoners|groepen|locaties)";
const filling =
  "tot|van|lang|meteen|bijzonder|onmiddellijk|vanzelf|noemenswaardige?|merkbare?|meetbare?|meetbaar|aantoonbare?|zichtbare?|significante?|wezenlijke?|substantiele?|duidelijke?|directe?|nagenoeg|vrijwel|zo goed als|praktisch|tot dusver(?:re)?|in (?:beginsel|principe|wezen)|feitelijk|voorzichtige?|voor zover bekend|naar ons weten|op termijn|op korte termijn|kwalitatief|kwantitatief|inhoudelijk|financieel|helaas|jammer genoeg|gelukkig|tot nu toe|tot op heden|op dit moment|momenteel|direct|per saldo|maar|en|of|als|slechts|alleen|met|een|het|de|toch|ook|dus|al|zij het|doel|doelen|doelstellingen|groot|goed|net|niet alleen";

/** What a short phrase can judge, by question, and in which sense. */
const said: Readonly<Record<Question, { readonly yes: string; readonly no: string }>> = {
  successful: {
    yes: "bevestigend|gehaald|behaald|bereikt|gerealiseerd|geslaagde?|gelukt|succesvol(?:le)?|succes|positieve?|goede?|prima|voldoende|bevredigend|naar behoren|gunstig|uitstekende?|voortreffelijk|effectief|effect|resultaten|resultaat",
    no: "mislukt|gefaald|ontkennend|ondermaats|onder de maat|negatief|slecht|onsuccesvol|teleurstellend|onhaalbaar",
  },
  policyChange: {
    yes: "aanleiding|reden|noodzaak|aanpassing(?:en)?|wijziging(?:en)?|beleidswijziging(?:en)?|gevolgen|nodig|noodzakelijk|wenselijk|daartoe|hiertoe|toe|voor",
    no: "ongewijzigd|onveranderd",
  },
  financialConsequence: {
    yes: "(?:(?:financieel|financiele|extra|aanvullende?|structurele?|incidentele?|nieuwe?|jaarlijkse) )?(?:gevolgen|gevolg|consequenties?|effect(?:en)?|kosten|meerkosten|lasten|middelen|uitgaven|besparing(?:en)?)|nodig|noodzakelijk|eenmalige?|incidentele?|incidenteel|structure(?:el|le)|jaarlijkse?",
    no: "gelijkblijvend|ongewijzigd|(?:kosten|budget|budgettair |financieel )?neutraal|kosten ?neutraal|euro|extra's",
  },
};

/** "8 van de 10": less than all. */
const outOf =
  "(?:([1-9]\\d*|een|twee|drie|vier|vijf|zes|zeven|acht|negen) (?:van|op) (?:de )?(?!\\1(?![a-z\\d]))(?:[1-9]\\d*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien))";

/** "Tien van de tien". */
const allOf = /^(?:alle )?(?!0 |nul )([a-z]+|\d+) van de (?:\1)(?: [a-z]+)?[.!]?$/u;

const unit = (words: string): RegExp => new RegExp(`(?<![a-z\\d])(?:${words})(?![a-z\\d])`, "u");
const phraseOf = ({ yes: good, no: bad }: { readonly yes: string; readonly no: string }) => {
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
  successful: phraseOf(said.successful),
  policyChange: phraseOf(said.policyChange),
  financialConsequence: phraseOf(said.financialConsequence),
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
