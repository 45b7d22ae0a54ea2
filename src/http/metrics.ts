import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { problemText } from "./http-errors.ts";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

export interface MetricsOptions {
  /** Who asks must show it as a bearer; null lets everyone see. */
  readonly adminToken: string | null;
  /** Revision of the data that this process answers for, -1 when the database does not say. */
  readonly readRevision: () => Promise<number>;
}

/** Each method has a series of its own for each route: those that strangers think of share one. */
const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS"]);
const durations = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Serves `/metrics` for Prometheus, of this process: its requests by route and status, its data, Node itself. */
export function registerMetrics(server: FastifyInstance, { adminToken, readRevision }: MetricsOptions) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: "oogst_http_request_duration_seconds",
    help: "How long requests took, by method, route and status",
    labelNames: ["method", "route", "status"] as const,
    buckets: durations,
    registers,
  });
  const refused = new Counter({
    name: "oogst_http_requests_refused_total",
    help: "Requests refused for their number or the load: 429 and 503",
    labelNames: ["status"] as const,
    registers,
  });
  const answers = new Counter({
    name: "oogst_answers_total",
    help: "Answers that the cache could keep: found in it (hit) or made (miss)",
    labelNames: ["result"] as const,
    registers,
  });
  const revision = new Gauge({
    name: "oogst_dataset_revision",
    help: "Revision of the data that this process answers for; -1 when the database does not answer",
    registers,
    async collect() {
      revision.set(await readRevision().catch(() => -1));
    },
  });

  server.addHook(
    "onResponse",
    ({ method: asked, routeOptions: { url: route = "none" } }, { statusCode, elapsedTime }, done) => {
      const method = methods.has(asked) ? asked : "other";
      requests.observe({ method, route, status: statusCode }, elapsedTime / 1000);
      if (statusCode === 429 || statusCode === 503) refused.inc({ status: statusCode });
      done();
    },
  );
  server.get("/metrics", async ({ headers: { authorization } }, reply) => {
    if (adminToken !== null && !isBearer(authorization, adminToken))
      return reply
        .code(401)
        .header("www-authenticate", 'Bearer realm="metrics"')
        .type("application/problem+json")
        .send(problemText(401, "Geef ADMIN_TOKEN als bearer."));
    return reply
      .type(registry.contentType)
      .header("cache-control", "no-store")
      .send(await registry.metrics());
  });
  const [hit, miss] = [answers.labels({ result: "hit" }), answers.labels({ result: "miss" })];
  return {
    countAnswer: (result: "hit" | "miss") => (result === "hit" ? hit : miss).inc(),
  };
}

function isBearer(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
