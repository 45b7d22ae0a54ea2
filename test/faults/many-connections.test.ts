import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createPostgresDatabase } from "../databases.ts";
import { serveOogst } from "../../corpus/servers/oogst.ts";
import { askMixed, kinds, readMemory } from "../../corpus/servers/ask-all.ts";

const connections = 200;
/** Of each connection. */
const questions = 20;
const megabyte = 1024 * 1024;

it(
  "200 connections at once get every answer, the same each time, from memory that is bounded",
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "oogst-many-"));
    const { url: databaseUrl, drop } = await createPostgresDatabase();
    // A heap that would not hold what four thousand requests left behind, were it 60 KB each: then the process ends.
    const oogst = await serveOogst({
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      CACHE_MB: "4",
      // On a machine that others keep busy the last of them wait long, and would be refused for that.
      TIME_LIMIT_MS: "240000",
      NODE_OPTIONS: "--max-old-space-size=300",
    });
    const answers = Array.from({ length: kinds }, () => new Set<string>());
    const client = async (_: unknown, first: number): Promise<void> => {
      for (let i = 0; i < questions; i += 1) {
        const { status, body } = await askMixed(oogst.url, first + i);
        answers[(first + i) % kinds]?.add(`${status} ${body}`);
      }
    };
    await Promise.all(Array.from({ length: connections }, client));
    const memory = (await readMemory(oogst.url)) / megabyte;
    await oogst.stop();
    await drop();
    await rm(folder, { recursive: true });
    expect(answers.map((all) => [...all].map((answer) => answer.slice(0, 4)))).toEqual(
      answers.map(() => ["200 "]),
    );
    expect(memory).toBeLessThan(800);
  },
);
