import type { TestProject } from "vitest/node";
import { startPostgresServer } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A real PostgreSQL; each suite makes its own database in it. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL for the whole run, and stops it at the end. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresServer();
  project.provide("postgresUrl", server.url);
  return () => server.stop();
}
