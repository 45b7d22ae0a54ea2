import type { OriginKind, PilotStatus, Verdict } from "../domain/vocabularies.ts";

/**
 * Which pilots are asked for: all parts must fit, and of each part one of its values; a part without values counts for
 * nothing. Things are named by their slugs, which
 * several municipalities may have, motions by number too, municipalities by code or name; days and moments are ISO.
 */
export interface PilotFilter {
  readonly editions?: readonly string[] | null;
  readonly programmes?: readonly string[] | null;
  readonly portfolios?: readonly string[] | null;
  readonly partners?: readonly string[] | null;
  readonly motions?: readonly string[] | null;
  readonly origins?: readonly OriginKind[] | null;
  readonly verdicts?: readonly Verdict[] | null;
  readonly statuses?: readonly PilotStatus[] | null;
  readonly municipalities?: readonly string[] | null;
  readonly runningOn?: string | null;
  readonly updatedSince?: string | null;
}
