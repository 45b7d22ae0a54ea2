import { STATUS_CODES } from "node:http";
import { z } from "zod";
import type { AddressedType } from "../../domain/addresses.ts";
import type { Language, Told } from "../../domain/faults.ts";
import type { GraphReader } from "../../read/reader.ts";
import { isMoved, toldGone, toldMissing, whereLeads } from "../../read/where-leads.ts";
import type { Site } from "../http/site.ts";

const told = (description: string) => z.string().meta({ description });

const faultSchema = z
  .strictObject({
    in: z.enum(["query", "path", "header", "body"]).meta({ description: "Waar het staat" }),
    name: told("Naam van de parameter of de header"),
    detail: told("Wat er niet klopt, en wat wel zou kloppen"),
  })
  .meta({ id: "Fault", description: "Eén fout" });
type ToldFault = Readonly<z.infer<typeof faultSchema>>;
/** One fault in a request, in both languages. */
export type Fault = Omit<ToldFault, "detail"> & { readonly detail: Told };

/** The body of a problem (RFC 9457): status, title and detail, as the API Design Rules ask, and every fault. */
export const problemSchema = z
  .strictObject({
    type: told("Soort probleem"),
    title: told("Soort probleem in woorden"),
    status: z.int().min(400).max(599).meta({ description: "De statuscode" }),
    detail: told("Wat er is, en wat te doen"),
    errors: z.array(faultSchema).readonly().optional().meta({ description: "Elke fout apart" }),
  })
  .meta({
    id: "Problem",
    description: "Waarom een vraag niet beantwoord is (RFC 9457); alle fouten tegelijk",
  });

/** A request that is answered with a problem (RFC 9457) rather than with what it asks for. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly status: number;
  /** Null for what the status is called. */
  readonly title: Told | null;
  readonly told: Told;
  readonly faults: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: Told | null,
    detail: Told,
    faults: readonly Fault[] = [],
    headers: Readonly<Record<string, string>> = {},
    options: ErrorOptions = {},
  ) {
    super(detail.nl, options);
    this.status = status;
    this.title = title;
    this.told = detail;
    this.faults = faults;
    this.headers = headers;
  }
}

/** The same text made for each language. */
export const inEach = (make: (language: Language) => string): Told => ({ nl: make("nl"), en: make("en") });

const notThere: Told = { nl: "Niet gevonden", en: "Not found" };

const problemOfFaults = (status: number, title: Told, faults: readonly Fault[]): ProblemError =>
  new ProblemError(
    status,
    title,
    inEach((language) => faults.map(({ name, detail }) => `${name}: ${detail[language]}`).join("; ")),
    faults,
  );

export const badRequest = (faults: readonly Fault[]): ProblemError =>
  problemOfFaults(400, { nl: "Ongeldige invoer", en: "Invalid input" }, faults);

/**
 * Refuses a question that is wrong in itself with 400, and one that only names what there is not with 404, as an address that
 * does: an empty list would hide a slip of the pen. Each tells every fault.
 *
 * @param unknown what it names that there is not
 */
export function refuseFaults(faults: readonly Fault[], unknown: readonly Fault[]): void {
  if (faults.length > 0) throw badRequest([...faults, ...unknown]);
  if (unknown.length > 0) throw problemOfFaults(404, notThere, unknown);
}

export const notFound = (detail: Told): ProblemError => new ProblemError(404, notThere, detail);

export const problemOf = (
  { status, title, told, faults }: ProblemError,
  language: Language,
): z.infer<typeof problemSchema> => ({
  type: "about:blank",
  title: title?.[language] ?? STATUS_CODES[status] ?? "Error",
  status,
  detail: told[language],
  ...(faults.length === 0
    ? {}
    : { errors: faults.map(({ detail, ...fault }) => ({ ...fault, detail: detail[language] })) }),
});

/** What is asked for has another address now, for ever: `key` is that of the same type of thing. */
export class MovedError extends Error {
  override readonly name = "MovedError";
  readonly key: string;

  constructor(key: string) {
    super(key);
    this.key = key;
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
  if (former === null)
    return notFound(
      type === "Municipality"
        ? toldMissing(type, key)
        : { nl: `Er is geen ${title} "${key}"`, en: `There is no ${type.toLowerCase()} "${key}"` },
    );
  if (isMoved(former)) return new MovedError(former.key);
  return new ProblemError(410, { nl: "Bestaat niet meer", en: "Gone" }, toldGone(former));
}

export function searchOf({ search }: Site): NonNullable<Site["search"]> {
  if (search !== undefined) return search;
  throw new ProblemError(
    503,
    { nl: "Zoeken kan nu niet", en: "Search cannot answer now" },
    {
      nl: "Er is geen zoekmachine; vraag het straks nog eens",
      en: "There is no search engine; ask again later",
    },
    [],
    { "Retry-After": "60" },
  );
}
