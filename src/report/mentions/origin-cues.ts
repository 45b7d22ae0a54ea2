import { originKinds, type OriginKind } from "../../domain/vocabularies.ts";
import { rowsUnder, sectionsOf } from "../../dutch/word-lists.ts";
import { word } from "../../dutch/patterns.ts";

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

const row = new RegExp(
  `^(?<kind>${Object.keys(originKinds).join("|")}) /(?<about>.+?)/ (?<says>.+?)(?: ! (?<unless>.+))?$`,
  "u",
);

/** Why a pilot exists, one way to say it each, ordered by kind. */
export const originCues: readonly OriginCue[] = rowsUnder(sectionsOf("mentions"), "origins", row).map(
  ({ kind, about = "", says = "", unless }) => ({
    kind: kind as OriginCue["kind"],
    about: new RegExp(about, "u"),
    says: says.split(" ~ ").map(word),
    ...(unless === undefined ? {} : { unless: word(unless) }),
  }),
);
