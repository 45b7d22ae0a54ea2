import type { ApolloServerPlugin } from "@apollo/server";
import { secondsToWait } from "../domain/read-fault.ts";
import { atOnce } from "./ask-again.ts";
import { bounds } from "../domain/graphql-bounds.ts";

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
  ["REVISION_PASSED", atOnce],
]);

/**
 * The status of an answer. GraphQL over HTTP wants 200 for a request error when a client takes only
 * `application/json`, which cannot say apart what a gateway and what GraphQL refused. Without a database it is 503.
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
