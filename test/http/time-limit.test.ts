import { sql } from "kysely";
import pg from "pg";
import { setTimeout } from "node:timers/promises";
import { describe, expect, inject, it } from "vitest";
import { openDatabase } from "../../src/database/database.ts";
import { OutOfTimeError, readFaultTexts } from "../../src/domain/faults.ts";
import { openEmpty } from "../databases.ts";
import { serveApp } from "./running-app.ts";

describe("a question that takes too long", () => {
  const app = serveApp({ TIME_LIMIT_MS: "300", SNAPSHOT_MB: "0" }, "POSTGRESQL");
  const question = "{ pilots { totalCount edges { node { name reports { goal } } } } }";

  it("is ended in the database too, is told so, and keeps nothing", async () => {
    const { database, ask } = app();
    const refused = await database.kysely.transaction().execute(async (trx) => {
      await sql`lock table report in access exclusive mode`.execute(trx);
      const answer = await ask(question);
      const { rows } = await sql`select query from pg_stat_activity
        where application_name = 'oogst-read' and state = 'active'`.execute(trx);
      expect(rows).toEqual([]);
      return answer;
    });
    expect(refused.body.errors?.map(({ extensions }) => extensions?.["code"])).toContain("TIME_LIMIT");
    expect(JSON.stringify(refused.body)).not.toMatch(/select|statement|canceling/i);
    expect((await ask(question)).body).toMatchObject({ data: { pilots: { totalCount: 3 } } });
  });

  it("has one time for all of its statements, however short each is", async () => {
    const { kysely } = app().database;
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(kysely);
    const databaseUrl = new URL(inject("postgresUrl"));
    databaseUrl.pathname = rows[0]?.name ?? "";
    const database = await openDatabase({ databaseUrl: databaseUrl.href, timeLimit: 2000 });
    const reads = database.readsForRequest();
    const sleep = (seconds: number) => sql`select pg_sleep(${seconds}::float8)`.execute(reads);
    await sleep(0.5);
    // Not its own limit ends it, which is half a second later, but that of the request.
    await expect(sleep(60)).rejects.toThrow("canceling statement due to user request");
    await expect(sleep(0)).rejects.toBeInstanceOf(OutOfTimeError);
    // What is cancelled is that statement alone: its connection goes on to serve other requests.
    for (let next = 0; next < 20; next += 1)
      await sql`select pg_sleep(0.005)`.execute(database.readsForRequest());
    await database.close();
  });

  it("is ended when it searches, in GraphQL, in the REST service and on a page", async () => {
    const { database, ask, url } = app();
    const [graphql, rest, page] = await database.kysely.transaction().execute(async (trx) => {
      await sql`lock table search.state in access exclusive mode`.execute(trx);
      return Promise.all([
        ask('{ search(query: "wonen") { totalCount } }'),
        fetch(`${url}/open-data/v1/zoeken?q=wonen`),
        fetch(`${url}/zoeken?q=wonen`),
      ]);
    });
    expect(graphql.body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "TIME_LIMIT" }]);
    expect([rest.status, rest.headers.get("retry-after"), await rest.json()]).toEqual([
      503,
      "5",
      expect.objectContaining({ status: 503, detail: readFaultTexts.TIME_LIMIT.nl }),
    ]);
    expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await page.text()).toContain("Het duurde te lang om deze pagina te maken");
  });

  it("does not end what takes long without a question, such as an import", async () => {
    await expect(sql`select pg_sleep(0.6)`.execute(app().database.kysely)).resolves.toBeDefined();
  });

  it("reads only: what requests read through can change nothing", async () => {
    await expect(sql`delete from pilot`.execute(app().database.reads)).rejects.toThrow(
      /read-only transaction/,
    );
  });
});

describe("a request to the embedded database", () => {
  it("begins no statement after its time, also when another held the one connection", async () => {
    const database = await openEmpty("PGLITE", { timeLimit: 100 });
    const asked = await database.kysely.connection().execute(async () => {
      const read = sql`select 1`.execute(database.readsForRequest());
      // It ends while it waits; what it ended with is looked at below.
      read.catch(() => undefined);
      await setTimeout(150);
      return { read };
    });
    await expect(asked.read).rejects.toBeInstanceOf(OutOfTimeError);
    await expect(sql`select 1`.execute(database.readsForRequest())).resolves.toBeDefined();
    await database.close();
  });
});

describe("a database that goes away", () => {
  // An answer that is kept would be given without the database.
  const app = serveApp({ CACHE_MB: "0", SNAPSHOT_MB: "0" }, "POSTGRESQL");
  const question = "{ pilots { totalCount edges { node { reports { goal } } } } }";

  it("gives a reason and a time to try again, and is used again once it is back", async () => {
    const { database, ask } = app();
    expect((await ask(question)).status).toBe(200);
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely);
    const name = rows[0]?.name ?? "";
    const owner = new pg.Client(inject("postgresUrl"));
    await owner.connect();
    await owner.query(`alter database ${name} allow_connections false`);
    await owner.query(
      "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'oogst-read' and datname = $1",
      [name],
    );

    const refused = await ask(question);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("5");
    expect(refused.body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "DATABASE_UNAVAILABLE" },
    ]);
    expect(JSON.stringify(refused.body)).not.toContain(name);

    await owner.query(`alter database ${name} allow_connections true`);
    await owner.end();
    expect((await ask(question)).body).toMatchObject({ data: { pilots: { totalCount: 3 } } });
  });
});

describe("a search whose index is not filled yet", () => {
  const app = serveApp({ CACHE_MB: "0" });

  it("gives a reason and a time to try again at every door", async () => {
    const { database, ask, url } = app();
    await sql`delete from search.state`.execute(database.kysely);
    const graphql = await ask('{ search(query: "jongeren") { totalCount } }');
    const [rest, page] = await Promise.all([
      fetch(`${url}/open-data/v1/zoeken?q=jongeren`),
      fetch(`${url}/zoeken?q=jongeren`),
    ]);
    const { nl } = readFaultTexts.SEARCH_UNAVAILABLE;
    expect(graphql.body.errors).toMatchObject([{ message: nl, extensions: { code: "SEARCH_UNAVAILABLE" } }]);
    expect([graphql.status, rest.status, page.status]).toEqual([503, 503, 503]);
    expect([graphql.headers, rest.headers, page.headers].map((it) => it.get("retry-after"))).toEqual([
      "5",
      "5",
      "5",
    ]);
    expect(await rest.json()).toMatchObject({ detail: nl });
    expect(await page.text()).toContain(nl);
    const list = await fetch(`${url}/pilots`);
    expect(list.status).toBe(200);
  });
});
