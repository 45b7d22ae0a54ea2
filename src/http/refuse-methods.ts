import type { FastifyInstance } from "fastify";
import findMyWay, { type HTTPMethod } from "find-my-way";

/**
 * Answers 405 with `Allow` where an address is known and the method is not, in the form of errors of its door; and 204 to
 * OPTIONS where no route does. To be called before the routes are made.
 */
export function refuseMethods(server: FastifyInstance): void {
  // The router of Fastify itself, which has no way to ask which methods an address has.
  const router = findMyWay({ maxParamLength: Infinity });
  const methods = new Set<HTTPMethod>(["OPTIONS"]);
  server.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat() as HTTPMethod[]) {
      methods.add(each);
      if (!router.hasRoute(each, url)) router.on(each, url, () => undefined);
    }
  });
  // After the hooks that give every answer of a door its headers, and before the body is looked at.
  server.addHook("preParsing", (request, reply, payload, done) => {
    if (!request.is404) return done(null, payload);
    const [path = ""] = request.url.split("?", 1);
    const known = [...methods].filter((method) => router.find(method, path) !== null);
    if (known.length === 0 || known.some((method) => method === request.method)) return done(null, payload);
    const allowed = [...new Set([...known, "OPTIONS"])].join(", ");
    reply.header("allow", allowed);
    if (request.method === "OPTIONS") {
      if (reply.hasHeader("access-control-allow-origin"))
        reply.headers({
          "access-control-allow-methods": allowed,
          "access-control-allow-headers": "*",
          "access-control-max-age": "86400",
        });
      reply.code(204).send();
      return;
    }
    return done(
      Object.assign(new Error(`${request.method} kan hier niet; gebruik ${allowed}.`), {
        statusCode: 405,
        code: "METHOD_NOT_ALLOWED",
      }),
    );
  });
}
