import { SourceError } from "./errors.ts";

export const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Tab, line feed, form feed, carriage return and the end-of-file mark of DOS are the control bytes of a text. */
const textControls = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);
const isBinary = (bytes: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !textControls.has(byte)) controls += 1;
  }
  // A stray control byte comes out of some PDF converters; a binary has many.
  return controls > bytes.length / 200;
};

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Decodes the bytes of a document: UTF-8 with or without byte order mark, UTF-16 with one, and Windows-1252 for what
 * is no valid UTF-8. The mark is removed; line ends, tabs, form feeds and soft hyphens are kept.
 * @throws SourceError for an empty, blank or binary file.
 */
export const decodeText = (file: string, bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new SourceError(file, "het bestand is leeg; geef de tekst van een bijlage");
  const utf16 = begins(bytes, [0xff, 0xfe]) ? "utf-16le" : begins(bytes, [0xfe, 0xff]) ? "utf-16be" : null;
  if (utf16 === null && isBinary(bytes))
    throw new SourceError(
      file,
      "dit is een binair bestand van een onbekende soort; geef tekst (UTF-8), HTML, DOCX, ODT of PDF",
    );
  const text =
    utf16 === null ? (decodeAs(bytes, "utf-8") ?? decodeAs(bytes, "windows-1252")) : decodeAs(bytes, utf16);
  if (text === null)
    throw new SourceError(file, `de tekens zijn niet te lezen als ${utf16 ?? "Windows-1252"}`);
  if (text.trim() === "")
    throw new SourceError(file, "het bestand bevat alleen wit; geef de tekst van een bijlage");
  return text;
};
