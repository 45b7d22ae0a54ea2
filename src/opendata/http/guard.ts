import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readFaultOf, readFaultTexts, secondsToWait, InputError, type Told } from "../../domain/faults.ts";
import { badRequest, inEach, notFound, ProblemError, problemOf } from "../rest/problem.ts";
import { languageFor } from "../../http/negotiate.ts";
import { DatasetMovedError, filesUnwritable, FilesUnwritableError } from "../dump/errors.ts";
import { securityHeaders } from "../../http/security-headers.ts";
import { hasBody } from "../../http/slow-clients.ts";

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
    const reading = request.method === "GET" || request.method === "HEAD";
    done(reading && hasBody(request.headers) ? bodyProblem(request) : undefined);
  });
  scope.setErrorHandler((error, request, reply) => {
    // What was refused before the routes, for its number or the load, has no headers yet.
    void reply.headers(headers);
    return sendProblem(asProblem(error, request), request, reply);
  });
  scope.setNotFoundHandler((request, reply) =>
    sendProblem(
      notFound({
        nl: `Op dit adres staat niets: ${request.url.slice(0, 200)}`,
        en: `There is nothing at this address: ${request.url.slice(0, 200)}`,
      }),
      request,
      reply,
    ),
  );
}

function bodyProblem({ method, headers: { "content-type": type } }: FastifyRequest): ProblemError {
  const what = type === undefined ? null : `"${type}"`;
  return new ProblemError(
    415,
    { nl: "Inhoud wordt niet gelezen", en: "A body is not read" },
    {
      nl: `Een ${method} heeft hier geen inhoud; laat ${what ?? "de inhoud"} weg`,
      en: `A ${method} has no body here; leave out ${what ?? "the body"}`,
    },
  );
}

function asProblem(error: unknown, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof InputError) return badRequest([{ in: "query", name: "q", detail: error.told }]);
  const passing = passingOf(error);
  if (error instanceof FilesUnwritableError)
    request.log.error({ err: error.cause }, "the files of a revision cannot be written");
  if (passing !== null)
    return new ProblemError(503, { nl: "Dit kan nu even niet", en: "Not now" }, passing, [], {
      "Retry-After": String(secondsToWait),
    });
  const { statusCode: status = 500 } = error as { readonly statusCode?: number };
  if ((status >= 400 && status < 500) || status === 503) {
    const { message } = error instanceof Error ? error : { message: "De vraag kon niet gelezen worden" };
    const title = { nl: "Methode niet toegestaan", en: "Method not allowed" };
    return new ProblemError(
      status,
      status === 405 ? title : null,
      inEach(() => message),
    );
  }
  request.log.error({ err: error }, "open data failed");
  return new ProblemError(
    500,
    { nl: "Er ging iets mis", en: "Something went wrong" },
    { nl: "Dat ligt aan ons; vraag het straks nog eens", en: "That is our fault; ask again later" },
  );
}

/** What passes by itself, as the client is told it; null for what does not. */
function passingOf(error: unknown): Told | null {
  if (error instanceof FilesUnwritableError) return filesUnwritable;
  const fault = error instanceof DatasetMovedError ? "REVISION_PASSED" : readFaultOf(error);
  return fault && readFaultTexts[fault];
}

/** In the language that is asked for; in Dutch when none is. */
function sendProblem(problem: ProblemError, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageFor(headers, ["en", "nl"]) ?? "nl";
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
    .headers({ ...problem.headers, "Cache-Control": "no-store", "Content-Language": language })
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(problemOf(problem, language)));
}
