import { defaultTextMapGetter, ROOT_CONTEXT, SpanKind, type Span } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { watchedPaths } from "../http/drain.ts";
import { requestIdHeader } from "../http/request-id.ts";
import { markFailed, type Spans } from "./spans.ts";

/** Traces the requests to a server, but for those of who watches it. */
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
