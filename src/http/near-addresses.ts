import type { FastifyInstance, FastifyReply } from "fastify";
import findMyWay, { type HTTPMethod } from "find-my-way";
import { refusal } from "./http-errors.ts";

/** The path of a route with the values that another path gives its parts; null where a value is the first of it. */
function pathOn(route: string, given: string): string | null {
  const values = given.split("/").filter((part) => part !== "");
  const parts = route.split("/").filter((part) => part !== "");
  const isFixed = (part: string | undefined): boolean => part !== undefined && !/[:*]/.test(part);
  // A path that begins with what somebody gave could lead to another host.
  if (!isFixed(parts[0])) return null;
  return `/${values.map((value, at) => (isFixed(parts[at]) ? parts[at] : value)).join("/")}`;
}

/** Tells which methods an address has; to a page of another site too. */
function answerOptions(reply: FastifyReply, allowed: string): void {
  if (reply.hasHeader("access-control-allow-origin"))
    reply.headers({
      "access-control-allow-methods": allowed,
      "access-control-allow-headers": "*",
      "access-control-max-age": "86400",
    });
  reply.code(204).send();
}

/**
 * Leads from an address that differs from a known one by a slash or by capitals in what is no value, to that one; answers
 * 405 with `Allow` where an address is known and the method is not, in the form of errors of its door; and 204 to OPTIONS
 * where no route does. To be called before the routes are made.
 *
 * @param exact what paths begin with that are led nowhere: the API Design Rules want a 404 for a slash at the end
 */
export function answerNearAddresses(server: FastifyInstance, exact: readonly string[] = []): void {
  // The router of Fastify itself, which has no way to ask which methods an address has.
  const router = findMyWay({
    maxParamLength: Infinity,
    caseSensitive: false,
    ignoreTrailingSlash: true,
    ignoreDuplicateSlashes: true,
  });
  const methods = new Set<HTTPMethod>(["OPTIONS"]);
  server.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat() as HTTPMethod[]) {
      methods.add(each);
      if (!router.hasRoute(each, url)) router.on(each, url, () => undefined, { url });
    }
  });
  /** The known address that one to read is near to; null for one that is exact, or far from all. */
  const nearOf = (path: string, method: string): string | null => {
    if (!["GET", "HEAD"].includes(method) || exact.some((begin) => path.toLowerCase().startsWith(begin)))
      return null;
    const near = router.find(method as HTTPMethod, path)?.store as { readonly url: string } | undefined;
    const place = near === undefined ? null : pathOn(near.url, path);
    return place === path ? null : place;
  };
  // After the hooks that give every answer of a door its headers, and before the body is looked at.
  server.addHook("preParsing", (request, reply, payload, done) => {
    if (!request.is404) return done(null, payload);
    const [path = ""] = request.url.split("?", 1);
    const near = nearOf(path, request.method);
    if (near !== null) {
      reply.header("cache-control", "public, no-cache").redirect(near + request.url.slice(path.length), 308);
      return;
    }
    const known = [...methods].filter((method) => router.find(method, path) !== null);
    if (known.length === 0 || known.some((method) => method === request.method)) return done(null, payload);
    const allowed = [...new Set([...known, "OPTIONS"])].join(", ");
    reply.header("allow", allowed);
    if (request.method === "OPTIONS") return answerOptions(reply, allowed);
    return done(refusal(405, "METHOD_NOT_ALLOWED", `${request.method} kan hier niet; gebruik ${allowed}.`));
  });
}
