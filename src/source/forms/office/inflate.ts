import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import { FormError } from "../form-error.ts";

const mostBytes = 64 * 2 ** 20;
const mostEntries = 2000;
/** Deflate makes at most a thousand times what it is given: this is 4 MB at once. */
const stepBytes = 4096;
const endOfDirectory = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** What is in an archive: the names of all entries, and the content of those that were asked for. */
export interface Inflated {
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Inflates the entries of an archive that are asked for. What comes out is counted over all of them as it comes: sizes in
 * the archive can lie.
 * @throws FormError when it is truncated or damaged, has over 2,000 entries, or inflates to more than 64 MB
 */
export function inflate(bytes: Uint8Array, isWanted: (name: string) => boolean): Inflated {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.lastIndexOf(endOfDirectory) < bytes.length - 70_000 || !buffer.includes(endOfDirectory))
    throw new FormError("het bestand is afgebroken: het einde ontbreekt; haal het opnieuw op");
  const names: string[] = [];
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const unzip = new Unzip((entry) => {
    names.push(entry.name);
    if (names.length > mostEntries)
      throw new FormError(`het bestand heeft meer dan ${mostEntries} onderdelen`);
    if (!isWanted(entry.name)) return;
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      total += chunk.length;
      if (total > mostBytes)
        throw new FormError("het bestand pakt uit tot meer dan 64 MB; dat is geen bijlage");
      chunks.push(chunk);
      if (isLast) files.set(entry.name, Buffer.concat(chunks));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += stepBytes)
      unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
  } catch (cause) {
    if (cause instanceof FormError) throw cause;
    throw new FormError("het bestand is beschadigd: het laat zich niet uitpakken", { cause });
  }
  return { names, files };
}
