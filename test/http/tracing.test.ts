import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPostgresDatabase } from "../databases.ts";
import { runOogst, serveOogst, type Running } from "../../corpus/servers/oogst.ts";
import { askOver } from "./running-app.ts";

/** A span as OTLP writes it in JSON, with its attributes as an object. */
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status: { readonly code?: number };
}
interface Told {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>> & { readonly arrayValue?: { readonly values: object[] } };
}
interface Body {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Told[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<Span, "attributes"> & { readonly attributes: readonly Told[] })[];
    }[];
  }[];
}
const valueOf = ({ value: { arrayValue, ...one } }: Told): unknown =>
  arrayValue ? arrayValue.values.map((each) => Object.values(each)[0] as unknown) : Object.values(one)[0];
const asObject = (told: readonly Told[]) => Object.fromEntries(told.map((each) => [each.key, valueOf(each)]));

/** A collector of OpenTelemetry, with all that it was sent. */
async function collect() {
  const spans: Span[] = [];
  const services = new Set<unknown>();
  const paths = new Set<string | undefined>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      paths.add(request.url);
      const { resourceSpans } = JSON.parse(Buffer.concat(parts).toString()) as Body;
      for (const { resource, scopeSpans } of resourceSpans) {
        services.add(asObject(resource.attributes)["service.name"]);
        for (const span of scopeSpans.flatMap((scope) => scope.spans))
          spans.push({ ...span, attributes: asObject(span.attributes) });
      }
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { spans, services, paths, server, url: `http://127.0.0.1:${port}` };
}

describe("spans", () => {
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  const parentId = "00f067aa0ba902b7";
  const operation = 'query Namen { pilot(slug: "flexwonen-ruimtebaan") { name reports { goal } } }';
  let collector: Awaited<ReturnType<typeof collect>>;
  let oogst: Running;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    collector = await collect();
    const created = await createPostgresDatabase();
    drop = created.drop;
    oogst = await serveOogst({
      DATABASE_URL: created.url,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_SERVICE_NAME: "oogst-proef",
      SNAPSHOT_MB: "0",
    });
    const headers = { "x-request-id": "vraag-1", traceparent: `00-${traceId}-${parentId}-01` };
    await askOver(oogst.url, operation, {}, headers);
    // Answered from the cache: nothing is executed.
    await askOver(oogst.url, operation, {}, { "x-request-id": "vraag-2" });
    await askOver(oogst.url, '{ pilots(filter: { editions: ["onbekend"] }) { totalCount } }');
    await fetch(`${oogst.url}/open-data/v1/pilots`);
    await fetch(`${oogst.url}/healthz`);
    // What was not sent yet is sent at the end.
    await oogst.stop();
  });
  afterAll(async () => {
    collector.server.close();
    await drop();
  });
  const childrenOf = ({ spanId }: Span): Span[] =>
    collector.spans.filter(({ parentSpanId }) => parentSpanId === spanId);
  const requestWithId = (id: string): Span | undefined =>
    collector.spans.find(({ attributes }) => String(attributes["http.response.header.x-request-id"]) === id);

  it("reach a collector by OTLP over HTTP, under the name that the environment gives", () => {
    expect([...collector.paths]).toEqual(["/v1/traces"]);
    expect([...collector.services]).toEqual(["oogst-proef"]);
  });

  it("are of the request, its operation and its statements, each under the other and under the client's own", () => {
    const request = requestWithId("vraag-1");
    if (!request) throw new Error("no span of the request");
    expect(request).toMatchObject({
      traceId,
      parentSpanId: parentId,
      name: "POST /graphql",
      kind: 2,
      attributes: {
        "http.request.method": "POST",
        "http.route": "/graphql",
        "http.response.status_code": 200,
        "url.path": "/graphql",
        "url.scheme": "http",
      },
    });
    const operations = childrenOf(request);
    expect(operations).toMatchObject([
      {
        traceId,
        name: "GraphQL query",
        attributes: {
          "graphql.operation.type": "query",
          "graphql.operation.name": "Namen",
          "graphql.document": operation,
        },
      },
    ]);
    const statements = operations.flatMap(childrenOf);
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) {
      expect(statement).toMatchObject({
        traceId,
        name: "SELECT",
        kind: 3,
        attributes: { "db.system.name": "postgresql", "db.operation.name": "SELECT" },
      });
      expect(statement.attributes["db.query.text"]).toMatch(/^\s*select .* from /s);
      // Values are parameters, and stay out of it.
      expect(statement.attributes["db.query.text"]).not.toContain("flexwonen");
    }
  });

  it("show an answer that was kept, for which nothing was done", () => {
    const request = requestWithId("vraag-2");
    expect(request?.parentSpanId ?? "").toBe("");
    expect(request && childrenOf(request)).toEqual([]);
  });

  it("show an error by its code", () => {
    expect(collector.spans.filter(({ status }) => status.code === 2)).toMatchObject([
      { name: "GraphQL query", attributes: { "error.type": "BAD_USER_INPUT" } },
    ]);
  });

  it("are of every route, but not of who watches the process, nor of what it does by itself", () => {
    const roots = collector.spans.filter(
      ({ parentSpanId }) => !collector.spans.some(({ spanId }) => spanId === parentSpanId),
    );
    expect(roots.map(({ name }) => name)).toEqual([
      "POST /graphql",
      "POST /graphql",
      "POST /graphql",
      "GET /open-data/v1/pilots",
    ]);
  });
});

it("a process stops with code 0 when its collector is away", async () => {
  const { url, drop } = await createPostgresDatabase();
  const oogst = await serveOogst({ DATABASE_URL: url, OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" });
  await askOver(oogst.url, "{ __typename }");
  expect((await oogst.stop()).code).toBe(0);
  await drop();
});

it("a collector's address that is none stops the start", async () => {
  const { code, stderr } = await runOogst(["serve"], { OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" });
  expect([code, stderr]).toEqual([78, expect.stringContaining("OTEL_EXPORTER_OTLP_ENDPOINT")]);
});
