import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { DatabaseError, openDatabase } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import {
  createMigratedDatabase,
  createPostgresDatabase,
  describeOnDatabases,
  placeEmbedded,
} from "../databases.ts";
import { migrations } from "../../src/database/migrations/migrations.ts";
import { editionOf } from "../../corpus/stored/readings.ts";

const refusalOf = (opening: Promise<unknown>) =>
  opening.then(
    () => "opened",
    (error: unknown) =>
      error instanceof DatabaseError ? { kind: error.kind, message: error.message } : error,
  );

describe("a database whose schema a newer version made", () => {
  const newer = async (place: Parameters<typeof openDatabase>[0]): Promise<unknown> => {
    const database = await openDatabase(place);
    await sql`insert into mikro_orm_migrations (name) values ('2099-01-later')`.execute(database.kysely);
    await database.close();
    return refusalOf(openDatabase(place));
  };
  const refusal = {
    kind: "UNAVAILABLE",
    message:
      "Het schema van deze database is van een nieuwere versie van Oogst (2099-01-later). Start die versie weer, of zet de back-up van voor het bijwerken terug; docs/operations.md zegt hoe.",
  };

  it("is refused with what to do, on the embedded database", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "oogst-newer-"));
    await placeEmbedded(dataDir);
    expect(await newer({ dataDir })).toEqual(refusal);
    await rm(dataDir, { recursive: true });
  });

  it("is refused with what to do, on PostgreSQL", async () => {
    const { url, drop } = await createMigratedDatabase();
    expect(await newer({ databaseUrl: url })).toEqual(refusal);
    await drop();
  });
});

describeOnDatabases("an open database", (database) => {
  it("has the schema that the entities ask for", async () => {
    expect(await database().orm.schema.getUpdateSchemaSQL()).toBe("");
  });

  it("has the extensions that search stands on", async () => {
    const { rows } = await sql`select unaccent('één') as bare, similarity('pilot', 'pilots') > 0.5 as alike,
      levenshtein('pilot', 'pilots') as distance`.execute(database().kysely);
    expect(rows).toEqual([{ bare: "een", alike: true, distance: 1 }]);
  });

  it("gives values as both drivers give them", async () => {
    const { rows } =
      await sql`select date '2025-12-31' as day, timestamptz '2025-12-31 12:00+01' as at, 7::int as small,
      8::bigint as big, 0.95::double precision as part, 1.50::numeric as euros, '[1]'::jsonb as list`.execute(
        database().kysely,
      );
    expect(rows).toEqual([
      {
        day: "2025-12-31",
        at: "2025-12-31 11:00:00+00",
        small: 7,
        big: "8",
        part: 0.95,
        euros: "1.50",
        list: [1],
      },
    ]);
  });

  it("shows no reader what a transaction has not committed", async () => {
    const { kysely } = database();
    const revision = () => kysely.selectFrom("dataset").select("revision").executeTakeFirstOrThrow();
    const before = await revision();
    const half = Promise.withResolvers<void>();
    const writing = kysely.transaction().execute(async (trx) => {
      await trx.updateTable("dataset").set({ revision: 99 }).execute();
      half.resolve();
      await sql`select pg_sleep(0.05)`.execute(trx);
      await trx.updateTable("dataset").set(before).execute();
    });
    await half.promise;
    expect(await revision()).toEqual(before);
    await writing;
  });
});

