import { normalText } from "../change/same-text.ts";

/** A report as a version of a document has it. */
export interface HeadedReport {
  /** Normal form of its heading. */
  readonly key: string;
  readonly heading: string;
  readonly description: string | null;
}
export interface RenamedHeading {
  readonly key: string;
  readonly former: string;
}

/** Shorter texts are the same by chance. */
const fewestLetters = 20;
/** A letter more or less makes another word of a short one: "A" and "B", "zes" and "zeg". */
const shortestWord = 4;

const wordsOf = (heading: string): string[] => normalText(heading).split(/[^\p{L}\p{N}]+/u);

/** Whether one letter was added, left out or changed. */
function differInOneLetter(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  if (long.length - short.length > 1 || one === other) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Whether a heading is another with a typing error in one of its words; a number is no typing error. */
function isTypingError(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length !== others.length) return false;
  const pairs = words.flatMap((word, at): [string, string][] =>
    word === others[at] ? [] : [[word, others[at] ?? ""]],
  );
  return (
    pairs.length === 1 &&
    pairs.every(
      ([word, better]) =>
        Math.min(word.length, better.length) >= shortestWord &&
        !/\d/.test(word + better) &&
        differInOneLetter(word, better),
    )
  );
}

function saysTheSame(one: HeadedReport, other: HeadedReport): boolean {
  const [text, otherText] = [one, other].map(({ description }) => normalText(description ?? ""));
  return text === otherText && (text ?? "").length >= fewestLetters;
}

/**
 * The reports of a corrected document that only got another heading: what they say is word for word what one report of
 * the document before said, or the heading differs by a typing error; and no other report of either is like them.
 */
export function findRenamed(
  before: readonly HeadedReport[],
  after: readonly HeadedReport[],
): RenamedHeading[] {
  const [oldKeys, newKeys] = [before, after].map((reports) => new Set(reports.map(({ key }) => key)));
  const gone = new Set(before.filter(({ key }) => !newKeys?.has(key)));
  const come = after.filter(({ key }) => !oldKeys?.has(key));
  const alike = (one: HeadedReport, other: HeadedReport): boolean =>
    saysTheSame(one, other) || isTypingError(one.heading, other.heading);
  return come.flatMap((report) => {
    const [one, ...others] = before.filter((old) => alike(old, report));
    if (one === undefined || others.length > 0 || !gone.has(one)) return [];
    const isOnly = after.every((other) => other === report || !alike(one, other));
    return isOnly ? [{ key: report.key, former: one.key }] : [];
  });
}
