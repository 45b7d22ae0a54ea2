import type { CouncilLink } from "../domain/council-link.ts";
import type { ReferredPlural } from "../domain/referred.ts";
import type { PartnerKind } from "../domain/vocabularies.ts";

interface Aliased {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Of what reports name in a field. */
type DecidedNames = { readonly [P in ReferredPlural]?: readonly Aliased[] };

/** What people decided (`seeds/register.json`): names that are one although they are spelled apart. */
export interface Register extends DecidedNames {
  readonly partners: readonly (Aliased & { readonly kind: PartnerKind })[];
  readonly pilots: readonly Aliased[];
  /** Motions and memos in the councils' own systems. */
  readonly links?: readonly CouncilLink[];
}
