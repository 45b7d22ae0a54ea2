import { join } from "node:path";
import { send } from "@fastify/send";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendUnchanged } from "../../http/is-unchanged.ts";
import { streamValidators } from "../../http/send-stream.ts";
import { cacheControl, lastModifiedOf } from "../http/answer.ts";
import { onlyReading } from "../http/guard.ts";
import { streamIdentity } from "../http/identity.ts";
import type { Site } from "../http/site.ts";
import { stateOf } from "../http/state.ts";
import { formats } from "../formats/formats.ts";
import { notFound, ProblemError } from "../rest/problem.ts";
import { keepDumps, type Dumps } from "./dumps.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(formats).map(({ extension, contentType }) => [extension, contentType])),
  zip: "application/zip",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};
const wholeFiles = [
  "oogst.zip",
  "oogst.xlsx",
  "oogst.jsonld",
  "oogst.ttl",
  "datapackage.json",
  "README.md",
  "LICENSE.txt",
  "SHA256SUMS",
] as const;

/** Serves the files of the revision that there is now, under `/open-data`; a client may ask for a part of one. */
export const dumpRoutes =
  (site: Site) =>
  async (scope: FastifyInstance): Promise<void> => {
    const dumps = keepDumps(site);
    for (const file of wholeFiles)
      onlyReading(scope, `/${file}`, (request, reply) => sendDump(site, dumps, file, request, reply));
    onlyReading(scope, "/data/:file", (request, reply) => {
      const { file } = request.params as { readonly file: string };
      if (!/^[a-z-]+\.(csv|json|ndjson)$/.test(file)) throw notFound(`Er is geen bestand "${file}"`);
      return sendDump(site, dumps, `data/${file}`, request, reply);
    });
  };

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
      "Deel bestaat niet",
      `Het bestand heeft ${size} bytes; "${range ?? ""}" ligt daarbuiten`,
      [],
      { "Content-Range": `bytes */${size}` },
    );
  }
  if (type === "error") throw notFound(`Er is geen bestand "${join("/", path)}"`);
  void reply.code(statusCode).headers(headers);
  void reply.type(contentTypes[path.replace(/^.*\./, "")] ?? "text/plain; charset=utf-8");
  if (request.method === "HEAD") {
    stream.destroy();
    return reply.send();
  }
  return reply.send(stream);
}
