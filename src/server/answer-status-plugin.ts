import type { ApolloServerPlugin } from "@apollo/server";
import { bounds } from "./bounds/bounds.ts";

const responseJson = "application/graphql-response+json";

/** The request was well formed, and what it asks cannot be answered. */
const requestErrors: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_USER_INPUT",
  ...Object.values(bounds).map(({ code }) => code),
]);
const secondsToWait = "5";

/**
 * The status of an answer. GraphQL over HTTP wants 200 for a request error when a client takes only
 * `application/json`, which cannot say apart what a gateway and what GraphQL refused. Without a database it is 503.
 */
export const answerStatusPlugin = (): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    async willSendResponse({ request, response: { body, http } }) {
      if (body.kind !== "single" || !body.singleResult.errors) return;
      const codes = body.singleResult.errors.map(({ extensions }) => extensions?.["code"]);
      if (codes.includes("DATABASE_UNAVAILABLE")) {
        http.status = 503;
        http.headers.set("retry-after", secondsToWait);
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
