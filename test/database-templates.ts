import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../src/database/database.ts";
import { startPostgresServer } from "../corpus/servers/postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A real PostgreSQL; each suite makes its own database in it. */
    postgresUrl: string;
    /** The name of a database in it that is empty and migrated; nobody is connected to it. */
    postgresTemplate: string;
    /** The folder of an embedded database that is empty and migrated; nobody has it open. */
    embeddedTemplate: string;
  }
}

/**
 * Starts one PostgreSQL for the whole run, and migrates a database of each kind once: suites take copies. It all goes at
 * the end.
 */
export default async function makeTemplates(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresServer();
  const folder = await mkdtemp(join(tmpdir(), "oogst-template-"));
  const databaseUrl = await server.createDatabase();
  for (const place of [{ databaseUrl }, { dataDir: folder }]) await (await openDatabase(place)).close();
  project.provide("postgresUrl", server.url);
  project.provide("postgresTemplate", new URL(databaseUrl).pathname.slice(1));
  project.provide("embeddedTemplate", folder);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
}
