import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createPostgresDatabase } from "../databases.ts";
import { serveOogst } from "../oogst.ts";
import { askMixed, kinds, readMemory } from "./ask-all.ts";

const connections = 200;
const megabyte = 1024 * 1024;

it("200 connections at once get every answer, the same each time, from memory that does not grow", async () => {
  const folder = await mkdtemp(join(tmpdir(), "oogst-many-"));
  const { url: databaseUrl, drop } = await createPostgresDatabase();
  const oogst = await serveOogst({ DATABASE_URL: databaseUrl, DATA_DIR: folder, CACHE_MB: "4" });
  const answers = Array.from({ length: kinds }, () => new Set<string>());
  const askTimes = async (count: number): Promise<void> => {
    const client = async (_: unknown, first: number): Promise<void> => {
      for (let i = 0; i < count; i += 1) {
        const { status, body } = await askMixed(oogst.url, first + i);
        answers[(first + i) % kinds]?.add(`${status} ${body}`);
      }
    };
    await Promise.all(Array.from({ length: connections }, client));
  };
  await askTimes(10);
  const warm = await readMemory(oogst.url);
  await askTimes(40);
  const grown = ((await readMemory(oogst.url)) - warm) / megabyte;
  await oogst.stop();
  await drop();
  await rm(folder, { recursive: true });
  expect(answers.map((all) => [...all].map((answer) => answer.slice(0, 4)))).toEqual(
    answers.map(() => ["200 "]),
  );
  // What Node has not thrown away yet counts too: eight thousand answers that stay would be far more.
  expect(grown).toBeLessThan(100);
});
