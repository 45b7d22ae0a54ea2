import type { OutgoingHttpHeaders } from "node:http";
import fastifyHelmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import { fastify, type FastifyInstance } from "fastify";

const self = "'self'";
const none = "'none'";

/**
 * The headers of what answers here. The query page is GraphiQL, whose editor writes style while it runs; no
 * script but our own runs, and nothing comes from or goes to another host.
 *
 * @param publicUrl says whether the world reaches us over https
 */
export async function secureHeaders(server: FastifyInstance, publicUrl: string): Promise<void> {
  const isSecure = publicUrl.startsWith("https:");
  const headers = await readHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
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
        ...(isSecure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isSecure && { maxAge: 31_536_000 },
    xFrameOptions: { action: "deny" },
    // Open data: a page of another site may ask it.
    crossOriginResourcePolicy: { policy: "cross-origin" },
  });
  server.addHook("onRequest", (_, reply, done) => {
    reply.headers(headers);
    done();
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
