import type { FastifyInstance } from "fastify";

/** What a start, a load balancer and a keeper want to know of a process. */
export interface Health {
  readonly database: "POSTGRESQL" | "PGLITE";
  readonly migrated: boolean;
  readonly revision: number;
  readonly engine: { readonly engine: string; readonly degraded: boolean };
  /** The revision that is held in memory, and what it takes in bytes; null when questions go to the database. */
  readonly snapshot: { readonly revision: number; readonly size: number } | null;
}

export interface HealthOptions {
  /** Looks now; fails when the database does not answer. */
  readonly readHealth: () => Promise<Health>;
  readonly isDraining: () => boolean;
}

/** How long the database may take to say that it is there, in milliseconds: who asks waits no longer itself. */
const patience = 2000;

/** Looks at the health, and fails when that takes long: a database that is silent ends no question by itself. */
export const readInTime =
  (readHealth: () => Promise<Health>): (() => Promise<Health>) =>
  async () => {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(
      () => late.reject(new Error(`the database did not answer within ${patience} ms`)),
      patience,
    );
    try {
      return await Promise.race([readHealth(), late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };

const unready = { status: "niet gereed" } as const;

/**
 * `/healthz` says that the process lives, and asks nothing of others: whoever restarts on it restarts no process for a
 * database that is away. `/readyz` says whether to send it questions.
 */
export function registerHealth(server: FastifyInstance, { readHealth, isDraining }: HealthOptions): void {
  server.get("/healthz", (_, reply) => reply.header("cache-control", "no-store").send({ status: "leeft" }));
  server.get("/readyz", async (request, reply) => {
    reply.header("cache-control", "no-store");
    if (isDraining()) return reply.code(503).send({ ...unready, reason: "stopt" });
    try {
      const health = await readHealth();
      if (!health.migrated) return await reply.code(503).send({ ...unready, ...health, reason: "migraties" });
      return await reply.send({ status: "gereed", ...health });
    } catch (error) {
      request.log.warn(error, "not ready: the database does not answer");
      return reply.code(503).send({ ...unready, reason: "database" });
    }
  });
}
