import pg from "pg";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { statementPreparer } from "../../src/database/open-reads.ts";

let client: pg.Client;
beforeEach(async () => {
  client = new pg.Client(inject("postgresUrl"));
  await client.connect();
  statementPreparer()(client);
});
afterEach(() => client.end());

const readPrepared = async (): Promise<string[]> => {
  const { rows } = await client.query<{ statement: string }>("select statement from pg_prepared_statements");
  return rows.map(({ statement }) => statement);
};

it("prepares a statement once, by its text, and gives each time the answer to its own values", async () => {
  const answers: unknown[] = [];
  for (const value of [1, 2, 3])
    answers.push(...(await client.query("select $1::int as value", [value])).rows);
  expect(answers).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }]);
  expect(await readPrepared()).toEqual(["select $1::int as value"]);
});

it("keeps no more statements than it has room for, and answers the others all the same", async () => {
  for (let i = 0; i < 300; i += 1)
    expect((await client.query(`select $1::int + ${i} as value`, [1])).rows).toEqual([{ value: 1 + i }]);
  expect(await readPrepared()).toHaveLength(256);
});
