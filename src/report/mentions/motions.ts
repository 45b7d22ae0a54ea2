import type { MotionName } from "../../domain/mention-fields.ts";
import type { MotionRole } from "../../domain/vocabularies.ts";
import type { Period } from "../../domain/field.ts";
import { monthOf } from "../values/calendar.ts";
import { findMoments, type Moment } from "../values/find-moments.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { matchesOf } from "../matches.ts";
import { motionRole } from "./motion-role.ts";
import { commonTitleAt, titleAt } from "./motion-title.ts";
import { isDateLike, motionNumber, motionWord, normalNumber, otherPaper } from "./motion-words.ts";

/** A motion as one sentence prints it; "de motie" without more is `definite` and refers to one printed before. */
export interface PrintedMotion {
  readonly role: MotionRole;
  readonly motion: MotionName;
  readonly definite: boolean;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface Named {
  readonly printed: string | null;
  readonly title: string | null;
}
interface Phrase {
  readonly named: readonly Named[];
  /** Offset in the sentence where the phrase ends. */
  readonly end: number;
}

const nextNumber = new RegExp(
  `^[\\s,(:]*(?:met\\s+)?(?:(?:nrs?|nummers?|raadsnummer|kenmerk|registratienummer)\\.?:?\\s*)?(?<number>${motionNumber})\\)?`,
  "iu",
);
const further = new RegExp(`^\\s*(?:,|en|&|/|,\\s*en)\\s*(?:(?:de\\s+)?motie\\s+)?(?=${motionNumber})`, "iu");
const anyNumber = new RegExp(motionNumber, "u");

/** Reads the numbers, each with the title after it, that follow the word "motie" at `from`. */
const numberedPhrase = (text: string, from: number, title: string | null): Phrase | null => {
  const named: Named[] = [];
  let at = from;
  for (;;) {
    const match = nextNumber.exec(text.slice(at));
    const printed = match?.groups?.number;
    if (match === null || printed === undefined) break;
    at += match[0].length;
    const after = named.length === 0 && title !== null ? null : titleAt(text.slice(at));
    at += after?.end ?? 0;
    named.push({
      printed,
      title: named.length === 0 ? (title ?? after?.title ?? null) : (after?.title ?? null),
    });
    const more = further.exec(text.slice(at));
    if (more === null) break;
    at += more[0].length;
  }
  return named.length === 0 ? null : { named, end: at };
};

/** Finds a number further on ("de motie van drie fracties (2301-12)"), unless another paper or motion stands between. */
const distantNumber = (text: string, from: number): Phrase | null => {
  const words = text.slice(from, from + 140);
  const match = anyNumber.exec(words);
  if (match === null) return null;
  const between = words.slice(0, match.index);
  if (between.search(otherPaper) >= 0 || between.search(motionWord) >= 0) return null;
  return { named: [{ printed: match[0], title: null }], end: from + match.index + match[0].length };
};

const phraseAt = (text: string, from: number): Phrase => {
  const direct = numberedPhrase(text, from, null);
  if (direct !== null) return direct;
  const title = titleAt(text.slice(from)) ?? commonTitleAt(text.slice(from));
  const at = from + (title?.end ?? 0);
  const numbered = title === null ? null : numberedPhrase(text, at, title.title);
  if (numbered !== null) return numbered;
  const distant = distantNumber(text, at);
  if (distant !== null)
    return { named: distant.named.map((one) => ({ ...one, title: title?.title ?? null })), end: distant.end };
  return { named: [{ printed: null, title: title?.title ?? null }], end: at };
};

const asPeriod = (text: string, moment: Moment): Period | null =>
  moment.days === null ? null : { text: text.slice(moment.start, moment.end), ...moment.days };

/** Numbers of the form YYMM-NN carry the month. */
const monthInNumber = (number: string, printed: string): Period | null => {
  const match = /^(\d{2})(\d{2})-\d{2,3}[A-Z]?$/u.exec(number);
  const days = match === null ? null : monthOf(2000 + Number(match[1]), Number(match[2]));
  return days === null ? null : { text: printed, ...days };
};

const attached = /^[\s,()]*(?:(?:van|uit|d\.d\.|dd\.?|op|in)\s+(?:(?:de|het)\s+\p{L}+\s+(?:van|op)\s+)?)?$/iu;

// So far may the words that give a role or a date stand from the motion.
const reach = 240;

/** The printed date of a motion: right after it, or in a sentence that says it was adopted. */
const dateOf = (
  sentence: string,
  { end }: Phrase,
  number: string | null,
  printed: string | null,
): Period | null => {
  const from = Math.max(0, end - reach);
  const words = sentence.slice(from, end + reach);
  const moments = findMoments(words).filter(({ days }) => days !== null);
  const carried = number === null || printed === null ? null : monthInNumber(number, printed);
  if (carried !== null) {
    const exact = moments.find(
      ({ days }) => days?.precision === "DAY" && days.from?.slice(0, 7) === carried.from?.slice(0, 7),
    );
    return exact === undefined ? carried : asPeriod(words, exact);
  }
  const next = moments.find(
    ({ start }) => start >= end - from && attached.test(words.slice(end - from, start)),
  );
  const [first] = moments;
  const adopted = /(?<![\p{L}])(?:aangenomen|nam|vastgesteld|ingediend|raadsvergadering)(?![\p{L}])/iu.test(
    words,
  );
  const date = next ?? (adopted ? first : undefined);
  return date === undefined ? null : asPeriod(words, date);
};

const readMotion = (
  sentence: Sentence,
  word: RegExpExecArray,
  phrase: Phrase,
  next: string,
): PrintedMotion[] => {
  const { text, folded } = sentence;
  const lead = folded.slice(Math.max(0, word.index - reach), word.index);
  const role = motionRole(lead, folded.slice(phrase.end, phrase.end + reach), next.slice(0, reach));
  const definite = /(?:^|\s)(?:de|deze|die|dezelfde|genoemde|bovengenoemde)\s+(?:\p{L}+\s+)?$/u.test(lead);
  return phrase.named.flatMap(({ printed, title }) => {
    const number = printed === null ? null : normalNumber(printed);
    if (number === null ? /s$/iu.test(word[0]) : isDateLike(number)) return [];
    const motion = { number, title, date: dateOf(text, phrase, number, printed) };
    return [{ role, motion, definite, start: sentence.start, end: sentence.end, quote: text }];
  });
};

/** Most sentences are about no motion; OCR reads the i as an l. */
const maySayMotion = /mot[il]e/u;

/** Finds the motions that the sentences of a text print, in order, each with its sentence as the quote. */
export const findPrintedMotions = (sentences: readonly Sentence[]): PrintedMotion[] =>
  sentences.flatMap((sentence, index) => {
    if (!maySayMotion.test(sentence.folded)) return [];
    const next = sentences[index + 1]?.folded ?? "";
    let until = 0;
    return matchesOf(motionWord, sentence.text).flatMap((word) => {
      if (word.index < until) return [];
      const phrase = phraseAt(sentence.text, word.index + word[0].length);
      until = phrase.end;
      return readMotion(sentence, word, phrase, next);
    });
  });
