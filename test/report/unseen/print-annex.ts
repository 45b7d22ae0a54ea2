import { strToU8, zipSync } from "fflate";
import type { UnseenAnnex } from "./annexes.ts";

interface PrintedRow {
  readonly label: string | null;
  readonly value: string;
}
interface PrintedPilot {
  readonly name: string;
  readonly sections: readonly { readonly heading: string | null; readonly rows: readonly PrintedRow[] }[];
}

const pilotsOf = ({ rows, pilots }: UnseenAnnex): PrintedPilot[] =>
  pilots.map((pilot) => {
    const sections: { heading: string | null; rows: PrintedRow[] }[] = [];
    for (const [field, heading, label] of rows) {
      if (sections.at(-1)?.heading !== heading) sections.push({ heading, rows: [] });
      sections.at(-1)?.rows.push({ label, value: pilot[field] ?? "" });
    }
    return { name: pilot["title"] ?? "", sections };
  });

const introduction = "Dit overzicht geeft de stand van zaken van de pilots die in onze gemeente lopen.";

const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

type PrintSection = (rows: readonly PrintedRow[]) => string[];

/** Text with three blank lines above the name of a pilot, and one above all else that stands apart. */
const textOf = (annex: UnseenAnnex, print: PrintSection): string =>
  [
    annex.title,
    "",
    "Inleiding",
    "",
    introduction,
    ...pilotsOf(annex).flatMap(({ name, sections }) => [
      "",
      "",
      "",
      name,
      ...sections.flatMap(({ heading, rows }) => [
        "",
        ...(heading === null ? [] : [heading, ""]),
        ...print(rows),
      ]),
    ]),
    "",
  ].join("\n");

const below: PrintSection = (rows) =>
  rows.flatMap(({ label, value }) => [...(label === null ? [] : [label]), value, ""]);

const inline: PrintSection = (rows) =>
  rows.map(({ label, value }) =>
    label === null ? value : `${label}${label.endsWith("?") ? "" : ":"} ${value}`,
  );

/** As pdftotext lays out a table: the lines of a label beside those of its value. */
const columns: PrintSection = (rows) =>
  rows.flatMap(({ label, value }) => {
    if (label === null) return wrap(value, 90);
    const left = wrap(label, 26);
    const right = wrap(value, 60);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
      `${(left[at] ?? "").padEnd(30)}${right[at] ?? ""}`.trimEnd(),
    );
  });

/** As OCR reads a table: the whole column of labels, and then that of the values. */
const scanned: PrintSection = (rows) => [
  ...rows.flatMap(({ label }) => (label === null ? [] : [...wrap(label, 26), ""])),
  ...rows.flatMap(({ value }) => [...wrap(value, 70), ""]),
];

/** Sentences of a long value end where the line of the window ended. */
const wrapped: PrintSection = (rows) =>
  rows.flatMap(({ label, value }) =>
    wrap(label === null ? value : `${label}${label.endsWith("?") ? "" : ":"} ${value}`, 78),
  );

const listed: PrintSection = (rows) =>
  rows.flatMap(({ label, value }) => (label === null ? [value] : wrap(`- ${label}: ${value}`, 88)));

/** A copy of a web page: each heading is followed by the way back, and a value by its label or beside it. */
const copied = (annex: UnseenAnnex): string =>
  [
    annex.title,
    "",
    "Inleiding",
    "",
    "Terug naar navigatie - Inleiding",
    "",
    introduction,
    ...pilotsOf(annex).flatMap(({ name, sections }) => [
      "",
      name,
      ...sections.flatMap(({ heading, rows }) => [
        "",
        ...(heading === null
          ? [`Terug naar navigatie - ${name}`, ""]
          : [heading, "", `Terug naar navigatie - ${name} - ${heading}`, ""]),
        ...rows.map(({ label, value }) => (label === null ? value : `${label} ${value}`)),
      ]),
      "",
    ]),
  ].join("\n");

