import { anyMonth, anyOrdinal, anySeason } from "../values/date-words.ts";
import { recurringWords } from "../values/period-words.ts";
import { notKnown } from "../values/printed-instead.ts";

const month = `${anyMonth}\\.?`;
const year = "(?:19|20)\\d{2}";

/** One date or stretch of time, in any of the forms that annexes print. */
const date = new RegExp(
  [
    `\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*(?:${year}|\\d{2})`,
    `(?:\\d{1,2}\\s+)?${month}\\s+${year}`,
    `${anyOrdinal}\\s+(?:kwartaal|helft|half\\s?jaar|halfjaar)(?:\\s+van)?(?:\\s+${year})?`,
    `(?:kwartaal|kw\\.?)\\s*\\d(?:\\s*(?:van\\s*)?[-/]?\\s*${year})?`,
    `(?:q[1-4i]|h[12])(?:\\s*(?:van\\s*)?[-/]?\\s*${year})?`,
    `(?:${anySeason}|schooljaar|seizoen)\\s+(?:van\\s+)?${year}(?:\\s*[-/]\\s*\\d{2,4})?`,
    `(?:week\\s+\\d{1,2}\\s+)?${year}(?:\\s*[-/]\\s*${year})?`,
    `\\d{1,2}\\s+${month}|\\b${month}(?=\\s|$)`,
  ].join("|"),
  "gi",
);
const about =
  /\b(?:begin|medio|midden|half|eind(?:e)?|uiterlijk|vanaf|tot|met|t\/m|tm|en|per|circa|ca|rond|in|voor|na|of|sinds|de|het|van|naar verwachting|verwacht(?:ing)?|ongeveer|uit)\b/gi;
/** Printed instead of a date: not known yet. */
export const undetermined = new RegExp(
  `^(?:nog\\s+)?(?:${notKnown}|niet\\s+be(?:kend|paald)|(?:nader|nog)\\s+te\\s+be(?:palen|zien)|volgt(?:\\s+nog)?)(?![a-z])`,
  "i",
);
/** Printed instead of a date: again and again. */
export const recurring = new RegExp(
  `^(?:${recurringWords}|kwartaallijks|doorlopend|continu|tussentijds|periodiek)(?![\\p{L}])`,
  "iu",
);

/** No date stands in a text without one of these. */
const anyDate = /\d|jan|feb|mrt|maart|apr|mei|ju[nl]|aug|sep|okt|nov|dec|kwartaal|helft|half|qi/i;

const withoutDates = (text: string): string => (anyDate.test(text) ? text.replace(date, " ") : text);

/** Letters that are left of a text when the words around dates are taken out. */
const lettersOf = (text: string): number => text.replace(about, " ").replace(/[^\p{L}\p{N}]+/gu, "").length;

/** How much of a text is dates: all of it but for the words around dates, some of it, or none. */
export const shareOfDates = (text: string): "ALL" | "SOME" | "NONE" => {
  const without = withoutDates(text);
  if (without === text) return "NONE";
  return lettersOf(without) <= 1 ? "ALL" : "SOME";
};

interface DateTraits {
  readonly text: string;
  readonly isRecurring: boolean;
  readonly isUndetermined: boolean;
  readonly dates: ReturnType<typeof shareOfDates>;
}

/** The text is a date, or what is printed instead of one, and nothing else. */
export const isBareDate = (traits: DateTraits): boolean => {
  const { text } = traits;
  if (text.length > 80) return false;
  if (traits.isRecurring) return lettersOf(withoutDates(text.replace(recurring, ""))) <= 6;
  return traits.dates === "ALL" || (text.length < 30 && traits.isUndetermined);
};

/** The date is what the text begins with; what follows explains it. */
export const beginsWithDate = (text: string): boolean => {
  const words = text.replace(about, " ").trim();
  return words.slice(0, 30).search(date) === 0;
};
