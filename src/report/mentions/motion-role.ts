import type { MotionRole } from "../../domain/vocabularies.ts";
import { WholeWords } from "../whole-words.ts";

const few = "(?:[^\\s.;:]+ ){0,6}?";
const beforeMotion = (source: string): WholeWords =>
  new WholeWords(source, (words) => `(?<![\\p{L}])(?:${words})[\\s,]+(?:[\\p{L}\\d]+ ){0,3}?["'(]?$`);
const afterMotion = (source: string): WholeWords =>
  new WholeWords(source, (words) => `^[^;]{0,160}?(?<![\\p{L}])(?:${words})(?![\\p{L}])`);

const settledBefore = beforeMotion(
  "(?:ter|tot|als) (?:afdoening|afhandeling|beantwoording) van|afgedaan(?: is| wordt)? (?:is |wordt )?",
);
const settledAfter = afterMotion(
  "afgedaan|afgehandeld|beantwoord|als afgedaan beschouwd|af te doen|ter afdoening|(?:is|wordt|werd) (?:hiermee|daarmee) (?:voldaan|uitgevoerd)",
);
const settledVerb = /(?<![\p{L}])(?:doet|doen|deed|deden)(?![\p{L}])/u;

const originBefore = [
  beforeMotion(
    "naar aanleiding van|n\\.?a\\.?v\\.?|voort\\p{L}* (?:uit|van)|voort uit|uitvloeisel van|als gevolg van|het gevolg van|dankzij|vanwege",
  ),
  beforeMotion(
    "(?:afkomstig|ontstaan|volgt|volgend) uit|(?:op basis|op grond|op verzoek|in opdracht|op initiatief) van|conform|ingegeven door|gebaseerd op|geinitieerd door|opgestart door|gestart (?:door|na|vanuit)|vanuit|oorsprong in|in navolging van",
  ),
  beforeMotion("(?:uitvoering|invulling|gehoor|gevolg|vervolg|uitwerking)(?: [\\p{L}]+){0,3} (?:aan|van|op)"),
  beforeMotion("(?:ter|in) uitvoering van|in (?:reactie|antwoord) op|als (?:reactie|antwoord|vervolg) op"),
  beforeMotion(`aanleiding ${few}(?:is|was|vormt|vormde|waren|zijn|ligt in)`),
  beforeMotion(
    "(?:op verzoek van|verzocht|gevraagd|opgeroepen|opdracht|oproep)[^.;]{0,80} (?:via|met|bij|in|middels|door middel van|per)",
  ),
];
const asked =
  "(?<!aandacht (?:wordt |is |werd )?)(?:gevraagd|verzocht|opgeroepen|opgedragen|opdracht gegeven)";
const originAfter = [
  afterMotion(asked),
  afterMotion(
    "(?:verzoekt|vraagt|roept|riep|verzocht|vroeg|draagt|droeg)(?! aandacht)[^.;]{0,40} (?:het college|de gemeente|om|burgemeester|college)",
  ),
  afterMotion(
    "(?:aangenomen|aan|ingediend)[,]? (?:om|met (?:het|de|als) (?:verzoek|vraag|oproep|doel|opdracht)|waarin|waarmee|die)",
  ),
  afterMotion(
    "(?:vormt|vormde|vormen|is|was|zijn|waren|gaf|geeft|gaven)[^.;]{0,30} (?:aanleiding|basis|startpunt|vertrekpunt|oorsprong)|ten grondslag|heeft geleid tot|leidde tot",
  ),
  afterMotion(`is ${few}(?:gestart|gestarte?|begonnen|opgezet|onderzoek gedaan|een pilot)`),
];
// "Naar aanleiding van de motie is de raad geïnformeerd": the motion explains the report, not the pilot.
const explainsReporting = /^[^.;]{0,80}(?<![\p{L}])(?:geinformeerd|gerapporteerd|teruggekoppeld)(?![\p{L}])/u;
const denied = /(?<![\p{L}])(?:niet|los|geen)(?: \p{L}+)?\s*$/u;

/** What follows in the next sentence when an adopted motion led to the pilot. */
const consequence =
  /^(?:daarom|daarop|hierop|hieruit|vervolgens|daaruit|naar aanleiding (?:hiervan|daarvan|van (?:deze|die|de) motie)|(?:op basis|als gevolg) (?:hiervan|daarvan|van (?:deze|die|de) motie)|om (?:hier|daar)|(?:in|met) (?:deze|die) motie|deze motie|het college (?:is|wordt|werd)(?: \p{L}+){0,2} (?:verzocht|gevraagd|opgeroepen|opgedragen)|(?:daarin|hierin)(?: \S+){0,6} (?:verzocht|gevraagd|opgeroepen)|ter uitvoering|dit heeft geleid|deze pilot|hiermee|hier(?:aan|voor) )(?![\p{L}])/u;
const adopted = /(?<![\p{L}])(?:aangenomen|ingediend|nam[^.;]{0,60} aan)(?![\p{L}])/u;

/**
 * Reads the role of a motion from the folded words around it, all in one sentence.
 * `before` ends where the motion phrase begins, `after` begins where it ends, `next` is the sentence that follows.
 */
export const motionRole = (before: string, after: string, next: string): MotionRole => {
  if (settledBefore.test(before) || settledAfter.test(after)) return "SETTLED";
  if (settledVerb.test(before.slice(-60)) && /^[^;]{0,60}(?<![\p{L}])af(?![\p{L}])/u.test(after))
    return "SETTLED";
  const cue = originBefore.map((pattern) => pattern.exec(before)).find((match) => match !== null);
  if (cue !== undefined) {
    if (denied.test(before.slice(0, cue.index)) || explainsReporting.test(after)) return "MENTIONED";
    return "ORIGIN";
  }
  if (originAfter.some((pattern) => pattern.test(after))) return "ORIGIN";
  return adopted.test(before + after) && consequence.test(next) ? "ORIGIN" : "MENTIONED";
};
