import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { requestIdHeader } from "./request-log.ts";

/** What a client is told of a request that never reached its route, by Fastify's code. */
const told: Readonly<Record<string, (request: FastifyRequest) => string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ headers, routeOptions: { bodyLimit } }) =>
    `De vraag is ${headers["content-length"] ?? "meer"} bytes; ten hoogste ${bodyLimit} is toegestaan.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ({ headers }) =>
    headers["content-type"] === undefined
      ? "De vraag zegt met geen Content-Type van welke soort zij is; stuur application/json."
      : `Een vraag van soort ${JSON.stringify(headers["content-type"])} kan niet; stuur application/json.`,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => "De vraag is niet zo lang als Content-Length zegt.",
  FST_ERR_CTP_INVALID_JSON_BODY: ({ headers }) =>
    headers["content-encoding"] === undefined
      ? "De vraag is geen geldige JSON."
      : "De vraag is ingepakt, zoals Content-Encoding zegt, en dat wordt hier niet gelezen; stuur de JSON zelf.",
  FST_ERR_CTP_EMPTY_JSON_BODY: () => "De vraag is leeg; stuur een JSON-object met query.",
};
const codes: Readonly<Record<string, string>> = { FST_ERR_CTP_BODY_TOO_LARGE: "BODY_TOO_LARGE" };

/** What is refused on purpose: the message, which is Dutch, is told as it is, with a status and a code of ours. */
export const refusal = (statusCode: number, code: string, message: string): Error =>
  Object.assign(new Error(message), { statusCode, code });

/** Errors outside GraphQL, told in the form of who asks: GraphQL's on `/graphql`, problem details elsewhere. */
export function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500 && status !== 503) request.log.error(error, "a request failed");
    const detail =
      told[error.code]?.(request) ??
      (status < 500 || status === 503 ? error.message : "Er ging hier iets mis.");
    return sendError(request, reply, { status, detail, code: codes[error.code] ?? codeOf(error, status) });
  });
  server.addHook("onRequest", ({ id }, reply, done) => {
    reply.header(requestIdHeader, id);
    done();
  });
}

/** What was refused here on purpose has a code of ours; Fastify's own begin with FST_. */
function codeOf({ code }: FastifyError, status: number): string {
  if (status >= 500 && status !== 503) return "INTERNAL_SERVER_ERROR";
  return code === undefined || code.startsWith("FST_") ? "BAD_REQUEST" : code;
}

/** The body of a problem (RFC 9457) that a client is told outside the doors that have forms of their own. */
export const problemText = (status: number, detail: string): string =>
  JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail });

type Told = { readonly status: number; readonly detail: string; readonly code: string };

function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, detail, code }: Told,
): FastifyReply {
  reply.code(status).header("cache-control", "no-store");
  if (request.url.startsWith("/graphql"))
    return reply
      .type("application/json; charset=utf-8")
      .send(JSON.stringify({ errors: [{ message: detail, extensions: { code } }] }));
  return reply.type("application/problem+json").send(problemText(status, detail));
}
