import type { Gold } from "../../../corpus/gold/gold.ts";
import { annexTitle, introductionOf, printedLines, printedPilots, type PrintedSection } from "./annex.ts";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

const printText = (text: string): string =>
  printedLines(text)
    .map((line) => (line.isItem ? `<li>${escape(line.text)}</li>` : `<p>${escape(line.text)}</p>`))
    .join("")
    .replace(/<li>.*<\/li>/, "<ul>$&</ul>");

const printSection = ({ name, rows }: PrintedSection): string => {
  const printed = rows.map(({ label, value }) =>
    label === null
      ? printText(value)
      : `<table><tr><td>${escape(label)}</td><td>${printText(value)}</td></tr></table>`,
  );
  // Rows of one section are one table.
  return `<h3>${escape(name)}</h3>\n${printed.join("\n").replaceAll("</table>\n<table>", "\n")}`;
};

/** Prints an annex of which the right reading is known as a web page, as one writes HTML by hand. */
export const annexHtml = (gold: Gold): string => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Monitoring evaluatie Pilots</title></head>
<body>
<h1>${annexTitle}</h1>
<h2>Inleiding</h2>
<p>${escape(introductionOf(gold))}</p>
${printedPilots(gold)
  .map(({ name, sections }) => `<h2>${escape(name)}</h2>\n${sections.map(printSection).join("\n")}`)
  .join("\n")}
</body>
</html>
`;
