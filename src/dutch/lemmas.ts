import { standsAlone, type Lexicon } from "./lexicon.ts";
import type { Reading } from "./readings.ts";
import { stemsOf } from "./stems.ts";

export interface Lemmas {
  /** The lemma of a folded noun or adjective, or of another word that does not inflect; null when unknown. */
  lemma(form: string): string | null;
  /** Whether a form is listed as a noun with a plural in -s: "wagen", which is a verb too. */
  isSingular(form: string): boolean;
  isNoun(form: string): boolean;
  isNominal(form: string): boolean;
  isAdjective(form: string): boolean;
  /** Whether a form has the ending of an adjective: "lichtere", of which the bare word is a noun too. */
  isInflectedAdjective(form: string): boolean;
  /** The lemma of a form inside a compound, where a linking -s may hang on it. */
  partLemma(form: string): string;
}

// Plural, diminutive, inflected adjective: in this order, since "woningen" is the plural before anything else.
const nominalTags = [/^NN2/, /^NN1r/, /^AJ(?:e|sn|se)$/];
const comparative = /^AJc/;
const presentParticiple = { bare: "PPn", inflected: "PPe" };
const deepest = 3;

export function createLemmas(lexicon: Lexicon, irregular: Readonly<Record<string, string>>): Lemmas {
  const irregularLemma = new Map(Object.entries(irregular));
  const readings = (form: string): readonly Reading[] => lexicon.readings.of(form).filter(standsAlone);

  const lemma = (form: string, depth = 0): string | null => {
    const known = irregularLemma.get(form);
    if (known !== undefined) return known;
    const all = readings(form);
    if (all.length === 0) return depth < deepest ? adjectiveAsNoun(form, depth) : null;
    const common = all.filter((r) => !r.entry.cased);
    if (common.length === 0 && isName(form.slice(0, -2)) && form.endsWith("se")) return form.slice(0, -2);
    const listed = common.some((r) => r.suffix === undefined);
    const singular = listed ? singularOf(form) : undefined;
    if (singular !== undefined && depth < deepest) return lemma(singular, depth + 1);
    const tags = listed ? nominalTags : [...nominalTags, comparative];
    const inflected = tags.flatMap((tag) => basesUnder(common, tag))[0];
    if (inflected !== undefined && inflected !== form && depth < deepest)
      return lemma(inflected, depth + 1) ?? inflected;
    if (common.some((r) => r.suffix?.tag === presentParticiple.inflected)) return form.slice(0, -1);
    if (common.some((r) => r.suffix?.tag === presentParticiple.bare)) return form;
    const derived = depth < deepest ? (comparedTo(form, depth) ?? adjectiveAsNoun(form, depth)) : null;
    if (derived !== null) return derived;
    if (listed) return form;
    return common[0]?.base ?? all.find((r) => r.suffix === undefined)?.base ?? all[0]?.base ?? null;
  };

  const isSingular = (form: string): boolean =>
    readings(form).some((r) => r.suffix === undefined && !r.entry.cased && r.entry.flags.has("Za"));

  // Rotterdamse is of Rotterdam, though it is listed by itself, for the sake of Rotterdamseweg.
  const isName = (form: string): boolean => {
    const listed = readings(form).filter((r) => r.suffix === undefined);
    return listed.length > 0 && listed.every((r) => r.entry.cased);
  };

  // Some plurals are listed by themselves, without a word about their singular: studenten, maatregelen, coaches.
  const singularOf = (form: string): string | undefined => {
    const own = readings(form).filter((r) => r.suffix === undefined);
    if (!own.some((r) => r.entry.flags.has("Cc")) || own.some(hasPlural)) return undefined;
    const candidates = form.endsWith("en") ? stemsOf(form) : /[cs]hes$/.test(form) ? [form.slice(0, -2)] : [];
    return candidates.find((candidate) =>
      readings(candidate).some((r) => r.suffix === undefined && !r.entry.cased && hasNounFlag(r)),
    );
  };

  // "jeugdigen" and "betrokkenen" are people: the dictionary has only the adjective.
  const adjectiveAsNoun = (form: string, depth: number): string | null => {
    const singular = form.slice(0, -1);
    const isAdjective = (r: Reading): boolean => /^(?:AJe|VBpe|PPe)$/.test(r.suffix?.tag ?? "");
    const isInfinitive = readings(form).some((r) => r.suffix === undefined && r.entry.flags.has("Vi"));
    return form.endsWith("en") && !isInfinitive && readings(singular).some(isAdjective)
      ? lemma(singular, depth + 1)
      : null;
  };

  // "grotere" is listed as a noun of its own.
  const comparedTo = (form: string, depth: number): string | null => {
    const compared = form.slice(0, -1);
    return form.endsWith("ere") && readings(compared).some((r) => comparative.test(r.suffix?.tag ?? ""))
      ? lemma(compared, depth + 1)
      : null;
  };

  return {
    isSingular,
    lemma: (form) => lemma(form),
    isNoun: (form) =>
      irregularLemma.has(form) ||
      readings(form).some(
        (r) => !r.entry.cased && (r.suffix === undefined ? hasNounFlag(r) : r.suffix.tag.startsWith("NN")),
      ),
    isNominal: (form) => irregularLemma.has(form) || readings(form).some(isNominalReading),
    isAdjective: (form) =>
      readings(form).some((r) => r.entry.flags.values().some((flag) => /^A[a-z]/.test(flag))),
    isInflectedAdjective: (form) =>
      readings(form).some(({ suffix }) => /^AJ(?:e|c|s)/.test(suffix?.tag ?? "")),
    partLemma(form) {
      const linked = lexicon.readings.of(form).find((r) => !standsAlone(r));
      if (linked !== undefined && !readings(form).some((r) => r.suffix === undefined))
        return irregularLemma.get(form) ?? lemma(linked.base) ?? linked.base;
      return lemma(form) ?? (form.endsWith("s") ? lemma(form.slice(0, -1)) : null) ?? form;
    },
  };
}

/** Bases of the readings with a tag, the longest first, without -e before with: "agenten" is of agent, not of agente. */
function basesUnder(readings: readonly Reading[], tag: RegExp): string[] {
  const bases = readings.filter((r) => r.suffix !== undefined && tag.test(r.suffix.tag)).map((r) => r.base);
  return bases
    .filter((base) => !base.endsWith("e") || !bases.includes(base.slice(0, -1)))
    .sort((a, b) => b.length - a.length || Number(a.endsWith("e")) - Number(b.endsWith("e")));
}

function isNominalReading(reading: Reading): boolean {
  const { entry, suffix } = reading;
  if (suffix !== undefined) return /^(?:NN|AJ)/.test(suffix.tag);
  return entry.cased || hasNounFlag(reading) || entry.flags.values().some((flag) => /^A[a-z]/.test(flag));
}

const hasPlural = ({ entry }: Reading): boolean => entry.flags.values().some((flag) => /^Z[^km]/.test(flag));

// Zk and Zm make nouns from adjectives; the others inflect nouns or put them into compounds.
const hasNounFlag = ({ entry }: Reading): boolean =>
  entry.flags.values().some((flag) => /^(?:Z[^km]|Y|C[acdehA])/.test(flag));