const numbered = (annex: UnseenAnnex): string =>
  [
    annex.title,
    "",
    "1 Inleiding",
    introduction,
    "",
    ...pilotsOf(annex).flatMap(({ name, sections }, at) => [
      `${at + 2} ${name}`,
      "",
      ...sections.flatMap(({ heading, rows }, nth) => [
        ...(heading === null ? [] : [`${at + 2}.${nth + 1} ${heading}`]),
        ...rows.flatMap(({ label, value }) => [...(label === null ? [] : [label]), ...wrap(value, 90), ""]),
      ]),
    ]),
  ].join("\n");

const paged = (annex: UnseenAnnex): string => {
  const lines = textOf(annex, columns).split("\n");
  return Array.from({ length: Math.ceil(lines.length / 48) }, (_, at) =>
    [...lines.slice(at * 48, (at + 1) * 48), "", `${annex.title.padEnd(70)}Pagina ${at + 1}`].join("\n"),
  ).join("\n\f");
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** How a kind of document writes what an annex consists of, each from text that is already escaped. */
interface Markup {
  readonly name: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly row: (label: string, value: string) => string;
  readonly loose: (value: string) => string;
  /** What stands around the rows below one heading, and around the sections of one pilot. */
  readonly rows?: (rows: string) => string;
  readonly sections?: (sections: string) => string;
  readonly pilot?: (pilot: string) => string;
  /** What stands between rows, sections and pilots. */
  readonly between?: string;
}

const asIs = (text: string): string => text;

const marked = (annex: UnseenAnnex, markup: Markup): string => {
  const { name, heading, row, loose, rows = asIs, sections = asIs, pilot = asIs, between = "" } = markup;
  const rowOf = ({ label, value }: PrintedRow): string =>
    label === null ? loose(escaped(value)) : row(escaped(label), escaped(value));
  return pilotsOf(annex)
    .map((each) => {
      const body = each.sections.map(
        (section) =>
          (section.heading === null ? "" : heading(escaped(section.heading))) +
          rows(section.rows.map(rowOf).join(between)),
      );
      return pilot(name(escaped(each.name)) + sections(body.join(between)));
    })
    .join(between);
};

const html: Markup = {
  name: (text) => `<h2>${text}</h2>`,
  heading: (text) => `<h3>${text}</h3>`,
  row: (label, value) => `<table><tr><th>${label}</th><td>${value}</td></tr></table>`,
  loose: (value) => `<p>${value}</p>`,
};

const site: Markup = {
  ...html,
  heading: (text) => `<h3>${text}</h3><button>Terug naar navigatie</button>`,
  row: (label, value) => `<dt>${label}</dt><dd>${value}</dd>`,
  loose: (value) => `</dl><p>${value}</p><dl>`,
  rows: (rows) => `<dl>${rows}</dl>`,
  pilot: (pilot) => `<section>${pilot}</section>`,
  between: "\n",
};

const table: Markup = {
  ...html,
  heading: (text) => `<tr><td colspan="2"><b>${text}</b></td></tr>`,
  row: (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`,
  loose: (value) => `<tr><td colspan="2">${value}</td></tr>`,
  sections: (sections) => `<table><tbody>${sections}</tbody></table>`,
  between: "\n",
};

const bold: Markup = {
  ...html,
  name: (text) => `<h3>${text}</h3>`,
  heading: (text) => `<h4>${text}</h4>`,
  row: (label, value) => `<p><strong>${label}</strong><br>${value}</p>`,
  between: "\n",
};

const htmlOf = (annex: UnseenAnnex): string =>
  `<!DOCTYPE html><html><body><h1>${escaped(annex.title)}</h1><p>${introduction}</p>${marked(annex, html)}</body></html>`;

const page = (annex: UnseenAnnex, markup: Markup): string =>
  `<!DOCTYPE html><html lang="nl"><head><title>${escaped(annex.title)}</title><style>p{margin:0}</style></head><body>
<header><a href="/">${annex.municipality}</a><nav><ul><li><a href="/programma">Programma's</a></li><li><a href="/bijlagen">Bijlagen</a></li></ul></nav></header>
<main><h1>${escaped(annex.title)}</h1><div class="intro"><h2>Inleiding</h2><button>Terug naar navigatie</button><p>${introduction}</p></div>
${marked(annex, markup)}</main><footer><p>Gemeente ${annex.municipality}</p><a href="/toegankelijkheid">Toegankelijkheid</a></footer></body></html>`;

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`;
const styles = ["1", "2", "3"]
  .map((level) => `<w:style w:styleId="Kop${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join("");
const cell = (text: string, span = 1): string =>
  `<w:tc>${span === 1 ? "" : `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`}${paragraph(text)}</w:tc>`;

const word: Markup = {
  name: (text) => paragraph(text, "Kop2"),
  heading: (text) => paragraph(text, "Kop3"),
  row: (label, value) => `<w:tbl><w:tr>${cell(label)}${cell(value)}</w:tr></w:tbl>`,
  loose: (value) => paragraph(value),
};

const wordTable: Markup = {
  ...word,
  heading: (text) => `<w:tr>${cell(text, 2)}</w:tr>`,
  row: (label, value) => `<w:tr>${cell(label)}${cell(value)}</w:tr>`,
  loose: (value) => `<w:tr>${cell(value, 2)}</w:tr>`,
  sections: (sections) => `<w:tbl>${sections}</w:tbl>`,
};

const wordBold: Markup = {
  ...word,
  row: (label, value) =>
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${label}${label.endsWith("?") ? " " : ": "}</w:t></w:r>${run(value)}</w:p>`,
};

const docxOf = (annex: UnseenAnnex, markup: Markup): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(
      `<w:document xmlns:w="w"><w:body>${paragraph(escaped(annex.title), "Kop1")}${paragraph(introduction)}${marked(annex, markup)}</w:body></w:document>`,
    ),
    "word/styles.xml": strToU8(`<w:styles xmlns:w="w">${styles}</w:styles>`),
  });

const odtHeading = (text: string, level: number): string =>
  `<text:h text:outline-level="${level}">${text}</text:h>`;
const odtCell = (text: string): string => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;

const odt: Markup = {
  name: (text) => odtHeading(text, 2),
  heading: (text) => odtHeading(text, 3),
  row: (label, value) =>
    `<table:table><table:table-row>${odtCell(label)}${odtCell(value)}</table:table-row></table:table>`,
  loose: (value) => `<text:p>${value}</text:p>`,
};

const odtOf = (annex: UnseenAnnex): Uint8Array =>
  zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(
      `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="a"><office:body><office:text>${odtHeading(escaped(annex.title), 1)}<text:p>${introduction}</text:p>${marked(annex, odt)}</office:text></office:body></office:document-content>`,
    ),
  });

