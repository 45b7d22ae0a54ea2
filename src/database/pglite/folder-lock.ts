import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { DatabaseError } from "../database-error.ts";
import { codeOf } from "../../domain/faults.ts";

interface Holder {
  readonly pid: number;
  /** When the kernel started that process, so that a later process with the same pid is told apart; null where unknown. */
  readonly started: string | null;
}

/** Field 22 of /proc/PID/stat: after a restart of a container every process has the pid of the one before it. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    return `${boot.trim()}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  if (!isRunning(holder.pid)) return false;
  return holder.started === null || holder.started === (await startOf(holder.pid));
}

function parseHolder(text: string): Holder | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null || !("pid" in parsed)) return null;
    const started = "started" in parsed && typeof parsed.started === "string" ? parsed.started : null;
    return typeof parsed.pid === "number" ? { pid: parsed.pid, started } : null;
  } catch {
    return null;
  }
}

/** Puts the lock in place whole or not at all: a half-written lock would look like one nobody holds. */
async function take(file: string, content: string): Promise<boolean> {
  const own = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(own, content, { flag: "wx" });
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Takes the lock of an embedded database, which PGlite itself does not guard: two processes on one folder would
 * destroy it. The lock of a process that died is taken over.
 *
 * @returns gives the lock back.
 * @throws DatabaseError (LOCKED) when another process, or this one, holds it.
 */
export async function lockFolder(file: string): Promise<() => Promise<void>> {
  const content = JSON.stringify({ pid: process.pid, started: await startOf(process.pid) });
  for (let attempt = 0; attempt < 5; attempt++) {
    // One that cannot be removed, in a folder that became read only, is of a process that ended: the next takes it over.
    if (await take(file, content)) return () => rm(file, { force: true }).catch(() => undefined);
    const found = await readFile(file, "utf8").catch(() => null);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder !== null && (await isAlive(holder)))
      throw new DatabaseError(
        `De gegevensmap is in gebruik door proces ${holder.pid} (slot ${file}). Stop dat proces eerst, kies met DATA_DIR een andere map, of deel één PostgreSQL met DATABASE_URL.`,
        "LOCKED",
      );
    // Two processes may find the same stale lock: only one moves it away, and what was moved must be what was read.
    const stale = `${file}.${process.pid}.stale`;
    await rename(file, stale).catch(() => undefined);
    if ((await readFile(stale, "utf8").catch(() => found)) !== found)
      await link(stale, file).catch(() => undefined);
    await rm(stale, { force: true });
  }
  throw new DatabaseError(
    `Het slot ${file} is niet te krijgen. Start niet meer dan één proces op deze map.`,
    "LOCKED",
  );
}
