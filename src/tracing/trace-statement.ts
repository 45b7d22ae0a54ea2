import { SpanKind } from "@opentelemetry/api";
import { codeOf } from "../domain/error-code.ts";
import { markFailed, type Spans } from "./spans.ts";

/** Runs a statement as a span of its own, when it is part of another. Its text holds no values: those are parameters. */
export async function traceStatement<T>(spans: Spans, statement: string, run: () => Promise<T>): Promise<T> {
  if (!spans.active()) return run();
  const operation = /\w+/.exec(statement)?.[0].toUpperCase() ?? "SQL";
  const span = spans.start(operation, {
    kind: SpanKind.CLIENT,
    attributes: {
      "db.system.name": "postgresql",
      "db.operation.name": operation,
      "db.query.text": statement,
    },
  });
  try {
    return await run();
  } catch (error) {
    const code = codeOf(error);
    if (code !== null) span.setAttribute("db.response.status_code", code);
    markFailed(span, code ?? (error instanceof Error ? error.name : "error"));
    throw error;
  } finally {
    span.end();
  }
}
