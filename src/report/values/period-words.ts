import { anyNumber } from "./date-words.ts";
import { mark, notApplicable, notKnown, printedInstead } from "./printed-instead.ts";

const undetermined = new RegExp(
  `^[\\s(]*(?:(?:nog\\s+)?(?:${notKnown}(?![\\p{L}])|${notApplicable}(?![\\p{L}])|(?:nader|nog)\\s+(?:nader\\s+)?te\\s+bepalen|niet\\s+(?:bekend|bepaald|vastgesteld|van toepassing|gepland)|nader\\s+(?:te|in)\\s|geen\\s)|wordt\\s+(?:nog|nader|later)\\s|volgt(?:\\s+nog)?[\\s.]*$|${mark}[\\s.]*$)`,
  "iu",
);

/** The value begins by saying that it is not known or not there: whatever follows, it has no dates. */
export const isUndetermined = (text: string): boolean =>
  printedInstead(text) !== null || undetermined.test(text);

const unit =
  "(?:jaar|halfjaar|half\\s+jaar|kwartaa[lI1]|maanden|maand|weken|week|schooljaar|begrotingscyclus|seizoen|fase|raadsperiode|collegeperiode|voorjaar|najaar|zomer|winter|herfst|lente|ronde)";
// OCR reads the I of "Ieder" as an l.
const each = "(?:per|elke?|[il]edere?)";
/** Source of a pattern: it happens again and again. */
export const recurringWords = `(?:maal|keer)\\s+['‘’]?s\\s+jaars|(?:half|twee|drie|vier|vijf)?-?jaarlijks|(?:drie|twee)?maandelijks|(?:twee)?wekelijks|(?<![\\p{L}])${each}\\s+(?:[\\p{L}\\d]+(?:-\\s+en)?\\s+)?${unit}(?![\\p{L}])|(?<![\\p{L}])[\\dl]?(?:x|maal|keer)\\s?(?:/|per\\s|p/|p\\.?)\\s?(?:jaar|j(?![\\p{L}]))|(?:na|bij|tijdens|voor)\\s+(?:elke?|[il]edere?)\\s+\\p{L}{3,}|om\\s+(?:de\\s+[\\p{L}\\d]+|het)\\s+${unit}|(?:eens|keer|maal|x)\\s+in\\s+(?:de|het)\\s+(?:[\\p{L}\\d]+\\s+)?${unit}`;
const recurring = new RegExp(recurringWords, "iu");
/** Most periods do not recur, and have none of these. */
const mayRecur =
  /lijks|jaars|per\s|maal\sp|keer\sp|elke?\s|[il]edere?\s|x\s?[/p]|om\s|(?:eens|keer|x)\sin\s/iu;

/** Where the text says that the moment comes back, -1 when it does not. */
export const recursAt = (text: string): number =>
  mayRecur.test(text) ? (recurring.exec(text)?.index ?? -1) : -1;

/** Without a date beside them these mean that it happens again and again. */
const ongoing = /(?<![\p{L}])(?:doorlopend|continu|voortdurend|periodiek)e?(?![\p{L}])/iu;
export const isOngoing = (text: string): boolean => ongoing.test(text);

const offset = new RegExp(
  `(?<![\\p{L}\\d])(?:${anyNumber}|half|halfjaar)?\\s*(?:dagen|dag|weken|week|maanden|maand|jaar|jaren)\\s+(?:na|voor|vanaf|gerekend\\s+vanaf)\\s+[^.;]{0,40}$`,
  "iu",
);
/** What stands before a moment makes it the start of a count: "drie maanden na 1 mei 2026". */
export const isCountedFrom = (before: string): boolean => offset.test(before);

const loneUnit =
  /(?<![\p{L}])(?:(?<=\d{1,2}\s)(?!(?:jaar|voor|vanaf|sinds|eind|medio|begin|half|loop|van|en|tot|per|of|en)\s)[\p{L}\d]{3,10}(?=\s)|\d{1,2}[-/](?=$)|i{1,3}[-/]|iv[-/]|kwartaal|kwrt|kw|helft|half[\s-]?jaar|semester|trimester|kerst(?:mis|vakantie|reces)?|jaarwisseling|oud en nieuw|pasen|pinksteren|hemelvaart|carnaval|(?:krokus|voorjaars|mei|herfst)vakantie|(?:krokus|mei|herfst|voorjaars)reces|week|weken|wk|maand|\d{1,2}\s?(?:e|de|ste)\s(?:[\p{L}\d]{2,12}|\p{L}(?=\.)))\.?[\s.,(]*(?:van\s+|in\s+)?(?:het\s+jaar\s+)?$/iu;
/** A quarter or week of which the number cannot be read stands before a year: it is not the whole year. */
export const isLoneUnit = (before: string): boolean => loneUnit.test(before);
