import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../src/database/database.ts";
import { faultOf } from "../../src/database/pglite/pglite-thread.ts";
import { PgliteServer } from "../../src/database/pglite/pglite-pool.ts";
import { OutOfTimeError, readFaultOf } from "../../src/domain/faults.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { makeDataFolder } from "../databases.ts";

const faultIn = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (error: unknown) => readFaultOf(error) ?? error,
  );

describe("a statement of the embedded database", () => {
  let folder: string;
  let database: Database;
  beforeAll(async () => {
    folder = await makeDataFolder();
    database = await openDatabase({ dataDir: folder, timeLimit: 500 });
    await sql`create table kept (number integer primary key)`.execute(database.kysely);
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
  /** A statement without end, which asks nothing of the system meanwhile. */
  const busy = sql`select count(*) from generate_series(1, 1000000000000)`;
  const numbers = async (): Promise<number[]> => {
    const { rows } = await sql<{ number: number }>`select number from kept order by 1`.execute(
      database.kysely,
    );
    return rows.map(({ number }) => number);
  };

  it("is not begun when its turn does not come within the limit, and leaves the turn to the next", async () => {
    const held = Promise.withResolvers<void>();
    const holding = database.kysely.transaction().execute(() => held.promise);
    expect(await faultIn(sql`select 1`.execute(database.reads))).toBe("TIME_LIMIT");
    held.resolve();
    await holding;
    expect(await faultIn(sql`select 1`.execute(database.reads))).toBe("done");
  });

  it("holds up nothing else in the process, and is ended at its limit", async () => {
    let turns = 0;
    let running = true;
    const turn = (): void => {
      turns += 1;
      if (running) setImmediate(turn);
    };
    turn();
    const fault = await faultIn(busy.execute(database.reads));
    running = false;
    expect(fault).toBe("TIME_LIMIT");
    expect(turns).toBeGreaterThan(100);
  });

  it("takes with it what its transaction did, and nothing that was committed", async () => {
    await sql`insert into kept values (1)`.execute(database.kysely);
    const transaction = database.reads.transaction().execute(async (trx) => {
      await sql`insert into kept values (2)`.execute(trx);
      // Whoever goes on all the same may not store the other half of what was lost.
      await busy.execute(trx).catch(() => undefined);
      await sql`insert into kept values (3)`.execute(trx);
    });
    const waiting = numbers();
    expect(await faultIn(transaction)).toBe("TIME_LIMIT");
    expect(await waiting).toEqual([1]);
    await sql`insert into kept values (4)`.execute(database.kysely);
    expect(await numbers()).toEqual([1, 4]);
  });

  it("is not ended where it writes, however long others wait; they are refused at their time", async () => {
    const watch = await database.watchRevision();
    const told: number[] = [];
    watch.onChange((revision) => told.push(revision));
    const [written, asked] = await Promise.all([
      sql`insert into kept select 5 from pg_sleep(1)`.execute(database.kysely),
      sql`select 1`.execute(database.readsForRequest()).catch((error: unknown) => error),
    ]);
    expect([written.numAffectedRows, asked]).toEqual([1n, expect.any(OutOfTimeError)]);
    expect(await faultIn(busy.execute(database.reads))).toBe("TIME_LIMIT");
    // What is imported after the thread was made anew is heard.
    await storeEdition(database, editionOf({ year: 2024 }, [{ name: "Woonoverlast" }]));
    await expect.poll(() => told).toEqual([1]);
    await watch.stop();
  });

  it("goes on when the request that asked has no time left, for to end it would end the others'", async () => {
    const reads = database.readsForRequest();
    const held = database.kysely.connection().execute(() => setTimeout(300));
    const late = sql`select pg_sleep(0.4)`.execute(reads).catch((error: unknown) => error);
    const next = sql`select 6 as number`.execute(database.kysely);
    expect(await late).toBeInstanceOf(OutOfTimeError);
    expect((await next).rows).toEqual([{ number: 6 }]);
    await held;
  });
});

describe("the thread of an embedded database", () => {
  it("is made anew when it ended by itself, and closes without leaving anything running", async () => {
    const folder = await mkdtemp(join(tmpdir(), "oogst-thread-"));
    const server = await PgliteServer.open(join(folder, "postgres"));
    const first = await server.session();
    await first.query("create table kept (number integer)", []);
    const asked = first.query("select pg_sleep(60)", []);
    const [fault] = await Promise.all([faultIn(asked), first.end(faultOf("it broke", "57P01"))]);
    expect(fault).toBe("DATABASE_UNAVAILABLE");
    expect(await faultIn(first.query("select 1", []))).toBe("DATABASE_UNAVAILABLE");
    const second = await server.session();
    expect((await second.query("select count(*) as number from kept", [])).rows).toEqual([{ number: "0" }]);
    await server.close();
    await second.ended;
    expect(await faultIn(second.query("select 1", []))).toBe("DATABASE_UNAVAILABLE");
    await rm(folder, { recursive: true });
  });

  it("is away as long as its folder does not open again, and is there once it does", async () => {
    const folder = await makeDataFolder();
    const place = join(folder, "postgres");
    const server = await PgliteServer.open(place);
    const ask = async () => (await server.session()).query("select 1", []);
    server.cancel(await server.session());
    await ask();
    await rename(place, join(folder, "elsewhere"));
    // A file stands where the folder was.
    await writeFile(place, "");
    server.cancel(await server.session());
    expect([await faultIn(ask()), await faultIn(ask())]).toEqual(Array(2).fill("DATABASE_UNAVAILABLE"));
    await rm(place);
    await rename(join(folder, "elsewhere"), place);
    expect(await faultIn(ask())).toBe("done");
    await server.close();
    await rm(folder, { recursive: true });
  });

  it("gives an error as PostgreSQL gives it", async () => {
    const database = await openDatabase({ dataDir: null });
    await sql`create table one (number integer constraint only_one unique)`.execute(database.kysely);
    await sql`insert into one values (1)`.execute(database.kysely);
    await expect(sql`insert into one values (1)`.execute(database.kysely)).rejects.toMatchObject({
      code: "23505",
      constraint: "only_one",
      message: 'duplicate key value violates unique constraint "only_one"',
    });
    await database.close();
  });
});
