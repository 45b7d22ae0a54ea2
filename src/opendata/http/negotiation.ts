import type { IncomingHttpHeaders } from "node:http";
import { mediaTypeFor } from "../../http/negotiate.ts";
import type { Format } from "../formats/format.ts";
import { ProblemError } from "../rest/problem.ts";

/** The first of the formats that `Accept` likes best; 406 names them when it likes none. */
export function formatFor<F extends Pick<Format, "mediaType">>(
  headers: IncomingHttpHeaders,
  formats: readonly F[],
): F {
  const types = formats.map(({ mediaType }) => mediaType);
  const best = mediaTypeFor(headers, types);
  const format = formats.find(({ mediaType }) => mediaType === best);
  if (format !== undefined) return format;
  throw new ProblemError(
    406,
    "Geen vorm die u aanneemt",
    `Accept: "${(headers.accept ?? "").slice(0, 200)}" laat geen van ${types.join(", ")} toe`,
    [{ in: "header", name: "Accept", detail: `vraag een van ${types.join(", ")}` }],
  );
}
