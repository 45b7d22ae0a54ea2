import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { sqlReader } from "../graph/sql/sql-reader.ts";
import {
  countFiles,
  exportDataset,
  exportFormats,
  type ExportFormat,
} from "../opendata/dump/export-dataset.ts";
import { showProgress } from "../progress.ts";
import { UsageError } from "../usage-error.ts";
import type { Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

/**
 * `oogst export DIR`: writes the files of the open data to a folder, the same bytes for the same revision.
 * @param asked formats by name; all when there are none
 * @throws UsageError for a format that there is not
 */
export async function exportFiles(
  terminal: Terminal,
  dir: string,
  { format: asked = [] }: { readonly format?: readonly string[] },
): Promise<void> {
  const formats = asked.length === 0 ? exportFormats : readFormats(asked);
  const { publicUrl } = readConfig(terminal.env);
  await withDatabase(terminal, async (database) => {
    const progress = showProgress(terminal.stdout, "Bestanden schrijven", countFiles(formats));
    try {
      await exportDataset({ newReader: () => sqlReader(database.kysely), publicUrl }, resolve(dir), {
        formats,
        signal: terminal.signal,
        onFile: (path) => progress.advance(1, path),
      });
    } finally {
      progress.done();
    }
  });
}

function readFormats(asked: readonly string[]): ExportFormat[] {
  const unknown = asked.filter((name) => !exportFormats.some((format) => format === name));
  if (unknown.length > 0)
    throw new UsageError(
      `--format: ${unknown.join(", ")} bestaat niet; kies uit ${exportFormats.join(", ")}`,
    );
  return exportFormats.filter((format) => asked.includes(format));
}
