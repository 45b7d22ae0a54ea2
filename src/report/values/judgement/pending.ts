import { anyMonthName } from "../../../domain/month-names.ts";
import { wholeWords } from "./cue.ts";
import { patternsUnder } from "../../../dutch/patterns.ts";

const { pattern, words } = patternsUnder("judging", "pending");
const time = `(?:in|eind|medio|begin|voor|na|rond|tot)(?: (?:de|het|van|eind|begin))? (?:(?:eerste|tweede|derde|vierde|laatste) (?:kwartaal|helft)|\\d{4}|${anyMonthName}|voorjaar|najaar|zomer|winter|herfst|q[1-4]|\\d?e? ?kwartaal|loop van)|volgend(?:e)? (?:jaar|maand|week|voorjaar|najaar)|dit (?:jaar|najaar|voorjaar)`;

const says = {
  knowledge: wholeWords(words("knowledge")),
  later: wholeWords(words("later")),
  time: wholeWords(time),
  will: wholeWords(words("will")),
  done: wholeWords(words("done")),
  open: wholeWords(words("open")),
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
