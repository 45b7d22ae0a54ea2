import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { openEmpty } from "../databases.ts";
import { describeEngine } from "./engine-contract.ts";

describeEngine(
  "PGlite",
  async () => {
    const database = await openEmpty("PGLITE");
    const engine = createPostgresEngine(database.kysely);
    return { engine, words: engine.words, close: () => database.close() };
  },
  { judged: null },
);

describeEngine("PostgreSQL", async () => {
  const database = await openEmpty();
  const engine = createPostgresEngine(database.kysely);
  return { engine, words: engine.words, close: () => database.close() };
});
