import type { Analyser, Token } from "../dutch/analyser.ts";

/** A key is no longer than this in an index. */
export const longestLexeme = 200;

/** What a whole name is indexed as: a question that holds the name has the same words in a row. */
export const wholeNameKey = (keys: readonly string[]): string => `@${keys.join(" ")}`.slice(0, longestLexeme);
/** What a word is indexed as for a topic that it has to do with: "wmo" for "zorg". */
export const topicKey = (key: string): string => `%${key}`.slice(0, longestLexeme);

/** What a word is indexed as beside itself when it stands in a name, so that it can be told how many are named so. */
export const nameWordKey = (key: string): string => `^${key}`.slice(0, longestLexeme);

/** What a part of a word of a name is indexed as. */
export const namePartKey = (key: string): string => `~${key}`.slice(0, longestLexeme);

/** What a word is indexed as beside itself when it is what a pilot is about, and does not stand there by the way. */
export const aboutKey = (key: string): string => `*${key}`.slice(0, longestLexeme);

const articles = new Set(["de", "het", "een", "the"]);
/** A longer name is asked for by some of its words. */
export const longestName = 12;
const fewestWords = 2;

/** The keys of a pilot's name: each way to write it whole, and its words. */
export function nameKeysOf(name: string, analyser: Analyser): readonly string[] {
  const wholes = waysToWrite(name).flatMap((way) => {
    const tokens = withoutLead(analyser.tokens(way));
    return beginningsOf(tokens).flatMap((beginning) =>
      saysSomething(beginning) && beginning.length <= longestName
        ? [wholeNameKey(beginning.map(({ key }) => key)), ...joinedKeys(beginning, analyser)]
        : [],
    );
  });
  const words = analyser
    .tokens(name)
    .filter(({ stop, optional }) => !stop && !optional)
    .flatMap(({ key, parts }) => [nameWordKey(key), ...parts.map(namePartKey)]);
  return [...new Set([...wholes, ...words])];
}

const mostJoined = 3;
/** "Social hub" is also typed as one word. */
function joinedKeys(tokens: readonly Token[], analyser: Analyser): string[] {
  const isShort =
    tokens.length > 1 && tokens.length <= mostJoined && tokens.every(({ kind }) => kind === "word");
  return isShort ? [wholeNameKey([analyser.word(tokens.map(({ surface }) => surface).join("")).key])] : [];
}

export const saysSomething = (tokens: readonly Token[]): boolean =>
  tokens.some(({ stop, optional }) => !stop && !optional) ||
  tokens.filter(({ optional }) => !optional).length > 2;

/** A long name is called by its beginning: "samenwonen op proef" goes on with "met uitkering". */
function beginningsOf(tokens: readonly Token[]): (readonly Token[])[] {
  const ends = tokens.flatMap(({ stop }, index) => (stop ? [] : [index + 1]));
  const enough = Math.max(fewestWords, ends.length / 2);
  return [
    tokens,
    ...ends
      .slice(0, -1)
      .filter((_, index) => index + 1 >= enough)
      .map((end) => tokens.slice(0, end)),
  ];
}

/** "RIO (re-integratie officier)" is also called by either half. */
function waysToWrite(name: string): string[] {
  const inBrackets = [...name.matchAll(/\(([^()]*)\)/gu)].map(([, inside = ""]) => inside);
  return inBrackets.length === 0 ? [name] : [name, name.replace(/\([^()]*\)/gu, " "), ...inBrackets];
}

/** "Pilot schoolontbijt" is called "het schoolontbijt". */
function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ surface, optional }) => !optional && !articles.has(surface));
  return from < 0 ? [] : tokens.slice(from);
}
