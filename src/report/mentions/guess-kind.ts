import type { PartnerKind } from "../../domain/vocabularies.ts";
import { dutchMunicipalities } from "./dutch-municipalities.ts";

const hints: readonly (readonly [RegExp, PartnerKind])[] = [
  [/zorg|welzijn|ggz|thuis$|hulp$/iu, "CARE_PROVIDER"],
  [/wonen|woning|woonst/iu, "HOUSING_ASSOCIATION"],
  [/school|college|lyceum|universiteit|university/iu, "SCHOOL"],
  [/\s(?:b\.?v\.?|n\.?v\.?)$/iu, "COMPANY"],
];

/** What the sentence tells of the one who does it, where the name tells nothing; folded. */
const doings: readonly (readonly [RegExp, PartnerKind])[] = [
  [
    /(?<![\p{L}])(?:huismeesters?|huurders|wijst [^.]*(?:woningen|kamers) toe|verhuurt [^.]*(?:woningen|kamers|appartementen)|complex(?:en)?|portiek\p{L}*)(?![\p{L}])/u,
    "HOUSING_ASSOCIATION",
  ],
  [
    /(?<![\p{L}])(?:wijkverpleegkundigen?|verpleegkundigen?|verplee\p{L}+|clienten|patienten|dagbesteding|behandelaars?|gezinscoach(?:es)?|ambulant\p{L}*|zorg(?:coach(?:es)?|medewerkers?)?|jongerenwerkers?|begeleidt [^.]*bewoners)(?![\p{L}])/u,
    "CARE_PROVIDER",
  ],
  [
    /(?<![\p{L}])(?:studenten|leerlingen|docenten|stagiairs?|praktijkbegeleiders|lokalen?)(?![\p{L}])/u,
    "SCHOOL",
  ],
  [
    /(?<![\p{L}])(?:contract|bouw(?:t|en|de)|gebouwd|rijd(?:t|en)|reed|\p{L}*bus(?:sen)?|taxi's?|software|monteert|installeert|verkoopt|\p{L}*fabriek|deelauto's|deelfietsen|deelscooters|laadpalen|zonnepanelen|glasvezel)(?![\p{L}])/u,
    "COMPANY",
  ],
  [/(?<![\p{L}])vrijwilligers(?![\p{L}])/u, "NGO"],
];

/** The kind of an organisation whose name tells none, by what the folded sentence says that it does. */
export const kindOfDoing = (kind: PartnerKind, folded: string): PartnerKind =>
  kind === "OTHER" ? (doings.find(([does]) => does.test(folded))?.[1] ?? kind) : kind;

/** A name that stands where partners stand, in full and with its kind: a bare place is its municipality. */
export const guessKind = (printed: string): { readonly name: string; readonly kind: PartnerKind } => {
  if (dutchMunicipalities.has(printed)) return { name: `Gemeente ${printed}`, kind: "MUNICIPALITY" };
  return { name: printed, kind: hints.find(([hint]) => hint.test(printed))?.[1] ?? "OTHER" };
};
