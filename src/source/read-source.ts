import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { decodeText } from "./decode-text.ts";
import { SourceError } from "./errors.ts";
import type { SourceDocument } from "./source-document.ts";

interface Origin {
  readonly mediaType?: string;
  readonly sourceUrl?: string | null;
}

/**
 * Makes a document of the bytes of a file.
 * @throws SourceError when the bytes are no text.
 */
export const decodeSource = (name: string, bytes: Uint8Array, origin: Origin = {}): SourceDocument => ({
  name,
  text: decodeText(name, bytes),
  mediaType: origin.mediaType ?? "text/plain",
  sha256: createHash("sha256").update(bytes).digest("hex"),
  sourceUrl: origin.sourceUrl ?? null,
});

/**
 * Reads a file whole. Keeps what the system said as `cause`.
 * @throws SourceError when it cannot be read.
 */
export const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    const faults: Record<string, string> = {
      ENOENT: "het bestand bestaat niet",
      EISDIR: "dit is een map, geen bestand",
      EACCES: "het bestand mag niet gelezen worden",
    };
    const fault =
      typeof code === "string" ? (faults[code] ?? `lezen lukt niet (${code})`) : "lezen lukt niet";
    throw new SourceError(path, fault, null, { cause });
  }
};

/**
 * Reads the document at `path`.
 * @throws SourceError when the file cannot be read or is no text.
 */
export const readSource = (path: string, origin: Origin = {}): SourceDocument =>
  decodeSource(basename(path), readBytes(path), origin);
