import type { PartnerName } from "../../fields/mention-fields.ts";
import { slugOf } from "../../fields/slug.ts";
import type { PartnerKind } from "../../fields/vocabulary.ts";
import type { Register } from "../../source/register.ts";

const keyOf = (name: string): string => slugOf(name.replace(/&/gu, " en "));

/**
 * Gives a partner its one name and address. What people decided in the register goes before the form of the name:
 * an alias counts with and without the word before it ("stichting", "gemeente") and in any case.
 */
export const canonicalPartner = (
  name: string,
  kind: PartnerKind,
  { partners }: Register,
  otherSpellings: readonly string[] = [],
): PartnerName => {
  const spellings = new Set([name, ...otherSpellings].map(keyOf));
  const decided = partners.find((partner) =>
    [partner.name, ...partner.aliases].some((alias) => spellings.has(keyOf(alias))),
  );
  if (decided !== undefined) return { slug: slugOf(decided.name), name: decided.name, kind: decided.kind };
  return { slug: slugOf(name), name, kind };
};
