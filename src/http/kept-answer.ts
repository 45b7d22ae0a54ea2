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
import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";

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

const compress = (bytes: Buffer, encoding: Encoding): Promise<Buffer> => wholes[encoding](bytes);

/** What is written bit by bit, compressed as it comes; a failure on either side ends both. */
export function compressStream(pieces: Readable, encoding: Encoding): Readable {
  const through = encoding === "br" ? createBrotliCompress(brotliOptions()) : createGzip();
  pieces.on("error", (error) => through.destroy(error));
  through.on("close", () => pieces.destroy());
  return pieces.pipe(through);
}

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** Such as `public, no-cache`; what says `no-store` is neither kept nor tagged. */
  readonly cacheControl: string;
  /** How long it may be given again, in milliseconds; as long as all that it depends on stays, when it does not say. */
  readonly keptFor?: number;
  readonly headers?: Readonly<OutgoingHttpHeaders>;
}

export interface Encoded {
  readonly bytes: Buffer;
  readonly headers: Readonly<OutgoingHttpHeaders>;
  /** RFC 9110, 8.8.3: a strong tag is of these very bytes, so each encoding has its own. Made when it is first asked for. */
  readonly tag: string;
}

/** A whole answer; each encoding of it is made once, when it is first asked for. */
export interface KeptAnswer {
  readonly answer: Answer;
  readonly plain: Buffer;
  readonly encoded: Map<Encoding | null, Encoded | Promise<Encoded>>;
  /** Of all that is made of it so far, in bytes. */
  size: number;
}

/** Answers shorter than this gain nothing by being compressed. */
const worthCompressing = 1024;
export const isTagged = ({ status = 200, cacheControl }: Answer): boolean =>
  status === 200 && cacheControl !== "no-store";

/** The same bytes in memory of their own: small ones come in a slab that all of them would keep from being freed. */
function aloneInMemory(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const alone = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(alone);
  return alone;
}

export function keepAnswer(answer: Answer): KeptAnswer {
  const { body } = answer;
  const plain = aloneInMemory(typeof body === "string" ? Buffer.from(body) : body);
  return { answer, plain, encoded: new Map(), size: plain.length };
}

/** What a client is sent that takes this encoding: at once when it was made before, with who asked first while it is made. */
export function encode(kept: KeptAnswer, asked: Encoding | null): Encoded | Promise<Encoded> {
  const encoding = kept.plain.length < worthCompressing ? null : asked;
  const found = kept.encoded.get(encoding);
  if (found) return found;
  if (encoding === null) return remember(kept, null, kept.plain);
  const compressing = compress(kept.plain, encoding).then(
    (bytes) => {
      const alone = aloneInMemory(bytes);
      kept.size += alone.length;
      return remember(kept, encoding, alone);
    },
    (error: unknown) => {
      kept.encoded.delete(encoding);
      throw error;
    },
  );
  kept.encoded.set(encoding, compressing);
  return compressing;
}

function remember(kept: KeptAnswer, encoding: Encoding | null, bytes: Buffer): Encoded {
  const { answer } = kept;
  let tag: string | undefined;
  const encoded: Encoded = {
    bytes,
    headers: {
      ...answer.headers,
      "content-type": answer.type,
      vary: "Accept, Accept-Encoding",
      ...(encoding !== null && { "content-encoding": encoding }),
    },
    get tag() {
      return (tag ??= tagOf(bytes));
    },
  };
  kept.encoded.set(encoding, encoded);
  return encoded;
}

/** A strong tag, of bytes or of all that they depend on. */
export const tagOf = (content: Buffer | string): string =>
  `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
