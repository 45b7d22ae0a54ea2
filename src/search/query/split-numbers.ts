import type { Token } from "../../dutch/analyser.ts";
import type { Words } from "./pattern.ts";

const between = /^\s?[\s/.\p{Pd}−]?\s?$/u;
/** The forms in which numbers of motions and memos are indexed, without the dash between their halves. */
const forms = [/^(\d{4})(\d{2,3}[a-z]?)$/u, /^(\d{2})(\d{4})$/u, /^(20\d{2})(\d{5,6})$/u];

type Candidate = { readonly from: number; readonly to: number; readonly key: string };

const candidatesIn = ({ tokens, text }: Words): Candidate[] =>
  tokens.flatMap((first, from) => {
    const next = tokens[from + 1];
    if (first.kind !== "word" || !/^\d/.test(first.surface)) return [];
    const pair =
      next !== undefined && /^\d/.test(next.surface) && between.test(text.slice(first.end, next.start))
        ? [{ to: from + 2, plain: first.surface + next.surface, parted: first.surface }]
        : [];
    return [...pair, { to: from + 1, plain: first.surface, parted: null }].flatMap(({ to, plain, parted }) =>
      forms.flatMap((form) => {
        const [, head, tail] = form.exec(plain) ?? [];
        const isWhole = head !== undefined && tail !== undefined && (parted ?? head) === head;
        return isWhole ? [{ from, to, key: `#${head}-${tail}` }] : [];
      }),
    );
  });

/** The keys of all numbers of motions and memos that a question may hold, written otherwise than in print. */
export const numberKeysIn = (words: Words): string[] => candidatesIn(words).map(({ key }) => key);

/** Puts numbers together that stand in the index whole: "2022/089979" is 2022-089979. */
export function joinNumbers(words: Words, isKey: (key: string) => boolean): Token[] {
  const found = candidatesIn(words).filter(({ key }) => isKey(key));
  const { tokens, text } = words;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const number = found.find(({ from }) => from === at);
    if (token === undefined) break;
    if (number === undefined) {
      joined.push(token);
      continue;
    }
    const end = tokens[number.to - 1]?.end ?? token.end;
    joined.push({
      ...token,
      end,
      text: text.slice(token.start, end),
      kind: "identifier",
      surface: number.key.slice(1),
      key: number.key,
      parts: [],
      family: [],
    });
    at = number.to - 1;
  }
  return joined;
}
