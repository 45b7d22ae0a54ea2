import { type ApolloServerPlugin, type BaseContext, ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { bounds } from "../domain/graphql-bounds.ts";
import { inTurn } from "../domain/in-turn.ts";
import { boundsPlugin, shapeRule, type CountThings } from "./bounds/bounds-plugin.ts";
import { answerStatusPlugin, explainError, keepDocuments, languagePlugin, noStorePlugin } from "./plugins.ts";

/** What a request has beside the context of its resolvers: where to tell what went wrong. */
export interface Logging {
  readonly log: { error(fault: unknown, message: string): void };
}

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
export async function startApollo<Context extends BaseContext & Logging>(
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
