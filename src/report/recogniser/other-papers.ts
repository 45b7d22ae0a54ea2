import { sectionsOf } from "../../dutch/word-lists.ts";
import type { PrintedLine } from "../lines/lines.ts";

/** What a paper is that is no annex, with the words that say so. */
export interface OtherPaper {
  /** Dutch, with its article: "een motie". */
  readonly noun: string;
  readonly cues: readonly string[];
  /** Line of the first of them, counted from 1. */
  readonly line: number;
}

interface Kind {
  readonly noun: string;
  /** What such a paper is called at its top. */
  readonly title: RegExp;
  /** What stands in it and in few others. */
  readonly cues: readonly RegExp[];
}

const kinds: readonly Kind[] = sectionsOf("other-papers").map(({ heading, lines }) => {
  const [title = /^$/u, ...cues] = lines.map((line) => new RegExp(line, "i"));
  return { noun: heading, title, cues };
});

/** A title stands among so many lines from the start. */
const titleLines = 12;
/** A title weighs two; so much is needed. */
const enough = 3;
const mostCues = 3;

/** Which other paper a document looks like, by its title and by words that stand in such a paper; null when like none. */
export function findOtherPaper(lines: readonly PrintedLine[]): OtherPaper | null {
  let best: (OtherPaper & { readonly weight: number }) | null = null;
  for (const { noun, title, cues } of kinds) {
    const titled = lines.slice(0, titleLines).find(({ text }) => title.test(text));
    const found = cues.flatMap((cue) => {
      for (const { text, number } of lines) {
        const words = cue.exec(text)?.[0].trim();
        if (words) return [{ words, number }];
      }
      return [];
    });
    const weight = found.length + (titled ? 2 : 0);
    if (weight < enough || (best !== null && weight <= best.weight)) continue;
    const all = [...(titled ? [{ words: titled.text, number: titled.number }] : []), ...found];
    best = {
      noun,
      weight,
      cues: all.slice(0, mostCues).map(({ words }) => words.slice(0, 60)),
      line: Math.min(...all.map(({ number }) => number)),
    };
  }
  return best;
}
