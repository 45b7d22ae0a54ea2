import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";

const brotli = promisify(brotliCompress);
const encoders = {
  // More costs a page more time than it saves its reader.
  br: (text: string) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify<string, Buffer>(gzip),
} as const;
type Encoding = keyof typeof encoders;

/** A text as a client takes it, and in which encoding; null for a client that takes none. */
export async function compress(
  text: string,
  { raw }: Pick<FastifyRequest, "raw">,
): Promise<{ readonly encoding: Encoding; readonly body: Buffer } | null> {
  const encoding = new Negotiator(raw).encoding([...(Object.keys(encoders) as Encoding[]), "identity"]);
  if (encoding !== "br" && encoding !== "gzip") return null;
  return { encoding, body: await encoders[encoding](text) };
}
