import { LogController, type FastifyReply, type FastifyRequest } from "fastify";

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
