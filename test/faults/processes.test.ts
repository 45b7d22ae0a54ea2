import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPostgresDatabase } from "../databases.ts";
import { runHere } from "../cli/run-here.ts";
import { main, runOogst } from "../../corpus/servers/oogst.ts";

const cases = join(import.meta.dirname, "../../corpus/gold/cases");
const importOf = (file: string, edition: string, municipality: string): readonly string[] => [
  "import",
  join(cases, file),
  "--edition",
  edition,
  "--municipality",
  municipality,
];
const breda = importOf("breda-begroting-2024.txt", "breda-programmabegroting-2024", "GM0758 Breda");
const amersfoort = importOf(
  "amersfoort-begroting-2024.txt",
  "amersfoort-programmabegroting-2024",
  "GM0307 Amersfoort",
);
const patience = { timeout: 60_000, interval: 20 };
const whole = { code: 0, stdout: "De graaf is heel.\n", stderr: "" };

let url: string;
let drop: () => Promise<void>;
let client: pg.Client;
beforeAll(async () => {
  ({ url, drop } = await createPostgresDatabase());
  client = new pg.Client(url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await drop();
});

/** Starts `oogst check`, which migrates first, and kills it at once when it is so far. */
async function killWhen(
  environment: Readonly<Record<string, string>>,
  isSoFar: () => Promise<boolean>,
): Promise<void> {
  const child = spawn(process.execPath, [main, "check"], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: "ignore",
  });
  const gone = once(child, "exit");
  while (!(await isSoFar()))
    if (child.exitCode !== null) throw new Error("it ended before it could be killed");
  child.kill("SIGKILL");
  await gone;
}

describe("a first start that is killed", () => {
  it("in the middle of its migrations leaves nothing of them, and the next start does them all", async () => {
    // Makes the migration wait at one of its tables, in its transaction.
    await client.query(`create function stop_here() returns event_trigger language plpgsql as
      'begin if to_regclass(''report'') is not null then perform pg_advisory_xact_lock(1); end if; end'`);
    await client.query("create event trigger stop_here on ddl_command_end execute function stop_here()");
    await client.query("select pg_advisory_lock(1)");
    const count = async (what: string): Promise<number> =>
      (await client.query(`select 1 from ${what}`)).rows.length;
    const waiting = "pg_locks where locktype = 'advisory' and not granted and objid = 1";
    await killWhen({ DATABASE_URL: url }, async () => (await count(waiting)) > 0);
    await client.query("select pg_advisory_unlock(1)");
    const others = "pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    await expect.poll(() => count(others), patience).toBe(0);
    const left = await count("pg_tables where tablename in ('pilot', 'report', 'edition')");
    await client.query("drop event trigger stop_here");
    expect({ left, next: await runHere(["check"], { DATABASE_URL: url }) }).toEqual({
      left: 0,
      next: whole,
    });
  });

  it("in the middle of making an embedded database leaves what the next start makes anew", async () => {
    const folder = await mkdtemp(join(tmpdir(), "oogst-killed-"));
    const sign = join(folder, "postgres/PG_VERSION");
    await killWhen(
      { DATA_DIR: folder },
      async () => existsSync(sign) || new Promise((resolve) => setTimeout(resolve, 1, false)),
    );
    const next = await runHere(["check"], { DATA_DIR: folder });
    await rm(folder, { recursive: true });
    expect(next).toEqual(whole);
  });
});

describe("processes that import at one time, into a database that is new to them", () => {
  it("follow each other: nothing is half stored, nothing twice, and none of them fails", async () => {
    const own = await createPostgresDatabase();
    const environment = { DATABASE_URL: own.url };
    const done = await Promise.all([breda, breda, amersfoort].map((args) => runOogst(args, environment)));
    expect(done.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      done.map(() => ({ code: 0, stderr: "" })),
    );
    const outcomes = done.map(({ stdout }) => /^(\S+): (\S+)/.exec(stdout)?.slice(1).join(" "));
    expect(outcomes.toSorted()).toEqual([
      "amersfoort-programmabegroting-2024 opgeslagen",
      "breda-programmabegroting-2024 ongewijzigd",
      "breda-programmabegroting-2024 opgeslagen",
    ]);
    expect(await runHere(["check"], environment)).toEqual(whole);
    expect((await runOogst(breda, environment)).stdout).toMatch(
      /: ongewijzigd \(.* versie 2 van de gegevens\)\n$/,
    );
    await own.drop();
  });
});
