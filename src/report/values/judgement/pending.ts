import { anyMonthName } from "../../../domain/month-names.ts";
import { wholeWords } from "./cue.ts";

/** What somebody is to know, or to find out. */
const knowledge =
  "(?:evaluaties?|(?:eind|tussen|proces)evaluatie|evalueren|geevalueerd|meting|metingen|(?:nul|eind|effect)meting|(?:eind|evaluatie)?rapport(?:age|en)?|onderzoek|onderzocht|resultaat|resultaten|uitkomst|uitkomsten|uitslag|(?:eind)?oordeel|beoordelen|beoordeling|beoordeeld|beoordeelt|bekijkt|weegt|conclusie|conclusies|bekend|duidelijk|duidelijkheid|bepalen|bepaald|beslissen|beslist|besloten|besluit|besluitvorming|besluiten|zeggen|gezegd|weten|blijken|beschikbaar|gereed|cijfers|gegevens|antwoord|uitspraak|uitspraken|inzicht|zicht|beeld|raming|voorstel|advies|keuze|keuzes|afweging|afgewogen|uitgewerkt|uitwerken|uitsluitsel|ervaring|bezien|bekeken|start|opstartfase|vervolg)";
const later =
  "nog(?! (?:steeds|eens|\\d|een keer|twee|drie|vier|vijf|enkele|veel|meer|wel|ook|altijd wel))|pas|later|eerst|straks|binnenkort|t\\.z\\.t|vooralsnog|voorlopig|momenteel|op dit (?:moment|ogenblik)|thans|na(?: de| een)? (?:evaluatie|afloop|pilot|proef|besluitvorming)";
const time = `(?:in|eind|medio|begin|voor|na|rond|tot)(?: (?:de|het|van|eind|begin))? (?:(?:eerste|tweede|derde|vierde|laatste) (?:kwartaal|helft)|\\d{4}|${anyMonthName}|voorjaar|najaar|zomer|winter|herfst|q[1-4]|\\d?e? ?kwartaal|loop van)|volgend(?:e)? (?:jaar|maand|week|voorjaar|najaar)|dit (?:jaar|najaar|voorjaar)`;
const will =
  "komt|komen|verschijnt|verschijnen|kan|kunnen|zal|zullen|wordt|worden|volgt|volgen|krijgt|krijgen|ontvangt|ontvangen|levert|leveren|besluit|besluiten|beslist|bepaalt|beoordeelt|bekijkt|weegt|evalueert|evalueren|onderzoekt|onderzoeken|heeft|hebben|horen|hoort|weten|meldt|melden|rapporteert|presenteert|presenteren|is|zijn|verwacht";

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

/** "Of de pilot slaagt, blijkt in 2026": the question is asked, not answered. */
const indirect =
  /^\s*(?:of|in hoeverre|in welke mate|hoe) [^,.]+,? (?:blijkt|wordt|zal|moet|hangt|weten|kan|kunnen|valt|is|horen|zien)(?![a-z])/u;

/**
 * Whether a sentence in which nothing judges says that the judgement is still to come: that somebody will know later, or
 * that it is not known. A word such as "nog" or a time to come, and a word of finding out; not when it is done already.
 */
export const isPending = (sentence: string): boolean => {
  if (says.open.test(sentence) || indirect.test(sentence)) return true;
  if (!says.knowledge.test(sentence) || says.done.test(sentence.replace(/ of .*/u, ""))) return false;
  return says.later.test(sentence) || (says.time.test(sentence) && says.will.test(sentence));
};
