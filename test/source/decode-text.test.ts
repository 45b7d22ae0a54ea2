import { describe, expect, test } from "vitest";
import { SourceError } from "../../src/source/errors.ts";
import { decodeText } from "../../src/source/decode-text.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
const faultOf = (bytes: Uint8Array): string => {
  try {
    return `gelezen als ${JSON.stringify(decodeText("bijlage.txt", bytes))}`;
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
};

describe("decoding a document", () => {
  test.each([
    ["UTF-8", Buffer.from("geëvalueerd – €\u00AD 5\r\n", "utf8")],
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFFgeëvalueerd – €\u00AD 5\r\n", "utf8")],
    ["UTF-16", Buffer.from("\uFEFFgeëvalueerd – €\u00AD 5\r\n", "utf16le")],
    ["UTF-16, high byte first", Buffer.from("\uFEFFgeëvalueerd – €\u00AD 5\r\n", "utf16le").swap16()],
    ["Windows-1252", latin("ge\xEBvalueerd \x96 \x80\xAD 5\r\n")],
  ])("reads %s, and keeps line ends and soft hyphens", (_, bytes) => {
    expect(decodeText("bijlage.txt", bytes)).toBe("geëvalueerd – €\u00AD 5\r\n");
  });

  test("reads the curly quotes of Windows-1252", () => {
    expect(decodeText("a.txt", latin("\x91de pilot\x92 \x93x\x94"))).toBe("‘de pilot’ “x”");
  });

  test.each([
    ["an empty file", new Uint8Array(), "bijlage.txt: het bestand is leeg; geef de tekst van een bijlage"],
    [
      "a blank file",
      latin(" \r\n\t"),
      "bijlage.txt: het bestand bevat alleen wit; geef de tekst van een bijlage",
    ],
    [
      "a binary file",
      new Uint8Array([65, 0, 66, 1, 2]),
      "bijlage.txt: dit is een binair bestand van een onbekende soort; geef tekst (UTF-8), HTML, DOCX, ODT of PDF",
    ],
  ])("refuses %s and says what to give", (_, bytes, message) => {
    expect(faultOf(bytes)).toBe(message);
  });
});
