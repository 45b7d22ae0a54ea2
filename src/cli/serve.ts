import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createApp } from "../app.ts";
import { readConfig, type Config } from "../config.ts";
import type { Database } from "../database/database.ts";
import type { Lexicon } from "../dutch/lexicon.ts";
import { importManifest } from "../import/import-edition.ts";
import { loadLexicon, createReader } from "../import/reader.ts";
import { showProgress } from "./open-document.ts";
import type { Tracing } from "../tracing/tracing.ts";
import { readSeedsManifest, readSeedsRegister, readSeedsTemplates, seedsFolder } from "../import/seeds.ts";
import type { Terminal } from "./terminal.ts";
import { openConfigured } from "./with-database.ts";

const exampleQuery = `{ pilots(filter: { origins: [MOTION] }) { totalCount edges { node { name } } } }`;

/** Connections that wait to be taken: past Node's own 511, whoever comes in a crowd is tried again by its system a second later. */
const backlog = 4096;

/** `oogst serve`, which `npm start` runs: migrates, imports the seeds, and serves until it is asked to stop. */
export async function serve(terminal: Terminal): Promise<void> {
  const config = readConfig(terminal.env);
  const tracing = await traceTo(config.otlpEndpoint);
  const database = await openConfigured(config, tracing?.traceStatement);
  try {
    const lexicon = await loadLexicon();
    await importSeeds(terminal, database, lexicon);
    const app = await createApp({ config, database, lexicon, tracing });
    try {
      await app.server.listen({ port: config.port, host: config.host, backlog });
      terminal.stdout.write(welcome(config, database));
      await untilAborted(terminal.signal);
    } finally {
      await app.drain();
      await within(closing.app, app.close());
    }
  } finally {
    await within(closing.database, database.close());
    await tracing?.stop();
  }
}

/**
 * How long the ends may take after what requests began, in milliseconds: with that, less than the 25 seconds after which a
 * keeper kills. A database that is silent never says goodbye.
 */
const closing = { app: 1_500, database: 1_500 };

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  await Promise.race([work, wait(milliseconds, undefined, { ref: false })]);
}

/** Who sends no spans does not load what makes them. */
const traceTo = async (endpoint: string | null): Promise<Tracing | null> =>
  endpoint === null ? null : (await import("../tracing/spans.ts")).startTracing(endpoint);

async function importSeeds(terminal: Terminal, database: Database, lexicon: Lexicon): Promise<void> {
  const manifest = readSeedsManifest();
  const register = readSeedsRegister();
  const progress = showProgress(terminal.stdout, "Edities lezen", manifest.editions.length);
  try {
    const importer = { database, register, reader: createReader(register, lexicon, readSeedsTemplates()) };
    await importManifest(importer, manifest, seedsFolder, {
      dryRun: false,
      // Somebody stored a document of seeds/ as another edition: all others can still be served.
      onRefused: ({ message }) => {
        progress.advance(1, "overgeslagen");
        terminal.stderr.write(`${message}\n`);
      },
      // What somebody took back or corrected does not come back by a restart.
      again: false,
      onStored: (slug, { outcome }) =>
        progress.advance(1, `${slug}, ${outcome === "UNCHANGED" ? "ongewijzigd" : "opgeslagen"}`),
    });
  } finally {
    progress.done();
  }
}

function welcome({ databaseUrl, dataDir, publicUrl }: Config, { kind }: Database): string {
  const place = databaseUrl === null ? `in ${join(dataDir)}` : "van DATABASE_URL";
  return [
    "",
    `Oogst draait, op ${kind === "PGLITE" ? "de ingebouwde database" : "de database"} ${place}.`,
    `  Pagina’s            ${publicUrl}/`,
    `  Vragen in GraphQL   ${publicUrl}/graphql  (in een browser: een vragenpagina)`,
    "",
    "Een voorbeeld:",
    `  curl -s ${publicUrl}/graphql -H 'content-type: application/json' \\`,
    `    -d '${JSON.stringify({ query: exampleQuery })}'`,
    "",
    "Stoppen: Ctrl+C",
    "",
  ].join("\n");
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
