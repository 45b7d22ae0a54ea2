import type { FastifyInstance, FastifyReply } from "fastify";
import { secondsToWait } from "../domain/read-fault.ts";

/** How long what was begun may take at the end, in milliseconds; then its connections are closed. */
const patience = 20_000;

/** What is under way in a server, and the end of it. */
export interface Drain {
  readonly isDraining: () => boolean;
  /** Refuses what comes, and waits for what was begun; no longer than 20 seconds. */
  drain(): Promise<void>;
}

/** Paths that are asked by whoever watches the process, also when it is busy or about to stop. */
export const watchedPaths: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

const refusal = (message: string, code: string): Error =>
  Object.assign(new Error(`${message}; probeer het over ${secondsToWait} seconden weer.`), {
    statusCode: 503,
    code,
  });

/**
 * Counts requests that are worked on: from when their body is there until their answer is made. At the end, and beyond
 * `most` at a time, a request is refused with 503 and when to come back: refusing costs nothing, and what is queued without
 * end is answered to nobody.
 */
export function countRequests(server: FastifyInstance, most: number): Drain {
  let draining = false;
  const workedOn = new Set<FastifyReply>();
  const open = new Set<FastifyReply>();
  let whenDone = (): void => undefined;

  server.addHook("onRequest", ({ url }, reply, done) => {
    if (!draining || watchedPaths.has(url)) return done();
    reply.headers({ "retry-after": secondsToWait, connection: "close" });
    return done(refusal("Deze server stopt", "STOPPING"));
  });
  server.addHook("preValidation", ({ url }, reply, done) => {
    if (watchedPaths.has(url)) return done();
    if (workedOn.size >= most) {
      reply.header("retry-after", secondsToWait);
      return done(refusal(`Er zijn al ${most} vragen onderweg`, "TOO_BUSY"));
    }
    workedOn.add(reply);
    open.add(reply);
    reply.raw.once("close", () => {
      workedOn.delete(reply);
      open.delete(reply);
      if (open.size === 0) whenDone();
    });
    return done();
  });
  server.addHook("onSend", (_, reply, payload, done) => {
    workedOn.delete(reply);
    done(null, payload);
  });

  return {
    isDraining: () => draining,
    async drain() {
      draining = true;
      if (open.size === 0) return;
      const done = Promise.withResolvers<void>();
      whenDone = done.resolve;
      const timer = setTimeout(() => {
        server.server.closeAllConnections();
        done.resolve();
      }, patience);
      await done.promise;
      clearTimeout(timer);
    },
  };
}
