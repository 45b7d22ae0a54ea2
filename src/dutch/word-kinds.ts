import { createLemmas } from "./lemmas.ts";
import type { Lexicon } from "./lexicon.ts";
import { createVerbs } from "./verbs.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./words.ts";

export interface WordKinds {
  /** Whether it can be a verb, and no noun: "behoren", "ligt"; not "lopers" or "werk". */
  isVerb(form: string): boolean;
  isInfinitive(form: string): boolean;
  /** Whether it can be an adjective, and no noun: "kansarme", "overlastgevende", "lichtere". */
  isAdjective(form: string): boolean;
}

// The dictionary has these with nouns.
const pasts = new Set(["gingen", "lagen", "waren", "deden"]);

export function createWordKinds(
  lexicon: Lexicon,
  { irregularLemmas, strongVerbs }: Pick<Vocabulary, "irregularLemmas" | "strongVerbs">,
  analyse: (form: string) => Word,
): WordKinds {
  const lemmas = createLemmas(lexicon, irregularLemmas);
  const verbs = createVerbs(lexicon, strongVerbs);
  const isVerb = (form: string): boolean => {
    if (pasts.has(form)) return true;
    const infinitive = verbs.infinitive(form);
    // "Scholen" are schools, before what fish do.
    return infinitive !== null && !lemmas.isNoun(form) && analyse(form).key === verbs.stem(infinitive);
  };
  return {
    isVerb,
    isInfinitive: verbs.isInfinitive,
    isAdjective: (form) => {
      const { key } = analyse(form);
      if (lemmas.isNoun(form)) return false;
      if (lemmas.isInflectedAdjective(form)) return lexicon.compounds.split(key) === null;
      if (lemmas.isNoun(key)) return false;
      // "Aardgasvrije" has its subject in itself.
      if (lexicon.compounds.split(key) !== null) return false;
      return lemmas.isAdjective(key) || /.{3}[^n]nde?$/.test(form);
    },
  };
}
