import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../http/site.ts";
import { apiVersion } from "../rest/version.ts";
import { DatasetMovedError } from "./dataset-moved-error.ts";
import { faultOfFiles } from "./files-unwritable-error.ts";
import { exportDataset } from "./export-dataset.ts";

/** Gives the folder with the files of a revision; they are written when they are first asked for. */
export type Dumps = (revision: number) => Promise<string>;

/**
 * Keeps the files of revisions in the cache folder of a site. Requests at one time share the writing; the files
 * of other revisions go when new ones are there, except the last, which someone may be reading.
 */
export function keepDumps({
  cacheDir,
  newReader,
  listReaderOf,
  publicUrl,
}: Pick<Site, "cacheDir" | "newReader" | "listReaderOf" | "publicUrl">): Dumps {
  const kind = createHash("sha256").update(`${apiVersion} ${publicUrl}`).digest("hex").slice(0, 12);
  const prefix = `revisie-${kind}-`;
  const writing = new Map<number, Promise<string>>();

  const write = async (revision: number, place: string): Promise<string> => {
    const unfinished = join(cacheDir, `onaf-${randomUUID()}`);
    try {
      await mkdir(unfinished, { recursive: true });
      const { dataset } = await exportDataset({ newReader, listReaderOf, publicUrl }, unfinished);
      if (dataset.revision !== revision) throw new DatasetMovedError(revision, dataset.revision);
      // Another process can have been first; its files are the same.
      await rename(unfinished, place).catch((error: unknown) => {
        if (!existsSync(place)) throw error;
      });
      await forgetOthers(revision);
      return place;
    } catch (error) {
      throw faultOfFiles(error);
    } finally {
      // Where nothing can be written nothing can be removed: why it could not be written is what is told.
      await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    }
  };

  const forgetOthers = async (revision: number): Promise<void> => {
    const kept = (await readdir(cacheDir))
      .filter((name) => name.startsWith(prefix))
      .map((name) => Number(name.slice(prefix.length)))
      .filter((number) => number < revision)
      .toSorted((a, b) => b - a);
    for (const old of kept.slice(1)) await rm(join(cacheDir, prefix + old), { recursive: true, force: true });
  };

  return (revision) => {
    const place = join(cacheDir, prefix + revision);
    if (existsSync(place)) return Promise.resolve(place);
    const busy = writing.get(revision) ?? write(revision, place).finally(() => writing.delete(revision));
    writing.set(revision, busy);
    return busy;
  };
}
