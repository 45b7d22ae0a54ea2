import { strToU8, zipSync } from "fflate";
import type { UnseenAnnex } from "./annexes.ts";

interface PrintedRow {
  readonly label: string | null;
  readonly value: string;
}
export interface PrintedPilot {
  readonly name: string;
  readonly sections: readonly { readonly heading: string | null; readonly rows: readonly PrintedRow[] }[];
}

export const pilotsOf = ({ rows, pilots }: UnseenAnnex): PrintedPilot[] =>
  pilots.map((pilot) => {
    const sections: { heading: string | null; rows: PrintedRow[] }[] = [];
    for (const [field, heading, label] of rows) {
      if (sections.at(-1)?.heading !== heading) sections.push({ heading, rows: [] });
      sections.at(-1)?.rows.push({ label, value: pilot[field] ?? "" });
    }
    return { name: pilot["title"] ?? "", sections };
  });

export const introduction =
  "Dit overzicht geeft de stand van zaken van de pilots die in onze gemeente lopen.";

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

export const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const htmlOf = (annex: UnseenAnnex): string =>
  `<!DOCTYPE html><html><body><h1>${escaped(annex.title)}</h1><p>${introduction}</p>${pilotsOf(annex)
    .map(
      ({ name, sections }) =>
        `<h2>${escaped(name)}</h2>${sections
          .map(
            ({ heading, rows }) =>
              `${heading === null ? "" : `<h3>${escaped(heading)}</h3>`}${rows
                .map(({ label, value }) =>
                  label === null
                    ? `<p>${escaped(value)}</p>`
                    : `<table><tr><th>${escaped(label)}</th><td>${escaped(value)}</td></tr></table>`,
                )
                .join("")}`,
          )
          .join("")}`,
    )
    .join("")}</body></html>`;

