import { anyMonthName } from "../../../domain/month-names.ts";
import { wholeWords } from "./cue.ts";
import { patternsUnder } from "../../lines/matches.ts";

const { pattern, words } = patternsUnder("judging", "pending");
const knowledge = words("knowledge");
const later = words("later");
const time = `(?:in|eind|medio|begin|voor|na|rond|tot)(?: (?:de|het|van|eind|begin))? (?:(?:eerste|tweede|derde|vierde|laatste) (?:kwartaal|helft)|\\d{4}|${anyMonthName}|voorjaar|najaar|zomer|winter|herfst|q[1-4]|\\d?e? ?kwartaal|loop van)|volgend(?:e)? (?:jaar|maand|week|voorjaar|najaar)|dit (?:jaar|najaar|voorjaar)`;
const will = words("will");

const says = {
  knowledge: wholeWords(knowledge),
  later: wholeWords(later),
  time: wholeWords(time),
  will: wholeWords(will),
  /** It has happened: "de evaluatie is in mei aan de raad gestuurd". */
  done: wholeWords(
    "(?:is|zijn|werd|werden|was|waren|heeft|hebben)(?: (?!nog |pas )[^\\s.,;]+){0,8} (?:(?!gereed|gepland)ge[a-z]{3,}(?:d|t|en)|(?!bekend)be[a-z]{3,}(?:d|t)|ver[a-z]{3,}(?:d|t)|uitgevoerd|afgerond|opgeleverd|aangeboden|toegestuurd|te vinden|te lezen)",
  ),
  /** These say it by themselves. */
  open: wholeWords(
    "(?:nader|verder|meer|aanvullend) onderzoek (?:is |blijft )?(?:nodig|vereist|noodzakelijk|gewenst)|onbekend|onduidelijk|prematuur|voorbarig|op het punt (?:om )?te [a-z]+en|(?:hierover|daarover)(?: [a-z\\d]+){0,5} (?:[a-z]*voorstel|advies|besluit)|(?:onderdeel|onderwerp) van (?:de |het |een )?(?:eind|tussen)?(?:evaluatie|onderzoek|gesprek|besluitvorming)|afwachten|af te wachten|in (?:voorbereiding|de maak|bewerking)|(?:wacht|wachten) op (?:de|het) [a-z]+|(?:komt|komen) (?:bij|in) (?:de|het) (?:[a-z\\d]+ ){1,4}(?:aan de orde|aan bod|terug)|(?:begin|opstart|start|aanloop|voorbereidings)fase|(?:hierover|daarover|hiertoe|daartoe) te (?:besluiten|beslissen)|(?:wordt|worden)(?: [a-z]+)? (?:bij|in) (?:de|het) (?:[a-z]*(?:nota|begroting|rekening|evaluatie)|herijking|herziening|besluitvorming|afweging)(?: \\d{4})? (?:betrokken|meegenomen|afgewogen|verwerkt|bezien|uitgewerkt)|(?:wordt|worden)(?: [a-z]+){0,2} (?:opgenomen|meegenomen|verwerkt|betrokken|meegewogen) (?:in|bij) (?:de|het) [a-z]*(?:nota|begroting|rekening|kadernota|jaarstukken)|terug (?:in|bij) (?:de|het) [a-z]*(?:nota|begroting|rekening|evaluatie)|tijd (?:zal|moet|gaat) het|(?:vergt|vereist|vraagt(?: om)?|behoeft) (?:nader|nadere|verder|verdere|meer|aanvullend) (?:onderzoek|studie|overleg|uitwerking|analyse)|nog (?:maar )?(?:net|pas|kort)",
  ),
};

const indirect = pattern("indirect");

/**
 * Whether a sentence in which nothing judges says that the judgement is still to come: that somebody will know later, or
 * that it is not known. A word such as "nog" or a time to come, and a word of finding out; not when it is done already.
 */
export const isPending = (sentence: string): boolean => {
  if (says.open.test(sentence) || indirect.test(sentence)) return true;
  if (!says.knowledge.test(sentence) || says.done.test(sentence.replace(/ of .*/u, ""))) return false;
  return says.later.test(sentence) || (says.time.test(sentence) && says.will.test(sentence));
};
