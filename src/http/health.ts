import type { FastifyInstance, FastifyReply } from "fastify";
import { secondsToWait } from "../domain/faults.ts";

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

const sendUnready = (reply: FastifyReply, reason: string, health: Partial<Health> = {}): FastifyReply =>
  reply
    .code(503)
    .header("retry-after", secondsToWait)
    .send({ status: "niet gereed", ...health, reason });

/**
 * `/healthz` says that the process lives, and asks nothing of others: whoever restarts on it restarts no process for a
 * database that is away. `/readyz` says whether to send it questions.
 */
export function registerHealth(server: FastifyInstance, { readHealth, isDraining }: HealthOptions): void {
  server.get("/healthz", (_, reply) => reply.header("cache-control", "no-store").send({ status: "leeft" }));
  server.get("/readyz", async (request, reply) => {
    reply.header("cache-control", "no-store");
    if (isDraining()) return sendUnready(reply, "stopt");
    try {
      const health = await readHealth();
      if (!health.migrated) return await sendUnready(reply, "migraties", health);
      return await reply.send({ status: "gereed", ...health });
    } catch (error) {
      request.log.warn(error, "not ready: the database does not answer");
      return sendUnready(reply, "database");
    }
  });
}
