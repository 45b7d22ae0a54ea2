import { createHash } from "node:crypto";
import { basename } from "node:path";
import { decodeText } from "./decode-text.ts";
import type { Bounds } from "./forms/run-worker.ts";
import type { PrintedWords } from "./forms/printed-words.ts";
import type { OnPage } from "./forms/scan/recognise.ts";
import { readCards } from "./forms/text/read-cards.ts";
import { readColumns } from "./forms/text/read-columns.ts";
import { readTabs } from "./forms/text/read-tabs.ts";
import { runWorker } from "./forms/run-worker.ts";
import { parserVersion } from "./parser-version.ts";
import { readBytes } from "./read-bytes.ts";
import { charsetOf, declaredForm } from "./web/declared-form.ts";
import { fetchFile } from "./web/fetch-file.ts";
import type { Web } from "./web/request.ts";
import type { DocumentForm } from "../domain/vocabularies.ts";
import { sniff, type Sniffed } from "./sniff.ts";
import type { SourceDocument, SourceOrigin } from "./source-document.ts";

const mediaTypes: Readonly<Record<Exclude<Sniffed, "ZIP">, string>> = {
  TEXT: "text/plain",
  HTML: "text/html",
  PDF: "application/pdf",
  PNG: "image/png",
  JPEG: "image/jpeg",
  TIFF: "image/tiff",
};
const officeTypes: Partial<Readonly<Record<DocumentForm, string>>> = {
  DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ODT: "application/vnd.oasis.opendocument.text",
};
const bounds: Bounds = { seconds: 8, megabytes: 192 };

/** The ways in which a file can be read, one at least, the best evidence first. */
export type Candidates = readonly [SourceDocument, ...SourceDocument[]];

/**
 * Makes documents of the bytes of a file, whatever its form: several where the form leaves a choice, as a PDF does. What
 * the file is tell its bytes, not its name.
 * @param printed words of annexes, where a form does not tell labels from values
 * @param onPage is told of each page of a scan
 * @throws SourceError when it is no form that is read, is damaged, or takes too much
 */
export async function openBytes(
  name: string,
  bytes: Uint8Array,
  printed: PrintedWords,
  origin: SourceOrigin = {},
  onPage?: OnPage,
): Promise<Candidates> {
  const { contentType } = origin;
  const told = sniff(name, bytes);
  const sniffed = contentType === undefined ? told : declaredForm(name, contentType, told);
  const file = {
    name,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    sourceUrl: origin.sourceUrl ?? null,
    fetchedAt: origin.fetchedAt ?? null,
    parser: parserVersion,
  };
  if (sniffed === "TEXT") {
    const text = decodeText(name, bytes);
    const plain = { ...file, text, form: "TEXT" as const, mediaType: origin.mediaType ?? mediaTypes.TEXT };
    const laidOut = [
      readTabs(name, text, printed) ?? readColumns(name, text, printed),
      readCards(name, text),
    ];
    return [plain, ...laidOut.flatMap((each) => (each === null ? [] : [{ ...plain, ...each }]))];
  }
  const { form, documents } = await runWorker(
    { name, bytes, sniffed, printed, charset: charsetOf(contentType ?? null) },
    bounds,
    onPage,
  );
  const mediaType = officeTypes[form] ?? (sniffed === "ZIP" ? "application/zip" : mediaTypes[sniffed]);
  const [first, ...others] = documents.map(({ text, blocks, rung }) => ({
    ...file,
    text,
    blocks,
    rung,
    form,
    mediaType,
  }));
  if (first === undefined) throw new Error(`no document of ${name}`);
  return [first, ...others];
}

/**
 * Fetches the file at an address, politely, and opens it as what its media type says that it is.
 * @throws AddressError when there is none to be had; SourceError when it cannot be read
 */
export async function openAddress(
  address: string,
  printed: PrintedWords,
  web: Web,
  origin: SourceOrigin = {},
  onPage?: OnPage,
): Promise<Candidates> {
  const { name, bytes, contentType, fetchedAt } = await fetchFile(address, web);
  const sourceUrl = origin.sourceUrl ?? address;
  return openBytes(name, bytes, printed, { ...origin, sourceUrl, contentType, fetchedAt }, onPage);
}

/**
 * Opens the file at `path`.
 * @throws SourceError when it cannot be read, or is no form that is read
 */
export const openSource = (
  path: string,
  printed: PrintedWords,
  origin: SourceOrigin = {},
  onPage?: OnPage,
): Promise<Candidates> => openBytes(basename(path), readBytes(path), printed, origin, onPage);