describe("a PostgreSQL", () => {
  it("is migrated once when many processes open it at the same time", async () => {
    const { url, drop } = await createPostgresDatabase();
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ databaseUrl: url })));
    const seen = await Promise.all(
      opened.map(
        async ({ kysely }) => (await sql`select name from mikro_orm_migrations`.execute(kysely)).rows,
      ),
    );
    await Promise.all(opened.map((database) => database.close()));
    await drop();
    expect(seen).toEqual(opened.map(() => migrations.map(({ name }) => ({ name }))));
  });

  it("of before doubts named a label is brought up to date when it is opened", async () => {
    const { url, drop } = await createMigratedDatabase();
    const before = await openDatabase({ databaseUrl: url });
    await sql`alter table doubt drop column label`.execute(before.kysely);
    await sql`delete from mikro_orm_migrations where name = '2026-11-doubt-label'`.execute(before.kysely);
    await before.close();
    const after = await openDatabase({ databaseUrl: url });
    const { rows } = await sql`select label from doubt`.execute(after.kysely);
    await after.close();
    await drop();
    expect(rows).toEqual([]);
  });

  it("that is down, unknown, or refuses is told with what to do", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    server.close();
    await once(server, "close");
    const urlWith = (change: (url: URL) => void): string => {
      const url = new URL(inject("postgresUrl"));
      change(url);
      return url.href;
    };
    const here = new URL(inject("postgresUrl")).host;
    expect(
      await refusalOf(openDatabase({ databaseUrl: `postgresql://a:b@127.0.0.1:${port}/oogst` })),
    ).toEqual({
      kind: "UNAVAILABLE",
      message: `De database “oogst” op 127.0.0.1:${port} is niet te gebruiken: connect ECONNREFUSED 127.0.0.1:${port}. Er luistert niets op dat adres. Start PostgreSQL, of verbeter host en poort in DATABASE_URL.`,
    });
    expect(await refusalOf(openDatabase({ databaseUrl: urlWith((url) => (url.pathname = "/weg")) }))).toEqual(
      {
        kind: "UNAVAILABLE",
        message: `De database “weg” op ${here} is niet te gebruiken: database "weg" does not exist. Die database bestaat niet. Maak haar aan met createdb, of verbeter de naam in DATABASE_URL.`,
      },
    );
    expect(await refusalOf(openDatabase({ databaseUrl: urlWith((url) => (url.password = "fout")) }))).toEqual(
      {
        kind: "UNAVAILABLE",
        message: `De database “postgres” op ${here} is niet te gebruiken: password authentication failed for user "oogst". Gebruiker of wachtwoord is geweigerd. Verbeter ze in DATABASE_URL.`,
      },
    );
  });

  it("that is not UTF8 is refused", async () => {
    const { url, drop } = await createPostgresDatabase("encoding 'LATIN1' template template0 locale 'C'");
    const refusal = await refusalOf(openDatabase({ databaseUrl: url }));
    await drop();
    expect(refusal).toEqual({
      kind: "UNAVAILABLE",
      message:
        "De database heeft tekencodering LATIN1, en Oogst heeft UTF8 nodig. Maak een nieuwe database: createdb --encoding=UTF8 --template=template0 NAAM.",
    });
  });

  it("keeps its cause for whoever looks deeper", async () => {
    const error = await openDatabase({ databaseUrl: "postgresql://a:b@127.0.0.1:1/oogst" }).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ cause: { code: "ECONNREFUSED" } });
  });
});

describe("an embedded database in a folder", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "oogst-data-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("makes the folder, and has what was stored when it is opened again", async () => {
    const dataDir = join(folder, "new", "data");
    const first = await openDatabase({ dataDir });
    await storeEdition(first, editionOf({ year: 2024 }, [{ name: "Woonoverlast" }]));
    await first.close();
    const second = await openDatabase({ dataDir });
    const pilots = await second.kysely.selectFrom("pilot").select("slug").execute();
    await second.close();
    expect(pilots).toEqual([{ slug: "woonoverlast" }]);
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });

  it("is refused to a second user as long as the first has it", async () => {
    await placeEmbedded(folder);
    const database = await openDatabase({ dataDir: folder });
    const refusal = await refusalOf(openDatabase({ dataDir: folder }));
    await database.close();
    expect(refusal).toEqual({
      kind: "LOCKED",
      message: `De gegevensmap is in gebruik door proces ${process.pid} (slot ${join(folder, "oogst.lock")}). Stop dat proces eerst, kies met DATA_DIR een andere map, of deel één PostgreSQL met DATABASE_URL.`,
    });
  });

  it("is taken over from a process that died, from another that got its number, and from a damaged lock", async () => {
    const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(child, "exit");
    const lock = join(folder, "oogst.lock");
    await placeEmbedded(folder);
    for (const left of [`{"pid":${child.pid}}`, `{"pid":${process.pid},"started":"boot/0"}`, "", "{"]) {
      await writeFile(lock, left);
      const database = await openDatabase({ dataDir: folder });
      expect(JSON.parse(await readFile(lock, "utf8"))).toMatchObject({ pid: process.pid });
      await database.close();
    }
    expect(await readdir(folder)).toEqual(["postgres"]);
  });

  it("goes to one of many that find the same stale lock", async () => {
    const { lockFolder } = await import("../../src/database/pglite/folder-lock.ts");
    const lock = join(folder, "oogst.lock");
    await writeFile(lock, `{"pid":999999999}`);
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(lock)));
    expect(taken.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("that cannot be made is told with what to do", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    expect(await refusalOf(openDatabase({ dataDir: join(file, "data") }))).toEqual({
      kind: "LOCKED",
      message: `De gegevensmap ${join(file, "data")} is niet te gebruiken: ENOTDIR: not a directory, mkdir '${join(file, "data")}'. Maak de map schrijfbaar voor deze gebruiker, of kies met DATA_DIR een andere.`,
    });
  });
});
