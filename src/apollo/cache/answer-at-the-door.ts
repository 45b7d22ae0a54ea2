import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import { requestIdHeader, requestIds } from "../../http/request-id.ts";
import type { AnswerCache } from "./answer-cache.ts";

interface Door extends Pick<AnswerCache, "findSent"> {
  readonly path: string;
  /** Whether who asks has nothing to show first: no rate to be counted by, no trace to be followed. */
  readonly isOpen: (request: IncomingMessage) => boolean;
  /** Told of each answer that was given here, with the seconds that it took. */
  readonly count: (seconds: number) => void;
}

/**
 * Gives answers that were given before, by GET, before Fastify sees the request: the same bytes under the same headers,
 * with an id of its own. Everything else goes in as ever.
 */
export function answerAtTheDoor(server: FastifyInstance, { path, isOpen, findSent, count }: Door): void {
  const [goIn] = server.server.listeners("request") as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  if (!goIn) throw new Error("the server has no listener for requests yet");
  const begin = `${path}?`;
  server.server.removeListener("request", goIn);
  server.server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const begun = performance.now();
    const mayBeGiven = request.method === "GET" && request.url?.startsWith(begin) && isOpen(request);
    const sent = mayBeGiven ? findSent(request) : null;
    if (!sent) {
      goIn(request, response);
      return;
    }
    const id = requestIds.genReqId(request);
    response.writeHead(200, { ...sent.headers, [requestIdHeader]: id });
    response.end(sent.bytes);
    const took = performance.now() - begun;
    count(took / 1000);
    server.log.info(
      { reqId: id, req: { method: request.method, url: request.url }, responseTime: took },
      "request answered at the door",
    );
  });
}
