import { meets, type Token } from "./analyser.ts";

/** What to mark: a word, or a phrase whose words must follow one another. */
export interface Wanted {
  /** The tokens of a query, as the analyser gives them. */
  readonly tokens: readonly Token[];
  /** The last word may be only begun, as while typing. */
  readonly prefix?: boolean;
}

/** Offsets in UTF-16 units. */
export type Range = { readonly start: number; readonly end: number };

export interface Match extends Range {
  /** Which of the wanted it answers. */
  readonly wanted: number;
}

/** Every match of every wanted, in the order of the text; they may overlap. */
export function findMatches(tokens: readonly Token[], wanted: readonly Wanted[]): Match[] {
  const sought = wanted.map(knownMatcherOf).filter((matcher) => matcher.steps.length > 0);
  const matches: Match[] = [];
  // By index, and the first step before the others: every word of every hit comes by here.
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) continue;
    for (let wantedAt = 0; wantedAt < sought.length; wantedAt += 1) {
      const steps = sought[wantedAt]?.steps ?? [];
      if (steps[0]?.(first) !== true) continue;
      const last = tokens[at + steps.length - 1];
      const fits =
        last !== undefined &&
        steps.every((step, offset) => {
          const token = tokens[at + offset];
          return token !== undefined && step(token);
        });
      if (fits) matches.push({ start: first.start, end: last.end, wanted: wantedAt });
    }
  }
  return matches;
}

type Step = (token: Token) => boolean;

/** What is wanted of one text is wanted of all hits: what was found out of a word is kept as long as it is. */
const matchers = new WeakMap<Wanted, ReturnType<typeof matcherOf>>();
const knownMatcherOf = (wanted: Wanted): ReturnType<typeof matcherOf> =>
  matchers.getOrInsertComputed(wanted, matcherOf);

function matcherOf({ tokens, prefix = false }: Wanted): { readonly steps: readonly Step[] } {
  const phrase = tokens.length > 1;
  const steps = tokens.map((sought, at): Step => {
    const begun = prefix && at === tokens.length - 1;
    // Inside a phrase a word stands for itself: no parts, no family.
    return remember((token) => {
      if (begun && startsWith(token, sought)) return true;
      if (sought.kind !== token.kind) return false;
      if (phrase || sought.stop || sought.kind === "identifier") return token.key === sought.key;
      return meets(token, sought) || token.topics.includes(sought.key);
    });
  });
  return { steps };
}

const startsWith = (token: Token, sought: Token): boolean => token.surface.startsWith(sought.surface);

/** One answer for each word, however often the text has it. */
function remember(step: Step): Step {
  // A phrase's synonyms hang on its place in the text, so a word can differ from itself in the size of its family.
  const answers: Record<Token["kind"], Map<string, boolean>[]> = { word: [], identifier: [] };
  return (token) => {
    const known = (answers[token.kind][token.family.length] ??= new Map<string, boolean>());
    let answer = known.get(token.surface);
    if (answer === undefined) known.set(token.surface, (answer = step(token)));
    return answer;
  };
}

/** Ranges without overlap, in order. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
