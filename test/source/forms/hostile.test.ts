import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { blocksOf, faultOf } from "./blocks-of.ts";

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const oldOffice = (content: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    utf16(content),
  ]);
const word = (xml: string): Uint8Array => zipSync({ "word/document.xml": strToU8(xml) });
const paragraph = "<w:p><w:r><w:t>Pilot</w:t></w:r></w:p>";
const document = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;

describe("a file that is no annex, or is damaged, is refused with what it is and what to do", () => {
  test.each([
    [
      "an old Word document",
      oldOffice("WordDocument"),
      "dit is een oud Word-bestand (.doc); open het en bewaar het als .docx",
    ],
    [
      "a Word document with a password",
      oldOffice("EncryptedPackage"),
      "dit bestand is met een wachtwoord versleuteld; bewaar het zonder wachtwoord",
    ],
    [
      "an old spreadsheet",
      oldOffice("Workbook"),
      "dit is een oud Office-bestand, geen Word-document; bewaar de bijlage als .docx of .pdf",
    ],
    [
      "an OpenDocument text with a password",
      zipSync({
        "content.xml": strToU8("x"),
        "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>"),
      }),
      "dit bestand is met een wachtwoord versleuteld; bewaar het zonder wachtwoord",
    ],
    ["RTF", "{\\rtf1 Pilot}", "dit is een RTF-bestand; bewaar het in Word of LibreOffice als .docx of .odt"],
    [
      "a web archive",
      "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>",
      "dit is een webarchief (.mhtml); bewaar de pagina in de browser als HTML",
    ],
    [
      "a spreadsheet",
      zipSync({ "xl/workbook.xml": strToU8("<x/>") }),
      "dit is een Excelbestand; geef de bijlage als Word-document, PDF of webpagina",
    ],
    [
      "a zip of something else",
      zipSync({ "foto.txt": strToU8("x") }),
      "dit is een zipbestand zonder tekstdocument; pak het uit en geef het bestand dat erin zit",
    ],
    [
      "a truncated Word document",
      word(document(paragraph)).subarray(0, 120),
      "het bestand is afgebroken: het einde ontbreekt; haal het opnieuw op",
    ],
    ["a Word document without words", word(document("")), "het bestand bevat geen tekst; geef een bijlage"],
    [
      "a Word document that is no XML",
      word("<w:document"),
      "het bestand is beschadigd: de inhoud is geen geldige XML",
    ],
    [
      "an unknown binary file",
      new Uint8Array([1, 2, 3, 0, 5]),
      "dit is een binair bestand van een onbekende soort; geef tekst (UTF-8), HTML, DOCX, ODT of PDF",
    ],
    ["an empty file", "", "het bestand is leeg; geef de tekst van een bijlage"],
  ])("%s", async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });
});

/** A PDF without a table of its objects, which has to be made anew: so many objects, the first of them pages. */
const pdfOf = (objects: number, pages: number, kids = (page: number) => page + 3): Buffer =>
  Buffer.from(
    [
      "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
      `2 0 obj\n<</Type/Pages/Count ${pages}/Kids[${Array.from({ length: pages }, (_, page) => `${kids(page)} 0 R`).join(" ")}]>>\nendobj\n`,
      ...Array.from({ length: objects }, (_, index) =>
        index < pages
          ? `${index + 3} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>\nendobj\n`
          : `${index + 3} 0 obj\n<<>>\nendobj\n`,
      ),
      "trailer\n<</Root 1 0 R>>\n%%EOF\n",
    ].join(""),
    "latin1",
  );
/** A PDF of one page with what draws it. */
const pdfWith = (drawing: string): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n4 0 obj\n<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
    "latin1",
  );
/** The head of a picture that says how large it is, and nothing of it. */
const pngOf = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(64);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.write("IHDR", 12, "latin1");
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};
/** Archives in an archive, each of which holds the next twice: a million times as much at the bottom. */
const archivesIn = (depth: number): Uint8Array => {
  let inner = zipSync({ "leeg.txt": new Uint8Array(1_000_000) });
  for (let at = 0; at < depth; at += 1) inner = zipSync({ "a.zip": inner, "b.zip": inner });
  return inner;
};

