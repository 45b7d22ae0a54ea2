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

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

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

const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
const styles = ["1", "2", "3"]
  .map((level) => `<w:style w:styleId="Kop${level}"><w:name w:val="heading ${level}"/></w:style>`)
  .join("");
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

const docxOf = (annex: UnseenAnnex): Uint8Array => {
  const body = pilotsOf(annex).map(
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
  );
  return zipSync({
    "word/document.xml": strToU8(
      `<w:document xmlns:w="w"><w:body>${paragraph(annex.title, "Kop1")}${paragraph(introduction)}${body.join("")}</w:body></w:document>`,
    ),
    "word/styles.xml": strToU8(`<w:styles xmlns:w="w">${styles}</w:styles>`),
  });
};

/** The ways in which an annex is printed, each as the bytes of a file. */
export const prints: Readonly<Record<string, (annex: UnseenAnnex) => Uint8Array>> = {
  "text, values below their labels": (annex) => strToU8(textOf(annex, below)),
  "text, values behind their labels": (annex) => strToU8(textOf(annex, inline)),
  "text in columns": (annex) => strToU8(textOf(annex, columns)),
  "text of a scan": (annex) => strToU8(textOf(annex, scanned)),
  HTML: (annex) => strToU8(htmlOf(annex)),
  DOCX: docxOf,
};
