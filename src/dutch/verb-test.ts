import { createLemmas } from "./lemmas.ts";
import type { Lexicon } from "./lexicon.ts";
import { createVerbs } from "./verbs.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Makes the test whether a folded word can be a verb, and no noun: "behoren", "ligt"; not "lopers" or "werk". */
export function createVerbTest(
  lexicon: Lexicon,
  { irregularLemmas, strongVerbs }: Pick<Vocabulary, "irregularLemmas" | "strongVerbs">,
  keyOf: (form: string) => string,
): (form: string) => boolean {
  const lemmas = createLemmas(lexicon, irregularLemmas);
  const verbs = createVerbs(lexicon, strongVerbs);
  return (form) => {
    if (pasts.has(form)) return true;
    const infinitive = verbs.infinitive(form);
    // "Scholen" are schools, before what fish do.
    return infinitive !== null && !lemmas.isNoun(form) && keyOf(form) === verbs.stem(infinitive);
  };
}

// The dictionary has "gingen" with nouns.
const pasts = new Set(["gingen", "lagen", "waren", "deden"]);
