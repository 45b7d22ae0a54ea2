import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "../lines/lines.ts";
import { opening, sectionOrder, type Section } from "../template/sections.ts";

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
  const headings = sectionOrder.map(() => 0);
  const links = sectionOrder.map(() => 0);
  for (const { text, form } of lines) {
    if (text.length > 200) continue;
    const link = layout === "WEB" ? form.navigation : null;
    if (link) {
      if (link.key && link.key.section >= 0) links[link.key.section] = (links[link.key.section] ?? 0) + 1;
      continue;
    }
    const { key, alike } = form.likeliest;
    if (key !== null && alike === 1 && text.length <= 60 && !labelled.has(key.section))
      headings[key.section] = (headings[key.section] ?? 0) + 1;
  }
  const counted = Math.max(...headings, ...links);
  return counted >= Math.max(read, 1) ? counted : null;
}
