import type { DatabaseConnection } from "kysely";

/** Is told of every statement around its execution, such as to measure it; gives back what `run` gives. */
export type StatementTracer = <T>(statement: string, run: () => Promise<T>) => Promise<T>;

/** Has each statement of a connection traced; for a driver's `onCreateConnection`. */
export function traceConnection(connection: DatabaseConnection, trace: StatementTracer | null): void {
  if (trace === null) return;
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = (query, options) => trace(query.sql, () => execute(query, options));
}
