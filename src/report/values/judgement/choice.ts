import { patternsUnder } from "../../../dutch/patterns.ts";
/** Boxes as forms print them, empty and ticked; a letter is a box only before an option. */
const emptyBox = "[☐□▢◻○◯⚪]|\\[\\s*\\]|\\(\\s*\\)";
const tickedBox = "[☒⊠⊗☓☑✓✔✗✘■◼●◉✅🗹]|\\[\\s*[xXvV✓*]\\s*\\]|\\(\\s*[xXvV✓*]\\s*\\)";
const { words } = patternsUnder("judging", "choices");
const option = words("option");
const before = `(?=\\s*(?:${option})(?![\\p{L}]))`;

const empty = new RegExp(`${emptyBox}|(?<![\\p{L}\\p{N}])[oO0]\\s${before}`, "giu");
const ticked = new RegExp(`${tickedBox}|(?<![\\p{L}\\p{N}])[xXvV√]\\s?${before}`, "giu");

/** "Ja / Nee", "1. Ja 2. Nee 3. Deels", "Ja of nee*": the choice as the form prints it, with nothing chosen. */
const unmade = new RegExp(
  `^[\\s*•(-]*(?:[^:.]*(?:doorhalen|omcirkel|aankruisen|kies|kiezen|invullen)[^:.]*[:.]\\s*)?(?:\\d\\s?[.)]\\s*)?(?:ja|nee|neen)\\*?\\s*(?:[/|\\\\\\n]|of(?![\\p{L}])|[-–—]|\\d\\s?[.)])\\s*(?:(?:${option})\\s*[/|\\\\\\n]\\s*)*(?:nee|neen|ja)(?:\\s*(?:[/|\\\\\\n]|of(?![\\p{L}])|[-–—]|\\d\\s?[.)])\\s*(?:${option}))*(?![\\p{L}])[)*]*[\\s:.,;]*`,
  "iu",
);

/** "Ja, nee, deels": options parted by commas, and nothing else. */
const listed = new RegExp(`^\\s*ja, nee(?:,| of) (?:${option})[\\s.]*(?:\\([^)]*\\))?[\\s.]*$`, "iu");

/** "Ja: / Nee: x": the cross stands behind a colon. */
const behindColon = /^\s*ja\s*:\s*(?<yes>[xv✓])?\s*[/|,]?\s*nee\s*:\s*(?<no>[xv✓])?[\s.]*$/iu;

/** What a form says: the words of the option that was ticked, or that none was, or several. */
export type Choice = { readonly chosen: string } | "NOT_MADE" | "SEVERAL";

/**
 * Reads an answer that is a choice on a form: boxes, or options parted by a stroke. Null when it is none. An answer that
 * is written behind the options ("Ja / Nee: ja, ruim") is what was chosen.
 */
export const readChoice = (text: string): Choice | null => {
  const marked = text.replace(ticked, "☒").replace(empty, "☐");
  if (/[☐☒]/u.test(marked)) return chosenOf(marked);
  if (listed.test(text)) return "NOT_MADE";
  const crossed = behindColon.exec(text)?.groups;
  if (crossed !== undefined) {
    if (crossed.yes !== undefined && crossed.no !== undefined) return "SEVERAL";
    return crossed.yes === crossed.no ? "NOT_MADE" : { chosen: crossed.yes === undefined ? "nee" : "ja" };
  }
  const match = unmade.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  return new RegExp(`^(?:${option})(?![\\p{L}])`, "iu").test(rest) ? { chosen: rest } : "NOT_MADE";
};

const chosenOf = (marked: string): Choice | null => {
  const isBefore = /^\s*[☐☒]/u.test(marked);
  const boxes = isBefore ? /([☐☒])([^☐☒]*)/gu : /([^☐☒]*)([☐☒])/gu;
  const options = Array.from(marked.matchAll(boxes), (match) => ({
    isTicked: match[isBefore ? 1 : 2] === "☒",
    words: (match[isBefore ? 2 : 1] ?? "").trim(),
  })).filter(({ words }) => words !== "");
  if (!options.some(({ words }) => new RegExp(`^(?:${option})(?![\\p{L}])`, "iu").test(words))) return null;
  const [chosen, ...others] = options.filter(({ isTicked }) => isTicked);
  if (chosen === undefined) return "NOT_MADE";
  return others.length === 0 ? { chosen: chosen.words } : "SEVERAL";
};
