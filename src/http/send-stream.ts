import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { compressStream } from "./compress.ts";
import { sendUnchanged, type Validators } from "./is-unchanged.ts";
import { tagOf } from "./kept-answer.ts";
import { encodingFor } from "./negotiate.ts";

/** What is too large to be held: written as it is read. */
export interface Stream {
  readonly type: string;
  readonly cacheControl: string;
  /** All that the bytes depend on, since the bytes themselves are not known before the end. */
  readonly dependsOn: readonly (string | number | null)[];
  readonly lastModified: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** Headers that let a client ask whether a stream is still what it has. */
export function streamValidators(
  dependsOn: Stream["dependsOn"],
  lastModified: string | null,
): Validators & { readonly etag: string } {
  return {
    etag: tagOf(JSON.stringify(dependsOn)),
    ...(lastModified !== null && { "last-modified": lastModified }),
  };
}

/** Sends a stream, compressed as it goes, or 304 to who has it already. */
export function sendStream(request: FastifyRequest, reply: FastifyReply, stream: Stream): FastifyReply {
  const encoding = encodingFor(request.headers);
  const validators = streamValidators([...stream.dependsOn, encoding], stream.lastModified);
  reply.headers({
    ...validators,
    "cache-control": stream.cacheControl,
    vary: "Accept, Accept-Encoding",
    ...stream.headers,
  });
  if (sendUnchanged(request, reply, validators)) return reply;
  reply.type(stream.type);
  if (encoding !== null) reply.header("content-encoding", encoding);
  if (request.method === "HEAD") return reply.send();
  const pieces = Readable.from(stream.pieces(), { objectMode: false });
  return reply.send(encoding === null ? pieces : compressStream(pieces, encoding));
}
