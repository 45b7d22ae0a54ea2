import * as docx from "docx";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { blocksOf } from "./blocks-of.ts";

const { Paragraph, Table, TableCell, TableRow, TextRun, HeadingLevel, VerticalMergeType } = docx;
const cell = (
  content: string | docx.FileChild[],
  more: Partial<docx.ITableCellOptions> = {},
): docx.TableCell =>
  new TableCell({
    ...more,
    children: typeof content === "string" ? [new Paragraph(content)] : (content as docx.Paragraph[]),
  });
const row = (...children: docx.TableCell[]): docx.TableRow => new TableRow({ children });

test("a Word document is read by its styles, tables and lists; merged cells say nothing twice", async () => {
  const file = new docx.Document({
    footnotes: { 1: { children: [new Paragraph("Een voetnoot.")] } },
    sections: [
      {
        headers: { default: new docx.Header({ children: [new Paragraph("Bijlage 6")] }) },
        children: [
          new Paragraph({ text: "Monitoring", heading: HeadingLevel.TITLE }),
          new Paragraph({ text: "Warmtelint", heading: HeadingLevel.HEADING_2 }),
          new Paragraph({
            children: [
              new TextRun("Netto"),
              new TextRun({ children: [new docx.NoBreakHyphen()] }),
              new TextRun("effect"),
              new docx.FootnoteReferenceRun(1),
              new docx.DeletedTextRun({ text: " weg", id: 1, author: "A", date: "2025-01-01T00:00:00Z" }),
              new docx.InsertedTextRun({ text: " erbij", id: 2, author: "A", date: "2025-01-01T00:00:00Z" }),
              new TextRun({ text: " onzichtbaar", vanish: true }),
              new TextRun({ text: "regel twee", break: 1 }),
            ],
          }),
          new Table({
            rows: [
              row(cell("Onderdeel", { columnSpan: 3 })),
              row(
                cell("Uitkomst evaluatie", { verticalMerge: VerticalMergeType.RESTART }),
                cell("Pilot succesvol?"),
                cell([new Paragraph("Ja."), new Paragraph({ text: "met buren", bullet: { level: 0 } })]),
              ),
              row(cell("", { verticalMerge: VerticalMergeType.CONTINUE }), cell("Aanleiding?"), cell("Nee")),
            ],
          }),
          new Table({
            rows: [
              row(
                cell("Data"),
                cell([new Table({ rows: [row(cell("Startdatum"), cell("2025"))] }), new Paragraph("")]),
              ),
            ],
          }),
        ],
      },
    ],
  });
  expect(await blocksOf("bijlage", await docx.Packer.toBuffer(file))).toEqual([
    "heading h1 Monitoring",
    "heading h2 Warmtelint",
    "paragraph Netto-effect erbij\nregel twee",
    "line Onderdeel",
    "heading h7 Uitkomst evaluatie",
    "label #1 Pilot succesvol?",
    "value #1 Ja.",
    "item #1 met buren",
    "label #2 Aanleiding?",
    "value #2 Nee",
    "heading h7 Data",
    "label #3 Startdatum",
    "value #3 2025",
    "furniture Een voetnoot.",
    "furniture Bijlage 6",
  ]);
});

const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const word = (body: string, styles = ""): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(`<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`),
    "word/styles.xml": strToU8(`<w:styles ${wordNamespaces}>${styles}</w:styles>`),
  });
const p = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test("what a Word document shows for something else is not read twice, nor what nobody filled in", async () => {
  const body = [
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Warmtelint 3")}</w:sdtContent></w:sdt>`,
    p("Warmtelint", '<w:pStyle w:val="Kop2"/>'),
    `<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p("In een kader")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${p("In een kader")}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>ernaast</w:t></w:r></w:p>`,
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7 juni</w:t></w:r></w:p>',
    `<w:sdt><w:sdtPr/><w:sdtContent>${p("Ingevuld")}</w:sdtContent></w:sdt>`,
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("Klik om tekst in te voeren.")}</w:sdtContent></w:sdt>`,
    '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:t xml:space="preserve"> Ja</w:t></w:r></w:p>',
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p("Gewiste rij")}</w:tc></w:tr></w:tbl>`,
    p("Kop van een eigen stijl", '<w:pStyle w:val="Eigen"/>'),
    p("Broodtekst", '<w:pStyle w:val="Eigen"/><w:outlineLvl w:val="9"/>'),
  ].join("");
  const styles =
    '<w:style w:styleId="Kop2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Eigen"><w:name w:val="Pilotkop"/><w:basedOn w:val="Kop2"/></w:style>';
  expect(await blocksOf("bijlage", word(body, styles))).toEqual([
    "furniture Warmtelint 3",
    "heading h2 Warmtelint",
    "paragraph In een kader",
    "paragraph ernaast",
    "paragraph 7 juni",
    "paragraph Ingevuld",
    "paragraph ☒ Ja",
    "heading h2 Kop van een eigen stijl",
    "paragraph Broodtekst",
  ]);
});

test("an OpenDocument text is read likewise", async () => {
  const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:table-of-content><text:index-body><text:p>Warmtelint 3</text:p></text:index-body></text:table-of-content>
    <text:h text:outline-level="2">Warmtelint</text:h>
    <text:p>Netto<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Een voetnoot.</text:p></text:note-body></text:note>
      effect<text:s text:c="3"/>telt<text:line-break/>mee<office:annotation><text:p>opmerking</text:p></office:annotation></text:p>
    <table:table><table:table-row>
      <table:table-cell table:number-rows-spanned="2"><text:p>Uitkomst</text:p></table:table-cell><table:table-cell><text:p>Pilot succesvol?</text:p></table:table-cell>
      <table:table-cell><text:list><text:list-item><text:p>Ja</text:p></text:list-item></text:list></table:table-cell></table:table-row>
    <table:table-row><table:covered-table-cell/><table:table-cell><text:p>Aanleiding?</text:p></table:table-cell><table:table-cell><text:p>Nee</text:p></table:table-cell></table:table-row></table:table>`;
  const namespaces = ["office", "text", "table", "style"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  const file = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content ${namespaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    "styles.xml": strToU8(
      `<office:document-styles ${namespaces}><style:footer><text:p>Pagina 1</text:p></style:footer></office:document-styles>`,
    ),
  });
  expect(await blocksOf("bijlage", file)).toEqual([
    "furniture Warmtelint 3",
    "heading h2 Warmtelint",
    "furniture Een voetnoot.",
    "paragraph Netto effect telt\nmee",
    "heading h7 Uitkomst",
    "label #1 Pilot succesvol?",
    "item #1 Ja",
    "label #2 Aanleiding?",
    "value #2 Nee",
    "furniture Pagina 1",
  ]);
});
