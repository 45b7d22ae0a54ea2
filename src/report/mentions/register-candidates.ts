import type { Register } from "../../source/register.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { matchesOf } from "../lines/matches.ts";
import type { Candidate } from "./partner-candidate.ts";
import type { PartnerSpan } from "./position-candidates.ts";

const withAnyBlanks = (name: string): string => name.split(/\s+/u).map(RegExp.escape).join("\\s+");
type FindSpans = () => readonly PartnerSpan[];
type Finder = (sentence: Sentence, spans: FindSpans) => Candidate[];

const finders = new WeakMap<Register, Finder>();

const finderOf = ({ partners }: Register): Finder => {
  const named = partners.flatMap(({ name, kind, aliases }) =>
    [name, ...aliases].map((alias) => ({ alias, name, kind })),
  );
  if (named.length === 0) return () => [];
  const byAlias = new Map(named.map((one) => [one.alias, one]));
  const any = named
    .map(({ alias }) => alias)
    .toSorted((one, other) => other.length - one.length)
    .map(withAnyBlanks);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`, "gu");
  // Without asking what stands around it this is much quicker, and most sentences have none.
  const anywhere = new RegExp(any.join("|"), "u");
  return ({ text }, spans) => {
    if (!anywhere.test(text)) return [];
    return matchesOf(pattern, text).flatMap((match) => {
      const decided = byAlias.get(match[0].replace(/\s+/gu, " "));
      const inPosition = spans().some(({ start, end }) => match.index >= start && match.index < end);
      // "politie" and "UWV" stand in many sentences about something else; a name such as "Kwadraad" does not.
      const telling = /\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u.test(match[0]);
      if (decided === undefined || (!telling && !inPosition)) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          name: decided.name,
          bare: match[0],
          kind: decided.kind,
          confidence: 0.95,
        },
      ];
    });
  };
};

/** Finds the partners that people entered in the register, by any of their spellings. */
export const registerCandidates = (sentence: Sentence, register: Register, spans: FindSpans): Candidate[] =>
  finders.getOrInsertComputed(register, finderOf)(sentence, spans);
