import type { FastifyBodyParser, FastifyInstance, FastifyReply, onRequestHookHandler } from "fastify";
import { secondsToWait } from "../domain/faults.ts";
import { inTurn } from "../domain/in-turn.ts";
import { refusal } from "./http-errors.ts";
import fastifyUnderPressure from "@fastify/under-pressure";
import fastifyRateLimit from "@fastify/rate-limit";

/** How long what was begun may take at the end, in milliseconds; then its connections are closed. */
const patience = 20_000;

export interface Drain {
  readonly isDraining: () => boolean;
  /** Refuses what comes, and waits for what was begun; no longer than 20 seconds. */
  drain(): Promise<void>;
}

/** Paths that are asked by whoever watches the process, also when it is busy or about to stop. */
export const watchedPaths: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

const notNow = (message: string, code = "TOO_BUSY"): Error =>
  refusal(503, code, `${message}; probeer het over ${secondsToWait} seconden weer.`);

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
    return done(notNow("Deze server stopt", "STOPPING"));
  });
  server.addHook("preValidation", ({ url }, reply, done) => {
    if (watchedPaths.has(url)) return done();
    if (workedOn.size >= most) {
      reply.header("retry-after", secondsToWait);
      return done(notNow(`Er zijn al ${most} vragen onderweg`));
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

/**
 * Begins each request, reads each body and begins each answer in its turn: many requests come in one piece, a body takes milliseconds
 * where somebody made it so (lists in lists in lists), and of many that come together each would hold the loop for all. To be called
 * before other hooks are made, so that what they do is in that turn.
 *
 * @param parse of a body of JSON
 */
export function takeTurns(server: FastifyInstance, parse: FastifyBodyParser<string>): void {
  server.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, body, done) => {
    void inTurn(() => parse(request, body, done));
  });
  const takeTurn: onRequestHookHandler = ({ url }, _, done) => {
    if (watchedPaths.has(url)) return done();
    void inTurn(done);
  };
  server.addHook("onRequest", takeTurn);
  server.addHook("preHandler", takeTurn);
}

/** How late the event loop may run, on average over a second, before requests are refused; in milliseconds. */
const latest = 5000;
/** What the start itself made late is measured in the first seconds of listening, in milliseconds. */
const settling = 3000;

/** The refusal of a request for so many milliseconds of lag; null without a sample, when nothing is known of it. */
export const refuseLag = (late: number | undefined): Error | null =>
  late === undefined || !Number.isFinite(late)
    ? null
    : notNow(`De server loopt ${Math.round(late)} ms achter`);

/** Refuses with 503 and `Retry-After` while the process lags behind, so that it catches up instead of falling over. */
export async function relievePressure(server: FastifyInstance): Promise<void> {
  let listeningSince = Infinity;
  server.addHook("onListen", async () => {
    listeningSince = performance.now();
  });
  await server.register(fastifyUnderPressure, {
    maxEventLoopDelay: latest,
    pressureHandler: ({ url }, reply, _type, late) => {
      const refused = refuseLag(late);
      if (!refused || watchedPaths.has(url) || performance.now() - listeningSince < settling) return;
      reply.header("retry-after", secondsToWait);
      throw refused;
    },
  });
}

const loopback = /^(::ffff:)?127(\.\d{1,3}){3}$|^::1$/;
const isLoopback = (address: string | undefined): boolean => address !== undefined && loopback.test(address);

/**
 * Lets each client do so many requests a minute in this process, and tells it in `RateLimit` headers. Loopback is
 * free: whoever is on the machine itself, where a proxy that is trusted names the real client.
 */
export async function limitRate(server: FastifyInstance, mostPerMinute: number | null): Promise<void> {
  if (mostPerMinute === null) return;
  await server.register(fastifyRateLimit, {
    global: false,
    max: mostPerMinute,
    timeWindow: "1 minute",
    cache: 10_000,
    enableDraftSpec: true,
    errorResponseBuilder: (_, { max, ttl }) =>
      refusal(
        429,
        "TOO_MANY_REQUESTS",
        `Ten hoogste ${max} vragen per minuut; wacht ${Math.ceil(ttl / 1000)} seconden.`,
      ),
  });
  const limit = server.rateLimit();
  server.addHook("onRequest", (request, reply, done) => {
    // The connection too: whoever has an address that is trusted as a proxy's can say that it asks for loopback.
    if (isLoopback(request.ip) && isLoopback(request.socket.remoteAddress)) return done();
    void limit.call(server, request, reply).then(() => done(), done);
  });
}
