import type { PartnerKind } from "../../domain/vocabularies.ts";
import { sectionsOf } from "../../dutch/word-lists.ts";

export interface KnownOrganisation {
  readonly spelling: string;
  readonly name: string;
  readonly kind: PartnerKind;
  /** Whether the spelling is a word, a place or an abbreviation of other things too. */
  readonly ambiguous: boolean;
}

const organisationsIn = (kind: PartnerKind, names: readonly string[]): KnownOrganisation[] =>
  names.flatMap((entry) => {
    const doubted = entry.startsWith("?");
    const spellings = entry.replace(/^\?/u, "").split("=");
    const [name = ""] = spellings;
    return spellings.map((spelling) => ({
      spelling,
      name,
      kind,
      ambiguous: doubted || /^(?:\p{Lu}{1,3}|\p{Ll}+)$/u.test(spelling),
    }));
  });

const organisations = sectionsOf("organisations").flatMap(({ heading, lines }) =>
  organisationsIn(
    heading as PartnerKind,
    lines.flatMap((line) => line.split("|")),
  ),
);

export const keyOfWord = (words: string): string => /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? "";

/** The organisations of the lists by the first word of each spelling, the longest first. */
export const knownOrganisations: ReadonlyMap<string, readonly KnownOrganisation[]> = new Map(
  [...Map.groupBy(organisations, ({ spelling }) => keyOfWord(spelling))].map(([key, those]) => [
    key,
    those.toSorted((one, other) => other.spelling.length - one.spelling.length),
  ]),
);
