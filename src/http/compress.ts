import { promisify } from "node:util";
import {
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  gzip,
  type BrotliOptions,
} from "node:zlib";
import type { Readable } from "node:stream";
import type { Encoding } from "./negotiate.ts";

/** More costs an answer more time than it saves its reader. */
const quality = 5;

const brotliOptions = (length?: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    ...(length !== undefined && { [constants.BROTLI_PARAM_SIZE_HINT]: length }),
  },
});

const wholes = {
  br: (bytes) => promisify(brotliCompress)(bytes, brotliOptions(bytes.length)),
  gzip: promisify<Buffer, Buffer>(gzip),
} satisfies Record<Encoding, (bytes: Buffer) => Promise<Buffer>>;

/** A whole answer, compressed. */
export const compress = (bytes: Buffer, encoding: Encoding): Promise<Buffer> => wholes[encoding](bytes);

/** What is written bit by bit, compressed as it comes; a failure on either side ends both. */
export function compressStream(pieces: Readable, encoding: Encoding): Readable {
  const through = encoding === "br" ? createBrotliCompress(brotliOptions()) : createGzip();
  pieces.on("error", (error) => through.destroy(error));
  through.on("close", () => pieces.destroy());
  return pieces.pipe(through);
}
