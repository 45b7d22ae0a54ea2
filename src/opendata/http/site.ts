import type { SendAnswer } from "../../http/send-answer.ts";
import type { ReadListing } from "../../read/listings/listing.ts";
import type { ChangeSelection, GraphReader, ListReader } from "../../read/reader.ts";
import type { EventRow, ToldPage } from "../../read/read-told.ts";
import type { SearchService } from "../../search/search-service.ts";
import type { DatasetRow } from "../../read/rows.ts";
import type { PageEnds, Walk } from "../records/pages.ts";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { apiVersion } from "../catalogue/about.ts";
import { dayOf } from "../../domain/day.ts";

/** Makes a page of a text in HTML, and the policy of what may stand in it. */
type Dress = (document: {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}) => { readonly html: string; readonly policy: string };

export interface OpenDataOptions {
  /** Makes a reader of the graph; one is used for a page of records, and then let go. */
  readonly newReader: () => GraphReader;
  readonly listReaderOf: (revision: number) => ListReader;
  /** The events after a revision, oldest first, at most `limit` after the event with the id `after`. */
  readonly events: (since: number, after: string | null, limit: number) => Promise<readonly EventRow[]>;
  /** What changes were told last, or in one revision, of a selection; null for a revision that told none. */
  readonly told: (changes: ChangeSelection, revision: number | null) => Promise<ToldPage | null>;
  /** Absent while there is no search: then `/zoeken` says so, with 503. */
  readonly search?: Pick<SearchService, "search">;
  readonly listing: ReadListing;
  /** Origin of all addresses, without a slash at the end. */
  readonly publicUrl: string;
  /** Where who asks about the data can write to. */
  readonly contactEmail: string;
  /** Folder for the files of a revision; they are made when they are first asked for. */
  readonly cacheDir: string;
  readonly now?: () => Date;
  readonly sendAnswer: SendAnswer;
  /** Puts a text to read in the look of the site. */
  readonly dress: Dress;
}

export interface Site extends OpenDataOptions {
  readonly now: () => Date;
  readonly pageEnds: PageEnds;
}

/** One state of the data, on one day: an answer says nothing that is newer or older. */
export type State = { readonly dataset: DatasetRow; readonly today: string; readonly walk: Walk };

/** Of the program: other code can write other bytes of the same data. */
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")));

/** What bytes depend on besides their address and form: program, addresses, and which data of which database. */
export const streamIdentity = (
  { publicUrl }: Pick<Site, "publicUrl">,
  { revision, modified }: DatasetRow,
): readonly (string | number | null)[] => [version, apiVersion, publicUrl, revision, modified];

export async function stateOf({ newReader, listReaderOf, publicUrl, now }: Site): Promise<State> {
  const today = dayOf(now());
  const dataset = await newReader().dataset();
  const lists = listReaderOf(dataset.revision);
  return { dataset, today, walk: { newReader, lists, publicUrl, today } };
}
