import type { OutgoingHttpHeaders } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import { inTurn } from "../domain/in-turn.ts";
import {
  encode,
  isTagged,
  keepAnswer,
  type Answer,
  type Encoded,
  type KeptAnswer,
  compressStream,
  tagOf,
} from "./kept-answer.ts";
import { encodingFor } from "./negotiate.ts";
import { Readable } from "node:stream";

/** What a conditional request is held against. */
type Validators = Readonly<Pick<OutgoingHttpHeaders, "etag" | "last-modified">>;

const reading: ReadonlySet<string> = new Set(["GET", "HEAD"]);
/** Whether a request only reads: what it gets has a tag, and may be kept by who gets it. */
const isReading = ({ method }: Pick<FastifyRequest, "method">): boolean => reading.has(method);

/**
 * Answers 304 to who has already what would be sent (RFC 9110, section 13), and says whether it did. The reply has the
 * headers that go with a 304 by then: `ETag`, `Vary`, `Cache-Control`.
 */
export function sendUnchanged(request: FastifyRequest, reply: FastifyReply, validators: Validators): boolean {
  const { "if-none-match": known, "if-modified-since": since } = request.headers;
  // Without `Cache-Control`, which asks caches to look again: this is the origin, that they would ask.
  const asked = { "if-none-match": known, "if-modified-since": since };
  if (!isReading(request) || !fresh(asked, validators)) return false;
  reply.code(304).send();
  return true;
}

/**
 * Answers a request: from memory when it is there, compressed once, with a strong tag of its bytes, and with 304 to who
 * has it already. At once, without a promise, when the bytes are at hand.
 *
 * @param dependsOn all that the answer depends on besides the address, as it is now: the revision, the day, the format,
 * the body of the request. Null when it may not be kept. An answer is kept when this is the same before and after it is made.
 */
export type SendAnswer = (
  request: FastifyRequest,
  reply: FastifyReply,
  dependsOn: (() => string | null) | string | null,
  make: Make,
) => FastifyReply | Promise<FastifyReply>;

interface AnsweringOptions {
  /** Memory for all answers that are kept, in bytes; 0 keeps none. */
  readonly mostBytes: number;
  readonly count?: (result: "hit" | "miss") => void;
}

type Make = () => Promise<Answer> | Answer;
interface Made {
  readonly answer: KeptAnswer;
  /** Under which it is kept; null when it is not. */
  readonly key: string | null;
}

/** What an entry takes beside its bytes, as measured. */
const overhead = 1_200;

export function answering({ mostBytes, count = () => undefined }: AnsweringOptions): SendAnswer {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: Math.max(1, mostBytes),
    maxEntrySize: Math.max(1, Math.ceil(mostBytes / 4)),
    sizeCalculation: ({ size }, key) => size + 2 * key.length + overhead,
  });

  const send = (
    answer: KeptAnswer,
    request: FastifyRequest,
    reply: FastifyReply,
    key: string | null,
  ): FastifyReply | Promise<FastifyReply> => {
    const encoded = encode(answer, encodingFor(request.headers));
    if (!(encoded instanceof Promise)) return sendEncoded(answer, encoded, request, reply);
    return encoded.then((made) => {
      // Setting it anew counts its new size, and makes room for it.
      if (key !== null && kept.peek(key) === answer) kept.set(key, answer, { noUpdateTTL: true });
      return sendEncoded(answer, made, request, reply);
    });
  };

  /** What is being made now: who asks the same meanwhile waits for it, so that a crowd costs what one costs. */
  const making = new Map<string, Promise<Made>>();

  const makeNow = async (key: string | null, isCurrent: () => boolean, make: Make): Promise<Made> => {
    const made = await make();
    const answer = keepAnswer(made);
    const mayKeep = key !== null && isTagged(made) && isCurrent();
    if (mayKeep) kept.set(key, answer, made.keptFor === undefined ? {} : { ttl: made.keptFor });
    return { answer, key: mayKeep ? key : null };
  };
  const makeOnce = (key: string, isCurrent: () => boolean, make: Make): Promise<Made> => {
    const begun = makeNow(key, isCurrent, make).finally(() => making.delete(key));
    making.set(key, begun);
    return begun;
  };

  return (request, reply, dependsOn, make) => {
    const now = (): string | null => (typeof dependsOn === "function" ? dependsOn() : dependsOn);
    const before = now();
    const key = mostBytes === 0 || before === null ? null : `${request.url} ${before}`;
    const found = key === null ? undefined : kept.get(key);
    const begun = key === null ? undefined : making.get(key);
    if (key !== null) count(found || begun ? "hit" : "miss");
    if (found) return send(found, request, reply, key);
    const isCurrent = (): boolean => now() === before;
    const made = begun ?? (key === null ? makeNow(null, isCurrent, make) : makeOnce(key, isCurrent, make));
    // Of a crowd that waited for one answer, each is sent it in its turn.
    return made.then(({ answer, key: keptAs }) => inTurn(() => send(answer, request, reply, keptAs)));
  };
}

function sendEncoded(
  { answer }: KeptAnswer,
  encoded: Encoded,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.code(answer.status ?? 200).headers(encoded.headers);
  if (isReading(request) || answer.cacheControl === "no-store")
    reply.header("cache-control", answer.cacheControl);
  // Nobody can ask whether what was answered to POST is still so: it needs no tag, which takes a millisecond a megabyte.
  if (isTagged(answer) && isReading(request)) {
    reply.header("etag", encoded.tag);
    if (sendUnchanged(request, reply, { ...encoded.headers, etag: encoded.tag })) return reply;
  }
  return reply.send(encoded.bytes);
}

/** What is too large to be held: written as it is read. */
interface Stream {
  readonly type: string;
  readonly cacheControl: string;
  /** All that the bytes depend on, since the bytes themselves are not known before the end. */
  readonly dependsOn: readonly (string | number | null)[];
  readonly lastModified: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** Headers that let a client ask whether a stream is still what it has. */
export const streamValidators = (
  dependsOn: Stream["dependsOn"],
  lastModified: string | null,
): Validators & { readonly etag: string } => ({
  etag: tagOf(JSON.stringify(dependsOn)),
  ...(lastModified !== null && { "last-modified": lastModified }),
});

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

interface GenerationOptions {
  readonly revision: () => number | null;
  /** The day on which a question is answered that names none. */
  readonly dayOf: (moment: Date) => string;
  readonly now: () => number;
}

/**
 * What answers depend on besides the question: the revision of the data and the day. An answer may be given again as
 * long as this stays the same; null when nothing may.
 */
export const generationOf =
  ({ revision, dayOf, now }: GenerationOptions): (() => string | null) =>
  () => {
    const known = revision();
    return known === null ? null : `${known} ${dayOf(new Date(now()))}`;
  };
