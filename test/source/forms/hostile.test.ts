import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { faultOf } from "./blocks-of.ts";

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

describe("a file that is made to take too much is refused before it does", () => {
  /** What the process holds at most while the file is read, beyond what it held before, in megabytes; and seconds of the processor. */
  const peakOf = async (
    bytes: Uint8Array | string,
  ): Promise<{ fault: string; megabytes: number; seconds: number }> => {
    const before = process.memoryUsage().rss;
    const begin = process.cpuUsage();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 5);
    const fault = await faultOf(bytes);
    clearInterval(watch);
    const { user, system } = process.cpuUsage(begin);
    return { fault, megabytes: (peak - before) / 2 ** 20, seconds: (user + system) / 1e6 };
  };
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
  ])("%s", async (_, make, fault) => {
    const { megabytes, seconds, ...told } = await peakOf(make());
    expect(told).toEqual({ fault });
    expect(megabytes).toBeLessThan(400);
    expect(seconds).toBeLessThan(10);
  });
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
