import type { Organisation } from "../domain/organisation.ts";
import type { SendAnswer } from "../http/send-answer.ts";
import type { GraphReader } from "../read/reader.ts";
import type { MunicipalityRow } from "../read/rows.ts";
import type { Assets } from "./assets.ts";
import type { ReadListing } from "../read/listings/listing.ts";
import { readWholeList } from "../read/read-report.ts";
import { always } from "../domain/condition.ts";
import { type PilotCard, readPilotCards } from "./read-cards.ts";
import type { SearchService } from "../search/search-service.ts";
import type { Page } from "./page/page.ts";
import type { CouncilLink } from "../domain/council-link.ts";
import { motionKeyOf } from "../domain/motion-key.ts";

/** Finds addresses in the council's own system; null where people gave none. */
export interface CouncilLinks {
  motion(motion: { readonly municipalityId: string; readonly number: string | null }): string | null;
  memo(municipalityId: string, number: string): string | null;
}

/** Puts links at hand by what they are of; a motion is found by its number in any spelling. */
export function councilLinks(links: readonly CouncilLink[]): CouncilLinks {
  const keyOf = (kind: CouncilLink["kind"], municipality: string, number: string): string =>
    `${kind} ${municipality} ${motionKeyOf(number)}`;
  const byKey = new Map(
    links.map(({ kind, municipality, number, address }) => [keyOf(kind, municipality, number), address]),
  );
  return {
    motion: ({ municipalityId, number }) =>
      number === null ? null : (byKey.get(keyOf("motion", municipalityId, number)) ?? null),
    memo: (municipalityId, number) => byKey.get(keyOf("memo", municipalityId, number)) ?? null,
  };
}

/** Something of the whole graph that is read once for a revision and a day. */
type Kept<T> = (reader: GraphReader, today: string) => Promise<T>;

/** As many pilots are kept in short, and drawn. */
export const MOST_KEPT = 1_000;

/** Reads the first pilots by name in short, on a day, an ISO date. */
export async function readKeptCards(reader: GraphReader, today: string): Promise<PilotCard[]> {
  const list = { of: "Pilot", where: always, under: null } as const;
  return readPilotCards(reader, await readWholeList<"Pilot">(reader, list, MOST_KEPT), { today });
}

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
  /** The first pilots by name in short, of which pictures are drawn. */
  readonly cards: Kept<readonly PilotCard[]>;
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

/** What an address says: the key in its path, "" where it has none, and its query. */
export type Address = { readonly key: string; readonly query: URLSearchParams };

export type ReadPage = (site: Site, address: Address) => Promise<Page> | Page;
