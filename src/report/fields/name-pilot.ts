import type { Dictionary } from "../report.ts";
import { shareOfDates } from "../ocr/date-form.ts";
import { endOfCount } from "../lines/furniture.ts";
import { isAnnexTitle, isIntroduction, type DocumentWords } from "../template/document-words.ts";
import { isHeadingText } from "../template/mark-sections.ts";
import { opening } from "../template/sections.ts";
import { fold, similarity } from "../template/similarity.ts";

/** What names a pilot, each null when the document does not print it. */
interface Names {
  /** In the navigation lines. */
  readonly navigation: string | null;
  /** Above its first section. */
  readonly heading: string | null;
  /** Behind "Naam pilot". */
  readonly title: string | null;
  /** What it stands behind is only like that: "Projectleider". */
  readonly isTitleGuessed: boolean;
}

/** "Kadernota 2027 | bijlage 5 pagina 2 van 4" stands at the foot of a page. */
const pageFoot = /(?:pagina|pag\.?|blz\.?|bladzijde)\s*\d{1,4}(?:\s*(?:van|\/)\s*\d{1,4})?$/iu;

const damagedWords = (text: string, dictionary: Dictionary): number =>
  text.split(/[^\p{L}\p{M}\d]+/u).filter((word) => word.length > 2 && !dictionary.known(word.toLowerCase()))
    .length;

const saysTheSame = (heading: string, title: string): boolean => {
  const [a, b] = [fold(heading), fold(title)];
  return a.includes(b) || b.includes(a) || similarity(a, b) > 0.6;
};

/** "Naam pilot" itself names none. */
const isLabelOfName = (text: string, { labels, headings }: DocumentWords): boolean =>
  headings.some(({ key, name }) => key.section === opening.title && name.text === fold(text)) ||
  labels.some(({ key, words }) => key.field === "title" && words.join("") === fold(text));

/** "Pilot: Buurtbus", "Naam pilot - Buurtbus", "Pilot A. Buurtbus": the label of the name stands before it in the heading. */
const withoutLabel = (heading: string, words: DocumentWords): string => {
  const [printed, label = ""] =
    /^(\p{L}[\p{L}\s]{2,40}?)(?:(?:\s*\d{1,2})?\s*[:–—]|\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)])\s+(?=\S)/u.exec(
      heading,
    ) ?? [];
  return printed !== undefined && isLabelOfName(label, words) ? heading.slice(printed.length) : heading;
};

/**
 * The name of a pilot: as the navigation lines have it, or the heading where "Naam pilot" says nearly the same, or else
 * what "Naam pilot" says, unless that label is only guessed. Of a heading and a title that differ in letters alone the one with fewer damaged words wins.
 * Null when none of them can be a name: it is too long, a sentence, a moment, the foot of a page, a mark, its own label, the head of the column before it, the title of the annex,
 * or the heading of its introduction.
 */
export const namePilot = (
  { navigation, heading, title, isTitleGuessed }: Names,
  words: DocumentWords,
  dictionary: Dictionary,
): string | null => {
  // "1e kwartaal 2026" is the value of another field.
  const isName = (text: string | null): text is string =>
    text !== null &&
    /\p{L}/u.test(text) &&
    !pageFoot.test(text) &&
    endOfCount(text) < text.length &&
    !isAnnexTitle(text) &&
    !isLabelOfName(text, words) &&
    !isIntroduction(words, fold(text)) &&
    isHeadingText(text) &&
    shareOfDates(text) !== "ALL";
  const own = heading === null ? null : withoutLabel(heading, words);
  if (own !== heading)
    return namePilot({ navigation, heading: own, title, isTitleGuessed }, words, dictionary);
  if (isName(navigation)) return isName(heading) && fold(heading) === fold(navigation) ? heading : navigation;
  if (!isName(heading)) return isName(title) ? title : null;
  if (!isName(title)) return heading;
  if (!saysTheSame(heading, title)) return isTitleGuessed ? heading : title;
  const isPart = fold(title).includes(fold(heading)) || fold(heading).includes(fold(title));
  if (isPart) return heading;
  return damagedWords(title, dictionary) < damagedWords(heading, dictionary) ? title : heading;
};
