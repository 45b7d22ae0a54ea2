import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ApolloServerPlugin, type BaseContext, ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { printInOrder } from "../graph/print-schema.ts";
import { refusal } from "../http/http-errors.ts";
import type { SendAnswer } from "../http/send-answer.ts";
import { secureHeaders, securityHeaders } from "../http/security-headers.ts";
import { serveBuiltFiles } from "../http/serve-files.ts";
import { answerKey, answerOf, askAgain, refuseOtherBodies, executeHttp } from "./execute-http.ts";
import { type CountThings, boundsPlugin, shapeRule } from "./bounds/bounds-plugin.ts";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { bounds } from "../domain/graphql-bounds.ts";
import { inTurn } from "../domain/in-turn.ts";
import { answerStatusPlugin, keepDocuments, noStorePlugin } from "./plugins.ts";
import { explainError, languagePlugin } from "./refusals-in-words.ts";

export interface GraphqlOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
  readonly countThings: CountThings<Context>;
  /** What follows each question, such as a tracer: it makes the answer, and hears of it as a plugin. */
  readonly follow: <T>(answer: () => T) => T;
  readonly plugins: readonly ApolloServerPlugin[];
  readonly publicUrl: string;
  readonly queryPage: string;
  readonly sendAnswer: SendAnswer;
  /** What answers depend on besides the question; null while that is not known. */
  readonly generation: () => string | null;
}

/** Serves GraphQL over POST and GET at the prefix of a scope, where a browser finds the query page. */
export async function registerGraphql<Context extends BaseContext>(
  scope: FastifyInstance,
  {
    schema,
    context,
    countThings,
    follow,
    plugins,
    publicUrl,
    queryPage,
    sendAnswer,
    generation,
  }: GraphqlOptions<Context>,
): Promise<void> {
  const apollo = await startApollo<Context & Logging>(schema, scope, countThings, plugins);
  const execute = (request: FastifyRequest) =>
    askAgain(() => executeHttp(apollo, { ...context(), log: request.log }, request));

  const answer = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | undefined => {
    const key = answerKey(request);
    const dependsOn = (): string | null => {
      const now = key === null ? null : generation();
      return now === null ? null : `${now} ${key}`;
    };
    const sent = sendAnswer(request, reply, dependsOn, async () =>
      answerOf(await follow(() => execute(request))),
    );
    // What was sent at once needs nobody to wait for it.
    return sent instanceof Promise ? sent : undefined;
  };
  const pageHeaders = await securityHeaders(publicUrl, "queryPage");
  const showPage = (request: FastifyRequest, reply: FastifyReply) =>
    sendAnswer(request, reply, "the query page", async () => ({
      type: "text/html; charset=utf-8",
      body: await readFile(join(queryPage, "index.html")),
      cacheControl: "public, no-cache",
      headers: pageHeaders,
    }));

  await scope.register(async (files) => {
    await secureHeaders(files, publicUrl, "queryPage");
    await serveBuiltFiles(files, queryPage, "/static/");
  });
  scope.get("", (request, reply) =>
    wantsQueryPage(request.headers.accept) ? showPage(request, reply) : answer(request, reply),
  );
  scope.get("/schema.graphql", (request, reply) =>
    sendAnswer(request, reply, "the schema", () => ({
      type: "text/plain; charset=utf-8",
      body: printInOrder(schema),
      cacheControl: "public, no-cache",
    })),
  );
  scope.post("", { preHandler: refuseOtherBodies }, answer);
  scope.setNotFoundHandler((request) => {
    throw refusal(404, "NOT_FOUND", `Op dit adres staat niets: ${request.url.slice(0, 200)}`);
  });
}

/** A browser that opens the address wants the page, with the query that the address has; a client asks for JSON. */
const wantsQueryPage = (accept = ""): boolean => accept.includes("text/html") && !accept.includes("json");

/** What a request has beside the context of its resolvers: where to tell what went wrong. */
type Logging = { readonly log: { error(fault: unknown, message: string): void } };

/** Failures of ours go to the log of the request, whole; the client is told less. */
const logFailures = <Context extends BaseContext & Logging>(): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    async didEncounterErrors({ errors, contextValue }) {
      for (const { originalError } of errors)
        if (originalError && !("extensions" in originalError))
          contextValue.log.error(originalError, "a resolver failed");
    },
  }),
});

/** Starts Apollo Server over a schema, bounded and without anything that an open graph has no use for. */
async function startApollo<Context extends BaseContext & Logging>(
  schema: GraphQLSchema,
  server: FastifyInstance,
  countThings: CountThings<Context>,
  plugins: readonly ApolloServerPlugin[] = [],
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    includeStacktraceInErrorResponses: false,
    // There are no cookies and GET cannot mutate, so a cross-site GET gives away nothing that is not open data.
    csrfPrevention: false,
    introspection: true,
    allowBatchedHttpRequests: false,
    // The process closes the server itself, and exits with a code of its own.
    stopOnTerminationSignals: false,
    documentStore: keepDocuments(),
    parseOptions: { maxTokens: bounds.tokens.most, noLocation: false },
    validationRules: [shapeRule],
    formatError: explainError,
    // Apollo's own adds a line's end, and so makes one more copy of all that it wrote.
    stringifyResult: (result) => inTurn(() => JSON.stringify(result)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      logFailures<Context>(),
      // First what is told, then with which status.
      boundsPlugin(countThings),
      languagePlugin(),
      noStorePlugin(),
      answerStatusPlugin(),
      ...plugins,
    ],
  });
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());
  return apollo;
}
