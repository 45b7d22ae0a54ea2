import type { CouncilLink } from "../domain/council-link.ts";
import type { ReferredPlural } from "../domain/referred.ts";
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

type Aliased = { readonly name: string; readonly aliases: readonly string[] };

/** Of what reports name in a field. */
type DecidedNames = { readonly [P in ReferredPlural]?: readonly Aliased[] };

/** What people decided (`seeds/register.json`): names that are one although they are spelled apart. */
export interface Register extends DecidedNames {
  readonly partners: readonly (Aliased & { readonly kind: PartnerKind })[];
  readonly pilots: readonly Aliased[];
  readonly decisions?: readonly PilotDecision[];
  /** Motions and memos in the councils' own systems. */
  readonly links?: readonly CouncilLink[];
}
