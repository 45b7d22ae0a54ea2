import type { PartnerKind } from "../../domain/vocabularies.ts";
import { kindsUnder, wholeWord } from "../../dutch/patterns.ts";
import { dutchMunicipalities } from "./organisation-name.ts";

const hints = kindsUnder<PartnerKind>("mentions", "kinds in names", (source) => new RegExp(source, "iu"));

/** What the sentence tells of the one who does it, where the name tells nothing. */
const doings = kindsUnder<PartnerKind>("mentions", "doings of organisations", (source) => wholeWord(source));

/** The kind of an organisation whose name tells none, by what the folded sentence says that it does. */
export const kindOfDoing = (kind: PartnerKind, folded: string): PartnerKind =>
  kind === "OTHER" ? (doings.find(([, does]) => does.test(folded))?.[0] ?? kind) : kind;

/** A name that stands where partners stand, in full and with its kind: a bare place is its municipality. */
export const guessKind = (printed: string): { readonly name: string; readonly kind: PartnerKind } => {
  if (dutchMunicipalities.has(printed)) return { name: `Gemeente ${printed}`, kind: "MUNICIPALITY" };
  return { name: printed, kind: hints.find(([, hint]) => hint.test(printed))?.[0] ?? "OTHER" };
};
