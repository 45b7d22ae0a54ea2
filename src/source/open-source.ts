import { createHash } from "node:crypto";
import { basename } from "node:path";
import { decodeText } from "./decode-text.ts";
import type { Bounds } from "./forms/run-worker.ts";
import type { PrintedWords } from "./forms/grid/printed-words.ts";
import { runWorker } from "./forms/run-worker.ts";
import { readBytes } from "./read-bytes.ts";
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
 * @throws SourceError when it is no form that is read, is damaged, or takes too much
 */
export async function openBytes(
  name: string,
  bytes: Uint8Array,
  printed: PrintedWords,
  origin: SourceOrigin = {},
): Promise<Candidates> {
  const sniffed = sniff(name, bytes);
  const file = {
    name,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    sourceUrl: origin.sourceUrl ?? null,
  };
  if (sniffed === "TEXT") {
    const text = decodeText(name, bytes);
    return [{ ...file, text, form: "TEXT", mediaType: origin.mediaType ?? mediaTypes.TEXT }];
  }
  const { form, documents } = await runWorker({ name, bytes, sniffed, printed }, bounds);
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
 * Opens the file at `path`.
 * @throws SourceError when it cannot be read, or is no form that is read
 */
export const openSource = (
  path: string,
  printed: PrintedWords,
  origin: SourceOrigin = {},
): Promise<Candidates> => openBytes(basename(path), readBytes(path), printed, origin);