/** The ways in which an annex is printed, each as the bytes of a file. */
export const prints: Readonly<Record<string, (annex: UnseenAnnex) => Uint8Array>> = {
  "text, values below their labels": (annex) => strToU8(textOf(annex, below)),
  "text, values behind their labels": (annex) => strToU8(textOf(annex, inline)),
  "text in columns": (annex) => strToU8(textOf(annex, columns)),
  "text of a scan": (annex) => strToU8(textOf(annex, scanned)),
  "text in lines of a window": (annex) => strToU8(textOf(annex, wrapped)),
  "text in a list": (annex) => strToU8(textOf(annex, listed)),
  "text copied from a site": (annex) => strToU8(copied(annex)),
  "text with numbered headings": (annex) => strToU8(numbered(annex)),
  "text in columns, with pages": (annex) => strToU8(paged(annex)),
  HTML: (annex) => strToU8(htmlOf(annex)),
  "HTML of a site, in lists of terms": (annex) => strToU8(page(annex, site)),
  "HTML, a table for each pilot": (annex) => strToU8(page(annex, table)),
  "HTML, labels in bold": (annex) => strToU8(page(annex, bold)),
  DOCX: (annex) => docxOf(annex, word),
  "DOCX, a table for each pilot": (annex) => docxOf(annex, wordTable),
  "DOCX, labels in bold": (annex) => docxOf(annex, wordBold),
  ODT: odtOf,
};
