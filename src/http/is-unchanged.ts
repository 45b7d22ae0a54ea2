import type { OutgoingHttpHeaders } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import fresh from "fresh";

/** What a conditional request is held against. */
export type Validators = Readonly<Pick<OutgoingHttpHeaders, "etag" | "last-modified">>;

const reading: ReadonlySet<string> = new Set(["GET", "HEAD"]);
/** Whether a request only reads: what it gets has a tag, and may be kept by who gets it. */
export const isReading = ({ method }: Pick<FastifyRequest, "method">): boolean => reading.has(method);

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
