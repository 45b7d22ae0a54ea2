import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import type { StatementTracer } from "../database/database.ts";

/** Tells a collector what requests do: a span for each request, for its GraphQL operation, and for each statement. */
export interface Tracing {
  /** Makes a span for every request to a server, under the one that the client names in `traceparent`. */
  traceRequests(server: FastifyInstance): void;
  /** Makes a span around the answering of one GraphQL request; the plugin says in it what was asked. */
  readonly traceOperation: <T>(answer: () => T) => T;
  readonly operationPlugin: () => ApolloServerPlugin;
  /** Makes a span for a statement that belongs to a request; what the process does by itself is not traced. */
  readonly traceStatement: StatementTracer;
  stop(): Promise<void>;
}
