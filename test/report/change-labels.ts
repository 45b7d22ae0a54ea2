import { templateFor } from "../../src/report/template/template.ts";
import { readTemplates } from "../../src/source/templates.ts";

const { pathname } = new URL("../../seeds/templates.json", import.meta.url);
const template = templateFor(readTemplates(pathname), null);

/** The usual words of all headings and labels, longest first: a heading begins with the words of a label. */
export const printedWords: readonly string[] = [
  ...new Set([
    ...Object.values(template.sections).map(([usual = ""]) => usual),
    ...Object.values(template.labels).map(([usual = ""]) => usual),
    "Portefeuillehouder",
    "Pilot succesvol?",
    "Zijn de vooraf gestelde doelen/resultaten gehaald?",
  ]),
].sort((a, b) => b.length - a.length);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Words of a label as they are printed: over one line or more, at the beginning of a line or behind a link. */
const patternOf = (words: string): RegExp =>
  new RegExp(
    `(?<=^\\s*|navigatie - (?:.* - )?)${words.split(" ").map(escaped).join("\\s+")}(?![\\p{L}/,?])`,
    "gmu",
  );

/** Puts other words in the place of a label, broken over as many lines as the label was. */
const breakAs = (words: string, printed: string): string => {
  const lines = printed.split("\n").length;
  if (lines === 1) return words;
  const each = words.split(" ");
  const size = Math.max(1, Math.ceil(each.length / lines));
  return Array.from({ length: Math.ceil(each.length / size) }, (_, at) =>
    each.slice(at * size, (at + 1) * size).join(" "),
  ).join("\n");
};

export interface Change {
  readonly text: string;
  /** How often the words were printed. */
  readonly count: number;
}

/** Replaces a label everywhere, or only where it is printed for the `only`th time. */
export const changeLabel = (text: string, words: string, by: string, only: number | null = null): Change => {
  let count = 0;
  const changed = text.replace(patternOf(words), (printed) => {
    const isMeant = only === null || only === count;
    count += 1;
    return isMeant ? breakAs(by, printed) : printed;
  });
  return { text: changed, count };
};
