import type { CouncilLink } from "../domain/council-link.ts";
import type { PartnerKind } from "../domain/vocabularies.ts";

/** What people decided (`seeds/register.json`): names that are one although they are spelled apart. */
export interface Register {
  readonly partners: readonly {
    readonly name: string;
    readonly kind: PartnerKind;
    readonly aliases: readonly string[];
  }[];
  readonly pilots: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly portfolios: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Motions and memos in the councils' own systems. */
  readonly links?: readonly CouncilLink[];
}
