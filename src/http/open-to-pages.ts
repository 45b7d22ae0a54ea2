import type { FastifyInstance } from "fastify";

const told = ["etag", "ratelimit", "ratelimit-policy", "retry-after", "x-request-id"];
const headers = { "access-control-allow-origin": "*", "access-control-expose-headers": told.join(", ") };

/**
 * Lets the pages of any site ask at a path and read the answer, refusals too. The data is open, and a browser sends
 * nothing along that says who asks: `*` is never given to a request with cookies or credentials.
 */
export function openToPages(server: FastifyInstance, path: string): void {
  server.addHook("onRequest", ({ url }, reply, done) => {
    if (url === path || url.startsWith(`${path}?`)) reply.headers(headers);
    done();
  });
}
