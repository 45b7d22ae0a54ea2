import type { IncomingHttpHeaders } from "node:http";
import Negotiator from "negotiator";
import type { Format } from "../formats/format.ts";
import { ProblemError } from "../rest/problem.ts";

/** The first of the formats that `Accept` likes best; 406 names them when it likes none. */
export function formatFor<F extends Pick<Format, "mediaType">>(
  headers: IncomingHttpHeaders,
  formats: readonly F[],
): F {
  const types = formats.map(({ mediaType }) => mediaType);
  const [best] = new Negotiator({ headers: headersOf(headers) }).mediaTypes(types);
  const format = formats.find(({ mediaType }) => mediaType === best);
  if (format !== undefined) return format;
  throw new ProblemError(
    406,
    "Geen vorm die u aanneemt",
    `Accept: "${(headers.accept ?? "").slice(0, 200)}" laat geen van ${types.join(", ")} toe`,
    [{ in: "header", name: "Accept", detail: `vraag een van ${types.join(", ")}` }],
  );
}

export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

/** The way to compress that the client likes best, ours when it likes several as much. */
export function encodingFor(headers: IncomingHttpHeaders): Encoding {
  const negotiator: PreferringNegotiator = new Negotiator({ headers: headersOf(headers) });
  const [best] = negotiator.encodings([...encodings], { preferred: [...encodings] });
  return encodings.find((encoding) => encoding === best) ?? "identity";
}

/** The types of negotiator are those of an older version. */
interface PreferringNegotiator {
  encodings(available: string[], options?: { readonly preferred: string[] }): string[];
}

const headersOf = ({ accept, "accept-encoding": encoding }: IncomingHttpHeaders) => ({
  ...(accept === undefined ? {} : { accept }),
  ...(typeof encoding === "string" ? { "accept-encoding": encoding } : {}),
});
