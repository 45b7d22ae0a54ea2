import type { FastifyInstance } from "fastify";
import { refusal } from "./http-errors.ts";

/** How long, and of how many requests at a time, a server waits for its clients. */
export interface SlowClientBounds {
  /** For a whole body, and for an answer to be read while others wait, in milliseconds. */
  readonly patience: number;
  /** Bodies, and answers, that are on their way from or to one client. */
  readonly mostOfOne: number;
  /** The same from and to all clients together. */
  readonly most: number;
}

export const usualBounds: SlowClientBounds = { patience: 10_000, mostOfOne: 250, most: 1000 };

/**
 * How Node bounds what comes before a body, and looks after it: its own looks twice a minute. An address and its headers have room
 * for a question of the REST service with a hundred names in each of some filters.
 */
export const headBounds = {
  headersTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 48 * 1024,
};
/** For a request from its first byte, in milliseconds: what is left of a body that nobody reads ends by this. */
export const requestTimeout = headBounds.headersTimeout + usualBounds.patience;

/** Whether a request comes with a body, whatever is in it. */
export const hasBody = (headers: Readonly<Record<string, unknown>>): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/**
 * Bounds what waits for clients: bodies that are not there yet, and answers that are not read yet. A client that comes
 * is let in; what waited longest makes way for it, an answer when it had its time to be read.
 */
export function boundSlowClients(server: FastifyInstance, bounds: SlowClientBounds = usualBounds): void {
  const { patience } = bounds;
  const bodies = waitingRoom(bounds, 0);
  const answers = waitingRoom(bounds, patience);

  server.decorateRequest("bodyCame", null);
  server.addHook("preParsing", (request, reply, payload, done) => {
    if (!hasBody(request.headers)) return done(null, payload);
    // Whoever parses the body hears of it as of any fault of the stream; the connection stays, so that it can be told.
    const end = (): void => {
      if (request.raw.listenerCount("error") > 0) request.raw.emit("error", tooSlow(patience));
    };
    const timer = setTimeout(end, patience);
    const leave = bodies(request.ip, end);
    const came = (): void => {
      clearTimeout(timer);
      leave();
    };
    request.setDecorator("bodyCame", came);
    reply.raw.once("close", came);
    return done(null, payload);
  });
  server.addHook("preValidation", (request, _, done) => {
    request.getDecorator<(() => void) | null>("bodyCame")?.();
    done();
  });
  server.addHook("onSend", ({ ip }, { raw }, payload, done) => {
    raw.once(
      "close",
      answers(ip, () => raw.destroy()),
    );
    done(null, payload);
  });
}

const tooSlow = (patience: number): Error =>
  refusal(
    408,
    "BODY_TOO_SLOW",
    `De vraag kwam niet binnen ${(patience / 1000).toLocaleString("nl")} seconden aan.`,
  );

/** Takes in what waits for a client, with what ends it; gives what to call when it waits no longer. */
type WaitingRoom = (client: string, end: () => void) => () => void;

function waitingRoom({ mostOfOne, most }: SlowClientBounds, leastTime: number): WaitingRoom {
  /** What ends each, in the order in which they came, and when that was. */
  type Ends = Map<() => void, number>;
  const makeOldestGo = (ends: Ends): void => {
    const [oldest] = ends;
    if (oldest && performance.now() - oldest[1] >= leastTime) oldest[0]();
  };
  const all: Ends = new Map();
  const byClient = new Map<string, Ends>();
  return (client, end) => {
    const own = byClient.getOrInsertComputed(client, () => new Map());
    const leave = (): void => {
      all.delete(makeWay);
      own.delete(makeWay);
      if (own.size === 0 && byClient.get(client) === own) byClient.delete(client);
    };
    const makeWay = (): void => {
      leave();
      end();
    };
    all.set(makeWay, performance.now());
    own.set(makeWay, performance.now());
    if (own.size > mostOfOne) makeOldestGo(own);
    if (all.size > most) makeOldestGo(all);
    return leave;
  };
}
