import { AsyncLocalStorage } from "node:async_hooks";
import {
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type SpanOptions,
  type Tracer,
  defaultTextMapGetter,
  SpanKind,
} from "@opentelemetry/api";
import type { ApolloServerPlugin } from "@apollo/server";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { watchedPaths } from "../http/limits.ts";
import { requestIdHeader } from "../http/request-log.ts";
import { codeOf } from "../domain/faults.ts";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Tracing } from "./tracing.ts";

interface Spans {
  /** The innermost span that what runs now is part of. */
  active(): Span | undefined;
  start(name: string, options: SpanOptions, parent?: Context): Span;
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
function markFailed(span: Span, type: string): void {
  span.setAttribute("error.type", type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

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

export function traceRequests(spans: Spans, server: FastifyInstance): void {
  const propagator = new W3CTraceContextPropagator();
  const started = new WeakMap<FastifyRequest, Span>();
  server.addHook("onRequest", async (request) => {
    const { method, url, headers, id, protocol, routeOptions } = request;
    const [path = ""] = url.split("?");
    if (watchedPaths.has(path)) return;
    const route = routeOptions.url;
    const span = spans.start(
      route === undefined ? method : `${method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          "http.request.method": method,
          "url.path": path,
          "url.scheme": protocol,
          ...(route !== undefined && { "http.route": route }),
          ...(headers["user-agent"] !== undefined && { "user_agent.original": headers["user-agent"] }),
          [`http.response.header.${requestIdHeader}`]: [id],
        },
      },
      propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter),
    );
    started.set(request, span);
  });
  // After the body was read: what runs in answer to its last part belongs to the connection, not to the request.
  server.addHook("preValidation", (request, _, done) => {
    const span = started.get(request);
    if (span) spans.within(span, done);
    else done();
  });
  server.addHook("onResponse", async (request, { statusCode }) => {
    const span = started.get(request);
    if (!span) return;
    span.setAttribute("http.response.status_code", statusCode);
    if (statusCode >= 500) markFailed(span, String(statusCode));
    span.end();
  });
  server.addHook("onRequestAbort", async (request) => {
    const span = started.get(request);
    if (!span) return;
    markFailed(span, "aborted");
    span.end();
    started.delete(request);
  });
}

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

/** How long sending may take with all retries, in milliseconds: a process that stops waits for it. */
const patience = 3000;

/**
 * Starts sending spans by OTLP over HTTP, as JSON. The standard variables set the rest: `OTEL_SERVICE_NAME`,
 * `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_EXPORTER_OTLP_HEADERS` and so on. This module alone loads the SDK: import it when
 * there is a collector to send to.
 *
 * @param endpoint of the collector, without `/v1/traces`
 */
export function startTracing(endpoint: string): Tracing {
  const url = `${endpoint.replace(/\/+$/, "")}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: patience });
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "oogst" }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const spans = createSpans(provider.getTracer("oogst"));
  return {
    traceRequests: (server) => traceRequests(spans, server),
    traceOperation: (answer) => traceOperation(spans, answer),
    operationPlugin: () => operationPlugin(spans),
    traceStatement: (statement, run) => traceStatement(spans, statement, run),
    // A collector that is away must not keep a process from stopping.
    stop: () => provider.shutdown().catch(() => undefined),
  };
}
