import { sql } from "kysely";
import pg from "pg";
import { describe, expect, inject, it } from "vitest";
import { serveApp } from "./running-app.ts";

describe("a question that takes too long", () => {
  const app = serveApp({ TIME_LIMIT_MS: "300" }, "POSTGRESQL");
  const question = "{ pilots { totalCount edges { node { name } } } }";

  it("is ended in the database too, is told so, and keeps nothing", async () => {
    const { database, ask } = app();
    const refused = await database.kysely.transaction().execute(async (trx) => {
      await sql`lock table pilot in access exclusive mode`.execute(trx);
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

  it("does not end what takes long without a question, such as an import", async () => {
    await expect(sql`select pg_sleep(0.6)`.execute(app().database.kysely)).resolves.toBeDefined();
  });

  it("reads only: what requests read through can change nothing", async () => {
    await expect(sql`delete from pilot`.execute(app().database.reads)).rejects.toThrow(
      /read-only transaction/,
    );
  });
});

describe("a database that goes away", () => {
  const app = serveApp({}, "POSTGRESQL");
  const question = "{ pilots { totalCount } }";

  it("gives a reason and a time to try again, and is used again once it is back", async () => {
    const { database, ask } = app();
    expect((await ask(question)).status).toBe(200);
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.kysely);
    const name = rows[0]?.name ?? "";
    const owner = new pg.Client(inject("postgresUrl"));
    await owner.connect();
    await owner.query(`alter database ${name} allow_connections false`);
    await owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'oogst-read' and datname = $1",
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
