import { isNumberBesideMotion, normalNumber } from "../mentions/motion-number.ts";
import { anyNumber } from "../mentions/paper-number.ts";
import type { Reading } from "../report.ts";

const motion = new RegExp(
  `(?<![\\p{L}])(?:raads|burger)?moties?\\s+(?:nr\\.?\\s*|nummer\\s+|met\\s+(?:nummer|kenmerk)\\s+)?(${anyNumber})`,
  "iu",
);

/** Where a title after the comma ends, and the sentence goes on. */
const titleEnd =
  /[.,;:()\n]|\s(?:en\s+(?:wordt|is|zal|worden|verschijnt)|wordt|worden|waarin|waarmee|waarbij|d\.d\.|van\s+\d)(?=\s)/u;

const quotes = /^["'‘’“”„«]+|["'‘’“”„»]+$/gu;

/**
 * Finds the motion that asks for the annex, in the introduction: a motion number, and behind a comma or between quotes
 * its title. Null when the introduction names none.
 */
export const readMandate = (introduction: string): Reading["mandate"] => {
  const found = motion.exec(introduction);
  if (found?.[1] === undefined) return null;
  const number = normalNumber(found[1]);
  const after = introduction.slice(found.index + found[0].length, found.index + found[0].length + 200);
  if (!isNumberBesideMotion(number, false, after)) return null;
  return { number, title: readTitle(after) };
};

const readTitle = (after: string): string | null => {
  const quoted = /^[\s,:(]*["'‘“„«]([^"'’”“»\n]{2,120})["'’”“»]/u.exec(after)?.[1];
  if (quoted !== undefined) return quoted.trim();
  const introduced = /^\s?[,:]\s*|^\s\(/u.exec(after);
  if (!introduced) return null;
  const words = after.slice(introduced[0].length);
  const end = titleEnd.exec(words)?.index ?? words.length;
  const title = words.slice(0, end).replace(quotes, "").trim();
  return /\p{L}/u.test(title) ? title : null;
};
