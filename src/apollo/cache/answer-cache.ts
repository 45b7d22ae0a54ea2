import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { answerKey } from "./answer-key.ts";
import { keepAnswer, sendKept, type KeptAnswer } from "./kept-answer.ts";

/** Answers a request: the body, or what was sent already. */
type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

export interface AnswerCacheOptions {
  /** Memory for answers, in bytes. */
  readonly most: number;
  /** What answers depend on besides the question; an answer of another generation is never given. Null for no answer. */
  readonly generation: () => string | null;
  readonly count: (result: "hit" | "miss") => void;
}

/** What an entry takes beside its bytes, as measured. */
const overhead = 1_200;
const keptHeaders = ["content-type", "ratelimit", "ratelimit-policy"];

/**
 * Keeps whole answers before GraphQL sees the question again. Kept are answers without errors that nothing marked
 * `no-store`, while the generation before and after making them was the same; all are dropped when it changes.
 */
export function cacheAnswers(answer: Handler, options: AnswerCacheOptions): Handler {
  const { most, generation, count } = options;
  const unkept: Handler = async (request, reply) => asBytes(await answer(request, reply));
  if (most === 0) return unkept;
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: most,
    maxEntrySize: Math.ceil(most / 4),
    sizeCalculation: ({ size }, key) => size + 2 * key.length + overhead,
  });
  let current: string | null = null;

  const send = (key: string, found: KeptAnswer, request: FastifyRequest, reply: FastifyReply) =>
    sendKept(found, request, reply, () => {
      // Setting it anew counts its new size, and makes room for it.
      if (kept.peek(key) === found) kept.set(key, found, { noUpdateTTL: true });
    });

  const make = async (
    key: string,
    before: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> => {
    count("miss");
    const body = await answer(request, reply);
    if (typeof body !== "string" || !mayKeep(body, reply)) return asBytes(body);
    const made = keepAnswer(body, headersOf(reply));
    if (generation() === before && current === before) kept.set(key, made);
    return send(key, made, request, reply);
  };

  return (request, reply) => {
    const before = generation();
    const key = before === null ? null : answerKey(request);
    if (before === null || key === null) return unkept(request, reply);
    if (before !== current) {
      kept.clear();
      current = before;
    }
    const found = kept.get(key);
    if (!found) return make(key, before, request, reply);
    count("hit");
    return send(key, found, request, reply);
  };
}

/** A text would be gone through twice, for its length and to send it; bytes are as they are. */
const asBytes = (body: unknown): unknown => (typeof body === "string" ? Buffer.from(body) : body);

/** An answer with errors begins with them. */
const mayKeep = (body: string, reply: FastifyReply): boolean =>
  reply.statusCode === 200 && body.startsWith('{"data":') && reply.getHeader("cache-control") !== "no-store";

const headersOf = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = reply.getHeader(name);
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
