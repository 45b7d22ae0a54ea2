import { buffer } from "node:stream/consumers";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sendStream } from "../../http/send-answer.ts";
import { DatasetMovedError } from "../dump/errors.ts";
import { streamIdentity, type Site, type State } from "./site.ts";
import type { IncomingHttpHeaders } from "node:http";
import { mediaTypeFor } from "../../http/negotiate.ts";
import type { Format } from "../formats/format.ts";
import { ProblemError } from "../rest/problem.ts";

export interface Representation {
  readonly contentType: string;
  /** Whether it also depends on the day, as the status of a pilot does. */
  readonly onDay?: boolean;
  /** Whatever else it depends on that neither its address nor the revision says. */
  readonly variant?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole of an answer, or its pieces. */
  readonly body: () => Promise<string | Buffer> | string | Buffer | AsyncIterable<Uint8Array>;
  /** Pieces of large answers are sent as they are written, and are not kept. */
  readonly large?: boolean;
}

const seconds = (moment: string | Date): string => new Date(moment).toUTCString();
/** How long an answer holds before it is asked whether it still does. */
export const cacheControl = "public, max-age=60, must-revalidate";

/** Sends on to where a thing is for ever, by the same method. */
export const sendOn = (reply: FastifyReply, place: string): FastifyReply =>
  reply.header("Cache-Control", cacheControl).redirect(place, 308);

const arePieces = (body: ReturnType<Representation["body"]>): body is AsyncIterable<Uint8Array> =>
  typeof body === "object" && Symbol.asyncIterator in body;

/** Sends an answer of one state of the data: from memory, or as a stream when it is large. */
export async function sendState(
  site: Site,
  { dataset, today }: State,
  request: FastifyRequest,
  reply: FastifyReply,
  { contentType: type, onDay = false, variant = "", headers = {}, body, large = false }: Representation,
): Promise<FastifyReply> {
  const day = onDay ? today : null;
  const lastModified = lastModifiedOf(dataset.modified, day);
  const written = (): ReturnType<Representation["body"]> => {
    const made = body();
    return arePieces(made) ? ofOneRevision(site, dataset.revision, made) : made;
  };
  const dependsOn = [...streamIdentity(site, dataset), type, day, variant];
  if (large)
    return sendStream(request, reply, {
      type,
      cacheControl,
      dependsOn: [...dependsOn, request.url],
      lastModified,
      headers,
      pieces: () => written() as AsyncIterable<Uint8Array>,
    });
  return site.sendAnswer(request, reply, JSON.stringify(dependsOn), async () => {
    const made = written();
    return {
      type,
      body: arePieces(made) ? await buffer(made) : await made,
      cacheControl,
      headers: { ...(lastModified !== null && { "last-modified": lastModified }), ...headers },
    };
  });
}

/**
 * What is written while an import changes the data is of no one revision, and its ETag is of another: then the answer
 * breaks off, so that nobody takes it for whole.
 */
async function* ofOneRevision(
  { newReader }: Site,
  revision: number,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array | null = null;
  for await (const piece of pieces) {
    if (waiting !== null) yield waiting;
    waiting = piece;
  }
  const after = await newReader().dataset();
  if (after.revision !== revision) throw new DatasetMovedError(revision, after.revision);
  if (waiting !== null) yield waiting;
}

/** When what is answered last changed: an import, or the begin of the day that it depends on. */
export function lastModifiedOf(modified: string | null, day: string | null): string | null {
  if (modified === null) return null;
  const midnight = day === null ? modified : new Date(`${day}T00:00:00Z`).toISOString();
  return seconds(midnight > modified ? midnight : modified);
}

/** The first of the formats that `Accept` likes best; 406 names them when it likes none. */
export function formatFor<F extends Pick<Format, "mediaType">>(
  headers: IncomingHttpHeaders,
  formats: readonly F[],
): F {
  const types = formats.map(({ mediaType }) => mediaType);
  const best = mediaTypeFor(headers, types);
  const format = formats.find(({ mediaType }) => mediaType === best);
  if (format !== undefined) return format;
  const [accept, all] = [(headers.accept ?? "").slice(0, 200), types.join(", ")];
  throw new ProblemError(
    406,
    { nl: "Geen vorm die u aanneemt", en: "No form that you accept" },
    {
      nl: `Accept: "${accept}" laat geen van ${all} toe`,
      en: `Accept: "${accept}" allows none of ${all}`,
    },
    [{ in: "header", name: "Accept", detail: { nl: `vraag een van ${all}`, en: `ask for one of ${all}` } }],
  );
}
