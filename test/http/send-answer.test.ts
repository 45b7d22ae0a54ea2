import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { fastify, type FastifyError, type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer } from "../../src/http/kept-answer.ts";
import { answerNearAddresses } from "../../src/http/near-addresses.ts";
import { answering, sendStream } from "../../src/http/send-answer.ts";

const text = "een pilot is een proef. ".repeat(100);

describe("an answer", () => {
  let server: FastifyInstance;
  let state: string | null;
  let made: number;
  let answer: Answer;
  let counted: string[];
  beforeEach(() => {
    [state, made, counted] = ["1", 0, []];
    answer = { type: "text/plain; charset=utf-8", body: text, cacheControl: "public, no-cache" };
    server = fastify();
    const sendAnswer = answering({ mostBytes: 100_000, count: (result) => counted.push(result) });
    server.all("/*", (request, reply) =>
      sendAnswer(
        request,
        reply,
        () => state,
        () => {
          made += 1;
          return answer;
        },
      ),
    );
  });
  afterEach(() => server.close());
  const ask = (headers: Record<string, string> = {}, url = "/a", method: "GET" | "HEAD" | "POST" = "GET") =>
    server.inject({ url, method, headers });

  it("that is kept for a time is made anew after that, though nothing that it depends on changed", async () => {
    answer = { ...answer, keptFor: 200 };
    await Promise.all([ask(), ask(), ask()]);
    await ask();
    expect(made).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await ask({ "accept-encoding": "br" })).statusCode).toBe(200);
    expect(made).toBe(2);
  });

  it("is made once for a crowd that asks the same; one that fails is made anew for who asks next", async () => {
    const slow = answering({ mostBytes: 100_000, count: (result) => counted.push(result) });
    let fails = true;
    server.get("/slow", (request, reply) =>
      slow(
        request,
        reply,
        () => state,
        async () => {
          made += 1;
          await new Promise((resolve) => setTimeout(resolve, 20));
          if (fails) throw Object.assign(new Error("away"), { statusCode: 503 });
          return answer;
        },
      ),
    );
    const crowd = async (): Promise<number[]> => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, at) => ask(at % 2 === 0 ? {} : { "accept-encoding": "br" }, "/slow")),
      );
      return [...new Set(answers.map(({ statusCode }) => statusCode))];
    };
    expect([await crowd(), made]).toEqual([[503], 1]);
    fails = false;
    expect([await crowd(), made]).toEqual([[200], 2]);
    expect([await crowd(), made, counted.filter((result) => result === "miss").length]).toEqual([
      [200],
      2,
      2,
    ]);
  });

  it("is made once, compressed once for each encoding, and tagged by its bytes", async () => {
    const [plain, gzip, br] = [
      await ask(),
      await ask({ "accept-encoding": "gzip" }),
      await ask({ "accept-encoding": "gzip, deflate, br, zstd" }),
    ];
    expect([plain, gzip, br].map(({ headers }) => headers["content-encoding"])).toEqual([
      undefined,
      "gzip",
      "br",
    ]);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(text);
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(text);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers["etag"])).size).toBe(3);
    const again = await ask({ "accept-encoding": "br" });
    expect([made, again.rawPayload.equals(br.rawPayload), counted]).toEqual([
      1,
      true,
      ["miss", "hit", "hit", "hit"],
    ]);
    expect(br.headers).toMatchObject({
      "cache-control": "public, no-cache",
      vary: "Accept, Accept-Encoding",
      "content-type": "text/plain; charset=utf-8",
      "content-length": String(br.rawPayload.length),
    });
  });

  it.for(["TAG", "W/TAG", '"x", TAG', '"x",W/TAG , "y"', "*"])(
    "is 304, without a body, to who has it: If-None-Match %s",
    async (known) => {
      const { headers } = await ask();
      const tag = String(headers["etag"]);
      for (const method of ["GET", "HEAD"] as const) {
        const {
          statusCode,
          body,
          headers: told,
        } = await ask(
          { "if-none-match": known.replaceAll("TAG", tag), "cache-control": "no-cache" },
          "/a",
          method,
        );
        expect([statusCode, body, told["etag"], told["vary"]]).toEqual([
          304,
          "",
          tag,
          "Accept, Accept-Encoding",
        ]);
      }
    },
  );

  it.for(['"x"', "TAG-br", "", '"'])("is whole to who has another: If-None-Match %s", async (known) => {
    const tag = String((await ask()).headers["etag"]);
    const { statusCode, body } = await ask({ "if-none-match": known.replaceAll("TAG", tag.slice(1, -1)) });
    expect([statusCode, body]).toEqual([200, text]);
  });

  it("has a tag of its bytes, and so the same tag after a change that changes none of them", async () => {
    const { headers } = await ask();
    state = "2";
    expect((await ask({ "if-none-match": String(headers["etag"]) })).statusCode).toBe(304);
    answer = { ...answer, body: `${text}!` };
    state = "3";
    expect((await ask({ "if-none-match": String(headers["etag"]) })).statusCode).toBe(200);
    expect(made).toBe(3);
  });

  it("has no tag by POST: nobody can ask whether that is still so", async () => {
    const tag = String((await ask()).headers["etag"]);
    const { statusCode, body, headers } = await ask({ "if-none-match": tag }, "/a", "POST");
    expect([statusCode, body, headers["etag"]]).toEqual([200, text, undefined]);
  });

  it("gives HEAD the headers of GET", async () => {
    const [get, head] = [await ask(), await ask({}, "/a", "HEAD")];
    const { date: _, ...told } = get.headers;
    expect([head.body, head.headers]).toEqual(["", expect.objectContaining(told)]);
  });

  it("is of its own address, and is not kept while what it depends on is not known or changed meanwhile", async () => {
    await ask({}, "/a?b=1");
    await ask({}, "/a?b=2");
    expect(made).toBe(2);
    state = null;
    await ask();
    await ask();
    expect(made).toBe(4);
    let calls = 0;
    const sendAnswer = answering({ mostBytes: 100_000 });
    const other = fastify();
    other.get("/", (request, reply) =>
      sendAnswer(
        request,
        reply,
        () => String((calls += 1)),
        () => answer,
      ),
    );
    expect((await other.inject("/")).statusCode).toBe(200);
    await other.close();
  });

  it("is neither kept nor tagged when it is an error, or says no-store", async () => {
    answer = { ...answer, status: 404 };
    const missing = await ask({ "if-none-match": "*" });
    expect([missing.statusCode, missing.headers["etag"]]).toEqual([404, undefined]);
    answer = { ...answer, status: 200, cacheControl: "no-store" };
    const secret = await ask({ "if-none-match": "*" });
    expect([secret.statusCode, secret.headers["etag"], secret.headers["cache-control"]]).toEqual([
      200,
      undefined,
      "no-store",
    ]);
    expect(made).toBe(2);
  });

  it("keeps no more than fits", async () => {
    for (let i = 0; i < 100; i += 1) await ask({}, `/${i}`);
    await ask({}, "/99");
    expect(made).toBe(100);
    await ask({}, "/0");
    expect(made).toBe(101);
  });
});

