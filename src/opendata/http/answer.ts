import { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { DatasetMovedError } from "../dump/dataset-moved-error.ts";
import { apiVersion } from "../rest/version.ts";
import { encodingFor, type Encoding } from "./negotiation.ts";
import type { Site, State } from "./site.ts";

/** What an answer is made of, before it is known whether the client has it already. */
export interface Answer {
  readonly contentType: string;
  /** Whether it also depends on the day, as the status of a pilot does. */
  readonly onDay?: boolean;
  /** Whatever else it depends on that neither its address nor the revision says. */
  readonly variant?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole of a small answer, or the pieces of one that can be large. */
  readonly body: () => Promise<string | Buffer> | string | Buffer | AsyncIterable<Uint8Array>;
  /** Large answers are written as they are read, and are not kept. */
  readonly large?: boolean;
}

const seconds = (moment: string | Date): string => new Date(moment).toUTCString();

/** Sends an answer: conditional, compressed, and from memory when it is there. */
export async function sendAnswer(
  site: Site,
  state: State,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  const { dataset, today } = state;
  const encoding = encodingFor(request.headers);
  const parts = [apiVersion, dataset.revision, answer.contentType.replace(/^.*\/|;.*$/g, "")];
  if (answer.onDay) parts.push(today);
  if (answer.variant !== undefined) parts.push(answer.variant);
  if (encoding !== "identity") parts.push(encoding);
  const etag = `"${parts.join(".")}"`;
  const modified = lastModifiedOf(dataset.modified, answer.onDay ? today : null);

  void reply.headers({
    ETag: etag,
    ...(modified === null ? {} : { "Last-Modified": modified }),
    "Cache-Control": "public, max-age=60, must-revalidate",
    Vary: "Accept, Accept-Encoding",
    ...answer.headers,
  });
  if (isFresh(request, etag, modified)) return reply.code(304).send();
  void reply.type(answer.contentType);
  if (encoding !== "identity") void reply.header("Content-Encoding", encoding);
  if (answer.large) {
    if (request.method === "HEAD") return reply.send();
    const body = (await answer.body()) as AsyncIterable<Uint8Array>;
    const pieces = Readable.from(ofOneRevision(site, dataset.revision, body), { objectMode: false });
    return reply.send(compressed(pieces, encoding));
  }
  const key = `${etag} ${request.url}`;
  let bytes = site.answers.get(key);
  if (bytes === undefined) {
    bytes = await compress(Buffer.from((await answer.body()) as string | Buffer), encoding);
    site.answers.set(key, bytes);
  }
  if (request.method === "HEAD") return reply.header("Content-Length", bytes.length).send();
  return reply.send(bytes);
}

/**
 * What is written while an import changes the data is of no one revision, and its ETag is of another: then the answer
 * breaks off, so that nobody takes it for whole.
 */
async function* ofOneRevision(
  { newReader }: Site,
  revision: number,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array | null = null;
  for await (const piece of pieces) {
    if (waiting !== null) yield waiting;
    waiting = piece;
  }
  const after = await newReader().dataset();
  if (after.revision !== revision) throw new DatasetMovedError(revision, after.revision);
  if (waiting !== null) yield waiting;
}

export function lastModifiedOf(modified: string | null, day: string | null): string | null {
  if (modified === null) return null;
  const midnight = day === null ? modified : new Date(`${day}T00:00:00Z`).toISOString();
  return seconds(midnight > modified ? midnight : modified);
}

/** RFC 9110, section 13: `If-None-Match` decides; `If-Modified-Since` only where it is absent. */
export function isFresh({ headers }: FastifyRequest, etag: string, modified: string | null): boolean {
  const known = headers["if-none-match"];
  if (known !== undefined)
    return known
      .split(",")
      .map((tag) => tag.trim().replace(/^W\//, ""))
      .some((tag) => tag === "*" || tag === etag);
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return modified !== null && !Number.isNaN(since) && Date.parse(modified) <= since;
}

const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function compressed(pieces: Readable, encoding: Encoding): Readable {
  if (encoding === "identity") return pieces;
  const through = encoding === "br" ? createBrotliCompress(brotliOptions) : createGzip();
  pieces.on("error", (error) => through.destroy(error));
  through.on("close", () => pieces.destroy());
  return pieces.pipe(through);
}

async function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "br") return promisify(brotliCompress)(bytes, brotliOptions);
  return encoding === "gzip" ? promisify(gzip)(bytes) : bytes;
}
