import type { Lexicon } from "./lexicon.ts";
import { infinitivesOf, stemsOf } from "./stems.ts";

export interface Verbs {
  /** The infinitive that a folded form belongs to ("geëvalueerd" to "evalueren"), or null. */
  infinitive(form: string): string | null;
  /** The infinitive of a past participle ("aangenomen" to "aannemen"), inflected or not, or null. */
  ofParticiple(form: string): string | null;
  /** The stem of an infinitive, which is a verb's key: "loop" of "lopen", "evalueer" of "evalueren". */
  stem(infinitive: string): string;
  isInfinitive(form: string): boolean;
}

const infinitiveFlag = "Vi";
const stemFlags = ["V3", "Vp", "Vq"];
// What a weak verb adds to its stem, the bare stem first.
const endings = ["", "t", "d", "te", "de", "ten", "den"];
// Verbs with these have no "ge" in their participle.
const unstressedPrefix = /^(?:be|ge|her|er|mis|ont|ver|onder|over|vol|weer|door|om|aan)/;
// "ondergebracht" needs no more than the last eleven letters: "geschrokken".
const longestStrong = 11;

/** Ties the forms of Dutch verbs together; what is not in the dictionary as an infinitive is no verb. */
export function createVerbs(lexicon: Lexicon, strongVerbs: readonly string[]): Verbs {
  const strongForms = readStrongForms(strongVerbs);

  const isListed = (word: string): boolean =>
    lexicon.readings
      .of(word)
      .some((r) => r.suffix === undefined && !r.entry.cased && r.entry.flags.has(infinitiveFlag));
  const isInfinitive = (word: string): boolean => {
    if (!word.endsWith("n")) return false;
    if (isListed(word) || word === "zijn") return true;
    const prefixed = lexicon.withoutPrefix(word);
    return prefixed !== null && isListed(prefixed.rest);
  };
  const isListedStem = (word: string): boolean =>
    lexicon.readings
      .of(word)
      .some((r) => r.suffix === undefined && stemFlags.some((flag) => r.entry.flags.has(flag)));
  const isStem = (word: string): boolean => {
    const prefixed = lexicon.withoutPrefix(word);
    return isListedStem(word) || (prefixed !== null && isListedStem(prefixed.rest));
  };
  const fromStem = (stem: string): string | undefined => infinitivesOf(stem).find(isInfinitive);

  const weak = (form: string): string | undefined => {
    for (const ending of endings) {
      if (!form.endsWith(ending)) continue;
      const stem = form.slice(0, form.length - ending.length);
      const found = stem.length > 1 ? fromStem(stem) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };

  // "ge" at the start or after a separable prefix: gestart, uitgesteld.
  const weakParticiple = (form: string): string | undefined => {
    if (!/[dt]$/.test(form)) return undefined;
    const unstressed = unstressedPrefix.test(form) ? weak(form) : undefined;
    if (unstressed !== undefined) return unstressed;
    for (let at = form.indexOf("ge"); at >= 0; at = form.indexOf("ge", at + 1)) {
      if (form.length - at < 5) break;
      const found = weak(form.slice(at + 2));
      const whole =
        found === undefined ? weak(form.slice(0, at) + form.slice(at + 2)) : form.slice(0, at) + found;
      if (whole !== undefined && isInfinitive(whole)) return whole;
    }
    return undefined;
  };

  const strong = (form: string, forms: ReadonlyMap<string, string>): string | undefined => {
    for (let at = Math.max(0, form.length - longestStrong); at < form.length - 2; at++) {
      const infinitive = forms.get(form.slice(at));
      if (infinitive === undefined) continue;
      const whole = form.slice(0, at) + infinitive;
      if (isInfinitive(whole)) return whole;
    }
    return undefined;
  };

  const ofParticiple = (form: string): string | undefined => {
    const found = strong(form, strongForms.participles) ?? weakParticiple(form);
    return found ?? (form.endsWith("e") ? ofParticiple(form.slice(0, -1)) : undefined);
  };

  return {
    isInfinitive,
    ofParticiple: (form) => ofParticiple(form) ?? null,
    infinitive(form) {
      if (form.length < 3) return null;
      if (isInfinitive(form)) return form;
      return strong(form, strongForms.pasts) ?? ofParticiple(form) ?? weak(form) ?? null;
    },
    stem(infinitive) {
      const candidates = stemsOf(infinitive);
      return candidates.find(isStem) ?? candidates[0] ?? infinitive;
    },
  };
}

function readStrongForms(verbs: readonly string[]) {
  const pasts = new Map<string, string>();
  const participles = new Map<string, string>();
  for (const verb of verbs) {
    const [infinitive = "", past = "", plural = "", participle = ""] = verb.split(" ");
    for (const form of [past, plural]) pasts.set(form, infinitive);
    // "ge" gives way to another prefix: genomen, but ondernomen.
    for (const form of [participle, participle.replace(/^ge/, "")]) participles.set(form, infinitive);
  }
  return { pasts, participles };
}
