import { patternsUnder } from "../../dutch/patterns.ts";
import { matchesOf } from "../lines/matches.ts";
import type { Sentence } from "../values/split-sentences.ts";
import type { Candidate } from "./partner-candidate.ts";
import { actsAfter, deed, staffOf, whereabouts } from "./partner-words.ts";
import type { PartnerSpan } from "./position-candidates.ts";
import type { PartnerKind } from "../../domain/vocabularies.ts";
import { sectionsOf } from "../../dutch/word-lists.ts";

interface KnownOrganisation {
  readonly spelling: string;
  readonly name: string;
  readonly kind: PartnerKind;
  /** Whether the spelling is a word, a place or an abbreviation of other things too. */
  readonly ambiguous: boolean;
}

/** "waterschap Aa en Maas": the word for what it is stands in a sentence with a small letter. */
const { pattern, words } = patternsUnder("mentions", "known organisations");
const formWord = new RegExp(`^(?:${words("formWord")})(?= \\p{Lu})`, "u");
const inSentence = (spelling: string): string[] =>
  formWord.test(spelling) ? [spelling, spelling.charAt(0).toLowerCase() + spelling.slice(1)] : [spelling];

const organisationsIn = (kind: PartnerKind, names: readonly string[]): KnownOrganisation[] =>
  names.flatMap((entry) => {
    const doubted = entry.startsWith("?");
    const spellings = entry.replace(/^\?/u, "").split("=");
    const [name = ""] = spellings;
    return spellings.flatMap(inSentence).map((spelling) => ({
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

const keyOfWord = (words: string): string => /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? "";

/** The organisations of the lists by the first word of each spelling, the longest first. */
const knownOrganisations: ReadonlyMap<string, readonly KnownOrganisation[]> = new Map(
  [...Map.groupBy(organisations, ({ spelling }) => keyOfWord(spelling))].map(([key, those]) => [
    key,
    those.toSorted((one, other) => other.spelling.length - one.spelling.length),
  ]),
);

/** Few spellings begin with a small letter; most words do. */
const small = [...knownOrganisations.keys()].filter((key) => /^\p{Ll}/u.test(key));
const wordStart = new RegExp(
  `(?=\\p{Lu}|\\p{N}|['’]|(?:${small.join("|")})(?![\\p{L}\\p{N}]))(?<![\\p{L}\\p{N}&-]|\\p{L}['’])[\\p{L}\\p{N}'’]+`,
  "gu",
);
const goesOn = /^(?:[\p{L}\p{N}]|-\p{L}|&\p{L})/u;
const capitalBefore = /(?<!^)\p{Lu}[\p{L}]+\s$/u;
const capitalAfter = /^\s\p{Lu}\p{Ll}/u;

const ofOther = pattern("ofOther", "iu");
const asPlace = pattern("asPlace");
const aboutIt = pattern("aboutIt");

const spellingAt = (text: string, at: number, printed: string): KnownOrganisation | undefined =>
  knownOrganisations
    .get(keyOfWord(printed))
    ?.find(
      ({ spelling }) =>
        text.startsWith(spelling, at) &&
        !goesOn.test(text.slice(at + spelling.length, at + spelling.length + 2)),
    );

/**
 * Finds the organisations of the lists. A name that means nothing else counts wherever it takes part or may do so; one
 * that is a word or a place as well counts only where those stand who do or pay something.
 */
export const organisationCandidates = (
  { text, folded }: Sentence,
  spans: () => readonly PartnerSpan[],
): Candidate[] =>
  matchesOf(wordStart, text).flatMap((word): Candidate[] => {
    const known = spellingAt(text, word.index, word[0]);
    if (known === undefined) return [];
    const { spelling, name, kind, ambiguous } = known;
    const start = word.index;
    const end = start + spelling.length;
    const before = text.slice(Math.max(0, start - 80), start);
    const after = folded.slice(end, end + 160);
    const acts =
      (before === "" ||
        /(?:[;,.:]|\sen|(?:^|\s)(?:de|het|ook|De|Het|Ook|Zowel))\s$/u.test(before) ||
        staffOf.test(before)) &&
      actsAfter.test(after);
    const isSaidToAct = /^,\s(?:die|dat)\s/u.test(after) && deed.test(after.split(/[.;]/u, 1)[0] ?? "");
    const inPosition = staffOf.test(before) || spans().some((one) => start >= one.start && start < one.end);
    if (whereabouts.test(before) && !actsAfter.test(after)) return [];
    if (ofOther.test(before)) return [];
    if (!acts && !inPosition && !isSaidToAct) {
      if (ambiguous || aboutIt.test(before)) return [];
      if (kind === "COMPANY" || (kind === "SCHOOL" && asPlace.test(before))) return [];
    }
    if (ambiguous && (capitalAfter.test(text.slice(end, end + 3)) || capitalBefore.test(before))) return [];
    return [{ start, end, name, bare: spelling, kind, confidence: acts || inPosition ? 0.94 : 0.85 }];
  });
