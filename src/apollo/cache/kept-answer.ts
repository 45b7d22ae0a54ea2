import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";

export type Encoding = "br" | "gzip";
/** Answers shorter than this gain nothing by being compressed. */
const worthCompressing = 1024;

const compressors: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: promisify(gzip),
};

/** The same bytes in memory of their own: small ones come in a slab that all of them would keep from being freed. */
function aloneInMemory(bytes: Buffer): Buffer {
  const alone = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(alone);
  return alone;
}

/** A whole answer, ready to be sent in each encoding; each is made once, when it is first asked for. */
export interface KeptAnswer {
  readonly headers: Readonly<Record<string, string>>;
  readonly plain: Buffer;
  readonly tag: string;
  readonly encoded: Map<Encoding, Buffer | Promise<Buffer>>;
  /** Of all that is made of it so far, in bytes. */
  size: number;
}

export function keepAnswer(body: string, headers: Readonly<Record<string, string>>): KeptAnswer {
  const plain = aloneInMemory(Buffer.from(body));
  const tag = createHash("sha256").update(plain).digest("base64url").slice(0, 27);
  return { headers, plain, tag, encoded: new Map(), size: plain.length };
}

/** Sends an answer, or 304 to who has it already; in the best encoding that the client takes. At once if it can. */
export function sendKept(
  answer: KeptAnswer,
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  onEncoded: () => void,
): FastifyReply | Promise<void> | undefined {
  const encoding = encodingFor(answer, headers["accept-encoding"]);
  const tag = `"${answer.tag}${encoding === null ? "" : `-${encoding}`}"`;
  reply.headers({ ...answer.headers, etag: tag, vary: "Accept, Accept-Encoding" });
  if (method === "GET") {
    // Whoever keeps it asks each time whether it still holds: then no import goes unnoticed.
    reply.header("cache-control", "public, no-cache");
    if (isKnown(headers["if-none-match"], tag)) return reply.code(304).send();
  }
  const write = (bytes: Buffer): void => {
    writeBytes(reply, bytes);
  };
  if (encoding === null) {
    write(answer.plain);
    return undefined;
  }
  reply.header("content-encoding", encoding);
  const bytes = answer.encoded.get(encoding) ?? encode(answer, encoding, onEncoded);
  if (bytes instanceof Promise) return bytes.then(write);
  write(bytes);
  return undefined;
}

/** Past what Fastify does to send, which costs as much as all else here; its hooks before and after run as ever. */
function writeBytes(reply: FastifyReply, bytes: Buffer): void {
  reply.header("content-length", bytes.length).hijack();
  const headers = reply.getHeaders() as OutgoingHttpHeaders;
  reply.raw.writeHead(reply.statusCode, headers);
  reply.raw.end(bytes);
}

async function encode(answer: KeptAnswer, encoding: Encoding, onEncoded: () => void): Promise<Buffer> {
  const making = compressors[encoding](answer.plain);
  answer.encoded.set(encoding, making);
  const bytes = aloneInMemory(await making);
  answer.encoded.set(encoding, bytes);
  answer.size += bytes.length;
  onEncoded();
  return bytes;
}

function encodingFor({ plain }: KeptAnswer, accepted: string | undefined): Encoding | null {
  if (accepted === undefined || plain.length < worthCompressing) return null;
  // Browsers name the common three without a preference: then Brotli is the smallest.
  if (/^gzip, deflate, br\b(?!;)/.test(accepted)) return "br";
  const best = new Negotiator({ headers: { "accept-encoding": accepted } }).encoding([
    "br",
    "gzip",
    "identity",
  ]);
  return best === "br" || best === "gzip" ? best : null;
}

const isKnown = (given: string | undefined, tag: string): boolean =>
  given !== undefined &&
  (given === tag ||
    given.trim() === "*" ||
    given.split(",").some((each) => each.trim().replace(/^W\//, "") === tag));
