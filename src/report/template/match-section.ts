import type { PrintedLine } from "../lines.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { matchesOf } from "../matches.ts";
import { fieldsOf, sectionNames, type Section } from "./sections.ts";
import { fold, foldedOf, similarity, similarityFrom, type Folded } from "./similarity.ts";

const folded = sectionNames.map((name) => foldedOf(fold(name)));
const longest = Math.max(...folded.map(({ text }) => text.length)) + 8;

/** The section that a text looks most like the heading of, null when it looks like none. */
export interface SectionLikeness {
  readonly section: Section | null;
  /** From 0 (nothing in common) to 1 (the same). */
  readonly alike: number;
}

/** Nothing less alike was ever a heading. */
const leastAlike = 0.7;
const noSection: SectionLikeness = { section: null, alike: 0 };

/** Folds the text only when it is short enough to be a heading. */
export const likeliestSection = (printed: string, foldedText: () => Folded): SectionLikeness => {
  if (printed.length > longest * 2) return noSection;
  const text = foldedText();
  if (text.text.length > longest) return noSection;
  let best: Section | null = null;
  let bestSimilarity = leastAlike;
  for (const [section, name] of folded.entries()) {
    // "Data" is so short that one wrong letter makes another word.
    const asked = name.text.length < 6 ? 1 : bestSimilarity;
    const alike = similarityFrom(asked, text, name);
    if (alike >= asked) {
      best = section;
      bestSimilarity = alike;
    }
  }
  return best === null ? noSection : { section: best, alike: bestSimilarity };
};

/** The section whose heading a line looks most like; null when none looks alike enough (`least` from 0.7). */
export const sectionOfLine = ({ form }: PrintedLine, least: number): Section | null =>
  form.likeliest.alike < least ? null : form.likeliest.section;

const sectionOfText = (printed: string, least: number): Section | null => {
  const { section, alike } = likeliestSection(printed, () => foldedOf(fold(printed)));
  return alike < least ? null : section;
};

/** What the line below a section heading begins with. */
const openers: readonly (string | null)[] = sectionNames.map((_, section) => {
  const field = fieldsOf(section)[0];
  return field === undefined ? null : fold(reportFields[field].labels.join(" ")).slice(0, 12);
});

/** A heading that OCR ruined, told by the label that follows it; null when the two together tell nothing. */
export const ruinedSection = ({ text: printed, form }: PrintedLine, below: string): Section | null => {
  if (printed.length > longest || /[.,:;?]$/.test(printed)) return null;
  const text = form.folded;
  for (const [section, name] of folded.entries()) {
    const opener = openers[section];
    if (!opener || Math.abs(text.text.length - name.text.length) > 3) continue;
    if (similarityFrom(0.5, text, name) < 0.5) continue;
    const next = fold(below.slice(0, 24));
    if (similarity(next.slice(0, opener.length), opener) >= 0.6) return section;
  }
  return null;
};

/** A line "Terug naar navigatie - …" of the web page. */
export interface Navigation {
  /** The pilot it names, null when it names none. */
  readonly pilot: string | null;
  /** The section it names, null when that is none of the template. */
  readonly section: Section | null;
  /** All that stands after "Terug naar navigatie". */
  readonly target: string;
}

const navigation = /^terug\s+naar\s+(?:de\s+)?navigatie\b\s*[-–—:>|]*\s*(.*)$/i;

const dashes = /\s+[-–—]\s+/g;

/** Reads a navigation line; the name of a pilot can hold " - " itself, the section is what comes last. */
export const readNavigation = (printed: string): Navigation | null => {
  if (printed.length > 400) return null;
  const target = navigation.exec(printed)?.[1]?.trim();
  if (target === undefined) return null;
  const whole = sectionOfText(target, 0.9);
  if (whole !== null) return { pilot: null, section: whole, target };
  for (const dash of matchesOf(dashes, target)) {
    const section = sectionOfText(target.slice(dash.index + dash[0].length), 0.9);
    if (section !== null) return { pilot: target.slice(0, dash.index).trim(), section, target };
  }
  return { pilot: null, section: null, target };
};
