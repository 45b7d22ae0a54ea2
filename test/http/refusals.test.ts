import { Writable } from "node:stream";
import { fastify, type FastifyBaseLogger } from "fastify";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { refuseLag } from "../../src/http/limits.ts";
import { answerErrors } from "../../src/http/http-errors.ts";
import { OneLine } from "../../src/http/request-log.ts";
import { sendRaw } from "./raw-request.ts";
import { serveApp } from "./running-app.ts";

const body = '{"query":"{ __typename }"}';

describe("a request that cannot be read", () => {
  const app = serveApp({ CACHE_MB: "0" });
  const post = (path: string, headers: readonly (readonly [string, string])[], text = body) =>
    sendRaw(app().url, { method: "POST", target: path, headers, body: text });

  it.for(["x y", "<>", "%", "%zz", "a%00b", "[", "[::g]", "a/b", "a@b", "x:y", "a\\b", "é", "a:99999", "?"])(
    "is refused for a Host that is none, at every door: %s",
    async (host) => {
      for (const [target, type] of [
        ["/graphql?query=%7B__typename%7D", "application/json; charset=utf-8"],
        ["/open-data/v1/pilots", "application/problem+json; charset=utf-8"],
        ["/pilots", "text/html; charset=utf-8"],
        ["/feeds/wijzigingen.atom", "application/problem+json; charset=utf-8"],
      ] as const) {
        const {
          status,
          headers,
          body: told,
        } = await sendRaw(app().url, {
          method: "GET",
          target,
          headers: [["host", host]],
          body: "",
        });
        expect([status, new Map(headers).get("content-type")?.toLowerCase()]).toEqual([400, type]);
        expect(told.toString()).toContain(target === "/pilots" ? "Dit adres klopt niet" : "Host");
      }
    },
  );

  it.for(["oogst.example:8080", "[::1]", "[::1]:4000", "127.0.0.1", "xn--bcher-kva.example", ""])(
    "is none for a Host that is one: %s",
    async (host) => {
      const target = "/graphql?query=%7B__typename%7D";
      const { status } = await sendRaw(app().url, {
        method: "GET",
        target,
        headers: [["host", host]],
        body: "",
      });
      expect(status).toBe(200);
    },
  );

  it.for([
    ["without Content-Type", [], "De vraag zegt met geen Content-Type", 415],
    ["of text", [["content-type", "text/plain"]], 'Een vraag van soort \\"text/plain\\" kan niet', 415],
    [
      "of a form",
      [["content-type", "application/x-www-form-urlencoded"]],
      "kan niet; stuur application/json",
      415,
    ],
    ["of a type that is none", [["content-type", ";"]], 'Een vraag van soort \\";\\" kan niet', 415],
  ] as const)("is told in Dutch what to send: one %s", async ([, headers, told, expected]) => {
    const { status, body: said } = await post("/graphql", headers);
    expect([status, said.toString()]).toEqual([expected, expect.stringContaining(told) as string]);
    expect(said.toString()).toMatch(/^\{"errors":\[\{"message":/);
  });

  it.for([
    [
      "operationName",
      '{"query":"{ __typename }","operationName":5}',
      "operationName heeft niet de goede vorm",
    ],
    ["variables", '{"query":"{ __typename }","variables":[]}', "variables heeft niet de goede vorm"],
    ["query", '{"query":5}', "Stuur de vraag (query) als tekst."],
  ] as const)("is told in Dutch which part has not its form: %s", async ([, text, told]) => {
    const { status, body: said } = await post("/graphql", [["content-type", "application/json"]], text);
    expect([status, said.toString()]).toEqual([400, expect.stringContaining(told) as string]);
  });

  it("is told that it should come as it is, when it was compressed", async () => {
    const { status, body: said } = await post(
      "/graphql",
      [
        ["content-type", "application/json"],
        ["content-encoding", "gzip"],
      ],
      "\u001f\u008b",
    );
    expect([status, said.toString()]).toEqual([
      400,
      expect.stringContaining("De vraag is ingepakt") as string,
    ]);
  });

  it.for(["", "null", '"x"', "7"])("is told that there is no question in it: %s", async (text) => {
    const { status, body: said } = await post("/graphql", [["content-type", "application/json"]], text);
    expect([status, said.toString()]).toEqual([
      400,
      expect.stringMatching(/"De vraag (ontbreekt|is leeg)/) as string,
    ]);
  });
});

describe("what a server tells of its requests", () => {
  const app = serveApp();

  it("is no longer for methods and addresses that strangers think of", async () => {
    const readSeries = async (): Promise<string[]> =>
      [...(await (await fetch(`${app().url}/metrics`)).text()).matchAll(/^oogst_\w+_count\{.*\}/gm)].map(
        ([series]) => series,
      );
    await sendRaw(app().url, { method: "PURGE", target: "/x", headers: [], body: "" });
    await fetch(`${app().url}/metrics`);
    const before = await readSeries();
    for (const method of ["PROPFIND", "MKCOL", "SEARCH", "REPORT", "LINK", "LOCK", "COPY"])
      for (const target of ["/x", `/pagina-${method}`, `/${method}/${method}`])
        await sendRaw(app().url, { method, target, headers: [], body: "" });
    expect(await readSeries()).toEqual(before);
  });
});

it("a request is one line in the log, with what was asked, however it ended", async () => {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  const loggerInstance: FastifyBaseLogger = pino(stream);
  const server = fastify({ loggerInstance, logController: new OneLine() });
  answerErrors(server);
  server.setNotFoundHandler((_, reply) => reply.code(404).send());
  server.get("/goed", () => "goed");
  server.get("/fout", () => Promise.reject(Object.assign(new Error("weg"), { statusCode: 404 })));
  for (const url of ["/goed", "/fout", "/nergens"]) await server.inject(url);
  expect(
    lines.map(({ req, res, msg }) => [
      (req as { url: string }).url,
      (res as { statusCode: number }).statusCode,
      msg,
    ]),
  ).toEqual([
    ["/goed", 200, "request completed"],
    ["/fout", 404, "request completed"],
    ["/nergens", 404, "request completed"],
  ]);
  await server.close();
});

it("a lag is refused with its length, and not without a sample of it", () => {
  expect(refuseLag(5400.4)).toMatchObject({
    message: "De server loopt 5400 ms achter; probeer het over 5 seconden weer.",
    statusCode: 503,
  });
  expect([refuseLag(Infinity), refuseLag(Number.NaN), refuseLag(undefined)]).toEqual([null, null, null]);
});
