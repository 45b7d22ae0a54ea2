import { sequelKinds, type SequelKind } from "../../domain/vocabularies.ts";
import { rowsUnder, sectionsOf } from "../../dutch/word-lists.ts";
import { wholeWords } from "../values/judgement/cue.ts";
import { WholeWords } from "../lines/whole-words.ts";

export interface SequelCue {
  readonly kind: SequelKind;
  readonly says: WholeWords;
  readonly telling: boolean;
  readonly deed: boolean;
}

const row = new RegExp(
  `^(?<kind>${Object.keys(sequelKinds).join("|")}) (?<asks>named|telling|deed) (?<words>.+)$`,
  "u",
);

/** What became of a pilot, one way to say it each. */
export const sequelCues: readonly SequelCue[] = rowsUnder(sectionsOf("mentions"), "sequels", row).map(
  ({ kind, asks, words = "" }) => ({
    kind: kind as SequelKind,
    says: wholeWords(words),
    telling: asks === "telling",
    deed: asks === "deed",
  }),
);

/** Whether a sentence may say what became of a pilot: most sentences have none of these words. */
export const mayBeSequel = WholeWords.anyOf(sequelCues.map(({ says }) => says));
