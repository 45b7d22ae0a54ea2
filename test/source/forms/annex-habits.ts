import { strToU8, zipSync } from "fflate";
import type { Gold } from "../../../corpus/gold/gold.ts";
import { annexTitle, introductionOf, printedLines, printedPilots } from "./annex.ts";

/** How one way of writing prints the parts of an annex. */
interface Habit {
  readonly heading: (text: string, level: 1 | 2 | 3) => string;
  readonly paragraph: (text: string, isItem: boolean) => string;
  /** The rows of a section that have labels; a value comes as paragraphs already. */
  readonly rows: (rows: readonly { readonly label: string; readonly value: string }[]) => string;
}

const body = (gold: Gold, { heading, paragraph, rows }: Habit): string => {
  const texts = (text: string): string =>
    printedLines(text)
      .map((line) => paragraph(line.text, line.isItem))
      .join("");
  return [
    heading(annexTitle, 1),
    paragraph(introductionOf(gold), false),
    ...printedPilots(gold).flatMap(({ name, sections }) => [
      heading(name, 2),
      ...sections.flatMap((section) => [
        heading(section.name, 3),
        ...section.rows.filter(({ label }) => label === null).map(({ value }) => texts(value)),
        rows(
          section.rows.flatMap(({ label, value }) =>
            label === null ? [] : [{ label, value: texts(value) }],
          ),
        ),
      ]),
    ]),
  ].join("\n");
};

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const page = (content: string): Uint8Array =>
  Buffer.from(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Pilots</title></head><body>
${content}</body></html>`);
const plainHtml: Habit = {
  heading: (text, level) => `<h${level}>${escape(text)}</h${level}>`,
  paragraph: (text, isItem) => (isItem ? `<ul><li>${escape(text)}</li></ul>` : `<p>${escape(text)}</p>`),
  rows: (rows) =>
    `<table>${rows.map(({ label, value }) => `<tr><th>${escape(label)}</th><td>${value}</td></tr>`).join("")}</table>`,
};

/** Every letter that has a name or a number is written by it, and words have places where they may break. */
const withEntities = (text: string): string =>
  escape(text)
    .replaceAll("€", "&euro;")
    .replaceAll("é", "&eacute;")
    .replaceAll("ë", "&#235;")
    .replaceAll("’", "&#x2019;")
    .replaceAll(/ (?=\d)/g, "&nbsp;")
    .replaceAll(/(?<=\p{L}{5})(?=\p{L}{5})/gu, "&shy;")
    .replaceAll(/(?<=\/)(?=\p{L})/gu, "<wbr>");

/** Ways in which people write an annex as a web page. */
export const htmlHabits: Readonly<Record<string, (gold: Gold) => Uint8Array>> = {
  "description lists": (gold) =>
    page(
      body(gold, {
        ...plainHtml,
        rows: (rows) =>
          `<dl>${rows.map(({ label, value }) => `<dt>${escape(label)}</dt><dd>${value}</dd>`).join("")}</dl>`,
      }),
    ),
  "pairs of a description list in divs": (gold) =>
    page(
      body(gold, {
        ...plainHtml,
        rows: (rows) =>
          `<dl>${rows.map(({ label, value }) => `<div><dt><strong>${escape(label)}</strong></dt><dd>${value}</dd></div>`).join("")}</dl>`,
      }),
    ),
  "a grid of divs": (gold) =>
    page(
      body(gold, {
        ...plainHtml,
        rows: (rows) =>
          rows
            .map(
              ({ label, value }) =>
                `<div class="row"><div class="col-4"><strong>${escape(label)}</strong></div><div class="col-8">${value}</div></div>`,
            )
            .join(""),
      }),
    ),
  "labels and values parted by line breaks": (gold) =>
    page(
      body(gold, {
        ...plainHtml,
        paragraph: (text, isItem) => `${isItem ? "• " : ""}${escape(text)}<br>`,
        rows: (rows) => rows.map(({ label, value }) => `<p><b>${escape(label)}</b><br>${value}</p>`).join(""),
      }),
    ),
  "a table inside a table that lays out the page": (gold) =>
    page(
      `<table><tr><td><nav><a href="/">Begroting</a></nav></td></tr><tr><td>${body(gold, {
        ...plainHtml,
        rows: (rows) =>
          `<table><tbody><tr><td><table>${rows.map(({ label, value }) => `<tr><td>${escape(label)}</td><td>${value}</td></tr>`).join("")}</table></td></tr></tbody></table>`,
      })}</td></tr></table>`,
    ),
  "entities, soft hyphens and places to break": (gold) =>
    page(
      body(gold, {
        heading: (text, level) => `<h${level}><span>${withEntities(text)}</span></h${level}>`,
        paragraph: (text, isItem) =>
          isItem ? `<ul><li><p>${withEntities(text)}</p></li></ul>` : `<p><em>${withEntities(text)}</em></p>`,
        rows: (rows) =>
          `<table>${rows.map(({ label, value }) => `<tr>\n  <td>\n    ${withEntities(label)}\n  </td>\n  <td>${value}</td>\n</tr>`).join("\n")}</table>`,
      }),
    ),
  "things that a browser does not show": (gold) =>
    page(
      body(gold, {
        heading: (text, level) =>
          `<!-- kop --><h${level}>${escape(text)}<svg><title>Kopieer koppeling</title></svg><button>Kopieer</button></h${level}>`,
        paragraph: (text) =>
          `<p>${escape(text)}<script>document.write("nee")</script><template>Nee</template></p>`,
        rows: (rows) =>
          `<style>td { color: red }</style><table>${rows.map(({ label, value }) => `<tr><td>${escape(label)}</td><td>${value}</td></tr>`).join("")}</table>`,
      }),
    ),
};

const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const word = (content: string): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(`<w:document ${wordNamespaces}><w:body>${content}</w:body></w:document>`),
    "word/styles.xml": strToU8(
      `<w:styles ${wordNamespaces}>${[1, 2, 3].map((level) => `<w:style w:styleId="Kop${level}"><w:name w:val="heading ${level}"/></w:style>`).join("")}</w:styles>`,
    ),
    "word/footnotes.xml": strToU8(
      `<w:footnotes ${wordNamespaces}><w:footnote w:id="1"><w:p><w:r><w:t>Een voetnoot.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ),
  });
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const p = (content: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** A writer of Word by how it makes runs of a text; all else is as Word does it. */
const wordHabit = (runs: (text: string) => string, more: Partial<Habit> = {}): Habit => ({
  heading: (text, level) => p(runs(text), `<w:pStyle w:val="Kop${level}"/>`),
  paragraph: (text, isItem) =>
    p(runs(text), isItem ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ""),
  rows: (rows) => (rows.length === 0 ? "" : table(rows.map(({ label, value }) => [p(runs(label)), value]))),
  ...more,
});
/** Word parts words where somebody typed, looked up a spelling or set a bookmark. */
const inPieces = (text: string): string =>
  (text.match(/.{1,7}/gsu) ?? [])
    .map(
      (piece, index) =>
        `<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="${index}"/>${run(piece)}<w:bookmarkEnd w:id="${index}"/>`,
    )
    .join("");
const softly = (text: string): string =>
  text
    .split(/(?<=\p{L}{5})(?=\p{L}{5})/u)
    .map(run)
    .join("<w:r><w:softHyphen/></w:r>");
const inControl = (content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Antwoord"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const box = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const marks = '<w:r><w:footnoteReference w:id="1"/></w:r>';

/** Ways in which people write an annex in Word. */
export const wordHabits: Readonly<Record<string, (gold: Gold) => Uint8Array>> = {
  "words in pieces": (gold) => word(body(gold, wordHabit(inPieces))),
  "soft hyphens and marks of footnotes": (gold) =>
    word(
      body(
        gold,
        wordHabit((text) => softly(text) + marks),
      ),
    ),
  "content controls around cells and words": (gold) =>
    word(
      body(
        gold,
        wordHabit((text) => inControl(run(text)), {
          rows: (rows) =>
            rows.length === 0
              ? ""
              : `<w:tbl>${rows.map(({ label, value }) => `<w:sdt><w:sdtContent><w:tr><w:tc>${p(run(label))}</w:tc><w:sdt><w:sdtContent><w:tc>${inControl(value)}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>`).join("")}</w:tbl>`,
        }),
      ),
    ),
  "tracked changes": (gold) =>
    word(
      body(
        gold,
        wordHabit(
          (text) =>
            `<w:del w:id="1"><w:r><w:delText>Hier stond iets anders. </w:delText></w:r></w:del><w:ins w:id="2">${run(text)}</w:ins><w:moveFrom w:id="3">${run(" verplaatst")}</w:moveFrom>`,
        ),
      ),
    ),
  "fields and links": (gold) =>
    word(
      body(
        gold,
        wordHabit((text) => {
          const half = Math.ceil(text.length / 2);
          return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text.slice(0, half))}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:hyperlink>${run(text.slice(half))}</w:hyperlink>`;
        }),
      ),
    ),
  "the rows in a table of their own inside a cell": (gold) =>
    word(
      body(
        gold,
        wordHabit(run, {
          rows: (rows) =>
            rows.length === 0
              ? ""
              : table([[`${table(rows.map(({ label, value }) => [p(run(label)), value]))}<w:p/>`]]),
        }),
      ),
    ),
  "headings in text boxes": (gold) =>
    word(
      body(
        gold,
        wordHabit(run, { heading: (text, level) => box(p(run(text), `<w:pStyle w:val="Kop${level}"/>`)) }),
      ),
    ),
  "headings that Word numbers": (gold) =>
    word(
      body(
        gold,
        wordHabit(run, {
          heading: (text, level) =>
            p(
              run(text),
              `<w:pStyle w:val="Kop${level}"/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="2"/></w:numPr>`,
            ),
        }),
      ),
    ),
  "cells that go on over empty columns": (gold) =>
    word(
      body(
        gold,
        wordHabit(run, {
          rows: (rows) =>
            rows.length === 0
              ? ""
              : `<w:tbl>${rows.map(({ label, value }) => `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(run(label))}</w:tc><w:tc>${value}</w:tc><w:tc><w:p/></w:tc></w:tr>`).join("")}</w:tbl>`,
        }),
      ),
    ),
};

const odt = (content: string): Uint8Array => {
  const namespaces = ["office", "text", "table", "style"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content ${namespaces}><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    ),
  });
};
const odtHabit = (words: (text: string) => string, more: Partial<Habit> = {}): Habit => ({
  heading: (text, level) => `<text:h text:outline-level="${level}">${words(text)}</text:h>`,
  paragraph: (text, isItem) =>
    isItem
      ? `<text:list><text:list-item><text:p>${words(text)}</text:p></text:list-item></text:list>`
      : `<text:p>${words(text)}</text:p>`,
  rows: (rows) =>
    rows.length === 0
      ? ""
      : `<table:table>${rows.map(({ label, value }) => `<table:table-row><table:table-cell><text:p>${words(label)}</text:p></table:table-cell><table:table-cell>${value}</table:table-cell></table:table-row>`).join("")}</table:table>`,
  ...more,
});

/** Ways in which people write an annex in an OpenDocument text. */
export const odtHabits: Readonly<Record<string, (gold: Gold) => Uint8Array>> = {
  "words in spans, with bookmarks and page breaks": (gold) =>
    odt(
      body(
        gold,
        odtHabit((text) =>
          (text.match(/.{1,7}/gsu) ?? [])
            .map(
              (piece) =>
                `<text:span>${escape(piece)}</text:span><text:bookmark text:name="b"/><text:soft-page-break/>`,
            )
            .join(""),
        ),
      ),
    ),
  "sections, frames and notes": (gold) =>
    odt(
      `<text:section text:name="s">${body(
        gold,
        odtHabit(
          (text) =>
            `${escape(text)}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Een voetnoot.</text:p></text:note-body></text:note><office:annotation><text:p>Klopt dit?</text:p></office:annotation>`,
        ),
      )}</text:section>`,
    ),
  "header rows and covered cells": (gold) =>
    odt(
      body(
        gold,
        odtHabit(escape, {
          rows: (rows) =>
            rows.length === 0
              ? ""
              : `<table:table><table:table-header-rows>${rows.map(({ label, value }) => `<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>${escape(label)}</text:p></table:table-cell><table:covered-table-cell/><table:table-cell>${value}</table:table-cell></table:table-row>`).join("")}</table:table-header-rows></table:table>`,
        }),
      ),
    ),
};
