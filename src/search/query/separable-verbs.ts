import type { Analyser, Token } from "../../dutch/analyser.ts";
import { wordSet } from "../../dutch/word-lists.ts";

const alwaysParticles = wordSet("particles");
const endingParticles = wordSet("endingParticles");
const prepositions = wordSet("afterParticles");
const farthest = 7;

/**
 * Puts separable verbs together: "wat loopt in 2025 af" asks for what "aflopen" asks for.
 * @param isMeant whether a verb, by its key, asks for something: others are left as they are
 */
export function joinVerbs(
  tokens: readonly Token[],
  text: string,
  analyser: Analyser,
  isMeant: (key: string) => boolean,
): Token[] {
  const joined = [...tokens];
  for (let at = joined.length - 1; at > 0; at--) {
    const particle = joined[at];
    if (particle === undefined || !letsGo(joined, at, text)) continue;
    for (let from = at - 1; from >= Math.max(0, at - farthest); from--) {
      const verb = joined[from];
      if (verb?.kind !== "word" || prepositions.has(verb.surface)) continue;
      const surface = particle.surface + verb.surface;
      const word = analyser.word(surface);
      if (word.key === surface || !(isMeant(word.key) || analyser.relatedTo(word.key).length > 0)) continue;
      joined[from] = { ...verb, ...word, surface, stop: false, optional: false };
      joined.splice(at, 1);
      break;
    }
  }
  return joined;
}

function letsGo(tokens: readonly Token[], at: number, text: string): boolean {
  const [particle, next] = [tokens[at], tokens[at + 1]];
  if (particle === undefined) return false;
  if (alwaysParticles.has(particle.surface)) return true;
  if (!endingParticles.has(particle.surface)) return false;
  if (next === undefined || /[,;:.?!]/u.test(text.slice(particle.end, next.start))) return true;
  return prepositions.has(next.surface);
}
