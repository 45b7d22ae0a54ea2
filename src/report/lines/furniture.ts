import { countEach } from "../../domain/count-each.ts";
import { anyMonthName } from "../../domain/month-names.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { PrintedLine } from "./lines.ts";
import type { DocumentWords } from "../template/document-words.ts";
import { type PlaceOfLine, placesOfLines } from "../template/place-of-line.ts";
import { headingOfLine } from "../template/match-section.ts";

const pageNumber =
  /^[-–—|[(\s]*(?:(?:pagina|pag\.?|blz\.?|bladzijde|p\.)\s*)?(\d{1,4})(?:\s*(?:van|\/|-)\s*(?!(?:19|20)\d\d)\d{1,4})?[-–—|\])\s]*$/i;
const pageWord = /pag|blz|bladzijde|p\.|van|\//i;

/** A number by itself at most three digits long, or one that says it is a page: "2018" by itself is a year. */
const isPageNumber = (text: string): boolean => {
  const number = pageNumber.exec(text)?.[1];
  return number !== undefined && (number.length < 4 || pageWord.test(text));
};

/** Words at the left of a page's foot, and its number at the right. */
const pageFoot = /\S\s{3,}(?:pagina|pag\.?|blz\.?|bladzijde)\s*\d{1,4}(?:\s*(?:van|\/)\s*\d{1,4})?$/i;

/** Below each pilot a page leads its visitor back, and to the pages around it: "« Vorige pagina: Reserves Volgende pagina: Afkortingen »". */
const wayOn =
  /^[↑←«‹<\s]*(?:(?:terug\s)?naar\s(?:boven|(?:het\s)?(?:begin|overzicht)|(?:de\s)?inhoud(?:sopgave)?)$|(?:vorige|volgende)(?:\s(?:pagina|pilot|bijlage|hoofdstuk|paragraaf))?\s*(?:[:→»›>]|$))/iu;

/** What running headers and footers of an annex to a budget are made of. */
const parts: readonly RegExp[] = [
  /\b(?:meerjaren)?(?:programma)?begroting(?:\s+\d{4}(?:\s*[-–/]\s*\d{4})?)?/giu,
  /\b(?:perspectiefnota|voorjaarsnota|kadernota|jaarstukken|jaarrekening)(?:\s+\d{4}(?:\s*[-–/]\s*\d{4})?)?/giu,
  /\bbijlagen?\b(?:\s+\d+\.?)?/giu,
  /\bmonitoring\s*(?:en\s*)?evaluatie(?:\s+van)?(?:\s+de)?\s+pilots?\b/giu,
  /\b(?:pagina|pag\.?|blz\.?|bladzijde)?\s*\d{1,4}(?:\s*(?:van|\/)\s*\d{1,4})?\s*$/giu,
  /^\s*\d{1,4}\b/gu,
];

/** All parts but bare numbers and the municipality have one of these. */
const partWord = /begroting|nota|jaarstuk|jaarrek|bijlage|monitor|pag|blz|bladz/iu;

/** How many different parts a running line is made of; 0 when something else stands in it too. */
const countParts = (text: string, municipality: RegExp): number => {
  // "08-2024" is a moment.
  if (!/\p{L}/u.test(text)) return 0;
  // One part can be the municipality; the other has one of these.
  if (text.length > 120 || !(/\d/.test(text) || partWord.test(text))) return 0;
  let left = text.replace(municipality, " ");
  let count = left === text ? 0 : 1;
  if (count === 0 && !partWord.test(text) && /\p{L}/u.test(text)) return 0;
  for (const part of parts) {
    const without = left.replace(part, " ");
    if (without !== left) count += 1;
    left = without;
  }
  return /[\p{L}\p{N}]/u.test(left) ? 0 : count;
};

