import type { ApolloServerPlugin, ApolloServerOptions, BaseContext } from "@apollo/server";
import { visit, type DocumentNode, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { secondsToWait } from "../domain/faults.ts";
import { bounds } from "../domain/graphql-bounds.ts";
import { atOnce } from "./execute-http.ts";

const responseJson = "application/graphql-response+json";

/** The request was well formed, and what it asks cannot be answered. */
const requestErrors: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_USER_INPUT",
  ...Object.values(bounds).map(({ code }) => code),
]);
/** After which it is worth to ask again, in seconds, by what was wrong. */
const waits = new Map<unknown, string>([
  ["DATABASE_UNAVAILABLE", String(secondsToWait)],
  ["SEARCH_UNAVAILABLE", String(secondsToWait)],
  ["REVISION_PASSED", atOnce],
]);

/**
 * The status of an answer. GraphQL over HTTP wants 200 for a request error when a client takes only
 * `application/json`, which cannot say apart what a gateway and what GraphQL refused. Without a database or its search it is 503.
 */
export const answerStatusPlugin = (): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { body, http } }) {
      if (body.kind !== "single" || !body.singleResult.errors) return;
      const codes = body.singleResult.errors.map(({ extensions }) => extensions?.["code"]);
      const wait = codes.map((code) => waits.get(code)).find((seconds) => seconds !== undefined);
      if (wait !== undefined) {
        http.status = 503;
        http.headers.set("retry-after", wait);
        return;
      }
      // What came to no part of an answer within its time; what has parts tells of the time beside them.
      if (http.status === 500 && codes.includes("TIME_LIMIT")) {
        http.status = 503;
        http.headers.set("retry-after", String(secondsToWait));
        return;
      }
      const accepts = request.http?.headers.get("accept") ?? "";
      if (
        http.status === 400 &&
        !accepts.includes(responseJson) &&
        codes.every((code) => requestErrors.has(code))
      )
        http.status = 200;
    },
  }),
});

/**
 * Marks the answer to a question that asks for a field that is `volatile` (`extensions` in src/graph): one whose
 * value can change while the revision of the data does not, such as what an index finds that is still catching up.
 */
export function noStorePlugin(): ApolloServerPlugin {
  // Apollo gives the same question the same document, as long as it keeps it.
  const known = new WeakMap<DocumentNode, boolean>();
  const isVolatile = (schema: GraphQLSchema, document: DocumentNode): boolean =>
    known.getOrInsertComputed(document, () => asksVolatile(schema, document));
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, response: { http } }) {
        if (isVolatile(schema, document)) http.headers.set("cache-control", "no-store");
      },
    }),
  };
}

function asksVolatile(schema: GraphQLSchema, document: DocumentNode): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {};
  let found = false;
  visit(document, {
    Field({ name }) {
      if (fields[name.value]?.extensions["volatile"] === true) found = true;
    },
  });
  return found;
}

/** Characters of all questions together; a document takes about a hundred bytes for each. */
const most = 500_000;

/** Keeps the documents of questions that were found valid, as many as fit in some 50 MB. */
export function keepDocuments(): NonNullable<ApolloServerOptions<BaseContext>["documentStore"]> {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: most,
    sizeCalculation: ({ loc }, key) => key.length + (loc?.source.body.length ?? most),
  });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => Promise.resolve(void kept.set(key, document)),
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
