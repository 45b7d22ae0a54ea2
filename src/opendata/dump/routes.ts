import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Site, streamIdentity, stateOf } from "../http/site.ts";
import { apiVersion } from "../catalogue/about.ts";
import { DatasetMovedError, faultOfFiles } from "./errors.ts";
import { exportDataset } from "./export-dataset.ts";
import { filesBeside } from "./texts.ts";
import { send } from "@fastify/send";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendUnchanged, streamValidators } from "../../http/send-answer.ts";
import { cacheControl, lastModifiedOf } from "../http/answer.ts";
import { onlyReading } from "../http/guard.ts";
import { formats } from "../formats/formats.ts";
import { notFound, ProblemError } from "../rest/problem.ts";

/** Gives the folder with the files of a revision; they are written when they are first asked for. */
type Dumps = (revision: number) => Promise<string>;

/**
 * Keeps the files of revisions in the cache folder of a site. Requests at one time share the writing; the files
 * of other revisions go when new ones are there, except the last, which someone may be reading.
 */
function keepDumps({
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

const contentTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(formats).map(({ extension, contentType }) => [extension, contentType])),
  zip: "application/zip",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};
const ofTables = Object.values(formats).filter(({ manyTables }) => !manyTables);
const tableFile = new RegExp(`^[a-z-]+\\.(${ofTables.map(({ extension }) => extension).join("|")})$`);

/** Serves the files of the revision that there is now, under `/open-data`; a client may ask for a part of one. */
export const dumpRoutes =
  (site: Site) =>
  async (scope: FastifyInstance): Promise<void> => {
    const dumps = keepDumps(site);
    for (const file of ["oogst.zip", ...filesBeside])
      onlyReading(scope, `/${file}`, (request, reply) => sendDump(site, dumps, file, request, reply));
    onlyReading(scope, "/data/:file", (request, reply) => {
      const { file } = request.params as { readonly file: string };
      if (!tableFile.test(file)) throw noFile(file);
      return sendDump(site, dumps, `data/${file}`, request, reply);
    });
  };

const noFile = (file: string) =>
  notFound({ nl: `Er is geen bestand "${file}"`, en: `There is no file "${file}"` });

async function sendDump(
  site: Site,
  dumps: Dumps,
  path: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { dataset } = await stateOf(site);
  const modified = lastModifiedOf(dataset.modified, null);
  const validators = streamValidators([...streamIdentity(site, dataset), path], modified);
  void reply.headers({ ...validators, "Cache-Control": cacheControl, "Accept-Ranges": "bytes" });
  if (sendUnchanged(request, reply, validators)) return reply;
  const { range, "if-range": ifRange } = request.headers;
  // A part of another revision is no part of this one: then the whole is the answer (RFC 9110, section 13.1.5).
  const partial =
    range !== undefined && (ifRange === undefined || ifRange === validators.etag || ifRange === modified);
  const asked = Object.assign(Object.create(request.raw) as typeof request.raw, {
    headers: partial ? { range } : {},
  });
  const root = await dumps(dataset.revision);
  const { statusCode, headers, stream, type } = await send(asked, `/${path}`, {
    root,
    etag: false,
    lastModified: false,
    cacheControl: false,
    contentType: false,
    dotfiles: "allow",
  });
  if (statusCode === 416) {
    stream.destroy();
    const size = (headers["Content-Range"] ?? "").replace(/^.*\//, "");
    throw new ProblemError(
      416,
      { nl: "Deel bestaat niet", en: "No such part" },
      {
        nl: `Het bestand heeft ${size} bytes; "${range ?? ""}" ligt daarbuiten`,
        en: `The file has ${size} bytes; "${range ?? ""}" lies outside of it`,
      },
      [],
      { "Content-Range": `bytes */${size}` },
    );
  }
  if (type === "error") throw noFile(join("/", path));
  void reply.code(statusCode).headers(headers);
  void reply.type(contentTypes[path.replace(/^.*\./, "")] ?? "text/plain; charset=utf-8");
  if (request.method === "HEAD") {
    stream.destroy();
    return reply.send();
  }
  return reply.send(stream);
}
