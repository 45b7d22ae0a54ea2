import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { type Format, type Table, chunksOf } from "./format.ts";
import { dayInMs } from "../../domain/day.ts";
import { columnsOf, type Cell, type Column } from "../shape/columns.ts";
import type { ShownAtom } from "../../domain/atoms.ts";

interface SheetLinks {
  readonly relations: Map<string, string>;
  readonly cells: { readonly ref: string; readonly relation: string }[];
}

const noLinks = (): SheetLinks => ({ relations: new Map(), cells: [] });

/** Excel opens no sheet that has more. */
const mostLinks = 65_530;

/** Lets a cell lead to an address, while a sheet can hold more links; others keep the address as text alone. */
function addLink({ relations, cells }: SheetLinks, ref: string, address: string): void {
  if (cells.length >= mostLinks || !/^https?:/iu.test(address)) return;
  const relation = relations.getOrInsert(address, `rId${relations.size + 1}`);
  cells.push({ ref, relation });
}

/** The time of every file in an archive: the same data gives the same bytes, whenever it is written. */
export const zipTime = new Date(1980, 0, 1);

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Indexes into `cellXfs` of the styles part. */
const styles = {
  plain: 0,
  heading: 1,
  date: 2,
  euros: 3,
  wrapped: 4,
  share: 5,
  instant: 6,
  link: 7,
} as const;
const styleOfKind = {
  text: styles.wrapped,
  string: styles.plain,
  uri: styles.link,
  date: styles.date,
  instant: styles.instant,
  integer: styles.plain,
  number: styles.plain,
  share: styles.share,
  euros: styles.euros,
  code: styles.plain,
} satisfies Record<ShownAtom, number>;

/** The parts of a workbook (ECMA-376) that do not depend on its rows, by path. */
const fixedParts = (titles: readonly string[]): Record<string, string> => {
  const sheets = titles.map((title, i) => ({ title: escaped(title.slice(0, 31)), id: i + 1 }));
  return {
    "[Content_Types].xml":
      `${xmlHead}<Types xmlns="${packages}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
      sheets
        .map(
          ({ id }) =>
            `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
        )
        .join("") +
      `</Types>`,
    "_rels/.rels":
      `${xmlHead}<Relationships xmlns="${packages}/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>` +
      sheets.map(({ title, id }) => `<sheet name="${title}" sheetId="${id}" r:id="rId${id}"/>`).join("") +
      `</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `${xmlHead}<Relationships xmlns="${packages}/relationships">` +
      sheets
        .map(
          ({ id }) =>
            `<Relationship Id="rId${id}" Type="${relationships}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
        )
        .join("") +
      `<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml":
      `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="[$€-413]\\ #,##0.00"/>` +
      `<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>` +
      `<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="8">${[
        cellFormat(0, 0, ""),
        cellFormat(0, 1, ""),
        cellFormat(165, 0, ""),
        cellFormat(164, 0, ""),
        cellFormat(49, 0, `<alignment vertical="top" wrapText="1"/>`),
        cellFormat(2, 0, ""),
        cellFormat(166, 0, ""),
        cellFormat(0, 2, ""),
      ].join("")}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
};

const cellFormat = (number: number, font: number, inner: string): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${inner}</xf>`;

/**
 * The XML of a table's sheet: a frozen row of headings that one can filter by, then a row for each record. `links` is
 * filled with what its cells lead to.
 */
const sheetOf = (table: Table, links: SheetLinks): AsyncGenerator<Uint8Array> =>
  chunksOf(piecesOf(table, links));

const sheetRelations = ({ relations }: SheetLinks): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${[...relations]
    .map(
      ([address, id]) =>
        `<Relationship Id="${id}" Type="${relationships}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
    )
    .join("")}</Relationships>`;

const hyperlinks = ({ cells }: SheetLinks): string =>
  cells.length === 0
    ? ""
    : `<hyperlinks>${cells.map(({ ref, relation }) => `<hyperlink ref="${ref}" r:id="${relation}"/>`).join("")}</hyperlinks>`;

async function* piecesOf(table: Table, links: SheetLinks): AsyncGenerator<string> {
  const columns = columnsOf(table.shape);
  yield (
    `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>` +
    columns
      .map(({ kind }, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(kind)}" customWidth="1"/>`)
      .join("") +
    `</cols><sheetData>`
  );
  yield rowOf(columns.map(({ header }) => textCell(header, styles.heading)));
  let rows = 1;
  for await (const page of table.pages())
    for (const record of page) {
      rows++;
      const cells = columns.map((column) => column.read(record));
      columns.forEach(({ kind }, at) => {
        const cell = cells[at];
        if (kind === "uri" && typeof cell === "string") addLink(links, `${columnName(at + 1)}${rows}`, cell);
      });
      yield rowOf(columns.map((column, at) => cellOf(column, cells[at] ?? null)));
    }
  yield `</sheetData><autoFilter ref="A1:${columnName(columns.length)}${rows}"/>${hyperlinks(links)}</worksheet>`;
}

