import { setFlagsFromString } from "node:v8";
import { readConfig } from "../config.ts";
import { ofRevision } from "../read/sql/of-revision.ts";
import { sqlListReader, sqlReader } from "../read/sql/sql-reader.ts";
import {
  countFiles,
  exportDataset,
  exportFormats,
  type ExportFormat,
} from "../opendata/dump/export-dataset.ts";
import { showProgress } from "./open-document.ts";
import { UsageError, type Terminal } from "./terminal.ts";
import { withDatabase } from "./with-database.ts";

/**
 * For a process that only writes files: its young generation stays as it is. V8 would let it grow to 64 MB, for records
 * that live no longer than a page. Takes effect from the next time that it would grow.
 */
export const keepMemorySmall = (): void => setFlagsFromString("--semi-space-growth-factor=1");

const isFormat = (name: string): name is ExportFormat => exportFormats.some((format) => format === name);

/** `oogst export DIR`: writes the dataset as files; the same revision gives the same bytes. */
export async function exportFiles(
  terminal: Terminal,
  folder: string,
  asked: readonly string[],
): Promise<void> {
  const unknown = asked.filter((name) => !isFormat(name));
  if (unknown.length > 0)
    throw new UsageError(`--format ${unknown.join(", ")}: kies uit ${exportFormats.join(", ")}.`);
  keepMemorySmall();
  const formats = asked.length > 0 ? asked.filter(isFormat) : exportFormats;
  const { publicUrl } = readConfig(terminal.env);
  const { dataset, files } = await withDatabase(terminal, async ({ kysely }) => {
    const progress = showProgress(terminal.stderr, "Bestanden schrijven", countFiles(formats));
    try {
      const newReader = () => sqlReader(kysely);
      return await exportDataset(
        { newReader, listReaderOf: (revision) => sqlListReader(ofRevision(kysely, revision)), publicUrl },
        folder,
        {
          formats,
          onFile: (path) => progress.advance(1, path),
          signal: terminal.signal,
        },
      );
    } finally {
      progress.done();
    }
  });
  terminal.stdout.write(
    `Versie ${dataset.revision} van de gegevens: ${files.length} bestanden in ${folder}\n`,
  );
}
