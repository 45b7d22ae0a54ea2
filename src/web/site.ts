import type { Organisation } from "../domain/organisation.ts";
import type { SendAnswer } from "../http/send-answer.ts";
import type { GraphReader } from "../read/reader.ts";
import type { MunicipalityRow } from "../read/rows.ts";
import type { Assets } from "./assets.ts";
import type { CouncilLinks } from "./council-links.ts";
import type { ReadListing } from "../read/listings/listing.ts";
import type { Overview } from "./pages/overview/read-overview.ts";
import type { SearchService } from "../search/search-service.ts";

/** Something of the whole graph that is read once for a revision and a day. */
type Kept<T> = (reader: GraphReader, today: string) => Promise<T>;

/** What the pages are made from. */
export interface Site {
  /** Makes what reads for one request. */
  readonly newReader: () => GraphReader;
  /** Origin of all addresses, without a slash at the end. */
  readonly publicUrl: string;
  readonly assets: Assets;
  readonly organisation: Organisation;
  /** Today in the Netherlands, as an ISO date. */
  readonly today: () => string;
  readonly overview: Kept<Overview>;
  /** The lists that are known as a whole. */
  readonly listing: ReadListing;
  /** By name. */
  readonly municipalities: Kept<readonly MunicipalityRow[]>;
  /** Motions and memos in the councils' own systems. */
  readonly links: CouncilLinks;
  readonly search: SearchService;
  readonly sendAnswer: SendAnswer;
  /** What pages depend on besides their address; null while that is not known. */
  readonly generation: () => string | null;
}
