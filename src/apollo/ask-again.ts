import type { FastifyReply, FastifyRequest } from "fastify";

/** The `Retry-After` of an answer that could be given now. */
export const atOnce = "0";
/** Imports are seconds apart: more than one in the making of an answer is unheard of. */
const mostTimes = 3;

/** Makes an answer again when the data was renewed while it was made, so that nobody has to ask twice. */
export const askAgain =
  (answer: (request: FastifyRequest, reply: FastifyReply) => unknown) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    for (let times = 1; ; times += 1) {
      const body = await answer(request, reply);
      if (reply.statusCode !== 503 || reply.getHeader("retry-after") !== atOnce || times === mostTimes)
        return body;
      reply.code(200).removeHeader("retry-after");
    }
  };
