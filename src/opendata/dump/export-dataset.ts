import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { GraphReader, ListReader } from "../../read/reader.ts";
import type { DatasetRow } from "../../read/rows.ts";
import { dataPackageOf, type WrittenFile } from "../catalogue/data-package.ts";
import type { Format } from "../formats/format.ts";
import { formatNames, formats, type FormatName } from "../formats/formats.ts";
import { zipTime } from "../formats/xlsx.ts";
import { tableOf, type Walk } from "../records/pages.ts";
import { datasetTables, linkedTables, type RecordTable } from "../records/tables.ts";
import { DatasetMovedError } from "./errors.ts";
import { lastFiles, licenceText, readmeOf } from "./texts.ts";

/** What can be asked of an export: the formats, and one archive of all that was written. */
export const exportFormats = [...formatNames, "zip"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  /** All, when absent. */
  readonly formats?: readonly ExportFormat[];
  readonly onFile?: (path: string) => void;
  readonly signal?: AbortSignal;
}

export interface ExportSource {
  readonly newReader: () => GraphReader;
  readonly listReaderOf: (revision: number) => ListReader;
  /** Where addresses begin, without a slash at the end. */
  readonly publicUrl: string;
}

interface PlannedFile {
  readonly path: string;
  readonly format: Format;
  readonly tables: readonly RecordTable[];
}

const planOf = (names: readonly FormatName[]): PlannedFile[] =>
  names.flatMap((name): PlannedFile[] => {
    const format = formats[name];
    if (!format.manyTables)
      return datasetTables.map((table) => ({
        path: `data/${table.name}.${format.extension}`,
        format,
        tables: [table],
      }));
    const tables = name === "xlsx" ? datasetTables : linkedTables;
    return [{ path: `oogst.${format.extension}`, format, tables }];
  });

const withoutZip = (asked: readonly ExportFormat[]): FormatName[] =>
  formatNames.filter((name) => asked.includes(name));

/** How many files an export of these formats writes: what a progress bar counts. */
export const countFiles = (asked: readonly ExportFormat[] = exportFormats): number =>
  planOf(withoutZip(asked)).length +
  lastFiles.length +
  (asked.includes("csv") ? 1 : 0) +
  (asked.includes("zip") ? 1 : 0);

/**
 * Writes the dataset to a folder: every table in every format asked for, their description, licence and checksums.
 * The same revision gives the same bytes, whenever and wherever it is written.
 *
 * @returns the revision and the files, in the order in which they were written
 * @throws DatasetMovedError when an import came between; what was written is then of no one revision
 */
export async function exportDataset(
  { newReader, listReaderOf, publicUrl }: ExportSource,
  dir: string,
  { formats: asked = exportFormats, onFile, signal }: ExportOptions = {},
): Promise<{ readonly dataset: DatasetRow; readonly files: readonly WrittenFile[] }> {
  const dataset = await newReader().dataset();
  // The status of a pilot is in no file, so that the day does not matter.
  const lists = listReaderOf(dataset.revision);
  const walk: Walk = { newReader, lists, publicUrl, today: (dataset.modified ?? "1970-01-01").slice(0, 10) };
  const files: WrittenFile[] = [];
  const write = async (
    path: string,
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): Promise<WrittenFile> => {
    const file = await writeFile(dir, path, pieces, signal);
    files.push(file);
    onFile?.(path);
    return file;
  };

  const tables: [RecordTable, WrittenFile][] = [];
  for (const { path, format, tables: those } of planOf(withoutZip(asked))) {
    const walked = those.map((table) => tableOf(table, { of: table.from }, walk));
    const envelope = { revision: dataset.revision };
    const file = await write(path, format.write(walked, { publicUrl, envelope }));
    const [table] = those;
    if (format === formats.csv && table !== undefined) tables.push([table, file]);
  }
  const after = await newReader().dataset();
  if (after.revision !== dataset.revision) throw new DatasetMovedError(dataset.revision, after.revision);
  if (tables.length > 0)
    await write("datapackage.json", [Buffer.from(dataPackageOf(publicUrl, dataset, tables))]);
  const written = files.map(({ path }) => path);
  await write("README.md", [Buffer.from(readmeOf(publicUrl, dataset, written))]);
  await write("LICENSE.txt", [Buffer.from(licenceText)]);
  const sums = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  await write("SHA256SUMS", [Buffer.from(sums)]);
  if (asked.includes("zip")) await write("oogst.zip", zipOf(dir, files));
  return { dataset, files };
}

async function* zipOf(dir: string, files: readonly WrittenFile[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  for (const { path } of files)
    zip.addReadStreamLazy(path, { mtime: zipTime, forceDosTimestamp: true, mode: 0o100644 }, (done) =>
      done(null, createReadStream(join(dir, path))),
    );
  zip.end();
  for await (const chunk of zip.outputStream) yield chunk as Uint8Array;
}

/** Writes a file beside its place, and puts it there when it is whole. */
async function writeFile(
  dir: string,
  path: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<WrittenFile> {
  const place = join(dir, path);
  await mkdir(dirname(place), { recursive: true });
  const hash = createHash("sha256");
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Uint8Array, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(pieces, measure, createWriteStream(`${place}.part`), ...(signal ? [{ signal }] : []));
    await rename(`${place}.part`, place);
  } catch (error) {
    await rm(`${place}.part`, { force: true });
    throw error;
  }
  return { path, bytes, sha256: hash.digest("hex") };
}
