import fastifyRateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";

const loopback = /^(::ffff:)?127(\.\d{1,3}){3}$|^::1$/;
/** Whether an address is of the machine itself. */
const isLoopback = (address: string | undefined): boolean => address !== undefined && loopback.test(address);

/**
 * Lets each client do so many requests a minute in this process, and tells it in `RateLimit` headers. Loopback is
 * free: whoever is on the machine itself, where a proxy that is trusted names the real client.
 */
export async function limitRate(server: FastifyInstance, mostPerMinute: number | null): Promise<void> {
  if (mostPerMinute === null) return;
  await server.register(fastifyRateLimit, {
    max: mostPerMinute,
    timeWindow: "1 minute",
    cache: 10_000,
    enableDraftSpec: true,
    // The connection too: whoever has an address that is trusted as a proxy's can say that it asks for loopback.
    allowList: ({ ip, socket }) => isLoopback(ip) && isLoopback(socket.remoteAddress),
    errorResponseBuilder: (_, { max, ttl }) =>
      Object.assign(
        new Error(`Ten hoogste ${max} vragen per minuut; wacht ${Math.ceil(ttl / 1000)} seconden.`),
        {
          statusCode: 429,
          code: "TOO_MANY_REQUESTS",
        },
      ),
  });
}
