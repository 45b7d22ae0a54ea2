import { createAnalyser } from "../dutch/analyser.ts";
import { readConfig } from "../config.ts";
import { loadLexicon } from "../import/reader.ts";
import { showProgress } from "./open-document.ts";
import { reindex } from "../search/indexer.ts";
import { enginesOf } from "../search/start-search.ts";
import { type Terminal, UsageError } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";
import { checkGraph } from "../store/check-graph.ts";
import { exitCodes } from "./exit-codes.ts";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readSeedsRegister } from "../import/seeds.ts";
import { forgetDocument, wipePages } from "../store/forget-document.ts";
import { withdrawEdition } from "../store/withdraw-edition.ts";
import { counted } from "./weigh-reading.ts";
import { municipalityNamed } from "./edition-of-options.ts";

/** `oogst reindex`: fills every search index anew from the graph, while searches go on with the old one. */
export async function reindexAll(terminal: Terminal): Promise<void> {
  const { meiliUrl, meiliKey } = readConfig(terminal.env);
  const analyser = createAnalyser(await loadLexicon());
  await withDatabase(terminal, async (database) => {
    const meilisearch = meiliUrl === null ? null : { url: meiliUrl, key: meiliKey };
    for (const engine of Object.values(enginesOf({ database, meilisearch }))) {
      if (engine === null) continue;
      let progress: ReturnType<typeof showProgress> | undefined;
      let before = 0;
      try {
        const onProgress = (done: number, total: number): void => {
          progress ??= showProgress(terminal.stderr, `Zoekindex ${engine.kind} vullen`, total);
          progress.advance(done - before, `${done} van ${total} pilots`);
          before = done;
        };
        await reindex({ database, engine, analyser, onProgress });
      } finally {
        progress?.done();
      }
      terminal.stdout.write(`${engine.kind}: ${before} pilots in de zoekindex\n`);
    }
  });
}

/** `oogst check`: verifies the stored graph, and returns exit code 1 with a list when it is not whole. */
export const check = (terminal: Terminal): Promise<number> =>
  withDatabase(terminal, async (database) => {
    const faults = await checkGraph(database);
    for (const { what, where } of faults) terminal.stdout.write(`${where}: ${what}\n`);
    terminal.stdout.write(
      faults.length === 0 ? "De graaf is heel.\n" : `${counted(faults.length, "fout")} in de graaf.\n`,
    );
    return faults.length === 0 ? exitCodes.ok : exitCodes.faults;
  });

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
  terminal.stdout.write(`${sha}: verwijderd (versie ${revision} van de gegevens)\n`);
  if (withdrawn !== null)
    terminal.stdout.write(
      `  met de editie die ervan was gemaakt: ${withdrawn.title}, ${counted(withdrawn.reports, "rapport")}, ${counted(withdrawn.pilots.length, "pilot")}\n`,
    );
}

/** Removes the files for download of every revision; they are made again when they are asked for. */
async function removeFiles(dataDir: string): Promise<void> {
  const folder = join(dataDir, "files");
  const names = await readdir(folder).catch(() => []);
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
}

export type WithdrawOptions = { readonly municipality?: string; readonly reason?: string };

/** `oogst withdraw`: takes an edition back, with its reports and the pilots that have no other. */
export async function withdraw(terminal: Terminal, slug: string, options: WithdrawOptions): Promise<void> {
  const reason = options.reason?.trim() ?? "";
  if (reason === "")
    throw new UsageError(
      "Waarom is de editie ingetrokken? Geef --reason “…”: wie ernaar vraagt krijgt dat te lezen.",
    );
  const municipality = municipalityNamed(options.municipality);
  const register = readSeedsRegister();
  const { title, reports, pilots, revision } = await withDatabase(terminal, (database) =>
    withdrawEdition(database, { municipality, slug, reason, register }),
  );
  terminal.stdout.write(
    `${slug}: ${title} ingetrokken (${counted(reports, "rapport")}, versie ${revision} van de gegevens)\n`,
  );
  for (const pilot of pilots) terminal.stdout.write(`  verdwenen  ${pilot}\n`);
}
