import type { CouncilLink } from "../domain/council-link.ts";
import type { PartnerKind } from "../domain/vocabularies.ts";

/** What people decided of a pilot of one municipality, by the names that reports print. One of the three is told. */
export interface PilotDecision {
  /** CBS code. */
  readonly municipality: string;
  readonly pilot: string;
  /** The pilot is called so now: by that name it has its address, and the old one leads to it. */
  readonly renamed?: string | undefined;
  /** The pilot is one with that of another name, which keeps its address. */
  readonly mergedInto?: string | undefined;
  /** The pilot is another than that of this name, however alike the names. */
  readonly notTheSameAs?: string | undefined;
}

/** What people decided (`seeds/register.json`): names that are one although they are spelled apart. */
export interface Register {
  readonly partners: readonly {
    readonly name: string;
    readonly kind: PartnerKind;
    readonly aliases: readonly string[];
  }[];
  readonly pilots: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly portfolios: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly decisions?: readonly PilotDecision[];
  /** Motions and memos in the councils' own systems. */
  readonly links?: readonly CouncilLink[];
}
