import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { fastify } from "fastify";
import { countRequests } from "../../src/http/limits.ts";
import { answerErrors } from "../../src/http/http-errors.ts";
import { serveApp } from "./running-app.ts";

const token = "een-lang-geheim-van-de-beheerder";

describe("whoever watches a process", () => {
  const app = serveApp({ ADMIN_TOKEN: token });

  it("hears that it lives, and that it is ready: database, migrations, engine and revision", async () => {
    expect(await (await fetch(`${app().url}/healthz`)).json()).toEqual({ status: "leeft" });
    expect(await (await fetch(`${app().url}/readyz`)).json()).toEqual({
      status: "gereed",
      database: "POSTGRESQL",
      migrated: true,
      revision: 2,
      engine: { engine: "POSTGRES", degraded: false },
      snapshot: { revision: 2, size: expect.any(Number) as number },
    });
  });

  it("sees the metrics with the token of the keeper only", async () => {
    await app().ask("{ dataset { revision } }");
    const refused = await fetch(`${app().url}/metrics`);
    expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer realm="metrics"',
    ]);
    const wrong = await fetch(`${app().url}/metrics`, { headers: { authorization: `Bearer ${token}x` } });
    expect(wrong.status).toBe(401);
    const shown = await fetch(`${app().url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    const lines = (await shown.text()).split("\n");
    expect(lines).toContain("oogst_dataset_revision 2");
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^oogst_http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/,
      ),
    );
  });

  it("finds a request back by its id, its own if that is fit for a log", async () => {
    const idOf = async (given?: string): Promise<string | null> =>
      (
        await fetch(`${app().url}/healthz`, given === undefined ? {} : { headers: { "x-request-id": given } })
      ).headers.get("x-request-id");
    expect(await idOf("vraag-12.a")).toBe("vraag-12.a");
    expect(await idOf('{"level":60}')).toMatch(/^[\da-f-]{36}$/);
    expect(await idOf()).toMatch(/^[\da-f-]{36}$/);
  });

  it("lets nothing of another site into the query page, and no other site frame it", async () => {
    const { headers } = await fetch(`${app().url}/graphql`, { headers: { accept: "text/html" } });
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none';script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("vary")?.toLowerCase()).toBe("accept, accept-encoding");
  });
});

describe("a public address with https", () => {
  const app = serveApp({ PUBLIC_URL: "https://oogst.example" });

  it("is kept to https", async () => {
    const { headers } = await fetch(`${app().url}/healthz`);
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000; includeSubDomains");
  });

  it("shows metrics to anyone when the keeper set no token", async () => {
    expect((await fetch(`${app().url}/metrics`)).status).toBe(200);
  });
});

describe("a process that is asked to stop", () => {
  const app = serveApp({ SNAPSHOT_MB: "0" }, "POSTGRESQL");

  it("finishes what it began, refuses what comes, and is not ready", async () => {
    const { database, ask, close, url } = app();
    const lock = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const locking = database.kysely.transaction().execute(async (trx) => {
      await sql`lock table report in access exclusive mode`.execute(trx);
      held.resolve();
      await lock.promise;
    });
    await held.promise;
    const begun = ask(
      `{ report(edition: "perspectiefnota-2026", pilot: "flexwonen") { successful { text } } }`,
    );
    while (
      (
        await sql`select 1 from pg_stat_activity where application_name = 'oogst-read'
      and wait_event_type = 'Lock' and datname = current_database()`.execute(database.kysely)
      ).rows.length === 0
    );
    const closing = close();

    const refused = await ask("{ __typename }");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(refused.body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "STOPPING" }]);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, ready.headers.get("retry-after"), await ready.json()]).toEqual([
      503,
      "5",
      { status: "niet gereed", reason: "stopt" },
    ]);

    lock.resolve();
    await locking;
    expect((await begun).body).toMatchObject({ data: { report: { successful: {} } } });
    await closing;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  });
});

describe("a server that is asked more at a time than it can", () => {
  const server = fastify();
  afterAll(() => server.close());

  it("refuses what is too much, answers the rest, and takes more once they are answered", async () => {
    answerErrors(server);
    countRequests(server, 2);
    const go = Promise.withResolvers<string>();
    server.get("/traag", () => go.promise);
    server.get("/healthz", () => "leeft");
    const url = await server.listen({ port: 0, host: "127.0.0.1" });
    const asked = [fetch(`${url}/traag`), fetch(`${url}/traag`)];
    await Promise.race([...asked, new Promise((resolve) => setTimeout(resolve, 200))]);

    const refused = await fetch(`${url}/traag`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await refused.json()).toEqual({
      type: "about:blank",
      title: "Service Unavailable",
      status: 503,
      detail: "Er zijn al 2 vragen onderweg; probeer het over 5 seconden weer.",
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);

    go.resolve("klaar");
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await fetch(`${url}/traag`)).status).toBe(200);
  });
});
