import { sectionsOf, wordsUnder } from "../../dutch/word-lists.ts";

// What each tells stands beside its words, under "partner words" in seeds/dutch/mentions.txt; all but the last three meet folded text.
const words = wordsUnder(sectionsOf("mentions"), "partner words");
const whole = (source: string): string => `(?<![\\p{L}])(?:${source})(?![\\p{L}])`;
const beforeName = (source: string, between: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${source})${between}$`, flags);

export const partnerPosition = new RegExp(whole(words("position")), "gu");
export const listEnds = new RegExp(`${whole(words("listEnds"))}|[.;:()"“”]`, "u");
export const subjectOfCooperation = new RegExp(words("subjectOfCooperation"), "u");
export const comparison = beforeName(words("comparison"), "(?: (?:de|het|bij|van|in|andere))*\\s*", "u");
export const noOrganisation = beforeName(words("noOrganisation"), "\\s*(?:['\"(]\\s*)?", "u");
export const agency = new RegExp(`\\s(?:${words("agency")})(?![\\p{L}])`, "u");
export const strongAgency = new RegExp(`^\\s(?:${words("strongAgency")})(?![\\p{L}])`, "u");
export const actsAfter = new RegExp(
  `^(?:\\s\\([^)]{1,20}\\))?(?:,?\\sen\\s[^.;]{1,80}?)?\\s(?:ook |nu |daarbij |samen )?(?:${words("deeds")}|${words("states")})(?![\\p{L}])`,
  "u",
);
/** The deeds that a bare word before them may be a name by. */
export const deed = new RegExp(`\\s(?:${words("deeds")})(?![\\p{L}])`, "u");
export const takesNoPart = new RegExp(whole(words("takesNoPart")), "u");
export const firstWord = new RegExp(`^(?:${words("firstWord")})$`, "iu");
export const massNoun = new RegExp(`(?:${words("massNoun")})$`, "iu");
export const whereabouts = beforeName(words("whereabouts"), "", "iu");
export const staffOf = beforeName(words("staffOf"), "", "iu");
