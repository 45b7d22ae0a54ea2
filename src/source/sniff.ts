import { begins, decodeText } from "./decode-text.ts";
import { SourceError } from "./errors.ts";

/** What the first bytes of a file tell: ZIP may be DOCX, ODT or something else, images are scans. */
export type Sniffed = "TEXT" | "HTML" | "ZIP" | "PDF" | "PNG" | "JPEG" | "TIFF";

const magics: readonly { readonly is: Sniffed; readonly bytes: readonly number[] }[] = [
  { is: "ZIP", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { is: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { is: "JPEG", bytes: [0xff, 0xd8, 0xff] },
  { is: "TIFF", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { is: "TIFF", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
];

/** What is refused by name, with what to do instead. */
const refused: readonly { readonly magic: RegExp; readonly fault: string }[] = [
  { magic: /^\{\\rtf/, fault: "dit is een RTF-bestand; bewaar het in Word of LibreOffice als .docx of .odt" },
  { magic: /^PK[^\w\s]/, fault: "dit is een leeg of gesplitst zipbestand" },
  {
    magic: /^(?:GIF8|BM|RIFF....WEBP)/s,
    fault: "dit soort plaatje wordt niet gelezen; geef PNG, JPEG of TIFF",
  },
  {
    magic: /^(?:From:|MIME-Version:|Content-Type: multipart)[\s\S]{0,2000}multipart\/related/i,
    fault: "dit is een webarchief (.mhtml); bewaar de pagina in de browser als HTML",
  },
  { magic: /^(?:[^\w\s]\x8b|7z\xbc\xaf|Rar!)/, fault: "dit is een ingepakt archief; pak het eerst uit" },
];

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (word: string): Buffer => Buffer.from(word, "utf16le");

/** The container of Word before 2007 also holds documents of today that have a password. */
function oldOfficeFault(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes(utf16("EncryptedPackage")))
    return "dit bestand is met een wachtwoord versleuteld; bewaar het zonder wachtwoord";
  if (buffer.includes(utf16("WordDocument")))
    return "dit is een oud Word-bestand (.doc); open het en bewaar het als .docx";
  return "dit is een oud Office-bestand, geen Word-document; bewaar de bijlage als .docx of .pdf";
}

const leading = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*/;
const htmlStart =
  /^<(?:!doctype\s+html|html|head|body|meta|title|link|article|main|section|div|table|h[1-6]|p|ul|dl)[\s>/]/i;

/** Whether a text is markup of a web page: by how it begins, after comments. */
const isHtml = (text: string): boolean => {
  const head = text.slice(0, 65_536);
  return htmlStart.test(head.slice(leading.exec(head)?.[0].length ?? 0));
};

/**
 * Tells what a file is by its bytes, never by its name.
 * @throws SourceError, with what to do, for what is no form that an annex can be read from
 */
export function sniff(file: string, bytes: Uint8Array): Sniffed {
  const magic = magics.find((each) => begins(bytes, each.bytes));
  if (magic) return magic.is;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  // Some programs write a line above the header.
  if (head.slice(0, 1024).includes("%PDF-")) return "PDF";
  if (begins(bytes, oldOffice)) throw new SourceError(file, oldOfficeFault(bytes));
  const known = refused.find((each) => each.magic.test(head));
  if (known) throw new SourceError(file, known.fault);
  return isHtml(decodeText(file, bytes)) ? "HTML" : "TEXT";
}