/** What a spreadsheet calls a column, counted from 1: 27 is "AA". */
const columnName = (column: number): string =>
  column <= 0
    ? ""
    : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

const widthOf = (kind: ShownAtom): number => (kind === "text" ? 32 : kind === "uri" ? 40 : 14);
const rowOf = (cells: readonly string[]): string => `<row>${cells.join("")}</row>`;

function cellOf({ kind }: Column, cell: Cell): string {
  if (cell === null) return "<c/>";
  const style = styleOfKind[kind];
  if (typeof cell === "number" || kind === "euros") return `<c s="${style}"><v>${cell}</v></c>`;
  if (kind !== "date" && kind !== "instant") return textCell(cell, style);
  const serial = serialOf(cell);
  return serial === null ? textCell(cell, styles.plain) : `<c s="${style}"><v>${serial}</v></c>`;
}

const textCell = (text: string, style: number): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(text))}</t></is></c>`;

/** Excel refuses a workbook with a longer cell. */
const longestText = 32_767;
const cutShort = " … [afgebroken: een cel van Excel houdt 32.767 tekens; CSV en JSON hebben de hele tekst]";
const fitting = (text: string): string =>
  text.length <= longestText ? text : text.slice(0, longestText - cutShort.length) + cutShort;

/** The number by which a spreadsheet counts a day or a moment in UTC; null before March 1900, where Excel counts wrongly. */
function serialOf(iso: string): number | null {
  const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  const serial = (time - Date.UTC(1899, 11, 30)) / dayInMs;
  return serial > 60 ? serial : null;
}

/** XML's own characters, those that XML cannot hold, and what would be read as the escape of one (ECMA-376, ST_Xstring). */
const escaped = (text: string): string =>
  needsEscape.test(text)
    ? text
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
        .replace(
          /[&<>"\p{Cc}\uFFFE\uFFFF]/gu,
          (letter) =>
            entities[letter] ?? `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
        )
        .toWellFormed()
    : text;
const needsEscape = /_x|[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "\t",
  "\n": "\n",
};

/** A workbook with a sheet for each table: days and amounts are typed, and a text is never calculated. */
export const xlsx: Format = {
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  label: "Excel (XLSX)",
  manyTables: true,
  write: (tables) => workbookOf(tables),
  writeOne: null,
};

async function* workbookOf(tables: readonly Table[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  for (const [path, xml] of Object.entries(fixedParts(tables.map(({ title }) => title))))
    zip.addBuffer(Buffer.from(xml), path, { mtime: zipTime, forceDosTimestamp: true });
  const add = (path: string, pieces: () => Iterable<string> | AsyncIterable<Uint8Array>): void =>
    zip.addReadStreamLazy(path, { mtime: zipTime, forceDosTimestamp: true }, (done) =>
      done(null, Readable.from(pieces(), { objectMode: false })),
    );
  tables.forEach((table, i) => {
    const links = noLinks();
    add(`xl/worksheets/sheet${i + 1}.xml`, () => sheetOf(table, links));
    // Written after its sheet, when it is known what that leads to.
    add(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, () => [sheetRelations(links)]);
  });
  zip.end();
  for await (const chunk of zip.outputStream) yield chunk as Uint8Array;
}
