import { openDatabase } from "../../src/database/database.ts";
import { createPostgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { createPostgresDatabase, openEmbedded } from "../databases.ts";
import { describeEngine } from "./engine-contract.ts";

describeEngine(
  "PGlite",
  async () => {
    const database = await openEmbedded();
    const engine = createPostgresEngine(database.kysely);
    return { engine, words: engine.words, close: () => database.close() };
  },
  { judged: null },
);

describeEngine("PostgreSQL", async () => {
  const { url, drop } = await createPostgresDatabase();
  const database = await openDatabase({ databaseUrl: url });
  const engine = createPostgresEngine(database.kysely);
  const close = async (): Promise<void> => {
    await database.close();
    await drop();
  };
  return { engine, words: engine.words, close };
});
