import { goals, wholeWords } from "./cue.ts";

/** What is called a trial. */
export const trial =
  "(?:pilots?|proef|proeven|proefperiode|pilotperiode|proefopstelling|proeftuin|project|experiment|aanpak|methode|methodiek|werkwijze|concept|formule|opzet|maatregel(?:en)?|interventie|traject|initiatief|opdracht|missie|doorbraak|vorm van [a-z]+)";
const outcome =
  "(?:uitkomst(?:en)?|uitslag|[a-z]*evaluatie|[a-z]*beeld|ervaring(?:en)?|[a-z]*oordeel|conclusies?|bevindingen|balans|cijfers|indicatoren|signalen|onderzoek|rapport|monitor|meting|antwoord|succes[a-z]*|mislukking|fiasco|flop|schot in de roos|verwachting(?:en)?|nut|(?:meer|toegevoegde )waarde|effectiviteit)";

/** A trial that only says where or when something went so: "de samenwerking in de pilot". */
const around = new RegExp(
  `(?<![a-z])(?:in|binnen|tijdens|van|bij|voor|rond|over|gedurende|aan|met|uit) (?:de|het|deze|dit|onze) ${trial}(?![a-z])`,
  "gu",
);
/** The trial, what it was for, or what came of it. */
const wholeOfIt = wholeWords(`${trial}|${outcome}|${goals}`);
/** Who speaks, or a word that stands for the trial: "dit is gelukt", "we zijn tevreden", "alles verliep goed". */
const standsForIt = wholeWords(
  "(?:het|dit|dat|er)(?= (?:[a-z]+ ){0,3}?(?:is|was|werkt|werkte|verliep|verloopt|ging|gaat|liep|loopt|heeft|had|bleek|blijkt|kan|mag|lukte|bevalt|slaat|sloeg|viel|valt|leverde|levert|schoot))|(?:is|was|werkt|werkte|verliep|verloopt|ging|gaat|liep|loopt|heeft|had|bleek|blijkt|kan|mag|lukte|bevalt|sloeg|viel|leverde) (?:het|dit|dat|er|dat alles)(?= (?:niet|wel|ook|dan|dus|[a-z]+$)|$)|we|wij|men|alles|niets|een en ander",
);
const finite = wholeWords(
  "is|zijn|was|waren|blijkt|blijken|bleek|bleken|heeft|hebben|had|hadden|wordt|worden|werd|werden|verliep|verliepen|verloopt|verlopen|ging|gingen|gaat|gaan|loopt|lopen|liep|liepen|werkt|werken|werkte|werkten|slaagt|slagen|slaagde|slaagden|faalt|faalde|faalden|viel|vielen|valt|vallen|lukt|lukte|functioneert|functioneren|bleef|blijft|draait|draaide|schiet|schoot",
);

export const hasNoVerb = (clause: string): boolean => !finite.test(clause);

/**
 * Whether a sentence judges a part of the trial alone, "De samenwerking met de politie verliep prima", "Bewoners zijn niet
 * tevreden": it has a verb, and names neither the trial, its goals and outcome, nor what stands for those.
 */
export const judgesPart = (sentence: string): boolean =>
  finite.test(sentence) && !standsForIt.test(sentence) && !wholeOfIt.test(sentence.replace(around, " "));
