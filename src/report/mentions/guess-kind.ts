import type { PartnerKind } from "../../domain/vocabularies.ts";
import { dutchMunicipalities } from "./dutch-municipalities.ts";

const hints: readonly (readonly [RegExp, PartnerKind])[] = [
  [/zorg|welzijn|ggz|thuis$|hulp$/iu, "CARE_PROVIDER"],
  [/wonen|woning|woonst/iu, "HOUSING_ASSOCIATION"],
  [/school|college|lyceum|universiteit|university/iu, "SCHOOL"],
  [/\s(?:b\.?v\.?|n\.?v\.?)$/iu, "COMPANY"],
];

/** A name that stands where partners stand, in full and with its kind: a bare place is its municipality. */
export const guessKind = (printed: string): { readonly name: string; readonly kind: PartnerKind } => {
  if (dutchMunicipalities.has(printed)) return { name: `Gemeente ${printed}`, kind: "MUNICIPALITY" };
  return { name: printed, kind: hints.find(([hint]) => hint.test(printed))?.[1] ?? "OTHER" };
};
