import { readFileSync } from "node:fs";
import { graphql, type GraphQLSchema } from "graphql";
import { expect } from "vitest";
import { createContext } from "../../src/graph/context.ts";
import type { Database } from "../../src/database/database.ts";
import type { GraphReader } from "../../src/read/reader.ts";
import { loadSnapshot } from "../../src/read/snapshot/load-snapshot.ts";
import { snapshotReader } from "../../src/read/snapshot/snapshot-reader.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { createSchema } from "../../src/graph/create-schema.ts";

export const publicUrl = "https://oogst.example";
/** The moment at which tests ask: what is running is judged on 1 July 2025. */
export const now = new Date("2025-07-01T10:00:00Z");

let schema: GraphQLSchema | undefined;

interface Answer {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: unknown }[];
  /** How many statements the database got. */
  readonly statements: number;
}

async function askThrough(
  reader: GraphReader,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<Omit<Answer, "statements">> {
  schema ??= createSchema();
  const contextValue = createContext({ reader, publicUrl, now });
  const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    // Which of two failing fields is told first depends on which was read first.
    errors: errors
      .map(({ message, extensions }) => ({ message, extensions }))
      .toSorted((a, b) => a.message.localeCompare(b.message)),
  };
}

/**
 * Asks a database a question, as one request. A snapshot of it is asked the same, and must give the same
 * answer: so every suite that asks runs on both readers.
 */
export async function askAll(
  { kysely }: Database,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  let statements = 0;
  const db = kysely.withPlugin({
    transformQuery: ({ node }) => {
      statements += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  const answer = await askThrough(sqlReader(db), source, variableValues);
  const snapshot = await loadSnapshot(kysely, Infinity);
  if (!snapshot) throw new Error("a snapshot without a bound was refused");
  const reader = snapshotReader(snapshot, () => sqlReader(kysely));
  expect(await askThrough(reader, source, variableValues)).toEqual(answer);
  return { ...answer, statements };
}

/** The answer to a question that has one; fails on any error. */
export async function ask(
  database: Database,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { data, errors } = await askAll(database, source, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/** An operation of the contract, by name. */
export const contract = (name: string): string =>
  readFileSync(new URL(`../contract/${name}.graphql`, import.meta.url), "utf8");
