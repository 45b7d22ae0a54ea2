import { createLemmas, type Lemmas } from "./lemmas.ts";
import type { Lexicon } from "./lexicon.ts";
import { createParts } from "./parts.ts";
import { createVerbs, type Verbs } from "./verbs.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface Families {
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

function createFamilies(
  lexicon: Lexicon,
  lemmas: Lemmas,
  verbs: Verbs,
  { irregularFamilies: irregular, irregularLemmas }: Vocabulary,
): Families {
  const irregularFamily = new Map(Object.entries(irregular));
  const isWord = (form: string): boolean => lexicon.readings.of(form).some((r) => !r.entry.cased);

  const originOf = (lemma: string, { ending, origin, kind }: Derivation): string | null => {
    if (!ending.test(lemma)) return null;
    const word = lemma.replace(ending, origin);
    if (kind === "infinitive" || kind === "stem") {
      const infinitive = kind === "stem" ? verbs.infinitive(word) : word;
      if (infinitive === null || !verbs.isInfinitive(infinitive)) return null;
      const stem = verbs.stem(infinitive);
      // An "eigenaar" has little to do with what is "eigen".
      return stem in irregularLemmas ? null : stem;
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

// What OCR prints for what stood there.
const confusions: readonly (readonly [printed: string, read: string])[] = [
  ["d", "o"],
  ["c", "e"],
  ["e", "c"],
  ["1", "l"],
  ["0", "o"],
  ["rn", "m"],
  ["m", "rn"],
  ["ii", "u"],
  ["f", "t"],
  ["t", "f"],
  ["l", "i"],
  ["i", "l"],
  ["l", "t"],
  ["h", "b"],
  ["b", "h"],
  ["vv", "w"],
  ["5", "s"],
  ["cl", "d"],
  ["n", "u"],
  ["u", "n"],
];
const shortest = 6;
// Longer ones would be compounds, each candidate of which is dear to try.
const longest = 24;

/**
 * The word that OCR damaged in one place, when exactly one candidate is a word; null otherwise. An unknown word is
 * more often a name than damage, so two candidates are as good as none.
 */
function repairOcr(form: string, isWord: (candidate: string) => boolean): string | null {
  if (form.length < shortest || form.length > longest) return null;
  const candidates = new Set<string>();
  for (const [printed, read] of confusions)
    for (let at = form.indexOf(printed); at >= 0; at = form.indexOf(printed, at + 1)) {
      const candidate = form.slice(0, at) + read + form.slice(at + printed.length);
      if (isWord(candidate)) candidates.add(candidate);
      if (candidates.size > 1) return null;
    }
  const [only] = candidates;
  return only ?? null;
}

/** What a word says to a search. All folded. */
export interface Word {
  /** What its inflected forms have in common: the lemma, or the stem of a verb. */
  readonly key: string;
  /** The keys of the words it is made of, and of runs of them: "schuldhulpverlening" holds "hulpverlening". */
  readonly parts: readonly string[];
  /** The keys of what it derives from. */
  readonly family: readonly string[];
  /** The keys of what it is about, which it answers to and does not stand for: "wmo" is about "zorg". */
  readonly topics: readonly string[];
}

const shortestPart = 3;
// "aangewezen" is of aanwijzen, although the dictionary also has it as a noun.
const separableParticiple = /^.{2,}ge.{2,}(?:en|d|t)e?$/;

/** Analyses single folded words; synonyms are not its business. */
export function createWords(lexicon: Lexicon, vocabulary: Vocabulary): (form: string) => Word {
  const lemmas = createLemmas(lexicon, vocabulary.irregularLemmas);
  const verbs = createVerbs(lexicon, vocabulary.strongVerbs);
  const families = createFamilies(lexicon, lemmas, verbs, vocabulary);
  const compounds = createParts(lexicon, lemmas, verbs, vocabulary);

  const stemOf = (infinitive: string | null): string | null => infinitive && verbs.stem(infinitive);
  const participleKey = (form: string): string | null =>
    vocabulary.ownAdjectives.has(form.replace(/e$/, "")) ? null : stemOf(verbs.ofParticiple(form));

  /** Nouns before verbs, since questions are about things; participles with their verbs. */
  const simpleKey = (form: string): string | null => {
    const lemma = lemmas.lemma(form);
    if (lemma === null) return presentParticiple(form) ?? stemOf(verbs.infinitive(form));
    if (form in vocabulary.irregularLemmas) return lemma;
    if (lemma === form && verbs.isInfinitive(form) && !lemmas.isSingular(form)) return verbs.stem(form);
    if (lemmas.isNoun(form)) return (separableParticiple.test(form) ? participleKey(form) : null) ?? lemma;
    if (lemmas.isAdjective(lemma)) return participleKey(lemma) ?? lemma;
    return stemOf(verbs.infinitive(form)) ?? lemma;
  };

  // The dictionary has the participles of prefixed verbs only in part: "aanhoudende".
  const presentParticiple = (form: string): string | null => {
    const bare = form.replace(/(?<=nd)e$/, "");
    return bare.endsWith("nd") && verbs.isInfinitive(bare.slice(0, -1)) ? bare : null;
  };

  const partsOf = (split: readonly string[], key: string): string[] => {
    const keys = split.map((part, at) =>
      at === split.length - 1 ? (simpleKey(part) ?? part) : lemmas.partLemma(part),
    );
    const found = new Set(keys);
    // Runs of parts are words too: hulp|verlening in schuld|hulp|verlening.
    for (let start = 0; start < split.length; start++)
      for (let end = start + 2; end <= split.length && end - start < split.length; end++)
        found.add(split.slice(start, end - 1).join("") + (keys[end - 1] ?? ""));
    for (const part of keys)
      for (const inner of compounds.split(part) ?? []) found.add(simpleKey(inner) ?? inner);
    return [...found].filter((part) => part !== key && part.length >= shortestPart);
  };

  const analyse = (form: string, mayRepair: boolean): Word => {
    const known = simpleKey(form);
    let split = compounds.split(form);
    if (known !== null) split ??= compounds.split(known) ?? compounds.splitNoun(known);
    if (known === null && split === null) {
      split = compounds.splitFreely(form);
      const repaired = split === null && mayRepair ? repairOcr(form, isWord) : null;
      if (repaired !== null) return analyse(repaired, false);
    }
    const key = known ?? (split === null ? withoutPlural(form) : joinedKey(split));
    const kin = families.of(key);
    // "slagen" is the plural of slag, and also what geslaagd comes from; "verbonden" is of verbond and verbinden.
    const asVerb = verbs.isInfinitive(form) && vocabulary.irregularLemmas[form] !== form;
    const verb = asVerb ? verbs.stem(form) : key === form ? null : participleKey(form);
    if (verb !== null) kin.push(verb);
    return {
      key,
      parts: split === null ? [] : partsOf(split, key),
      family: [...new Set(kin)].filter((word) => word !== key),
      topics: [],
    };
  };
  const joinedKey = (split: readonly string[]): string => {
    const last = split.at(-1) ?? "";
    return split.slice(0, -1).join("") + (simpleKey(last) ?? last);
  };
  const isWord = (form: string): boolean => simpleKey(form) !== null || compounds.split(form) !== null;

  return (form) => analyse(form, true);
}

/** A word that nobody knows, mostly a name: a plain plural ending goes, the rest stays. */
function withoutPlural(form: string): string {
  if (!/^[a-z']{6,}$/.test(form)) return form;
  const bare = form.replace(/(?:'s|(?<!e)en|(?<!s)s)$/, "");
  return bare.length < 4 ? form : bare.replace(/([bdfgklmnprt])\1$/, "$1");
}
