import { keepForRevision } from "../keep-for-revision.ts";
import type { GraphReader } from "../reader.ts";
import type { Listing } from "./listing.ts";

/** Reads a listing, once for a revision and a day. */
export type ReadListing = <T>(
  listing: Pick<Listing<T>, "read">,
  reader: GraphReader,
  today: string,
) => Promise<readonly T[]>;

/** Makes what reads listings, each kept until the data change or the day turns. */
export function keepListings(): ReadListing {
  const kept = new Map<unknown, Listing<unknown>["read"]>();
  return <T>(listing: Pick<Listing<T>, "read">, reader: GraphReader, today: string) => {
    const read = kept.get(listing) ?? keepForRevision(listing.read);
    kept.set(listing, read);
    return read(reader, today) as Promise<readonly T[]>;
  };
}
