import type { Register } from "../../source/register.ts";
import type { Municipality } from "../context.ts";
import type { PilotHeadings } from "../place-reports.ts";
import type { Trx } from "../rows.ts";
import { referredTypes } from "../../domain/reference-fields.ts";
import { handOver, recordAddresses, succeed } from "./record-addresses.ts";
import { readHolders, settleSlugs, type Owners, type SluggedType } from "./settle-slugs.ts";

export interface AddressSettlement {
  readonly municipality: Municipality;
  /** All pilots of the municipality. */
  readonly pilots: readonly PilotHeadings[];
  /** The pilot that took over the reports of each that has none left. */
  readonly successors: ReadonlyMap<number, number>;
  /** The motion that took over the mentions of each that has none left. */
  readonly motionSuccessors: ReadonlyMap<number, number>;
  readonly register: Register;
  /** Slugs of the partners that can have come or gone. */
  readonly partners: readonly string[];
  /** Dutch: why what is gone is gone. */
  readonly reason: string;
  readonly now: string;
}

/** Gives all that a municipality has its address, and keeps for ever where each that was given leads. */
export async function settleAddresses(trx: Trx, settlement: AddressSettlement): Promise<void> {
  const { municipality, pilots, successors, motionSuccessors } = settlement;
  const owners = new Map<SluggedType, Owners>();
  for (const type of ["Pilot", "Motion", ...referredTypes] as const)
    owners.set(type, await settleSlugs(trx, type, municipality, settlement));
  await succeed(trx, "Pilot", successors);
  await succeed(trx, "Motion", motionSuccessors);
  await handOver(trx, await readHolders(trx, municipality, pilots));
  await recordAddresses(trx, { ...settlement, owners });
}
