import { ApolloServer, type BaseContext } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastifyStatic from "@fastify/static";
import { fastify, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";

export interface HttpServerOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** Makes what the resolvers of one request share. */
  readonly context: () => Context;
  readonly logger: FastifyBaseLogger;
  /** Folder of the built query page. */
  readonly queryPage: string;
}

/**
 * Makes the HTTP server: GraphQL over POST and GET on `/graphql`, where a browser finds the query page.
 * It does not listen yet.
 */
export async function createHttpServer<Context extends BaseContext>({
  schema,
  context,
  logger,
  queryPage,
}: HttpServerOptions<Context>): Promise<FastifyInstance> {
  const server = fastify({ loggerInstance: logger, forceCloseConnections: "idle" });
  const apollo = new ApolloServer<Context>({
    schema,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    // There are no cookies and GET cannot mutate, so a cross-site GET gives away nothing that is not open data.
    csrfPrevention: false,
    introspection: true,
    // The process closes the server itself, and exits with a code of its own.
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const answer = fastifyApolloHandler(apollo, { context: () => Promise.resolve(context()) });

  await server.register(fastifyStatic, {
    root: queryPage,
    prefix: "/graphql/static/",
    index: false,
    immutable: true,
    maxAge: "1y",
  });
  server.get("/graphql", (request, reply) =>
    wantsQueryPage(request.headers.accept, request.url)
      ? reply.headers(queryPageHeaders).sendFile("index.html", { immutable: false, maxAge: 0 })
      : answer.call(server, request, reply),
  );
  server.post("/graphql", answer);
  return server;
}

/** The editor of the query page writes style while it runs; its scripts, workers and answers are this host's alone. */
const queryPageHeaders = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self'",
    "font-src 'self' data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
} as const;

/** A browser that opens the address wants the page; a client that asks something wants the answer. */
const wantsQueryPage = (accept: string | undefined, url: string): boolean =>
  (accept ?? "").includes("text/html") && !new URL(url, "http://localhost").searchParams.has("query");
