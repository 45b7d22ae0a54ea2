import type { Lemmas } from "./lemmas.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Verbs } from "./verbs.ts";

export interface Families {
  /** What a lemma is derived from: "veiligheid" from "veilig", "evaluatie" from "evalueer". */
  of(lemma: string): string[];
}

/** An ending, and the words that what comes before it may stem from. */
interface Derivation {
  readonly ending: RegExp;
  readonly origin: string;
  readonly kind: "noun" | "adjective" | "infinitive" | "stem";
}

const derivations: readonly Derivation[] = [
  { ending: /(?<=.{3})heid$/, origin: "", kind: "adjective" },
  { ending: /(?<=.{3})lijk$/, origin: "", kind: "noun" },
  { ending: /(?<=.{3})elijk$/, origin: "", kind: "noun" },
  { ending: /(?<=.{4})vol$/, origin: "", kind: "noun" },
  { ending: /(?<=.{3})baar$/, origin: "", kind: "stem" },
  { ending: /(?<=.{3})aliteit$/, origin: "eel", kind: "adjective" },
  { ending: /(?<=.{3})iliteit$/, origin: "iel", kind: "adjective" },
  { ending: /(?<=.{3})iviteit$/, origin: "ief", kind: "adjective" },
  { ending: /(?<=.{3})iteit$/, origin: "", kind: "adjective" },
  { ending: /(?<=.{3})atie$/, origin: "eren", kind: "infinitive" },
  { ending: /(?<=.{5})age$/, origin: "eren", kind: "infinitive" },
  { ending: /(?<=.{2})ing$/, origin: "en", kind: "infinitive" },
  // Short words in -er hide no verb: water, nummer, zomer.
  { ending: /(?<=.{5})er$/, origin: "en", kind: "infinitive" },
  { ending: /(?<=.{3}r)der$/, origin: "", kind: "stem" },
  { ending: /(?<=.{5})aar$/, origin: "en", kind: "infinitive" },
  { ending: /(?<=.{3})d$/, origin: "", kind: "infinitive" },
];

export function createFamilies(
  lexicon: Lexicon,
  lemmas: Lemmas,
  verbs: Verbs,
  irregular: Readonly<Record<string, readonly string[]>>,
): Families {
  const irregularFamily = new Map(Object.entries(irregular));
  const isWord = (form: string): boolean => lexicon.readings.of(form).some((r) => !r.entry.cased);

  const originOf = (lemma: string, { ending, origin, kind }: Derivation): string | null => {
    if (!ending.test(lemma)) return null;
    const word = lemma.replace(ending, origin);
    if (kind === "infinitive" || kind === "stem") {
      const infinitive = kind === "stem" ? verbs.infinitive(word) : word;
      return infinitive !== null && verbs.isInfinitive(infinitive) ? verbs.stem(infinitive) : null;
    }
    const fits = kind === "adjective" ? lemmas.isAdjective(word) : lemmas.isNominal(word);
    if (!fits || !isWord(word)) return null;
    return lemmas.lemma(word);
  };

  return {
    of(lemma) {
      const derived = derivations
        .map((derivation) => originOf(lemma, derivation))
        .filter((word) => word !== null);
      const kin = [...(irregularFamily.get(lemma) ?? []), ...derived];
      return [...new Set(kin)].filter((word) => word !== lemma);
    },
  };
}
