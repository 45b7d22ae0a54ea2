import type { Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";
import { many, relatives } from "./asks-for.ts";
import { standsForPilots } from "./denied-scope.ts";

const [owning, kinship, ofPlace] = [wordSet("owning"), wordSet("kinship"), wordSet("ofPlace")];
const namedPapers = wordSet("namedPapers");

/** Words that stand for whoever asks, for a name behind them, or for pilots: nothing is sought by them. */
export const saidAside = (tokens: readonly Token[], isKnown: (word: string) => boolean): ReadonlySet<Token> =>
  new Set(
    tokens.filter((token, at) => {
      const [before, next] = [tokens[at - 1]?.surface ?? "", tokens[at + 1]];
      // "Mijn moeder" is for whom it is asked.
      if (kinship.has(token.key) && owning.has(before)) return true;
      // "De wijk Meerzicht" is Meerzicht.
      if (next !== undefined && ofPlace.has(token.key) && (/^\p{Lu}/u.test(next.text) || !isKnown(next.text)))
        return true;
      // "Samen met Vidomes" is with Vidomes.
      if (token.surface === "samen" && next?.surface === "met") return true;
      // "Initiatieven die …" and "welke experimenten …" are the pilots.
      return standsForPilots(token) && (relatives.has(next?.surface ?? "") || many.has(before));
    }),
  );

/** Papers that are called by what they are about: "rapportage sociaal domein". */
export const papersNamed = (
  tokens: readonly Token[],
  onlyAsks: (token: Token) => boolean,
): ReadonlySet<Token> =>
  new Set(
    tokens.filter(({ key }, at) => {
      const next = tokens[at + 1];
      return next !== undefined && namedPapers.has(key) && !next.stop && !next.optional && !onlyAsks(next);
    }),
  );
