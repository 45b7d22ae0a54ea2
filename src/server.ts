import type { BaseContext } from "@apollo/server";
import { fastify, type FastifyBaseLogger } from "fastify";
import { registerGraphql, type GraphqlOptions } from "./apollo/register-graphql.ts";
import { answerErrors } from "./http/http-errors.ts";
import { openToPages, secureHeaders } from "./http/security-headers.ts";
import { relievePressure, countRequests, limitRate, takeTurns } from "./http/limits.ts";
import { readInTime, registerHealth, type HealthOptions } from "./http/health.ts";
import { registerMetrics, type MetricsOptions } from "./http/metrics.ts";
import { OneLine, requestIds } from "./http/request-log.ts";
import type { Tracing } from "./tracing/tracing.ts";
import { answerNearAddresses } from "./http/near-addresses.ts";
import { refuseHosts, refuseUnreadableAddresses, unreadableRequests } from "./http/unreadable-requests.ts";
import { apiPath } from "./opendata/catalogue/about.ts";
import { answering } from "./http/send-answer.ts";
import { boundSlowClients, headBounds, requestTimeout } from "./http/slow-clients.ts";

export interface HttpServerOptions<Context extends BaseContext>
  extends
    Pick<MetricsOptions, "adminToken">,
    Pick<HealthOptions, "readHealth">,
    Omit<GraphqlOptions<Context>, "sendAnswer" | "follow" | "plugins"> {
  /** Null when nobody collects spans. */
  readonly tracing: Tracing | null;
  readonly logger: FastifyBaseLogger;
  /** How much memory whole answers may take, in bytes. */
  readonly cacheBytes: number;
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
export async function createHttpServer<Context extends BaseContext>(options: HttpServerOptions<Context>) {
  const server = fastify({
    loggerInstance: options.logger,
    forceCloseConnections: "idle",
    http: headBounds,
    requestTimeout,
    logController: new OneLine(),
    bodyLimit: longestBody,
    trustProxy: options.trustProxy ?? false,
    ...requestIds,
    ...unreadableRequests,
  });
  // A variable may be called __proto__; GraphQL keeps what it is given under a name in objects without a prototype.
  takeTurns(server, server.getDefaultJsonParser("ignore", "ignore"));
  answerErrors(server);
  refuseUnreadableAddresses(server);
  answerNearAddresses(server, [apiPath]);
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
  const { countAnswer: count } = registerMetrics(server, { adminToken, readRevision });
  const { tracing } = options;
  const follow = tracing?.traceOperation ?? (<T>(answer: () => T): T => answer());
  const plugins = tracing === null ? [] : [tracing.operationPlugin()];
  const sendAnswer = answering({ mostBytes: options.cacheBytes, count });
  await server.register(async (scope) => {
    await secureHeaders(scope, publicUrl, "data");
    registerHealth(scope, { readHealth, isDraining });
    await scope.register((graphql) => registerGraphql(graphql, { ...options, sendAnswer, follow, plugins }), {
      prefix: "/graphql",
    });
  });
  return { server, drain, sendAnswer };
}
