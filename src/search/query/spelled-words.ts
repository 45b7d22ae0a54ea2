import type { Analyser, Token } from "../../dutch/analyser.ts";
import { joins } from "./negators.ts";

/** Abbreviations of prepositions that ask for something, and are matched by their letters. */
const keptApart = new Set(["nav", "tav", "ivm", "dmv"]);

/** Puts an abbreviation together that is written with points: "I.P.T.A." is IPTA. */
export function joinLetters(tokens: readonly Token[], text: string, analyser: Analyser): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first === undefined) break;
    let to = at + 1;
    while (isLetter(tokens[to - 1]) && isLetter(tokens[to]) && pointBefore(tokens, to, text)) to++;
    const letters = tokens
      .slice(at, to)
      .map(({ text: letter }) => letter)
      .join("");
    const [word] = to - at > 2 && !keptApart.has(letters.toLowerCase()) ? analyser.tokens(letters) : [];
    joined.push(
      word === undefined ? first : { ...word, start: first.start, end: tokens[to - 1]?.end ?? first.end },
    );
    if (word !== undefined) at = to - 1;
  }
  return joined;
}

const isLetter = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{L}]$/u.test(token.surface);
const pointBefore = (tokens: readonly Token[], at: number, text: string): boolean =>
  /^\.\s?$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));

/**
 * Takes "on" off what asks for something: "ongesubsidieerd" is "niet gesubsidieerd".
 * @param isMeant whether a word, by its key, asks for something
 */
export function partUn(
  tokens: readonly Token[],
  analyser: Analyser,
  isMeant: (key: string) => boolean,
): Token[] {
  const [not] = analyser.tokens("niet");
  return tokens.flatMap((token) => {
    const rest = /^on(.{5,})$/u.exec(token.surface)?.[1];
    if (rest === undefined || not === undefined || isMeant(token.key)) return [token];
    const word = analyser.word(rest);
    if (!isMeant(word.key) || !(analyser.isVerb(rest) || rest.startsWith("succes"))) return [token];
    const middle = token.start + 2;
    return [
      { ...not, start: token.start, end: middle, text: token.text.slice(0, 2) },
      { ...token, ...word, start: middle, text: token.text.slice(2), surface: rest, stop: false },
    ];
  });
}

/**
 * Takes "pilots" off what they are about: "jongerenpilots" are pilots about jongeren.
 * @param isKnown whether the dictionary has a word as it is
 * @param isMeant whether a word, by its key, asks for something as a whole
 */
export const partPilots = (
  tokens: readonly Token[],
  analyser: Analyser,
  isKnown: (word: string) => boolean,
  isMeant: (key: string) => boolean,
): Token[] =>
  tokens.flatMap((token) => {
    const [, about = "", thing = ""] =
      /^(.{4,}?)-?(pilots?|projecten|project|proeven)$/u.exec(token.surface) ?? [];
    // "Veiligheidspilots" are about veiligheid.
    const named = [about, about.replace(/s$/u, "")].find(isKnown);
    if (about === "" || named === undefined || isKnown(token.text) || isMeant(token.key)) return [token];
    const middle = token.end - thing.length;
    const word = analyser.tokens(named)[0];
    const pilot = analyser.tokens(thing)[0];
    if (word === undefined || pilot === undefined) return [token];
    return [
      {
        ...word,
        start: token.start,
        end: token.start + about.length,
        text: token.text.slice(0, named.length),
      },
      { ...pilot, start: middle, end: token.end, text: token.text.slice(-thing.length) },
    ];
  });

const shortestShared = 3;

/** Spells a compound whose last part stands behind the next: "dak- en thuislozen" are daklozen and thuislozen. */
export const spellShared = (
  tokens: readonly Token[],
  text: string,
  analyser: Analyser,
  isKnown: (word: string) => boolean,
): Token[] =>
  tokens.map((token, at) => {
    const [joint, other] = tokens.slice(at + 1, at + 3);
    const isCut = /^-\s/u.test(text.slice(token.end, joint?.start)) || token.text.endsWith("-");
    if (other === undefined || !joins.has(joint?.surface ?? "") || !isCut) return token;
    const first = token.surface.replace(/-$/u, "");
    // The longest that makes a word.
    for (let from = 2; other.surface.length - from >= shortestShared; from++) {
      const spelled = first + other.surface.slice(from);
      const isWord =
        isKnown(spelled) || (isKnown(other.surface.slice(from)) && isCompound(spelled, first, analyser));
      const [word] = isWord ? analyser.tokens(spelled) : [];
      if (word !== undefined) return { ...word, start: token.start, end: token.end };
    }
    return token;
  });

const isCompound = (word: string, first: string, analyser: Analyser): boolean => {
  const [part, ...others] = analyser.word(word).parts;
  return others.length > 0 && part === analyser.word(first).key;
};
