import type { MotionName } from "../../domain/mention-fields.ts";
import type { MotionRole } from "../../domain/vocabularies.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { patternsUnder } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import { motionDate } from "./motion-date.ts";
import { normalNumber, numbersOfForms } from "./motion-number.ts";
import { withDigits } from "./paper-number.ts";
import { phraseAt, type Phrase } from "./motion-phrase.ts";
import { motionRole } from "./motion-role.ts";
import { motionWord } from "./motion-number.ts";

/** A motion as one sentence prints it; "de motie" without more is `definite` and refers to one printed before. */
export interface PrintedMotion {
  readonly role: MotionRole;
  /** Whether the words say that the council did not adopt it. */
  readonly failed: boolean;
  readonly motion: MotionName;
  readonly definite: boolean;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly confidence: number;
}

/** Phrases that one verb is about ("moties 24.017 en 24.018"), or a number that stands without the word "motie". */
interface Group {
  readonly phrases: readonly Phrase[];
  readonly word: string | null;
  readonly start: number;
  readonly end: number;
}

// So far may the words that give a role stand from the motion.
const reach = 240;
const coordinated = /^\s*(?:,\s*en|,|en|&|alsmede|evenals)\s*(?:ook\s)?(?:de\s)?$/iu;
const clauseBreak = /[;,]|\s(?:en|maar|terwijl|waarna)\s/u;

const phrasesIn = (text: string): readonly (Phrase & { readonly word: string })[] => {
  let until = 0;
  return matchesOf(motionWord, text).flatMap((word) => {
    if (word.index < until) return [];
    const phrase = phraseAt(text, word.index, word.index + word[0].length);
    until = phrase.end;
    return [{ ...phrase, word: word[0] }];
  });
};

const groupsIn = (text: string, forms: ReadonlySet<string>): readonly Group[] => {
  const groups: Group[] = [];
  for (const phrase of phrasesIn(text)) {
    const last = groups.at(-1);
    const joins =
      last !== undefined &&
      phrase.named[0]?.printed !== null &&
      coordinated.test(text.slice(last.end, Math.max(last.end, phrase.start)));
    if (joins) groups[groups.length - 1] = { ...last, phrases: [...last.phrases, phrase], end: phrase.end };
    else groups.push({ phrases: [phrase], word: phrase.word, start: phrase.start, end: phrase.end });
  }
  for (const { printed, start } of numbersOfForms(text, forms)) {
    if (groups.some((group) => start >= group.start && start < group.end)) continue;
    const end = start + printed.length;
    const phrase = { named: [{ printed, title: null }], start, end, direct: false };
    groups.push({ phrases: [phrase], word: null, start, end });
  }
  return groups.sort((one, other) => one.start - other.start);
};

/** The words about a group: those of its clause, and none of the clause of another motion. */
const clauseOf = (folded: string, groups: readonly Group[], index: number) => {
  const { start, end } = groups[index] ?? { start: 0, end: 0 };
  const previous = groups[index - 1]?.end ?? 0;
  const following = groups[index + 1]?.start ?? folded.length;
  const gapBefore = folded.slice(previous, start);
  const opening = index === 0 ? 0 : previous + (clauseBreak.exec(gapBefore)?.index ?? 0);
  const gapAfter = folded.slice(end, following);
  const closing =
    index === groups.length - 1
      ? folded.length
      : end + (clauseBreak.exec(gapAfter)?.index ?? gapAfter.length);
  const before = folded.slice(Math.max(opening, start - reach), start);
  const after = folded.slice(end, Math.min(closing, end + reach));
  const [same = "", ...later] = after.split(";");
  return { before: before.slice(before.lastIndexOf(";") + 1), after: same, later: later.join(";").trim() };
};

const { pattern } = patternsUnder("mentions", "motion words");
const definiteBefore = pattern("definiteBefore");
const noneBefore = pattern("noneBefore");

const readGroup = (
  sentence: Sentence,
  group: Group,
  words: { readonly before: string; readonly after: string; readonly later: string },
  next: string,
): PrintedMotion[] => {
  const {
    role,
    sure: told,
    failed = false,
  } = motionRole(words.before, words.after, words.later === "" ? next.slice(0, reach) : words.later);
  const definite = definiteBefore.test(words.before);
  const isNone = noneBefore.test(words.before);
  return group.phrases.flatMap((phrase) =>
    phrase.named.flatMap(({ printed, title }) => {
      // The motion of another council is nobody's here, unless it has a number.
      const isElsewhere = sentence.folded.slice(phrase.start, phrase.end).trim() === "";
      if (printed === null && (isNone || isElsewhere || /s$/iu.test(group.word ?? ""))) return [];
      const number = printed === null ? null : normalNumber(printed);
      const motion = { number, title, date: motionDate(sentence.text, phrase, number, printed) };
      // A number away from the word may be another paper's; a role that no words tell is what is left.
      const sure = number === null ? 0.8 : group.word === null ? 0.85 : phrase.direct ? 0.97 : 0.93;
      const confidence = Math.min(sure, told);
      const { start, end, text: quote } = sentence;
      return [{ role, failed, motion, definite, start, end, quote, confidence }];
    }),
  );
};

/** Most sentences are about no motion; OCR reads the i as an l. */
const maySayMotion = /mot[il]e/iu;

/**
 * Finds the motions that the sentences of a text print, in order, each with its sentence as the quote. `forms` are those
 * in which the document writes its motions: such a number counts without the word "motie" too.
 */
export const findPrintedMotions = (
  sentences: readonly Sentence[],
  forms: ReadonlySet<string>,
): PrintedMotion[] =>
  sentences.flatMap((sentence, index) => {
    if (forms.size === 0 && !maySayMotion.test(sentence.text)) return [];
    const next = sentences[index + 1]?.folded ?? "";
    const text = withDigits(sentence.text);
    const groups = groupsIn(text, forms);
    return groups.flatMap((group, at) =>
      readGroup(sentence, group, clauseOf(sentence.folded, groups, at), next),
    );
  });
