import fastifyUnderPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { watchedPaths } from "./drain.ts";

/** How late the event loop may run, on average over a second, before requests are refused; in milliseconds. */
const latest = 3000;

/** Refuses with 503 and `Retry-After` while the process lags behind, so that it catches up instead of falling over. */
export async function relievePressure(server: FastifyInstance): Promise<void> {
  await server.register(fastifyUnderPressure, {
    maxEventLoopDelay: latest,
    pressureHandler: ({ url }, reply, _type, late) => {
      if (watchedPaths.has(url)) return;
      reply.header("retry-after", 5);
      throw Object.assign(
        new Error(`De server loopt ${Math.round(late ?? 0)} ms achter; probeer het over 5 seconden weer.`),
        { statusCode: 503, code: "TOO_BUSY" },
      );
    },
  });
}
