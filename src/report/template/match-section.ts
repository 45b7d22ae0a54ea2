import { matchesOf } from "../lines/matches.ts";
import type { DocumentWords } from "./document-words.ts";
import type { SectionKey } from "./keys.ts";
import { sectionOf, type Section } from "./sections.ts";
import { fold, foldedOf, similarity, similarityFrom, type Folded } from "./similarity.ts";

/** The heading that a text looks most like, null when it looks like none. */
export interface SectionLikeness {
  readonly key: SectionKey | null;
  /** From 0 (nothing in common) to 1 (the same). */
  readonly alike: number;
}

/** Nothing less alike was ever a heading. */
const leastAlike = 0.7;
const noSection: SectionLikeness = { key: null, alike: 0 };

/** Folds the text only when it is short enough to be a heading. */
export const likeliestSection = (
  known: DocumentWords | null,
  printed: string,
  foldedText: () => Folded,
): SectionLikeness => {
  if (known === null || printed.length > known.longestHeading * 2) return noSection;
  const text = foldedText();
  if (text.text.length > known.longestHeading) return noSection;
  let best: SectionKey | null = null;
  let bestSimilarity = leastAlike;
  for (const { key, name } of known.headings) {
    // "Data" is so short that one wrong letter makes another word; a heading that was learned is known by its print.
    const asked = name.text.length < 6 || key.how !== "KNOWN" ? 1 : bestSimilarity;
    const alike = similarityFrom(asked, text, name);
    if (alike >= asked) {
      best = key;
      bestSimilarity = alike;
    }
  }
  return best === null ? noSection : { key: best, alike: bestSimilarity };
};

/** What the form of a printed line tells those who look for headings. */
type LineLooks = { readonly likeliest: SectionLikeness; readonly folded: Folded };

/** The heading that a line looks most like; null when none looks alike enough (`least` from 0.7). */
export const headingOfLine = ({ form }: { readonly form: LineLooks }, least: number): SectionKey | null =>
  form.likeliest.alike < least ? null : form.likeliest.key;

const headingOfText = (known: DocumentWords | null, printed: string, least: number): SectionKey | null => {
  const { key, alike } = likeliestSection(known, printed, () => foldedOf(fold(printed)));
  return alike < least ? null : key;
};

/** What the line below the heading of a section begins with: the first letters of the labels of its first field. */
const openersOf = ({ labels }: DocumentWords, section: Section): readonly string[] => {
  const first = labels.find(({ key: { field } }) => field !== null && sectionOf(field) === section)?.key
    .field;
  return labels.filter(({ key }) => key.field === first).map(({ words }) => words.join("").slice(0, 12));
};

/** A heading that OCR ruined, told by the label that follows it; null when the two together tell nothing. */
export const ruinedHeading = (
  known: DocumentWords,
  { text: printed, form }: { readonly text: string; readonly form: LineLooks },
  below: string,
): SectionKey | null => {
  if (printed.length > known.longestHeading || /[.,:;?]$/.test(printed)) return null;
  const text = form.folded;
  for (const { key, name } of known.headings) {
    if (Math.abs(text.text.length - name.text.length) > 3 || similarityFrom(0.5, text, name) < 0.5) continue;
    const next = fold(below.slice(0, 24));
    const isOpener = (opener: string): boolean => similarity(next.slice(0, opener.length), opener) >= 0.6;
    if (openersOf(known, key.section).some(isOpener)) return key;
  }
  return null;
};

/** A line "Terug naar navigatie - …" of the web page. */
export interface Navigation {
  readonly pilot: string | null;
  /** The heading it names, null when that is none that is known. */
  readonly key: SectionKey | null;
  /** All that stands after "Terug naar navigatie". */
  readonly target: string;
}

const navigation = /^terug\s+naar\s+(?:de\s+)?navigatie\b\s*[-–—:>|]*\s*(.*)$/i;

const dashes = /\s+[-–—]\s+/g;

/** Reads a navigation line; the name of a pilot can hold " - " itself, the section is what comes last. */
export const readNavigation = (known: DocumentWords | null, printed: string): Navigation | null => {
  if (printed.length > 400) return null;
  const target = navigation.exec(printed)?.[1]?.trim();
  if (target === undefined) return null;
  const whole = headingOfText(known, target, 0.9);
  if (whole !== null) return { pilot: null, key: whole, target };
  for (const dash of matchesOf(dashes, target)) {
    const key = headingOfText(known, target.slice(dash.index + dash[0].length), 0.9);
    if (key !== null) return { pilot: target.slice(0, dash.index).trim(), key, target };
  }
  return { pilot: null, key: null, target };
};
