import type { Organisation } from "../domain/organisation.ts";
import type { SendAnswer } from "../http/send-answer.ts";
import type { GraphReader } from "../read/reader.ts";
import type { Assets } from "./assets.ts";
import type { keepOverview } from "./pages/overview/read-overview.ts";
import type { SearchService } from "../search/search-service.ts";

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
  readonly overview: ReturnType<typeof keepOverview>;
  readonly search: SearchService;
  readonly sendAnswer: SendAnswer;
  /** What pages depend on besides their address; null while that is not known. */
  readonly generation: () => string | null;
}
