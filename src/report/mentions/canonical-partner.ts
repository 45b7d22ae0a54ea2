import type { PartnerName } from "../../domain/mention-fields.ts";
import { slugOf } from "../../domain/slug.ts";
import type { PartnerKind } from "../../domain/vocabularies.ts";
import type { Register } from "../../source/register.ts";

type Partner = Register["partners"][number];

const keyOf = (name: string): string => slugOf(name.replace(/&/gu, " en "));

const decisions = new WeakMap<Register, ReadonlyMap<string, Partner>>();

/** The partners of a register by every spelling; of two with one spelling the first. */
const decisionsOf = (register: Register): ReadonlyMap<string, Partner> => {
  const known = decisions.get(register);
  if (known !== undefined) return known;
  const bySpelling = new Map<string, Partner>();
  for (const partner of register.partners.toReversed())
    for (const spelling of [partner.name, ...partner.aliases]) bySpelling.set(keyOf(spelling), partner);
  decisions.set(register, bySpelling);
  return bySpelling;
};

/**
 * Gives a partner its one name and address. What people decided in the register goes before the form of the name:
 * an alias counts with and without the word before it ("stichting", "gemeente") and in any case.
 */
export const canonicalPartner = (
  name: string,
  kind: PartnerKind,
  register: Register,
  otherSpellings: readonly string[] = [],
): PartnerName => {
  const bySpelling = decisionsOf(register);
  const found = new Set([name, ...otherSpellings].map((spelling) => bySpelling.get(keyOf(spelling))));
  const [decided] = register.partners.filter((partner) => found.has(partner));
  if (decided !== undefined) return { slug: slugOf(decided.name), name: decided.name, kind: decided.kind };
  return { slug: slugOf(name), name, kind };
};