export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
const styles = ["1", "2", "3"]
  .map((level) => `<w:style w:styleId="Kop${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join("");
export const cell = (text: string, span = 1): string =>
  `<w:tc>${span === 1 ? "" : `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`}${paragraph(text)}</w:tc>`;

export const docxFrom = (annex: UnseenAnnex, body: readonly string[]): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(
      `<w:document xmlns:w="w"><w:body>${paragraph(annex.title, "Kop1")}${paragraph(introduction)}${body.join("")}</w:body></w:document>`,
    ),
    "word/styles.xml": strToU8(`<w:styles xmlns:w="w">${styles}</w:styles>`),
  });

const docxOf = (annex: UnseenAnnex): Uint8Array =>
  docxFrom(
    annex,
    pilotsOf(annex).map(
      ({ name, sections }) =>
        paragraph(name, "Kop2") +
        sections
          .map(
            ({ heading, rows }) =>
              (heading === null ? "" : paragraph(heading, "Kop3")) +
              rows
                .map(({ label, value }) =>
                  label === null
                    ? paragraph(value)
                    : `<w:tbl><w:tr>${cell(label)}${cell(value)}</w:tr></w:tbl>`,
                )
                .join(""),
          )
          .join(""),
    ),
  );

const page = (annex: UnseenAnnex, body: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><title>${escaped(annex.title)}</title><style>p{margin:0}</style></head><body>
<header><a href="/">${annex.municipality}</a><nav><ul><li><a href="/programma">Programma's</a></li><li><a href="/bijlagen">Bijlagen</a></li></ul></nav></header>
<main><h1>${escaped(annex.title)}</h1><div class="intro"><h2>Inleiding</h2><button>Terug naar navigatie</button><p>${introduction}</p></div>
${body}</main><footer><p>Gemeente ${annex.municipality}</p><a href="/toegankelijkheid">Toegankelijkheid</a></footer></body></html>`;

const siteOf = (annex: UnseenAnnex): string =>
  page(
    annex,
    pilotsOf(annex)
      .map(
        ({ name, sections }) =>
          `<section><h2>${escaped(name)}</h2>${sections
            .map(
              ({ heading, rows }) =>
                `${heading === null ? "" : `<h3>${escaped(heading)}</h3><button>Terug naar navigatie</button>`}<dl>${rows
                  .map(({ label, value }) =>
                    label === null
                      ? `</dl><p>${escaped(value)}</p><dl>`
                      : `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`,
                  )
                  .join("\n")}</dl>`,
            )
            .join("\n")}</section>`,
      )
      .join("\n"),
  );

const tableOf = (annex: UnseenAnnex): string =>
  page(
    annex,
    pilotsOf(annex)
      .map(
        ({ name, sections }) =>
          `<h2>${escaped(name)}</h2><table><tbody>${sections
            .map(
              ({ heading, rows }) =>
                `${heading === null ? "" : `<tr><td colspan="2"><b>${escaped(heading)}</b></td></tr>`}${rows
                  .map(({ label, value }) =>
                    label === null
                      ? `<tr><td colspan="2">${escaped(value)}</td></tr>`
                      : `<tr><td>${escaped(label)}</td><td>${escaped(value)}</td></tr>`,
                  )
                  .join("\n")}`,
            )
            .join("\n")}</tbody></table>`,
      )
      .join("\n"),
  );

const boldOf = (annex: UnseenAnnex): string =>
  page(
    annex,
    pilotsOf(annex)
      .map(
        ({ name, sections }) =>
          `<h3>${escaped(name)}</h3>${sections
            .map(
              ({ heading, rows }) =>
                `${heading === null ? "" : `<h4>${escaped(heading)}</h4>`}${rows
                  .map(({ label, value }) =>
                    label === null
                      ? `<p>${escaped(value)}</p>`
                      : `<p><strong>${escaped(label)}</strong><br>${escaped(value)}</p>`,
                  )
                  .join("\n")}`,
            )
            .join("\n")}`,
      )
      .join("\n"),
  );

const wordTable = (annex: UnseenAnnex): Uint8Array =>
  docxFrom(
    annex,
    pilotsOf(annex).map(
      ({ name, sections }) =>
        paragraph(name, "Kop2") +
        `<w:tbl>${sections
          .map(
            ({ heading, rows }) =>
              (heading === null ? "" : `<w:tr>${cell(heading, 2)}</w:tr>`) +
              rows
                .map(({ label, value }) =>
                  label === null
                    ? `<w:tr>${cell(value, 2)}</w:tr>`
                    : `<w:tr>${cell(label)}${cell(value)}</w:tr>`,
                )
                .join(""),
          )
          .join("")}</w:tbl>`,
    ),
  );

const wordBold = (annex: UnseenAnnex): Uint8Array =>
  docxFrom(
    annex,
    pilotsOf(annex).map(
      ({ name, sections }) =>
        paragraph(name, "Kop2") +
        sections
          .map(
            ({ heading, rows }) =>
              (heading === null ? "" : paragraph(heading, "Kop3")) +
              rows
                .map(({ label, value }) =>
                  label === null
                    ? paragraph(value)
                    : `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(label)}${label.endsWith("?") ? " " : ": "}</w:t></w:r><w:r><w:t>${escaped(value)}</w:t></w:r></w:p>`,
                )
                .join(""),
          )
          .join(""),
    ),
  );

const odtOf = (annex: UnseenAnnex): Uint8Array => {
  const odtCell = (text: string): string =>
    `<table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const heading = (text: string, level: number): string =>
    `<text:h text:outline-level="${level}">${escaped(text)}</text:h>`;
  const body = pilotsOf(annex).map(
    ({ name, sections }) =>
      heading(name, 2) +
      sections
        .map(
          (section) =>
            (section.heading === null ? "" : heading(section.heading, 3)) +
            section.rows
              .map(({ label, value }) =>
                label === null
                  ? `<text:p>${escaped(value)}</text:p>`
                  : `<table:table><table:table-row>${odtCell(label)}${odtCell(value)}</table:table-row></table:table>`,
              )
              .join(""),
        )
        .join(""),
  );
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.text"),
    "content.xml": strToU8(
      `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="a"><office:body><office:text>${heading(annex.title, 1)}<text:p>${introduction}</text:p>${body.join("")}</office:text></office:body></office:document-content>`,
    ),
  });
};

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
  "HTML of a site, in lists of terms": (annex) => strToU8(siteOf(annex)),
  "HTML, a table for each pilot": (annex) => strToU8(tableOf(annex)),
  "HTML, labels in bold": (annex) => strToU8(boldOf(annex)),
  DOCX: docxOf,
  "DOCX, a table for each pilot": wordTable,
  "DOCX, labels in bold": wordBold,
  ODT: odtOf,
};
