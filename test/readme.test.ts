import { readFileSync } from "node:fs";
import { graphql } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createContext } from "../src/graph/context.ts";
import { sqlReader } from "../src/read/sql/sql-reader.ts";
import type { Database } from "../src/database/database.ts";
import { createSchema } from "../src/graph/create-schema.ts";
import { importManifest } from "../src/import/import-edition.ts";
import { loadLexicon, createReader } from "../src/import/reader.ts";
import {
  readSeedsManifest,
  readSeedsRegister,
  readSeedsTemplates,
  seedsFolder,
} from "../src/import/seeds.ts";
import { examples } from "../src/web/query-page/examples.ts";
import { openEmpty } from "./databases.ts";

const readme = readFileSync("README.md", "utf8");
const shown = [
  ...readme.matchAll(/\*\*([^*]+)\*\*\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g),
].map(([, title = "", query = "", answer = ""]) => ({ title, query, answer }));

let database: Database;
const ask = (source: string, variableValues: Record<string, unknown> = {}) =>
  graphql({
    schema: createSchema(),
    source,
    variableValues,
    contextValue: createContext({ reader: sqlReader(database.kysely), publicUrl: "http://localhost:4000" }),
  });

beforeAll(async () => {
  database = await openEmpty();
  const register = readSeedsRegister();
  const importer = {
    database,
    register,
    reader: createReader(register, await loadLexicon(), readSeedsTemplates()),
  };
  await importManifest(importer, readSeedsManifest(), seedsFolder, {
    dryRun: false,
    onStored: () => undefined,
  });
});
afterAll(() => database.close());

test("the README shows five queries", () => {
  expect(shown).toHaveLength(5);
});

test.for(shown)("the README tells the truth: $title", async ({ query, answer }) => {
  expect(JSON.parse(JSON.stringify(await ask(query)))).toEqual({ data: JSON.parse(answer) });
});

test.for(examples)("the query page's example %# finds something", async ({ query, variables }) => {
  const { data, errors } = await ask(query, variables === null ? {} : JSON.parse(variables));
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).not.toContain(null);
});
