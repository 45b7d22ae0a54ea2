import type { FastifyInstance } from "fastify";

const forAll = { "access-control-allow-origin": "*" };
const told = ["etag", "ratelimit", "ratelimit-policy", "retry-after", "x-request-id"];

/**
 * Lets the pages of any site ask at a path and read the answer, refusals too. The data is open, and a browser sends
 * nothing along that says who asks: `*` is never given to a request with cookies or credentials.
 */
export function openToPages(server: FastifyInstance, path: string): void {
  server.addHook("onRequest", async ({ url }, reply) => {
    if (url === path || url.startsWith(`${path}?`))
      reply.headers({ ...forAll, "access-control-expose-headers": told.join(", ") });
  });
}
