import type { BaseContext } from "@apollo/server";
import fastifyStatic from "@fastify/static";
import { fastify, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { startApollo } from "./apollo/apollo.ts";
import { askAgain } from "./apollo/ask-again.ts";
import { refuseOtherBodies } from "./apollo/bounds/refuse-other-bodies.ts";
import { executeHttp } from "./apollo/execute-http.ts";
import { cacheAnswers, type AnswerCacheOptions } from "./apollo/cache/answer-cache.ts";
import { answerErrors } from "./http/http-errors.ts";
import { openToPages } from "./http/open-to-pages.ts";
import { relievePressure } from "./http/back-pressure.ts";
import { countRequests, type Drain } from "./http/drain.ts";
import { readInTime, registerHealth, type HealthOptions } from "./http/health.ts";
import { limitRate } from "./http/limit-rate.ts";
import { registerMetrics, type Metrics, type MetricsOptions } from "./http/metrics.ts";
import { OneLine } from "./http/one-line.ts";
import { refuseHosts } from "./http/refuse-hosts.ts";
import { requestIds } from "./http/request-id.ts";
import type { Tracing } from "./tracing/tracing.ts";
import { secureHeaders } from "./http/security-headers.ts";
import { boundSlowClients, headTimeouts, requestTimeout } from "./http/slow-clients.ts";
import { refuseUnreadableAddresses, unreadableRequests } from "./http/unreadable-requests.ts";

export interface HttpServerOptions<Context extends BaseContext>
  extends Pick<MetricsOptions, "adminToken">, Pick<HealthOptions, "readHealth"> {
  readonly schema: GraphQLSchema;
  /** Makes what the resolvers of one request share. */
  readonly context: () => Context;
  readonly logger: FastifyBaseLogger;
  /** Null when nobody collects spans. */
  readonly tracing: Tracing | null;
  /** Folder of the built query page. */
  readonly queryPage: string;
  /** How much memory whole answers may take, and what they depend on besides the question. */
  readonly cache: Pick<AnswerCacheOptions, "most" | "generation">;
  readonly publicUrl: string;
  /** Requests a minute that one client may do; null for any number. */
  readonly rateLimit: number | null;
  /** Addresses of the proxies that may say for whom they ask, as Fastify's `trustProxy`; null for none. */
  readonly trustProxy: string | null;
}

/** A question is short: longer bodies are refused before they are read. */
const longestBody = 100 * 1024;
/** Requests under way at one time, in one process. */
const mostAtOnce = 1000;

/**
 * Makes the HTTP server, with what watches over it: `/healthz`, `/readyz`, `/metrics`, and GraphQL over POST and GET
 * on `/graphql`, where a browser finds the query page. It does not listen yet.
 */
export async function createHttpServer<Context extends BaseContext>(
  options: HttpServerOptions<Context>,
): Promise<{ readonly server: FastifyInstance } & Pick<Drain, "drain">> {
  const server = fastify({
    loggerInstance: options.logger,
    forceCloseConnections: "idle",
    http: headTimeouts,
    requestTimeout,
    logController: new OneLine(),
    bodyLimit: longestBody,
    // A variable may have this name; GraphQL keeps what it is given under it in objects without a prototype.
    onProtoPoisoning: "ignore",
    trustProxy: options.trustProxy ?? false,
    ...requestIds,
    ...unreadableRequests,
  });
  answerErrors(server);
  refuseUnreadableAddresses(server);
  openToPages(server, "/graphql");
  options.tracing?.traceRequests(server);
  refuseHosts(server);
  boundSlowClients(server);
  server.removeContentTypeParser("text/plain");
  const { isDraining, drain } = countRequests(server, mostAtOnce);
  await relievePressure(server);
  await limitRate(server, options.rateLimit);
  const { adminToken, publicUrl } = options;
  const readHealth = readInTime(options.readHealth);
  const readRevision = async (): Promise<number> => (await readHealth()).revision;
  const metrics = registerMetrics(server, { adminToken, readRevision });
  await server.register(async (scope) => {
    await secureHeaders(scope, publicUrl);
    registerHealth(scope, { readHealth, isDraining });
    await registerGraphql(scope, options, metrics);
  });
  return { server, drain };
}

async function registerGraphql<Context extends BaseContext>(
  server: FastifyInstance,
  { schema, context, queryPage, cache, tracing }: HttpServerOptions<Context>,
  { countAnswer }: Metrics,
): Promise<void> {
  const apollo = await startApollo<Context & Pick<FastifyRequest, "log">>(
    schema,
    server,
    tracing === null ? [] : [tracing.operationPlugin()],
  );
  const execute = executeHttp(apollo, ({ log }) => ({ ...context(), log }));
  const traced: typeof execute = (request, reply) =>
    tracing === null ? execute(request, reply) : tracing.traceOperation(() => execute(request, reply));
  const answer = cacheAnswers(askAgain(traced), { ...cache, count: countAnswer });
  await server.register(fastifyStatic, {
    root: queryPage,
    prefix: "/graphql/static/",
    index: false,
    immutable: true,
    maxAge: "1y",
    preCompressed: true,
  });
  server.get("/graphql", (request, reply) => {
    reply.header("vary", "Accept");
    return wantsQueryPage(request.headers.accept, request.url)
      ? reply.sendFile("index.html", { immutable: false, maxAge: 0 })
      : answer(request, reply);
  });
  server.post("/graphql", { preHandler: refuseOtherBodies }, answer);
}

/** A browser that opens the address wants the page; a client that asks something wants the answer. */
const wantsQueryPage = (accept: string | undefined, url: string): boolean =>
  (accept ?? "").includes("text/html") && !new URL(url, "http://localhost").searchParams.has("query");
