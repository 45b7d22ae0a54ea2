import type { Mention, PartnerName } from "../../domain/mention-fields.ts";
import type { Dictionary } from "../report.ts";
import type { Register } from "../../source/register.ts";
import type { Sentence } from "../values/split-sentences.ts";
import { endingCandidates, formCandidates, namedCandidates } from "./form-candidates.ts";
import type { Found, MentionContext } from "./found.ts";
import { ministryCandidates } from "./ministry-candidates.ts";
import type { Candidate } from "./partner-candidate.ts";
import { comparison, noOrganisation, takesNoPart } from "./partner-words.ts";
import { listCandidates, partnerSpans, positionCandidates, type PartnerSpan } from "./position-candidates.ts";
import { bareSubjects } from "./bare-subjects.ts";
import { kindOfDoing } from "./guess-kind.ts";
import { organisationCandidates } from "./organisation-candidates.ts";
import { registerCandidates } from "./register-candidates.ts";
import { patternsUnder } from "../../dutch/patterns.ts";
import { slugOf } from "../../domain/slug.ts";
import type { PartnerKind } from "../../domain/vocabularies.ts";

type Partner = Register["partners"][number];

const keyOf = (name: string): string => slugOf(name.replace(/&/gu, " en "));

const decisions = new WeakMap<Register, ReadonlyMap<string, Partner>>();

/** The partners of a register by every spelling; of two with one spelling the first. */
const decisionsOf = (register: Register): ReadonlyMap<string, Partner> =>
  decisions.getOrInsertComputed(register, ({ partners }) => {
    const told = partners.toReversed();
    return new Map(
      told.flatMap((one) => [one.name, ...one.aliases].map((spelling) => [keyOf(spelling), one] as const)),
    );
  });

/**
 * Gives a partner its one name and address. What people decided in the register goes before the form of the name:
 * an alias counts with and without the word before it ("stichting", "gemeente") and in any case.
 */
const canonicalPartner = (
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

/** The municipality itself, its own people and its plans are no partners of it; "Bibliotheek Zoetermeer" is. */
const ownNames = (municipality: string | null): ((name: string) => boolean) | null => {
  if (municipality === null) return null;
  const own = new RegExp(
    `^(?:gemeente\\s)?${RegExp.escape(municipality)}(?:$|se?(?![\\p{L}])|(?=\\s))`,
    "iu",
  );
  return (name) => {
    const match = own.exec(name);
    return match !== null && !/^\s\p{Lu}\p{Ll}/u.test(name.slice(match[0].length));
  };
};

const { pattern, words } = patternsUnder("mentions", "partner clauses");
const clauseEnd = pattern("clauseEnd");
/** "P5 Wonen": a programme by its code and name, which stands beside the values of a table as well. */
const programme = new RegExp(
  `^(?:${words("programmeCode")}|Programma\\s)\\d{1,2}(?:\\.\\d{1,2})?[.:]?\\s\\p{L}`,
  "u",
);

const isElsewhere = ({ folded }: Sentence, { start, end }: Candidate): boolean => {
  const before = folded.slice(Math.max(0, start - 200), start);
  const [clause = ""] = folded.slice(end, end + 100).split(clauseEnd, 1);
  // "Aan de proef doet Ymere niet mee."
  const [lead = ""] = /[^.;,]*$/u.exec(before.slice(-40)) ?? [];
  const around = lead + folded.slice(start, end) + clause;
  return comparison.test(before) || noOrganisation.test(before) || takesNoPart.test(around);
};

/** How sure a name is that its place alone tells; that of one whose name tells what it is too; neither is told by its form. */
const byPlace = 0.7;
const byPlaceAndKind = 0.75;
// Below this a name is told by its place in the sentence alone.
const byForm = (one: Candidate): number => (one.confidence > 0.75 ? 1 : 0);

/** Of those that overlap the one that its form or the register tells; of those the longest, then the surest. */
const longest = (candidates: readonly Candidate[], length: number): readonly Candidate[] => {
  if (candidates.length < 2) return candidates;
  const taken = new Uint8Array(length);
  return candidates
    .toSorted(
      (one, other) =>
        byForm(other) - byForm(one) ||
        other.end - other.start - (one.end - one.start) ||
        other.confidence - one.confidence,
    )
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((one, other) => one.start - other.start);
};

const isProgramme = ({ name, bare }: Candidate): boolean => [name, bare].some((each) => programme.test(each));

const partnersIn = (
  sentence: Sentence,
  whole: string,
  register: Register,
  own: ((name: string) => boolean) | null,
  dictionary: Dictionary | null,
  isList: boolean,
): Found<Mention<"partners">>[] => {
  const text = sentence.text;
  // Most sentences have no capital but their first: no name can stand there but one at the start or in the register.
  const byName = /\p{Lu}/u.test(text.slice(1))
    ? [
        ...ministryCandidates(text),
        ...formCandidates(text),
        ...namedCandidates(text),
        ...endingCandidates(text),
      ]
    : [];
  let found: readonly PartnerSpan[] | null = null;
  const spans = (): readonly PartnerSpan[] =>
    (found ??= isList ? [{ start: 0, end: text.length }] : partnerSpans(sentence));
  const candidates = [
    ...byName,
    ...(isList ? listCandidates(sentence, dictionary) : positionCandidates(sentence, whole, spans)),
    ...registerCandidates(sentence, register, spans),
    ...organisationCandidates(sentence, spans),
    ...bareSubjects(sentence, dictionary),
  ];
  const named = longest(
    candidates.filter((one) => own?.(one.name) !== true && !isProgramme(one) && !isElsewhere(sentence, one)),
    text.length,
  );
  return named.map(({ start, end, name, bare, kind, confidence }, at) => {
    // What one of several does stands behind its own name.
    const said = named.length === 1 ? sentence.folded : sentence.folded.slice(end, named[at + 1]?.start);
    const told = confidence < 0.8 ? kindOfDoing(kind, said) : kind;
    const partner = canonicalPartner(name, told, register, [bare]);
    const quote = text.slice(start, end);
    return {
      value: { quote, printed: quote, partner },
      start: sentence.start + start,
      end: sentence.start + end,
      confidence: confidence === byPlace && kind !== "OTHER" ? byPlaceAndKind : confidence,
    };
  });
};

/**
 * Makes what finds the named organisations in the sentences of a field, given its whole text: those that work on a
 * pilot or pay for it, in printed order, repeated ones included.
 * They are recognised by their form ("stichting …", "gemeente …", "ministerie van …"), by their place in the sentence
 * ("in samenwerking met …"), and by the register; never the municipality itself, a department or an unnamed group. What
 * stands below a label such as "Partners" is a list of them.
 */
export const createPartnerFinder = ({
  register,
  municipality,
  dictionary = null,
}: MentionContext): ((
  sentences: readonly Sentence[],
  text: string,
  isList: boolean,
) => Found<Mention<"partners">>[]) => {
  const own = ownNames(municipality);
  return (sentences, text, isList) =>
    sentences.flatMap((sentence) => partnersIn(sentence, text, register, own, dictionary, isList));
};
