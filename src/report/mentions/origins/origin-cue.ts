import type { OriginKind } from "../../../domain/vocabularies.ts";

/** What a sentence must say to tell why a pilot exists. */
export interface OriginCue {
  readonly kind: Exclude<OriginKind, "MOTION">;
  /** Part of what the words below ask for: few sentences have it, and the others need not be held against those. */
  readonly about: RegExp;
  /** Each must meet the folded sentence. */
  readonly says: readonly RegExp[];
  /** None may meet it. */
  readonly unless?: RegExp;
}

/** How a sentence leads from what it names to the pilot. */
export const reason =
  "naar aanleiding van|n\\.?a\\.?v\\.?|door|op (?:grond|basis) van|vanwege|uitvoering|uitgevoerd|voort[a-z]*|volgt uit|gevolg|conform|invulling|aanleiding|dankzij|na|via|gedaan|om|nakomen|kom(?:t|en) .{0,40} na|oorsprong|vloeit|komt|begonnen|gestart|start|resultaat van|uitwerking|uitvloeisel|afkomstig|deed|heeft|basis|zoals";
/** What a pilot is called. */
export const trial =
  "(?:pilot|proef)[a-z]*|proeven|project|proeftuin|experiment|aanpak|initiatief|onderzoek|proefplan|projectplan|pilotplan|plan van aanpak|proefperiode";
/** A decision about a pilot that there is already. */
export const goesOn =
  "verlengen|verlengd|verlenging|stoppen|stopgezet|beeindigen|beeindigd|gestopt|stop te zetten|voort te zetten|voortzetting|vervolg";
