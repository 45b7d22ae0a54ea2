import type { Token } from "../../dutch/analyser.ts";
import { isPilot } from "./choose-phrases.ts";
import { standsForPilots, verbs } from "./denied-scope.ts";
import { isNegator } from "./negators.ts";
import { smallNumber } from "./period.ts";
import { actions } from "./wordings.ts";

/** Whether a question is the name of the only municipality: all is of that. */
export const asksForPlace = (tokens: readonly Token[], isPlace: (token: Token) => boolean): boolean =>
  tokens.some(isPlace) && tokens.every((token) => token.stop || token.optional);

const asking = new Set(["is", "was", "loopt", "wordt", "werd", "heeft", "had", "gaat", "ging", "komt"]);

/** Whether it asks for yes or no of one thing; "is er een …" asks for things that there are. */
export const asksWhether = ([first, second]: readonly Token[]): boolean =>
  asking.has(first?.surface ?? "") && second?.surface !== "er";

export const relatives = new Set(
  "die dat waarvan waarin waarbij waarmee waaraan waarover waarop waar wiens".split(" "),
);

/** "Welke experimenten" asks which there are. */
export const many = new Set(["alle", "welke"]);
const pointing = new Set(["de", "het", "deze", "die", "dit", "dat"]);

/** "Welke pilots …", "pilots die …", "zijn er …": which there are, and not how one of them fares. */
export const asksForMany = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, index) =>
      (isPilot(token) && token.surface !== token.key) ||
      // "Pilot die …" is any that does.
      (isPilot(token) &&
        relatives.has(tokens[index + 1]?.surface ?? "") &&
        !pointing.has(tokens[index - 1]?.surface ?? "")) ||
      (token.surface === "er" && ["is", "zijn"].includes(tokens[index - 1]?.surface ?? "")) ||
      (many.has(token.surface) && standsForPilots(tokens[index + 1] ?? token)),
  );

/** What any pilot does. Keys of the analyser. */
const existing = new Set(
  "besta sta kom zie noem toon weet speel draai gebeur lopend uitvoering uitvoer uitgevoerd".split(" "),
);

/** Words behind "pilots die" or "pilots worden": whatever they ask for, it is not all pilots. */
export function narrowingIn(tokens: readonly Token[], rest: readonly Token[]): Token[] {
  const from = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      (relatives.has(token.surface) || verbs.has(token.surface)) &&
      tokens.slice(0, at).some(isPilot),
  );
  return from < 0
    ? []
    : rest
        .filter((token) => !actions.has(token.key) && !existing.has(token.key))
        .filter((token) => !token.optional && tokens.indexOf(token) > from);
}

const comparatives =
  /^(?:meer|minder|vaker|langer|korter|hoger|lager|duurder|goedkoper|groter|kleiner|later|eerder|ouder|nieuwer|jonger|sneller)$/u;

/** Comparisons of which no phrase tells anything, with what they compare by, and "zonder pilot". */
export const unreadIn = (
  tokens: readonly Token[],
  text: string,
  used: ReadonlySet<number>,
): { readonly said: string; readonly words: readonly Token[] }[] =>
  tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined || used.has(at)) return [];
    const isComparing = comparatives.test(token.surface) && next.surface === "dan" && !used.has(at + 1);
    if (!isComparing && !(isNegator(token) && token.surface !== "nee" && isPilot(next))) return [];
    const number = smallNumber(tokens[at + 2]?.surface ?? "") === null ? undefined : tokens[at + 2];
    const words = [token, next, ...(isComparing && number !== undefined ? [number] : [])];
    return [{ said: text.slice(token.start, words.at(-1)?.end), words }];
  });
