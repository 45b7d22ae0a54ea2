import type { OutgoingHttpHeaders } from "node:http";
import fastifyHelmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import { fastify, type FastifyInstance } from "fastify";

const self = "'self'";
const none = "'none'";
type Directives = Readonly<Record<string, readonly string[]>>;

/** What may run and load in the answers of a door; all else is the same everywhere. */
const profiles = {
  /** Data: nothing runs in it. */
  data: { defaultSrc: [none], frameAncestors: [none] },
  /** GraphiQL, whose editor writes style while it runs; no script but our own runs, and nothing goes to another host. */
  queryPage: {
    defaultSrc: [none],
    scriptSrc: [self],
    styleSrc: [self, "'unsafe-inline'"],
    imgSrc: [self, "data:"],
    fontSrc: [self, "data:"],
    workerSrc: [self],
    connectSrc: [self],
    baseUri: [none],
    formAction: [none],
    frameAncestors: [none],
  },
  /** Pages: nothing inline. A page's JSON-LD is a data block, which no browser runs and no policy has to allow. */
  page: {
    defaultSrc: [none],
    scriptSrc: [self],
    styleSrc: [self],
    imgSrc: [self],
    connectSrc: [self],
    formAction: [self],
    baseUri: [none],
    frameAncestors: [none],
  },
} as const satisfies Record<string, Directives>;

type SecurityProfile = keyof typeof profiles;

/** The policy of a profile, for an answer of another door that is as these. */
export const policyOf = (profile: SecurityProfile): string =>
  Object.entries<readonly string[]>(profiles[profile])
    .map(
      ([name, sources]) =>
        `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${sources.join(" ")}`,
    )
    .join(";");

/**
 * Gives every answer of a scope the security headers of its profile.
 *
 * @param publicUrl says whether the world reaches us over https
 */
export async function secureHeaders(
  scope: FastifyInstance,
  publicUrl: string,
  profile: SecurityProfile,
): Promise<void> {
  const headers = await securityHeaders(publicUrl, profile);
  scope.addHook("onRequest", (_, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** What only bears on a document that a browser shows: data would carry it for nothing. */
const noDocument = {
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const;

export function securityHeaders(publicUrl: string, profile: SecurityProfile): Promise<OutgoingHttpHeaders> {
  const isSecure = publicUrl.startsWith("https:");
  const directives: Directives = profiles[profile];
  return readHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...Object.fromEntries(Object.entries(directives).map(([name, sources]) => [name, [...sources]])),
        ...(isSecure && profile !== "data" && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isSecure && { maxAge: 31_536_000 },
    referrerPolicy: { policy: profile === "page" ? "strict-origin-when-cross-origin" : "no-referrer" },
    xFrameOptions: { action: "deny" },
    // Open data: a page of another site may ask it.
    crossOriginResourcePolicy: { policy: profile === "page" ? "same-origin" : "cross-origin" },
    ...(profile === "data" && noDocument),
  });
}

/** What helmet sets. It makes all of it anew for every request, which costs as much as a kept answer. */
async function readHeaders(options: FastifyHelmetOptions): Promise<OutgoingHttpHeaders> {
  const probe = fastify();
  await probe.register(fastifyHelmet, options);
  let headers: OutgoingHttpHeaders = {};
  probe.get("/", (_, reply) => {
    headers = { ...reply.raw.getHeaders() };
    return reply.send();
  });
  await probe.inject("/");
  await probe.close();
  return headers;
}

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
