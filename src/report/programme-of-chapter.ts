import { composeText, type FieldText, type ReadingTools } from "./compose-field.ts";
import type { ReportPart } from "./template/find-reports.ts";
import type { Key } from "./template/keys.ts";
import type { Template } from "./template/template.ts";

/** So much a word says that it stands for a programme, as "Thema" or "Pijler" do. */
const leastCued = 0.6;

/** A chapter that says by its first word that it is a programme, and which. */
const keyOfChapter = (text: string, { labels, cued }: Template): Key | null => {
  const [, word = ""] = /^(\p{L}+)[\s:]+\S/u.exec(text) ?? [];
  if (word === "") return null;
  const isKnown = labels.programme.some((each) => each.toLowerCase() === word.toLowerCase());
  if (!isKnown && (cued(word).get("programme") ?? 0) < leastCued) return null;
  return { words: word, field: "programme", extra: null, how: isKnown ? "KNOWN" : "ALIKE" };
};

/** The programme that a document prints above a group of pilots, "Programma 3. Wonen"; null where no chapter is one. */
export const programmeOfChapter = (
  tools: ReadingTools,
  { chapters }: ReportPart,
  template: Template,
): FieldText | null => {
  for (const lines of chapters) {
    const key = keyOfChapter(lines.map(({ text }) => text).join(" "), template);
    const [first] = lines;
    if (key === null || !first) continue;
    const pieces = lines.map(({ start, end }) => ({ start, end, joint: " " }));
    const composed = composeText(tools, pieces);
    return { field: "programme", ...composed, margin: Infinity, line: first.number, keys: [key], units: [] };
  }
  return null;
};
