import { isCode, isNumberBesideMotion, normalNumber, usualNumber } from "./motion-number.ts";
import { commonTitleAt, titleAt, titleBefore } from "./motion-title.ts";
import { motionWord, otherPaper } from "./motion-number.ts";
import { anyNumber } from "./paper-number.ts";

/** A motion as a phrase names it. */
export type Named = { readonly printed: string | null; readonly title: string | null };

/** What follows the word "motie": the motions it names, and where in the sentence the phrase begins and ends. */
export interface Phrase {
  readonly named: readonly Named[];
  readonly start: number;
  readonly end: number;
  /** Whether the number stands right beside the word. */
  readonly direct: boolean;
}

const nextNumber = new RegExp(
  `^[\\s,(:–-]{0,4}(?<announced>(?:met\\s+)?(?:nrs?|no|nummers?|raadsnummer|kenmerk|registratienummer|volgnummer)\\.?:?\\s*|#\\s?)?(?<number>${anyNumber})\\)?`,
  "iu",
);
const further = new RegExp(
  `^\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:,\\s*en|,|en|&|/|alsmede|evenals|(?<through>t/m|tot\\s+en\\s+met))\\s*(?:(?:de\\s+)?motie\\s+)?(?=(?:nr\\.?\\s*)?${anyNumber}|[‘'“"„«])`,
  "iu",
);

type OneNumber = { readonly printed: string; readonly end: number };

const numberAt = (text: string, at: number): OneNumber | null => {
  const words = text.slice(at, at + 80);
  const match = nextNumber.exec(words);
  const printed = match?.groups?.number;
  if (match === null || printed === undefined) return null;
  const announced =
    match.groups?.announced !== undefined || /\($|\(\s*$/u.test(words.slice(0, match[0].indexOf(printed)));
  // Case decides: "m 12" in a sentence is a distance.
  if (
    /^\p{Ll}\s/u.test(printed) ||
    !isNumberBesideMotion(normalNumber(printed), announced, words.slice(match[0].length))
  )
    return null;
  return { printed, end: at + match[0].length };
};

/** In a list of motions and amendments the A's are amendments ("moties en amendementen M12, A3 en M14"). */
const isAmendment = (printed: string, others: readonly Named[]): boolean =>
  /^A[-.\s]?\d/u.test(printed) && others.some((one) => /^M[-.\s]?\d/u.test(one.printed ?? ""));

/** "Moties 24-118 t/m 24-120": those of which only the first and the last are printed. */
const mostBetween = 20;
const numbersBetween = (first: string, last: string): Named[] => {
  const [from, to] = [first, last].map((number) => /^(?<lead>.*?)(?<digits>\d{1,6})$/u.exec(number)?.groups);
  if (from === undefined || to === undefined || from["lead"] !== to["lead"]) return [];
  const { digits = "" } = from;
  const count = Number(to["digits"]) - Number(digits) - 1;
  if (!(count > 0 && count <= mostBetween)) return [];
  return Array.from({ length: count }, (_, at) => ({
    printed: `${from["lead"] ?? ""}${String(Number(digits) + at + 1).padStart(digits.length, "0")}`,
    title: null,
  }));
};

/** Reads the numbers, each with the title before or after it, that follow the word "motie" at `from`. */
const numberedPhrase = (
  text: string,
  from: number,
  title: string | null,
): Omit<Phrase, "start" | "direct"> | null => {
  const named: Named[] = [];
  let at = from;
  let known = title;
  let isThrough = false;
  for (;;) {
    const one = numberAt(text, at);
    if (one === null) break;
    at = one.end;
    const after = known === null ? titleAt(text.slice(at, at + 200)) : null;
    at += after?.end ?? 0;
    const last = named.at(-1);
    if (isThrough && last?.printed) named.push(...numbersBetween(last.printed, one.printed));
    if (!isAmendment(one.printed, named))
      named.push({ printed: one.printed, title: known ?? after?.title ?? null });
    const more = further.exec(text.slice(at, at + 120));
    if (more === null) break;
    isThrough = more.groups?.through !== undefined;
    const next = at + more[0].length;
    const before = titleAt(text.slice(next, next + 200));
    known = before?.title ?? null;
    const goesOn = numberAt(text, next + (before?.end ?? 0));
    if (goesOn === null) break;
    at = next + (before?.end ?? 0);
  }
  return named.length === 0 ? null : { named, end: at };
};

const bracketed = new RegExp(
  `(?:\\(\\s*(?:(?:motie|nr\\.?|nummer|kenmerk)\\s*)?|(?<![\\p{L}])(?:nr\\.?|nummer|kenmerk|genummerd)\\s*:?\\s*)(?<number>${anyNumber})(?=\\s*(?:[),;.]|$|d\\.d\\.|van\\s|is\\s|uit\\s))|(?<usual>${usualNumber})`,
  "u",
);

/** Finds a number further on ("de motie van drie fracties (2301-12)"), unless another paper or motion stands between. */
const distantNumber = (text: string, from: number): OneNumber | null => {
  const words = text.slice(from, from + 140);
  const match = bracketed.exec(words);
  const printed = match?.groups?.number ?? match?.groups?.usual;
  if (match === null || printed === undefined || !isCode(normalNumber(printed))) return null;
  const at = match.index + match[0].lastIndexOf(printed);
  const between = words.slice(0, at);
  if (between.search(otherPaper) >= 0 || between.search(motionWord) >= 0 || between.includes(";"))
    return null;
  return { printed, end: from + at + printed.length };
};

/** Reads which motions the word "motie" names that stands from `start` to `from` in a sentence. */
export const phraseAt = (text: string, start: number, from: number): Phrase => {
  const earlier = titleBefore(text.slice(Math.max(0, start - 130), start));
  const begin = start - (earlier?.length ?? 0);
  const direct = numberedPhrase(text, from, earlier?.title ?? null);
  if (direct !== null) return { ...direct, start: begin, direct: true };
  const words = text.slice(from, from + 200);
  const title = titleAt(words) ?? commonTitleAt(words, text.slice(0, start));
  const at = from + (title?.end ?? 0);
  const numbered = title === null ? null : numberedPhrase(text, at, title.title);
  if (numbered !== null) return { ...numbered, start, direct: true };
  const distant = distantNumber(text, at);
  const named = { printed: distant?.printed ?? null, title: title?.title ?? null };
  return { named: [named], start, end: distant?.end ?? at, direct: false };
};
