import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readConfig } from "../config.ts";
import { readSeedsRegister } from "../import/seeds.ts";
import { forgetDocument, wipePages } from "../store/forget-document.ts";
import { reindexAll } from "./reindex.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { withDatabase } from "./with-database.ts";

/** `oogst forget`: removes a document by right, from the database, the search indexes and the files for download. */
export async function forget(terminal: Terminal, sha256: string): Promise<void> {
  const sha = sha256.trim().toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(sha))
    throw new UsageError(`${sha256}: geef de SHA-256 van het document, 64 hexadecimale cijfers.`);
  const { withdrawn, revision } = await withDatabase(terminal, (database) =>
    forgetDocument(database, sha, readSeedsRegister()),
  );
  // An index has what it was before beside what it is, until it is filled again.
  await reindexAll(terminal);
  await reindexAll(terminal);
  await withDatabase(terminal, wipePages);
  await removeFiles(readConfig(terminal.env).dataDir);
  terminal.stdout.write(`${sha}: verwijderd (revisie ${revision})\n`);
  if (withdrawn !== null)
    terminal.stdout.write(
      `  met de editie die ervan was gemaakt: ${withdrawn.title}, ${withdrawn.reports} rapporten, ${withdrawn.pilots.length} pilots\n`,
    );
}

/** Removes the files for download of every revision; they are made again when they are asked for. */
async function removeFiles(dataDir: string): Promise<void> {
  const folder = join(dataDir, "files");
  const names = await readdir(folder).catch(() => []);
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
}
