import type { FastifyInstance } from "fastify";
import { secondsToWait } from "../domain/read-fault.ts";

/** How long what was begun may take at the end, in milliseconds. */
const patience = 25_000;

/** What is under way in a server, and the end of it. */
export interface Drain {
  readonly isDraining: () => boolean;
  /** Refuses what comes, and waits for what was begun; no longer than 25 seconds. */
  drain(): Promise<void>;
}

/** Paths that are asked by whoever watches the process, also when it is busy or about to stop. */
export const watchedPaths: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/**
 * Counts requests under way. At the end, and beyond `most` at a time, a request is refused with 503 and when to come
 * back: refusing costs nothing, and what is queued without end is answered to nobody.
 */
export function countRequests(server: FastifyInstance, most: number): Drain {
  let draining = false;
  let underWay = 0;
  let whenDone = (): void => undefined;

  server.addHook("onRequest", ({ url }, reply, done) => {
    if (watchedPaths.has(url)) return done();
    if (draining || underWay >= most) {
      reply.header("retry-after", secondsToWait);
      if (draining) reply.header("connection", "close");
      const message = draining
        ? `Deze server stopt; probeer het over ${secondsToWait} seconden weer.`
        : `Er zijn al ${most} vragen onderweg; probeer het over ${secondsToWait} seconden weer.`;
      return done(
        Object.assign(new Error(message), { statusCode: 503, code: draining ? "STOPPING" : "TOO_BUSY" }),
      );
    }
    underWay += 1;
    reply.raw.once("close", () => {
      underWay -= 1;
      if (underWay === 0) whenDone();
    });
    return done();
  });

  return {
    isDraining: () => draining,
    async drain() {
      draining = true;
      if (underWay === 0) return;
      const done = Promise.withResolvers<void>();
      whenDone = done.resolve;
      const timer = setTimeout(done.resolve, patience);
      await done.promise;
      clearTimeout(timer);
    },
  };
}
