import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { createSpans, operationPlugin, traceOperation, traceRequests, traceStatement } from "./spans.ts";
import type { Tracing } from "./tracing.ts";

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
