import { partnerKinds, type PartnerKind } from "../../domain/vocabularies.ts";
import { rowsUnder, sectionsOf } from "../../dutch/word-lists.ts";

/** Words that say what sort of organisation a name is of. */
export interface PartnerForm {
  readonly kind: PartnerKind;
  /** Singular or plural, as a regular expression source; those before a name are matched in any case. */
  readonly word: string;
  /** What stands before the name in the canonical name; null when the name stands alone ("woningcorporatie Vidomes"). */
  readonly prefix: string | null;
}

const sections = sectionsOf("mentions");
const row = new RegExp(
  `^(?<kind>${Object.keys(partnerKinds).join("|")}) (?<word>.+?)(?: > (?<rest>.+))?$`,
  "u",
);
const formsUnder = (heading: string): PartnerForm[] =>
  rowsUnder(sections, heading, row).map(({ kind, word = "", rest: prefix = null }) => ({
    kind: kind as PartnerKind,
    word,
    prefix,
  }));

/** Words before a name, longer ones first where one contains another. */
export const partnerForms = formsUnder("words before");

/** Abbreviations that are part of the name itself ("IKC de Regenboog", "GGD Haaglanden"); some are names alone. Case counts. */
export const namedForms = formsUnder("abbreviations").map(({ prefix, ...form }) => ({
  ...form,
  alone: prefix === "alone",
}));

/** Words that end a name and say what it is ("Alfrink College", "Haagse Hogeschool", "Bouwmaat B.V."). */
export const endingForms = formsUnder("words behind");
