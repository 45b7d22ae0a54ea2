import type { Layout } from "../domain/vocabularies.ts";
import type { PrintedLine } from "./lines.ts";
import { opening, sectionNames, type Section } from "./template/sections.ts";
import { fold } from "./template/similarity.ts";

const numbers = [
  "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien",
  "achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig",
]
  .join(" ")
  .split(" ");
/** "een overzicht van de veertien lopende en afgeronde pilots", "in totaal 14 pilots"; not "drie nieuwe pilots". */
const stated = new RegExp(
  `\\b(?:overzicht van|gaat over|beschrijft|bevat|in totaal)\\s+(?:de |alle |onze )?(\\d{1,3}|${numbers.join("|")})\\s+(?:(?:lopende|afgeronde|recent|en|of)\\s+)*pilots\\b`,
  "i",
);

const sections = new Map(sectionNames.map((name, section) => [fold(name), section]));
/** Twice the letters of the longest name leave room for spaces and signs between them. */
const longest = 2 * Math.max(...[...sections.keys()].map(({ length }) => length));
const navigation = /^terug\s+naar\s+(?:de\s+)?navigatie\b.*?[-–—]\s*([^-–—]+)$/i;
/** Labels of the same words stand below these headings, by themselves too. */
const labelled: ReadonlySet<Section> = new Set([opening.title, opening.goal]);

/**
 * How many pilots a document announces, whatever was read of it: the number that its introduction states, or else how
 * often it prints the heading, or the navigation line, of the section that it prints most.
 *
 * @param read how many reports were read
 * @returns null when the document does not say: its headings are damaged, so that fewer can be counted than were read
 */
export function countExpected(
  lines: readonly PrintedLine[],
  introduction: string,
  layout: Layout,
  read: number,
): number | null {
  const [, number] = stated.exec(introduction.replace(/\s+/g, " ")) ?? [];
  if (number !== undefined)
    return /\d/.test(number) ? Number(number) : numbers.indexOf(number.toLowerCase()) + 1;
  const headings = sectionNames.map(() => 0);
  const links = sectionNames.map(() => 0);
  for (const { text, form } of lines) {
    if (text.length > 200) continue;
    const linked = layout === "WEB" ? navigation.exec(text)?.[1] : undefined;
    if (linked !== undefined) {
      const section = linked.length > longest ? undefined : sections.get(fold(linked));
      if (section !== undefined) links[section] = (links[section] ?? 0) + 1;
      continue;
    }
    const { section, alike } = form.likeliest;
    if (section !== null && alike === 1 && text.length <= longest && !labelled.has(section))
      headings[section] = (headings[section] ?? 0) + 1;
  }
  const counted = Math.max(...headings, ...links);
  return counted >= Math.max(read, 1) ? counted : null;
}