const municipalityPart = (municipality: string | null): RegExp =>
  municipality === null
    ? /\b[Gg](?:emeente|EMEENTE)\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:aan|op|bij|en|den|de|het)?\s*\p{Lu}[\p{L}'’-]+)*/gu
    : new RegExp(
        `(?:\\bgemeente\\s+)?${RegExp.escape(municipality)}|\\bgemeente\\s+\\p{Lu}[\\p{L}'’-]+`,
        "giu",
      );

const isOfTemplate = (line: PrintedLine, { labels }: DocumentWords): boolean => {
  const folded = line.form.folded.text;
  return (
    headingOfLine(line, 0.72) !== null ||
    labels.some(({ words }) => {
      const whole = words.join("");
      return (
        folded !== "" && (whole.startsWith(folded) || whole.includes(folded) || folded.startsWith(whole))
      );
    })
  );
};

/** Words of dates and answers: lines of these come back in every report without being furniture. */
const valueWord = new RegExp(
  String.raw`^(?:ja|nee|geen|nog|nvt|n\.?v\.?t|niet|n\.?t\.?b|onbekend|nader)\b|kwartaal|helft|halfjaar|jaarlijks|begin|medio|eind|najaar|voorjaar|zomer|winter|week|\b(?:${anyMonthName}|q[1-4])\b`,
  "i",
);

/** A page has more lines than these: what comes back sooner is no header or footer. */
const pageLines = 8;

/** Lines that come back on page after page, at the edge of the page: the text is the same but for the page number. */
const findRunningLines = (lines: readonly PrintedLine[], words: DocumentWords): PrintedLine[][] => {
  const byText = new Map<string, { line: PrintedLine; index: number }[]>();
  lines.forEach((line, index) => {
    const { kind } = line.block;
    // What the form says is a heading or a cell is no furniture, however often it comes.
    if (kind !== "line" && kind !== "paragraph") return;
    if (line.text.length > 80 || /[.;:,?!]$/.test(line.text)) return;
    const after = lines[index + 1]?.gap ?? 9;
    const isEdge = line.gap >= 2 || after >= 2 || isPageNumber(lines[index + 1]?.text ?? "");
    if (!isEdge || line.gap === 0 || valueWord.test(line.text) || isOfTemplate(line, words)) return;
    const key = line.text.replace(/^\d{1,3}\b|\b\d{1,3}$/g, "#");
    byText.getOrInsert(key, []).push({ line, index });
  });
  return [...byText.values()].flatMap((group) => {
    const close = group.filter(
      ({ index }, place) => place > 0 && index - (group[place - 1]?.index ?? 0) < pageLines,
    ).length;
    return group.length >= 3 && close <= group.length / 4 ? [group.map(({ line }) => line)] : [];
  });
};

/** A page ends anywhere: what always comes after the same label, or is all that stands below one, is of the template. */
const isOfReports = (
  group: readonly PrintedLine[],
  places: ReadonlyMap<PrintedLine, PlaceOfLine>,
): boolean => {
  const found = group.flatMap((line) => places.get(line) ?? []);
  const only = found.filter(({ isOnlyValue }) => isOnlyValue).length;
  const counts = countEach(found.map(({ above }) => above));
  const usual = Math.max(0, ...counts.values());
  return only >= group.length / 3 || (usual >= group.length * 0.8 && counts.size <= 2);
};

const labelColumns = wordSet("labelColumns");
const valueColumns = wordSet("valueColumns");

const countColumn = wordSet("countColumn");
const count = new RegExp(
  String.raw`^(?:${[...countColumn].map(RegExp.escape).join("|")})[.:]?(?:\s+|$)`,
  "iu",
);

/** Where the head of the column that counts the rows ends: "Nr.", alone or right before that of the names; 0 without one. */
export const endOfCount = (text: string): number => count.exec(text)?.[0].length ?? 0;

/** "Vraag" and "Antwoord", "Onderdeel" and "Invulling": what stands above the columns of labels and values. */
export const areColumnHeads = (label: string, value: string): boolean =>
  labelColumns.has(label.toLowerCase()) && valueColumns.has(value.toLowerCase());

/** The heads of columns in cells beside each other; in text they are what tells best where a table begins. */
const findColumnHeads = (lines: readonly PrintedLine[]): PrintedLine[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isRow =
      line.block.kind === "label" && line.block.origin.form !== "text" && next?.block.row === line.block.row;
    return isRow && next && areColumnHeads(line.text, next.text) ? [line, next] : [];
  });

/** Page numbers, the heads of columns, and running lines that say so themselves. */
export const findPageLines = (
  lines: readonly PrintedLine[],
  municipality: string | null,
): Set<PrintedLine> => {
  const name = municipalityPart(municipality);
  return new Set([
    ...findColumnHeads(lines),
    ...lines.filter(
      ({ block, text }) =>
        block.kind === "furniture" ||
        ((block.kind === "line" || block.kind === "paragraph") &&
          (isPageNumber(text) || pageFoot.test(text) || wayOn.test(text) || countParts(text, name) >= 2)),
    ),
  ]);
};

/**
 * The page furniture of a document: page numbers, running headers and footers, and what the form of the document says is
 * none of its text. `municipality` is the name as it can stand in them, null when it is not known.
 */
export const findFurniture = (
  lines: readonly PrintedLine[],
  layout: Layout,
  words: DocumentWords,
  municipality: string | null,
): ReadonlySet<PrintedLine> => {
  const furniture = findPageLines(lines, municipality);
  const running = findRunningLines(
    lines.filter((line) => !furniture.has(line)),
    words,
  );
  if (running.length === 0) return furniture;
  const places = placesOfLines(
    lines.filter((line) => !furniture.has(line)),
    layout,
    words,
    new Set(running.flat()),
  );
  for (const group of running) {
    if (!isOfReports(group, places)) for (const line of group) furniture.add(line);
  }
  return furniture;
};
