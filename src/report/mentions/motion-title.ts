import { patternsUnder } from "../../dutch/patterns.ts";
/** A title and where the phrase that holds it ends, counted from the start of the words given. */
export type PrintedTitle = { readonly title: string; readonly end: number };

const { pattern } = patternsUnder("mentions", "titles of motions");
const sentenceGoesOn = pattern("sentenceGoesOn");

const quoted =
  /^[\s,:(–-]{0,3}(?:(?:genaamd|getiteld|genoemd|met (?:als |de )?titel|over)\s*:?\s+)?(?:(?<one>[‘'`‚])(?<single>[^‘’'`\n]{2,100}?)[’'`](?!\p{L})|["“”„«](?<double>[^"“”„«»\n]{2,100}?)["“”»])\)?/u;
const parenthesised = /^\s*\(\s*['"‘“]?(?<title>\p{Lu}[^()]{2,90}?)['"’”]?\s*\)/u;
const bare = /^(?:\s*:\s*|\s*,\s*|\s+[-–—]\s+|\s+)(?<title>\p{Lu}[^\n.;:,()‘“"]{1,100})/u;

const tidied = (title: string): string =>
  title
    .replace(/\s+/gu, " ")
    .replace(/[\s,;:.–—-]+$|\s(?:en|of|van|in)$/gu, "")
    .trim();

const noTitle = pattern("noTitle");

/** A run of figures and capitals is a number, never a title. */
const isCodeAlone = (title: string): boolean =>
  (!/\p{Ll}{2}/u.test(title) && /\d/u.test(title)) || /^\p{Lu}{1,4}[-./\s]?\d/u.test(title);

const bareTitle = (words: string, afterColon: boolean): PrintedTitle | null => {
  const match = bare.exec(words);
  const run = match?.groups?.title;
  if (match === null || run === undefined) return null;
  const from = match[0].length - run.length;
  const stop = sentenceGoesOn.exec(run);
  const title = tidied(stop === null ? run : run.slice(0, stop.index));
  if (title.length < 2 || noTitle.test(title) || isCodeAlone(title)) return null;
  // "motie 2106-54, Zoetermeer onderzoekt …" opens a new clause; only a title after a number or a colon may stand alone.
  return afterColon || title.split(" ").length <= 10 ? { title, end: from + title.length } : null;
};

/** Reads a title that follows the word "motie" or its number: quoted, between brackets, or with a capital. */
export const titleAt = (words: string): PrintedTitle | null => {
  const inQuotes = quoted.exec(words);
  const words1 = inQuotes?.groups?.single ?? inQuotes?.groups?.double;
  if (inQuotes !== null && words1 !== undefined && !isCodeAlone(words1))
    return { title: tidied(words1), end: inQuotes[0].length };
  const inBrackets = parenthesised.exec(words);
  if (inBrackets?.groups?.title !== undefined && !isCodeAlone(inBrackets.groups.title))
    return { title: tidied(inBrackets.groups.title), end: inBrackets[0].length };
  return bareTitle(words, /^\s*:/u.test(words));
};

const quotedBefore =
  /(?:[‘'`](?<single>[^‘’'`\n]{2,100})[’'`]|["“”„«](?<double>[^"“”„«»\n]{2,100})["“”»])(?:\s\(|,?\s)$/u;

/** Reads the title of "‘Groene daken’ (motie 2503-15)": between quotes, right before the word. `length` is all of it. */
export const titleBefore = (words: string): { readonly title: string; readonly length: number } | null => {
  const match = quotedBefore.exec(words);
  const title = match?.groups?.single ?? match?.groups?.double;
  return match === null || title === undefined ? null : { title: tidied(title), length: match[0].length };
};

const commonTitle =
  /^\s+(?<title>\p{Ll}[\p{L}-]{4,}(?:\s\p{L}+)?)(?=\s*(?:$|[.,;:)]|\s(?:is|wordt|werd|zijn|heeft)(?![\p{L}])))/u;
const functionWord = pattern("functionWord");

/** "Is niet uit een motie voortgekomen": the participle that an auxiliary before the motion waits for, and no title. */
const auxiliary =
  /(?:^|\s)(?:is|zijn|was|waren|word(?:t|en)|werd(?:en)?|heeft|hebben|had(?:den)?)(?=\s(?<between>[^.;,:]*)$)/iu;
const participle = pattern("participle", "iu");
const isAwaited = (before: string, word: string): boolean => {
  const between = auxiliary.exec(before)?.groups?.between?.split(/\s+/u);
  return between !== undefined && participle.test(word) && !between.some((each) => participle.test(each));
};

/**
 * Reads the title of "de motie afvalringen": one or two words in lower case that end the clause.
 *
 * @param before the words of the sentence before the motion
 */
export const commonTitleAt = (words: string, before: string): PrintedTitle | null => {
  const match = commonTitle.exec(words);
  const title = match?.groups?.title;
  if (match === null || title === undefined || functionWord.test(title)) return null;
  if (isAwaited(before, title.split(/\s/u).at(-1) ?? "")) return null;
  return /\s(?:is|wordt|werd|van|voor|in|op|zijn|heeft|door|om)$/u.test(title)
    ? null
    : { title, end: match[0].length };
};
