import { STATUS_CODES } from "node:http";
import type { AddressedType } from "../../domain/addresses.ts";
import type { GraphReader } from "../../read/reader.ts";
import { isMoved, toldGone, whereLeads } from "../../read/where-leads.ts";

/** One thing that is wrong with a request. */
export interface Fault {
  readonly in: "query" | "path" | "header" | "body";
  readonly name: string;
  /** Dutch: what is wrong, and what would be right. */
  readonly detail: string;
}

/** A request that is answered with a problem (RFC 9457) rather than with what it asks for. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
    readonly faults: readonly Fault[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
    options: ErrorOptions = {},
  ) {
    super(detail, options);
  }
}

export const badRequest = (faults: readonly Fault[]): ProblemError =>
  new ProblemError(
    400,
    "Ongeldige invoer",
    faults.map(({ name, detail }) => `${name}: ${detail}`).join("; "),
    faults,
  );

export const notFound = (detail: string): ProblemError => new ProblemError(404, "Niet gevonden", detail);

/** The body of a problem: status, title and detail, as the API Design Rules ask, and every fault. */
export const problemOf = ({ status, title, message, faults }: ProblemError) => ({
  type: "about:blank",
  title: title || STATUS_CODES[status],
  status,
  detail: message,
  ...(faults.length === 0 ? {} : { errors: faults }),
});

/** What is asked for has another address now, for ever: `key` is that of the same type of thing. */
export class MovedError extends Error {
  override readonly name = "MovedError";
  constructor(readonly key: string) {
    super(key);
  }
}

/** What to say of a key of nothing: that it never was, that it is gone, since when and why, or where it is now. */
export async function missing(
  reader: GraphReader,
  type: AddressedType,
  key: string,
  title: string,
): Promise<ProblemError | MovedError> {
  const former = await whereLeads(reader, type, key);
  if (former === null) return notFound(`Er is geen ${title} "${key}"`);
  if (isMoved(former)) return new MovedError(former.key);
  return new ProblemError(410, "Bestaat niet meer", toldGone(former));
}
