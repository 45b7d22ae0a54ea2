import type { Site } from "../http/site.ts";
import { ProblemError } from "./problem.ts";

/** The search of a site; a problem that passes while there is none. */
export function searchOf({ search }: Site): NonNullable<Site["search"]> {
  if (search !== undefined) return search;
  throw new ProblemError(503, "Zoeken kan nu niet", "Er is geen zoekmachine; vraag het straks nog eens", [], {
    "Retry-After": "60",
  });
}
