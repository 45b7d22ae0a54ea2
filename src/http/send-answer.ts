import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { isReading, sendUnchanged } from "./is-unchanged.ts";
import { encode, isTagged, keepAnswer, type Answer, type Encoded, type KeptAnswer } from "./kept-answer.ts";
import { encodingFor } from "./negotiate.ts";

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
  dependsOn: () => string | null,
  make: () => Promise<Answer> | Answer,
) => FastifyReply | Promise<FastifyReply>;

export interface AnsweringOptions {
  /** Memory for all answers that are kept, in bytes; 0 keeps none. */
  readonly mostBytes: number;
  readonly count?: (result: "hit" | "miss") => void;
}

/** What an entry takes beside its bytes, as measured. */
const overhead = 1_200;

/** The one way to answer over HTTP, whatever is answered. */
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

  return (request, reply, dependsOn, make) => {
    const before = dependsOn();
    const key = mostBytes === 0 || before === null ? null : `${request.url} ${before}`;
    const found = key === null ? undefined : kept.get(key);
    if (key !== null) count(found ? "hit" : "miss");
    if (found) return send(found, request, reply, key);
    return Promise.resolve(make()).then((made) => {
      const answer = keepAnswer(made);
      const mayKeep = key !== null && isTagged(made) && dependsOn() === before;
      if (mayKeep) kept.set(key, answer);
      return send(answer, request, reply, mayKeep ? key : null);
    });
  };
}

function sendEncoded(
  { answer }: KeptAnswer,
  { bytes, headers }: Encoded,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  reply.code(answer.status ?? 200).headers(headers);
  if (isReading(request) || answer.cacheControl === "no-store")
    reply.header("cache-control", answer.cacheControl);
  if (isTagged(answer) && sendUnchanged(request, reply, headers)) return reply;
  return reply.send(bytes);
}