describe("a stream", () => {
  it("is tagged by all that it depends on, and is 304 to who has it in this encoding", async () => {
    let identity = "1.0.0";
    const server = fastify();
    server.get("/", (request, reply) =>
      sendStream(request, reply, {
        type: "text/plain",
        cacheControl: "public",
        dependsOn: [identity, 7],
        lastModified: "Wed, 01 Jul 2026 10:00:00 GMT",
        pieces: async function* pieces() {
          yield Buffer.from("een ");
          yield Buffer.from("twee");
        },
      }),
    );
    const ask = (headers: Record<string, string>) => server.inject({ url: "/", headers });
    const first = await ask({});
    const tag = String(first.headers["etag"]);
    expect([first.body, (await ask({ "if-none-match": `"x", ${tag}` })).statusCode]).toEqual([
      "een twee",
      304,
    ]);
    expect((await ask({ "if-none-match": tag, "accept-encoding": "gzip" })).statusCode).toBe(200);
    expect((await ask({ "if-modified-since": "Thu, 02 Jul 2026 10:00:00 GMT" })).statusCode).toBe(304);
    identity = "1.0.1";
    expect((await ask({ "if-none-match": tag })).statusCode).toBe(200);
    await server.close();
  });
});

describe("a method that an address does not have", () => {
  it("is 405 with what it has, in the form of its door; an address that is not there stays 404", async () => {
    const server = fastify();
    answerNearAddresses(server);
    server.get("/a/:key", () => "a");
    server.post("/a/:key", () => "b");
    await server.register(
      async (scope) => {
        scope.addHook("onRequest", async (_, reply) => {
          reply.header("access-control-allow-origin", "*");
        });
        scope.setErrorHandler<FastifyError>(({ statusCode = 500, message }, _, reply) =>
          reply.code(statusCode).send(`deur: ${message}`),
        );
        scope.setNotFoundHandler((_, reply) => reply.code(404).send("deur: niets"));
        scope.get("/c", () => "c");
      },
      { prefix: "/d" },
    );
    const ask = async (method: "PUT" | "POST" | "OPTIONS" | "GET", url: string) => {
      const { statusCode, headers, body } = await server.inject({ method, url });
      return [statusCode, headers["allow"], headers["access-control-allow-methods"], body];
    };
    expect(await ask("PUT", "/a/x?y")).toEqual([
      405,
      "GET, HEAD, POST, OPTIONS",
      undefined,
      expect.any(String),
    ]);
    expect(await ask("OPTIONS", "/a/x")).toEqual([204, "GET, HEAD, POST, OPTIONS", undefined, ""]);
    expect(await ask("POST", "/d/c")).toEqual([
      405,
      "GET, HEAD, OPTIONS",
      undefined,
      "deur: POST kan hier niet; gebruik GET, HEAD, OPTIONS.",
    ]);
    expect(await ask("OPTIONS", "/d/c")).toEqual([204, "GET, HEAD, OPTIONS", "GET, HEAD, OPTIONS", ""]);
    expect(await ask("POST", "/d/e")).toEqual([404, undefined, undefined, "deur: niets"]);
    expect((await ask("GET", "/b"))[0]).toBe(404);
    await server.close();
  });
});
