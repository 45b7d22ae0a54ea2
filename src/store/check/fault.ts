import type { Trx } from "../rows.ts";

/** Something in the stored graph that cannot be right. */
export interface Fault {
  /** Dutch: what is wrong. */
  readonly what: string;
  /** Where: an edition, and a pilot and field in it, or the type and slug of what hangs loose. */
  readonly where: string;
}

/** A check tells its faults as it finds them. */
export type Check = (trx: Trx) => AsyncGenerator<Fault>;
