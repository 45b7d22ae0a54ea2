import type { ApolloServerPlugin } from "@apollo/server";
import { markFailed, type Spans } from "./spans.ts";

/** Runs the answering of a GraphQL request as part of a span, which ends with it. */
export function traceOperation<T>(spans: Spans, answer: () => T): T {
  const span = spans.start("GraphQL", {});
  const end = (): void => span.end();
  const answered = spans.within(span, answer);
  if (answered instanceof Promise) void answered.then(end, end);
  else end();
  return answered;
}

/** Says in the span what was asked: its name is the kind of operation, of which there are few. */
export const operationPlugin = (spans: Spans): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    async didResolveOperation({ operation, operationName, source }) {
      const span = spans.active();
      if (!operation || !span) return;
      span.updateName(`GraphQL ${operation.operation}`);
      span.setAttributes({
        "graphql.operation.type": operation.operation,
        ...(operationName !== null && { "graphql.operation.name": operationName }),
        "graphql.document": source ?? "",
      });
    },
    async willSendResponse({ response: { body } }) {
      const span = spans.active();
      if (!span || body.kind !== "single") return;
      const [error] = body.singleResult.errors ?? [];
      const code = error?.extensions?.["code"];
      if (error) markFailed(span, typeof code === "string" ? code : "error");
    },
  }),
});
