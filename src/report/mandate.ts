import type { Reading } from "./report.ts";

const motion =
  /\b(?:raads|burger)?moties?\s+(?:nr\.?\s*|nummer\s+|met\s+(?:nummer|kenmerk)\s+)?(\d{2,4}\s?[-–—‑]\s?\d{2,4}[A-Z]?)(?![\p{L}\d])/iu;

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
  const number = found?.[1]?.replace(/\s/g, "").replace(/[–—‑]/g, "-");
  if (!found || number === undefined) return null;
  const after = introduction.slice(found.index + found[0].length, found.index + found[0].length + 200);
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
