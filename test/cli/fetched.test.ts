import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/database/database.ts";
import { makeDataFolder } from "../databases.ts";
import { runHere } from "./run-here.ts";

const annex = readFileSync("corpus/gold/cases/delft-begroting-2023.txt");
const edition = ["--edition", "delft-programmabegroting-2023", "--municipality", "Delft"];
let folder: string;
let server: Server;
let site: string;

beforeAll(async () => {
  folder = await makeDataFolder();
  server = createServer(({ url }, response) => {
    if (url === "/bijlage.txt") response.writeHead(200, { "content-type": "text/plain" }).end(annex);
    else if (url === "/inloggen.pdf")
      response.writeHead(200, { "content-type": "application/pdf" }).end("<html><form>Log in</form>");
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  site = `http://delft.example:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** A command that finds every name at the loopback address. */
const run = (args: readonly string[], isTTY = false) =>
  runHere(args, { DATA_DIR: folder }, { isTTY, resolve: () => Promise.resolve(["127.0.0.1"]) });

test("an annex is read at its address as it is read from a file", async () => {
  const fetched = await run(["read", `${site}/bijlage.txt`, "--json"]);
  const given = await run(["read", "corpus/gold/cases/delft-begroting-2023.txt", "--json"]);
  expect([fetched.code, fetched.stderr]).toEqual([0, ""]);
  const [read, own] = [JSON.parse(fetched.stdout), JSON.parse(given.stdout)];
  expect(read.document).toEqual({ ...own.document, name: "bijlage.txt", sourceUrl: `${site}/bijlage.txt` });
  expect(read.reports.map(({ pilot, goal }: { pilot: object; goal: string }) => [pilot, goal])).toEqual(
    own.reports.map(({ pilot, goal }: { pilot: object; goal: string }) => [pilot, goal]),
  );
});

test("a terminal sees what is being done, and nothing of it stays", async () => {
  const { stderr } = await run(["read", `${site}/bijlage.txt`], true);
  expect(stderr).toBe(`${site}/bijlage.txt ophalen en openen…\r\u001B[K${site}/bijlage.txt lezen…\r\u001B[K`);
});

test("an import keeps the bytes with their hash, their address and the day", async () => {
  const { code, stdout } = await run(["import", `${site}/bijlage.txt`, ...edition]);
  expect([code, stdout.split(" ")[1]]).toEqual([0, "opgeslagen"]);
  const database = await openDatabase({ dataDir: folder });
  try {
    const [row] = await database.kysely
      .selectFrom("document")
      .select(["name", "sha256", "source_url", "file", "fetched_at", "parser"])
      .execute();
    expect({ ...row, fetched_at: new Date(String(row?.fetched_at)).getFullYear() }).toEqual({
      name: "bijlage.txt",
      sha256: createHash("sha256").update(annex).digest("hex"),
      source_url: `${site}/bijlage.txt`,
      file: annex.toString("base64"),
      fetched_at: new Date().getFullYear(),
      parser: (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version,
    });
  } finally {
    await database.close();
  }
});

test.each([
  ["/weg.txt", 66, "daar staat niets (404)"],
  ["/inloggen.pdf", 65, "de site belooft een PDF en geeft een webpagina"],
])("%s ends with %i and says why", async (path, code, fault) => {
  const told = await run(["read", `${site}${path}`]);
  expect([told.code, told.stdout]).toEqual([code, ""]);
  expect(told.stderr).toContain(fault);
});
