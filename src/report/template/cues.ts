import type { ReportField } from "../../domain/report-fields.ts";
import type { Cues } from "../../source/templates.ts";
import { fold } from "./similarity.ts";

/** What a label can be of: a field, the partners of a pilot, or something that the template has no field for. */
type Meant = ReportField | "partners" | "other";

/** Cues of one kind, by their words: "-kosten" ends a word, "start-" begins one, all else is a word or words. */
interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Cue[]>;
  readonly begins: readonly Cue[];
  readonly ends: readonly Cue[];
}
type Cue = { readonly words: string; readonly meant: Meant; readonly weight: number };

const tells = 3;
const hints = 0.6;
/** A word alone that could be of any field weighs this against those that tell one. */
const unsaid = 1;
const mostWords = 5;

const plain = (text: string): string =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== "")
    .join(" ");

const compile = (cues: Cues): Lexicon => {
  const all = (Object.entries(cues) as [Meant, Cues[Meant]][]).flatMap(([meant, words]) =>
    [
      ...(words?.tells ?? []).map((each) => [each, tells] as const),
      ...(words?.hints ?? []).map((each) => [each, hints] as const),
    ].map(([printed, weight]) => ({ printed, words: plain(printed), meant, weight })),
  );
  const marked = (isMarked: (printed: string) => boolean): Cue[] =>
    all.filter(({ printed }) => isMarked(printed));
  return {
    whole: Map.groupBy(
      marked((printed) => !printed.startsWith("-")),
      ({ words }) => words,
    ),
    begins: marked((printed) => printed.endsWith("-") && !printed.startsWith("-")),
    ends: marked((printed) => printed.startsWith("-")),
  };
};

/** The cues of a word or words; the longest of those that only begin or end it, for each field. */
const cuesOf = ({ whole, begins, ends }: Lexicon, words: string): readonly Cue[] => {
  const exact = whole.get(words);
  if (exact) return exact;
  if (words.includes(" ")) return [];
  const parts = [
    ...begins.filter((cue) => words.startsWith(cue.words)),
    ...ends.filter((cue) => words.endsWith(cue.words)),
  ];
  const longest = Math.max(0, ...parts.map((cue) => cue.words.length));
  return parts.filter((cue) => cue.words.length === longest);
};

const weigh = (lexicon: Lexicon, label: string): ReadonlyMap<Meant, number> => {
  const words = plain(label).split(" ");
  const weights = new Map<Meant, number>();
  for (let at = 0; at < words.length;) {
    let size = Math.min(mostWords, words.length - at);
    let found: readonly Cue[] = [];
    for (; size > 0; size -= 1) {
      found = cuesOf(lexicon, words.slice(at, at + size).join(" "));
      if (found.length > 0) break;
    }
    for (const { meant, weight } of found) weights.set(meant, (weights.get(meant) ?? 0) + weight);
    at += Math.max(1, size);
  }
  const total = [...weights];
  return new Map(
    total.map(([meant, weight]) => {
      const rival = Math.max(0, ...total.map(([other, of]) => (other === meant ? 0 : of)));
      return [meant, weight / (weight + rival + unsaid)];
    }),
  );
};

/** Tells how much the words of a label say that it is of each field, from 0 to 1: words that tell two fields tell neither. */
export type Cued = (label: string) => ReadonlyMap<Meant, number>;

export const cuedBy = (cues: Cues): Cued => {
  const lexicon = compile(cues);
  return (label) => weigh(lexicon, label);
};
