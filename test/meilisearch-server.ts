import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { findFreePort } from "../corpus/servers/free-port.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A Meilisearch to test with; null when there is none. */
    meilisearch: { readonly url: string; readonly key: string | null } | null;
  }
}

const patience = 15_000;

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}

/** A Meilisearch of its own: where it listens, and how to end it; null when no `meilisearch` is on the PATH. */
export async function startServer(
  port: number,
  folder: string,
): Promise<{ url: string; stop: (signal?: NodeJS.Signals) => Promise<void> } | null> {
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(
    "meilisearch",
    ["--no-analytics", "--http-addr", `127.0.0.1:${port}`, "--db-path", join(folder, "data")],
    { cwd: folder, stdio: "ignore" },
  );
  const gone = once(server, "exit").catch(() => null);
  const started = await Promise.race([
    once(server, "spawn").then(() => true),
    once(server, "error").then(() => false),
  ]).catch(() => false);
  if (!started) return null;
  const stop = async (signal: NodeJS.Signals = "SIGTERM"): Promise<void> => {
    server.kill(signal);
    await gone;
  };
  for (let waited = 0; !(await isUp(url)); waited += 50) {
    if (server.exitCode !== null || waited > patience) {
      await stop("SIGKILL");
      throw new Error(`meilisearch does not answer on ${url}`);
    }
    await delay(50);
  }
  return { url, stop };
}

/** Provides the Meilisearch of MEILI_URL, or one of its own for the whole run; says so aloud when there is neither. */
export default async function provideMeilisearch(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const { MEILI_URL, MEILI_KEY } = process.env;
  if (MEILI_URL !== undefined) {
    project.provide("meilisearch", { url: MEILI_URL, key: MEILI_KEY ?? null });
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "oogst-meilisearch-"));
  const server = await startServer(await findFreePort(), folder);
  if (server === null)
    process.stderr.write(
      "No meilisearch on the PATH and no MEILI_URL: its tests are skipped, and counted as such.\n",
    );
  project.provide("meilisearch", server && { url: server.url, key: null });
  return async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
