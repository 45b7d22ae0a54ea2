import { composeText, type FieldText, type ReadingTools } from "./compose-field.ts";
import { matchesOf } from "../lines/matches.ts";
import type { PrintedLine } from "../lines/lines.ts";
import type { Span } from "../report.ts";
import type { Chapter, ReportPart } from "../template/find-reports.ts";
import type { Key } from "../template/keys.ts";
import type { Template } from "../template/template.ts";

const fields = ["programme", "portfolio"] as const;
type ChapterField = (typeof fields)[number];

/** So much a word says that it stands for a programme, as "Thema" or "Pijler" do. */
const leastCued = 0.6;

/** A chapter that says by its first word that it is a programme, and which. */
const keyOfHeading = (text: string, { labels, cued }: Template): Key | null => {
  const [, word = ""] = /^(\p{L}+)[\s:]+\S/u.exec(text) ?? [];
  if (word === "") return null;
  const isKnown = labels.programme.some((each) => each.toLowerCase() === word.toLowerCase());
  if (!isKnown && (cued(word).get("programme") ?? 0) < leastCued) return null;
  return { words: word, field: "programme", extra: null, how: isKnown ? "KNOWN" : "ALIKE" };
};

type Said = { readonly key: Key; readonly spans: readonly Span[]; readonly line: PrintedLine };

const inHeading = ({ heading }: Chapter, template: Template): Said | null => {
  const [line] = heading;
  const text = heading.map((each) => each.text).join(" ");
  // The title of a document names a programme by its number only: "Programma experimenten" is none.
  if (!line || (line.block.level === 1 && !/\d/u.test(text))) return null;
  const key = keyOfHeading(text, template);
  return key && { key, spans: heading, line };
};

/** "Programma: 4 Meedoen | Portefeuille: Wijken" below the heading of a chapter. */
const inLines = (
  document: string,
  field: ChapterField,
  { lines }: Chapter,
  { labels }: Template,
): Said | null => {
  const any = labels[field].map(RegExp.escape).join("|");
  const labelled = new RegExp(`(?:^|[|;•·]\\s*)(?<words>${any})\\s*:\\s*(?<value>[^|;•·]*[^|;•·\\s])`, "iu");
  for (const line of lines) {
    const { words, value } = labelled.exec(document.slice(line.start, line.end))?.groups ?? {};
    if (words === undefined || value === undefined) continue;
    const start = document.indexOf(value, line.start + words.length);
    const key: Key = { words, field, extra: null, how: "KNOWN" };
    return { key, spans: [{ start, end: start + value.length }], line };
  }
  return null;
};

/** What a heading says of a pilot behind its name: "Leerbedrijf (wethouder Maas, programma Werk)". */
export const behindName = /\s*\((?<said>[^()]+)\)\s*$/u;

const inOwnHeading = (
  document: string,
  field: ChapterField,
  { heading }: ReportPart,
  { cued, labels }: Template,
): Said | null => {
  const [first] = heading;
  const line = heading.at(-1);
  if (!first || !line) return null;
  const found = behindName.exec(document.slice(first.start, line.end));
  const parts = [...matchesOf(/[^,;/]*[^,;/\s]/gu, found?.groups?.["said"] ?? "")];
  const meant = parts.map(({ 0: words }) => {
    const told = cued(words.trim().split(/\s/u, 1)[0] ?? "");
    return fields.find((each) => (told.get(each) ?? 0) >= leastCued);
  });
  const at = meant.indexOf(field);
  if (!found || at === -1 || meant.includes(undefined)) return null;
  const [words = ""] = parts[at] ?? [];
  const start = document.indexOf(words.trim(), first.start + found.index);
  const [word = ""] = words.trim().split(/\s/u, 1);
  // A word that only begins as one of the field does, as "thema's", may be of the name itself.
  const isKnown = labels[field].some((each) => each.toLowerCase() === word.toLowerCase());
  const key: Key = { words: word, field, extra: null, how: isKnown ? "KNOWN" : "ALIKE" };
  return { key, spans: [{ start, end: start + words.trim().length }], line };
};

/**
 * The programme and portfolio that a document prints behind the name of a pilot, or once for a group of pilots, in the heading
 * above them or below it.
 */
export const fieldsOfChapter = (
  tools: ReadingTools,
  part: ReportPart,
  template: Template,
): readonly FieldText[] =>
  fields.flatMap((field) => {
    const places = [
      () => inOwnHeading(tools.text, field, part, template),
      ...part.chapters.flatMap((chapter) => [
        () => inLines(tools.text, field, chapter, template),
        () => (field === "programme" ? inHeading(chapter, template) : null),
      ]),
    ];
    for (const say of places) {
      const said = say();
      if (!said) continue;
      const composed = composeText(
        tools,
        said.spans.map(({ start, end }) => ({ start, end, joint: " " })),
      );
      return [{ field, ...composed, margin: Infinity, line: said.line.number, keys: [said.key], units: [] }];
    }
    return [];
  });
