import { randomUUID } from "node:crypto";
import { type FastifyServerOptions, LogController, type FastifyReply, type FastifyRequest } from "fastify";

const header = "x-request-id";
/** What a client may call its request: short, and nothing that could break a line of the log. */
const acceptable = /^[\w.:-]{1,100}$/;

/** Gives every request an id, the client's own if it has a fit one; it stands in the log and goes back. */
export const requestIds = {
  requestIdHeader: false,
  genReqId(request) {
    const given = request.headers[header];
    return typeof given === "string" && acceptable.test(given) ? given : randomUUID();
  },
} satisfies FastifyServerOptions;

export const requestIdHeader = header;

/** Logs a request once, when it is answered: what was asked, with which status, how long it took and what went wrong. */
export class OneLine extends LogController {
  override incomingRequest(): void {
    // Said with the answer.
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = { req: request, res: reply, responseTime: reply.elapsedTime };
    if (error) reply.log.error({ ...line, err: error }, "request failed");
    else reply.log.info(line, "request completed");
  }
}
