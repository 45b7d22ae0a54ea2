import { fastify } from "fastify";
import { describe, expect, it } from "vitest";
import { limitRate } from "../../src/http/limits.ts";
import { askOver, serveApp } from "./running-app.ts";

const from = (client: string) => ({ "x-forwarded-for": client });

describe("the rate of a client behind a trusted proxy", () => {
  const app = serveApp({ RATE_LIMIT: "3", TRUST_PROXY: "loopback" });

  it("is bounded, told in headers, and counted for each client by itself", async () => {
    const asked = [];
    for (let i = 0; i < 4; i += 1)
      asked.push(await askOver(app().url, "{ __typename }", {}, from("192.0.2.1")));
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(asked.map(({ headers }) => headers.get("ratelimit-remaining"))).toEqual(["2", "1", "0", "0"]);
    const [last] = asked.slice(-1);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(last?.body.errors).toEqual([
      {
        message: expect.stringMatching(/^Ten hoogste 3 vragen per minuut; wacht \d+ seconden\.$/) as string,
        extensions: { code: "TOO_MANY_REQUESTS" },
      },
    ]);
    expect((await askOver(app().url, "{ __typename }", {}, from("192.0.2.2"))).status).toBe(200);
  });

  it("is bounded where nothing stands too", async () => {
    const statuses = [];
    for (let i = 0; i < 4; i += 1)
      statuses.push((await fetch(`${app().url}/niets`, { headers: from("192.0.2.3") })).status);
    expect(statuses).toEqual([404, 404, 404, 429]);
  });

  it("is free for who is on the machine itself", async () => {
    const statuses = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await app().ask("{ __typename }")).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200]);
  });
});

describe("a client that names another as its own", () => {
  const app = serveApp({ RATE_LIMIT: "1" });

  it("is not believed without a trusted proxy", async () => {
    const statuses = [];
    for (let i = 0; i < 3; i += 1)
      statuses.push((await askOver(app().url, "{ __typename }", {}, from("192.0.2.1"))).status);
    expect(statuses).toEqual([200, 200, 200]);
  });
});

describe("a client whose address is trusted as a proxy's", () => {
  it.each(["127.0.0.1, 10.0.0.7", "::1, 10.0.0.7", "127.onzin"])(
    "has a rate of its own also when it says that it asks for %s",
    async (forwarded) => {
      const server = fastify({ trustProxy: "10.0.0.0/8" });
      await limitRate(server, 2);
      server.get("/", () => "");
      const statuses = [];
      for (let i = 0; i < 3; i += 1) {
        const asked = { url: "/", remoteAddress: "10.0.0.1", headers: from(forwarded) };
        statuses.push((await server.inject(asked)).statusCode);
      }
      await server.close();
      expect(statuses).toEqual([200, 200, 429]);
    },
  );
});
