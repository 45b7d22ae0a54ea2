import fastifyUnderPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { secondsToWait } from "../domain/read-fault.ts";
import { watchedPaths } from "./drain.ts";

/** How late the event loop may run, on average over a second, before requests are refused; in milliseconds. */
const latest = 5000;
/** What the start itself made late is measured in the first seconds of listening, in milliseconds. */
const settling = 3000;

/** The refusal of a request for so many milliseconds of lag; null without a sample, when nothing is known of it. */
export function refuseLag(late: number | undefined): Error | null {
  if (late === undefined || !Number.isFinite(late)) return null;
  const message = `De server loopt ${Math.round(late)} ms achter; probeer het over ${secondsToWait} seconden weer.`;
  return Object.assign(new Error(message), { statusCode: 503, code: "TOO_BUSY" });
}

/** Refuses with 503 and `Retry-After` while the process lags behind, so that it catches up instead of falling over. */
export async function relievePressure(server: FastifyInstance): Promise<void> {
  let listeningSince = Infinity;
  server.addHook("onListen", async () => {
    listeningSince = performance.now();
  });
  await server.register(fastifyUnderPressure, {
    maxEventLoopDelay: latest,
    pressureHandler: ({ url }, reply, _type, late) => {
      const refusal = refuseLag(late);
      if (!refusal || watchedPaths.has(url) || performance.now() - listeningSince < settling) return;
      reply.header("retry-after", secondsToWait);
      throw refusal;
    },
  });
}
