import { codes, type Parameter, choice, type Parameters, values } from "./parameters.ts";
import type { GraphReader } from "../../read/reader.ts";
import type { Listed } from "../records/rows.ts";
import { capital, wordsOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { type ReadListing, narrow, type Listing } from "../../read/listings/listing.ts";
import { faultsOf, type Selected } from "./filters.ts";

const ORDER = "order";

/** The parameters that narrow and order a list that is known as a whole: by the same names as on its page. */
export function listingParameters<T>(
  { of, properties, sortings }: Listing<T>,
  thing: string = of,
): Parameters {
  const narrowing = properties.map(({ name, label, codes: known, names = [name] }): [string, Parameter] => [
    name,
    {
      ...(known === null ? values(name, label) : codes(name, label, known, `${thing}${capital(name)}`)),
      names,
    },
  ]);
  const order = choice(
    "sorteer",
    `Waarop ${wordsOf(things[of].plural)} gesorteerd zijn`,
    sortings.map(({ name }) => name),
    null,
    `${thing}Sorting`,
  );
  return { ...Object.fromEntries(narrowing), [ORDER]: order };
}

type Reading = { readonly reader: GraphReader; readonly today: string; readonly read: ReadListing };

/** What is asked of a list that is known as a whole; all of it, as files have it, when nothing is. */
export async function selectListed<T>(
  listing: Listing<T>,
  asked: Readonly<Record<string, unknown>>,
  reading: Reading,
): Promise<Selected> {
  const wanted = [...listing.properties.map(({ name }) => name), ORDER];
  return wanted.every((name) => (asked[name] ?? null) === null)
    ? { selection: { of: listing.of }, faults: [] }
    : selectRows(listing, asked, reading, (row) => listing.rowOf(row));
}

/** What is asked of such a list, as rows in the order that is asked for, or in its own. */
export async function selectRows<T>(
  listing: Listing<T>,
  asked: Readonly<Record<string, unknown>>,
  { reader, today, read }: Reading,
  rowOf: (listed: T) => Listed,
): Promise<Selected> {
  const { of, properties, sortings } = listing;
  const all = await read(listing, reader, today);
  const { rows, unknown } = narrow(
    all,
    properties,
    ({ name }) => (asked[name] as readonly string[] | null) ?? [],
  );
  const sorting = sortings.find(({ name }) => name === asked[ORDER]) ?? sortings[0];
  return {
    selection: { of, rows: rows.toSorted((a, b) => sorting.compare(a, b)).map(rowOf) },
    faults: faultsOf(unknown.map(({ property: { name: parameter }, value }) => ({ parameter, value }))),
  };
}
