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
const ours = Object.keys(encoders) as Encoding[];

/** What negotiator 1.0 takes and its types do not tell: which of what a client likes as well is ours to choose. */
interface PreferringNegotiator {
  encoding(available: string[], options: { readonly preferred: string[] }): string | undefined;
}

/** A text as a client takes it, and in which encoding; null for a client that takes none. */
export async function compress(
  text: string,
  { raw }: Pick<FastifyRequest, "raw">,
): Promise<{ readonly encoding: Encoding; readonly body: Buffer } | null> {
  const negotiator: PreferringNegotiator = new Negotiator(raw);
  const encoding = negotiator.encoding([...ours, "identity"], { preferred: ours });
  if (encoding !== "br" && encoding !== "gzip") return null;
  return { encoding, body: await encoders[encoding](text) };
}