describe("a file that is made to take too much is refused before it does", () => {
  /** What the process holds at most while the file is read, beyond what it held before, in megabytes. */
  const peakOf = async (bytes: Uint8Array | string): Promise<{ fault: string; megabytes: number }> => {
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 5);
    const fault = await faultOf(bytes);
    clearInterval(watch);
    return { fault, megabytes: (peak - before) / 2 ** 20 };
  };
  test.each([
    [
      "a million words on one page",
      () => pdfWith(`BT /F1 1 Tf 50 700 Td ${"(woord) Tj T* ".repeat(1_000_000)}ET`),
      /^(?:het lezen kostte meer dan|de PDF heeft meer dan 200000 woorden)/,
    ],
    [
      "a million lines on one page",
      () => pdfWith("0 0 m 500 0 l S ".repeat(1_000_000)),
      /^op bladzijde 1 is te veel getekend om te herkennen; dat is geen bijlage$/,
    ],
    [
      "a PDF of a million objects",
      () => pdfOf(1_000_000, 1),
      /^(?:het lezen (?:kostte meer|duurde langer) dan|het bestand bevat geen tekst)/,
    ],
    [
      "a table of a million cells",
      () => `<html><table>${"<tr><td>a<td>b".repeat(500_000)}`,
      /^het lezen (?:kostte meer|duurde langer) dan/,
    ],
  ])("%s end by the bound that they reach first", async (_, make, bound) => {
    const { fault, megabytes } = await peakOf(make());
    expect(fault).toMatch(bound);
    expect(megabytes).toBeLessThan(512);
  });

  test("a page of which the drawing goes on for ever is read without it", async () => {
    const lines = ["Wat er staat", "op deze bladzijde", "is tekst"];
    const text = lines.map((line) => `(${line}) Tj 0 -60 Td `).join("");
    const drawing = `BT /F1 12 Tf 50 700 Td ${text}ET ${"0 0 m 500 0 l S ".repeat(1_000_000)}`;
    expect(await blocksOf("bijlage.pdf", pdfWith(drawing))).toEqual(lines.map((line) => `paragraph ${line}`));
  });

  const zeros = new Uint8Array(70 * 2 ** 20).fill(0x20);

  test.each([
    [
      "70 MB in a Word document",
      () => zipSync({ "word/document.xml": zeros }),
      "het bestand pakt uit tot meer dan 64 MB; dat is geen bijlage",
    ],
    [
      "7 times 10 MB, each below the bound",
      () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: 7 }, (_, index) => [
              `word/header${index}.xml`,
              zeros.subarray(0, 10 * 2 ** 20),
            ]),
          ),
        ),
      "het bestand pakt uit tot meer dan 64 MB; dat is geen bijlage",
    ],
    [
      "5,000 entries",
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${index}`, new Uint8Array()])),
        ),
      "het bestand heeft meer dan 2000 onderdelen",
    ],
    [
      "entities that multiply",
      () =>
        word(
          `<!DOCTYPE a [<!ENTITY b "${"x".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]><w:document xmlns:w="w">&c;</w:document>`,
        ),
      "het bestand verklaart een documenttype; dat doet geen tekstverwerker",
    ],
    [
      "XML of 100,000 levels",
      () => word(`${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`),
      "het document is dieper genest dan 400 elementen",
    ],
    [
      "HTML of 100,000 levels",
      () => `<html>${"<div>".repeat(100_000)}`,
      "de pagina is dieper genest dan 500 elementen; zo is zij niet te lezen",
    ],
    [
      "a PDF of 10,000 pages",
      () => pdfOf(10_000, 10_000),
      "de PDF heeft 10000 bladzijden; meer dan 400 wordt niet gelezen",
    ],
    [
      "a PDF of which the pages hold themselves",
      () => pdfOf(1, 1, () => 2),
      "het bestand laat zich niet lezen; is het heel?",
    ],
    [
      "a picture of 100 million dots",
      () => pngOf(10_000, 10_000),
      "het plaatje heeft 10000 × 10000 punten; maak een scan van 200 tot 300 dpi",
    ],
    [
      "a picture larger than any number of dots",
      () => pngOf(2 ** 32 - 1, 2 ** 32 - 1),
      "het plaatje heeft 4294967295 × 4294967295 punten; maak een scan van 200 tot 300 dpi",
    ],
    [
      "archives in archives",
      () => archivesIn(20),
      "dit is een zipbestand zonder tekstdocument; pak het uit en geef het bestand dat erin zit",
    ],
    [
      "archives in a Word document, which are left alone",
      () =>
        zipSync({
          "word/document.xml": strToU8(document(paragraph)),
          "word/embeddings/a.zip": archivesIn(20),
        }),
      "gelezen als DOCX",
    ],
  ])("%s", async (_, make, fault) => {
    const { megabytes, ...told } = await peakOf(make());
    expect(told).toEqual({ fault });
    expect(megabytes).toBeLessThan(400);
  });
});

test("nothing that a Word document refers to is fetched", async () => {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? "");
    response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const relation = (type: string, id: number): string =>
    `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://127.0.0.1:${port}/${type}" TargetMode="External"/>`;
  const relations = ["image", "attachedTemplate", "oleObject", "frame", "subDocument", "hyperlink"].map(
    relation,
  );
  const file = zipSync({
    "word/document.xml": strToU8(
      `<w:document xmlns:w="w" xmlns:r="r"><w:body>${paragraph}<w:subDoc r:id="r4"/><w:altChunk r:id="r3"/></w:body></w:document>`,
    ),
    "word/_rels/document.xml.rels": strToU8(`<Relationships>${relations.join("")}</Relationships>`),
  });
  expect(await faultOf(file)).toBe("gelezen als DOCX");
  server.close();
  await once(server, "close");
  expect(asked).toEqual([]);
});

test("one file after the other is read, also after one that was broken off", async () => {
  const told = await Promise.all([
    faultOf(`<html>${"<div>".repeat(1000)}`),
    faultOf("<html><p>Pilot"),
    faultOf(word(document(paragraph))),
  ]);
  expect(told).toEqual([
    "de pagina is dieper genest dan 500 elementen; zo is zij niet te lezen",
    "gelezen als HTML",
    "gelezen als DOCX",
  ]);
});
