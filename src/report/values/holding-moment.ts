/**
 * Of two dates the one that holds now counts: "31 december 2025, verlengd tot 31 december 2027". What stands before the
 * first and between the two says which.
 */
const changedTo =
  /verlengd|verlenging (?:tot|naar)|uitgesteld|verschoven|verplaatst|doorgeschoven|opgeschoven|opgeschort|vervroegd|ingekort|gewijzigd|aangepast|bijgesteld|→|[-=]*>|=\s*$|»|(?<![\p{L}])(?:nu|naar|inmiddels|thans|uiteindelijk|werkelijk|feitelijk|gerealiseerd|wordt|werd|geworden|nieuw|nieuwe)(?![\p{L}])/iu;
const insteadOf =
  /(?<![\p{L}])(?:was|i\.?p\.?v\.?|in plaats van|oorspronkelijke?|aanvankelijk|voorheen|eerder|eerst|eerdere|gepland)(?![\p{L}])/iu;
/** "31 december 2025 (verlengd; was 30 juni 2025)": the word that stands right before the second decides. */
export const wasBefore = /(?<![\p{L}])(?:was|i\.?p\.?v\.?|in plaats van)[\s:]*$/iu;
/** "Verlengd van juli 2025 tot december 2025": no range, but the old end and the new. */
export const movedFrom =
  /(?:verlengd|uitgesteld|verschoven|verplaatst|opgeschoven|doorgeschoven|gewijzigd|bijgesteld|aangepast|vervroegd|ingekort) van\s*$/iu;
const oldBefore =
  /(?<![\p{L}])(?:oorspronkelijke?|aanvankelijk|voorheen|eerst|was|gepland)\s*(?:einddatum|startdatum|datum|in|op|tot|:)?\s*$/iu;
const optional =
  /optie|mogelijk|eventueel|uitloop|(?<![\p{L}])(?:kan|kunnen|indien|mits|wens|verzoek|voorstel|voorgesteld|of eerder|of later)(?![\p{L}])/iu;

/** "Verlenging tot 1 juli 2028 is afgewezen", "een verlenging tot eind 2027 wordt onderzocht": what is said of it behind. */
const prolonging = /verlenging|uitstel(?!\p{L})|voortzetting|doorstart/iu;
const notGranted =
  /^[^.;,]*(?<![\p{L}])(?:niet|geen|afgewezen|geweigerd|verworpen|mogelijk|mogelijkheid|onderzocht|overwogen|overweging|onderzoek|aangevraagd|verzocht|gevraagd|voorgesteld|wenselijk|gewenst|besproken|bespreekbaar|van de baan|optie|optioneel)(?![\p{L}])/iu;

/** Which of two moments holds; UNSAID when nothing tells. */
export type Holding = "FIRST" | "SECOND" | "FIRST_ONLY" | "UNSAID";

/**
 * Tells which of two printed moments holds, by the words before the first, between the two and behind the second. FIRST_ONLY: the second is
 * an option, and no moment that ever held.
 */
export const holdingOf = (before: string, between: string, after: string): Holding => {
  if (optional.test(between) || (prolonging.test(between) && notGranted.test(after))) return "FIRST_ONLY";
  if (wasBefore.test(between)) return "FIRST";
  if (changedTo.test(between)) return "SECOND";
  if (/(?<![\p{L}])niet\s*$/iu.test(before) && /(?<![\p{L}])maar(?![\p{L}])/iu.test(between)) return "SECOND";
  if (insteadOf.test(between)) return "FIRST";
  return oldBefore.test(before) || movedFrom.test(before) ? "SECOND" : "UNSAID";
};
