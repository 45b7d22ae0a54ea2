import { always } from "../../../domain/condition.ts";
import type { GraphReader } from "../../../read/reader.ts";
import { readWholeList } from "../../../read/read-whole.ts";
import { type PilotCard, readPilotCards } from "../../read-pilot-cards.ts";

/** More pilots than this are not drawn: the pictures are of a city, not of a country. */
const MOST_PILOTS = 1_000;

/** All pilots in short, and how many there are in all. */
export interface Overview {
  readonly cards: readonly PilotCard[];
  readonly total: number;
  readonly today: string;
}

/** Reads the overview on a day, an ISO date. */
export async function readOverview(reader: GraphReader, today: string): Promise<Overview> {
  const list = { of: "Pilot", where: always, under: null } as const;
  const [pilots, total] = await Promise.all([
    readWholeList<"Pilot">(reader, list, MOST_PILOTS),
    reader.count(list),
  ]);
  return { cards: await readPilotCards(reader, pilots, { today }), total, today };
}
