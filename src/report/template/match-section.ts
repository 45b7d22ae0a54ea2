import { visible, type PrintedLine } from "../lines.ts";
import { sectionNames, type Section } from "./sections.ts";
import { fold, similarity } from "./similarity.ts";

const folded = sectionNames.map(fold);
const longest = Math.max(...folded.map((name) => name.length)) + 8;

/** The section whose heading looks most like `printed`; null when none looks alike enough. */
export const sectionLike = (printed: string, least: number): Section | null => {
  if (printed.length > longest * 2) return null;
  const text = fold(printed);
  if (text.length > longest) return null;
  let best: Section | null = null;
  let bestSimilarity = least;
  for (const [section, name] of folded.entries()) {
    const alike = similarity(text, name);
    // "Data" is so short that one wrong letter makes another word.
    if (alike >= (name.length < 6 ? 1 : bestSimilarity)) {
      best = section;
      bestSimilarity = alike;
    }
  }
  return best;
};

/** "Data" with one damaged letter, which only what follows can confirm. */
export const isDamagedShortSection = (printed: string): Section | null => {
  const text = fold(printed);
  const section = folded.findIndex((name) => name.length < 6 && similarity(text, name) >= 0.75);
  return section === -1 || text.length !== folded[section]?.length ? null : section;
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

/** Reads a navigation line; the name of a pilot can hold " - " itself, the section is what comes last. */
export const readNavigation = (line: PrintedLine): Navigation | null => {
  if (line.text.length > 400) return null;
  const target = navigation.exec(visible(line.text))?.[1]?.trim();
  if (target === undefined) return null;
  const whole = sectionLike(target, 0.9);
  if (whole !== null) return { pilot: null, section: whole, target };
  for (const dash of target.matchAll(/\s+[-–—]\s+/g)) {
    const section = sectionLike(target.slice(dash.index + dash[0].length), 0.9);
    if (section !== null) return { pilot: target.slice(0, dash.index).trim(), section, target };
  }
  return { pilot: null, section: null, target };
};
