import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readFaultOf, readFaultTexts, secondsToWait, InputError } from "../../domain/faults.ts";
import { badRequest, notFound, ProblemError, problemOf } from "../rest/problem.ts";
import { DatasetMovedError, FilesUnwritableError } from "../dump/errors.ts";
import { securityHeaders } from "../../http/security-headers.ts";

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Serves an address to who reads; the first of a prefix with and without a slash, each told of to who asks which there are. */
export function onlyReading(scope: FastifyInstance, url: string, handler: Handler): void {
  for (const prefixTrailingSlash of url === "/" ? (["slash", "no-slash"] as const) : (["both"] as const))
    scope.route({ method: ["GET", "HEAD"], url, handler, exposeHeadRoute: false, prefixTrailingSlash });
}

/** Headers by which anyone may read an answer from any page. */
const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "API-Version, Content-Disposition, Content-Length, ETag, Last-Modified, Link, Location, X-Total-Count",
};

/** Gives every answer under the scope's prefix the headers of open data, and every error the form of a problem. */
export async function guardRoutes(
  scope: FastifyInstance,
  publicUrl: string,
  ownHeaders: Readonly<Record<string, string>> = {},
): Promise<void> {
  const headers = { ...(await securityHeaders(publicUrl, "data")), ...openToAll, ...ownHeaders };
  scope.addHook("onRequest", (request, reply, done) => {
    void reply.headers(headers);
    const hasBody =
      request.headers["transfer-encoding"] !== undefined ||
      Number(request.headers["content-length"] ?? 0) > 0;
    const reading = request.method === "GET" || request.method === "HEAD";
    done(reading && hasBody ? bodyProblem(request) : undefined);
  });
  scope.setErrorHandler((error, request, reply) => {
    // What was refused before the routes, for its number or the load, has no headers yet.
    void reply.headers(headers);
    return sendProblem(asProblem(error, request), reply);
  });
  scope.setNotFoundHandler((request, reply) =>
    sendProblem(notFound(`Op dit adres staat niets: ${request.url.slice(0, 200)}`), reply),
  );
}

const bodyProblem = (request: FastifyRequest): ProblemError =>
  new ProblemError(
    415,
    "Inhoud wordt niet gelezen",
    `Een ${request.method} heeft hier geen inhoud; laat "${request.headers["content-type"] ?? "de inhoud"}" weg`,
  );

function asProblem(error: unknown, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof InputError) return badRequest([{ in: "query", name: "q", detail: error.message }]);
  const passing = passingOf(error);
  if (error instanceof FilesUnwritableError)
    request.log.error({ err: error.cause }, "the files of a revision cannot be written");
  if (passing !== null)
    return new ProblemError(503, "Dit kan nu even niet", passing, [], {
      "Retry-After": String(secondsToWait),
    });
  const { statusCode: status = 500 } = error as { readonly statusCode?: number };
  if ((status >= 400 && status < 500) || status === 503)
    return new ProblemError(
      status,
      status === 405 ? "Methode niet toegestaan" : "",
      error instanceof Error ? error.message : "De vraag kon niet gelezen worden",
    );
  request.log.error({ err: error }, "open data failed");
  return new ProblemError(500, "Er ging iets mis", "Dat ligt aan ons; vraag het straks nog eens");
}

/** What passes by itself, as the client is told it; null for what does not. */
function passingOf(error: unknown): string | null {
  if (error instanceof FilesUnwritableError) return error.message;
  const fault = error instanceof DatasetMovedError ? "REVISION_PASSED" : readFaultOf(error);
  return fault && readFaultTexts[fault].nl;
}

function sendProblem(problem: ProblemError, reply: FastifyReply): FastifyReply {
  for (const name of [
    "content-encoding",
    "etag",
    "last-modified",
    "content-disposition",
    "link",
    "x-total-count",
  ])
    void reply.removeHeader(name);
  return reply
    .code(problem.status)
    .headers({ ...problem.headers, "Cache-Control": "no-store" })
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(problemOf(problem)));
}
