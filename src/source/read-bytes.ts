import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { SourceError } from "./errors.ts";

/** The largest annex seen is a scan of 9 MB. */
export const mostMegabytes = 32;

const faults: Readonly<Record<string, string>> = {
  ENOENT: "het bestand bestaat niet",
  EISDIR: "dit is een map; geef een bestand daarin",
  EACCES: "het bestand mag niet gelezen worden",
};

/**
 * Reads a file whole. Keeps what the system said as `cause`.
 * @throws SourceError when it cannot be read, or is larger than 32 MB
 */
export const readBytes = (path: string): Uint8Array => {
  try {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      if (size > mostMegabytes * 2 ** 20) throw new SourceError(path, tooLarge(size));
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    const fault =
      typeof code === "string" ? (faults[code] ?? `lezen lukt niet (${code})`) : "lezen lukt niet";
    throw new SourceError(path, fault, null, { cause });
  }
};

const tooLarge = (bytes: number): string =>
  `het bestand is ${Math.ceil(bytes / 2 ** 20)} MB; meer dan ${mostMegabytes} MB wordt niet gelezen; geef alleen de bladzijden met de bijlage`;
