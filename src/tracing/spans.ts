import { AsyncLocalStorage } from "node:async_hooks";
import {
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type SpanOptions,
  type Tracer,
} from "@opentelemetry/api";

/** Spans, and which of them what runs now belongs to. */
export interface Spans {
  /** The innermost span that what runs now is part of. */
  active(): Span | undefined;
  start(name: string, options: SpanOptions, parent?: Context): Span;
  /** Runs something as part of a span. */
  within<T>(span: Span, run: () => T): T;
}

/** Keeps the active span with what runs, through promises and callbacks; nothing of it is global. */
export function createSpans(tracer: Tracer): Spans {
  const storage = new AsyncLocalStorage<Context>();
  const here = (): Context => storage.getStore() ?? ROOT_CONTEXT;
  return {
    active: () => trace.getSpan(here()),
    start: (name, options, parent) => tracer.startSpan(name, options, parent ?? here()),
    within: (span, run) => storage.run(trace.setSpan(here(), span), run),
  };
}

/** @param type what went wrong in few words, such as a code: it is counted by */
export function markFailed(span: Span, type: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
