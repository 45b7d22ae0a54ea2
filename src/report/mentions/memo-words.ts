import { patternsUnder } from "../../dutch/patterns.ts";
const { words } = patternsUnder("mentions", "letters");
/**
 * What councils call a letter of their college, as the source of a pattern for folded text: raadsmemo, raadsbrief,
 * raadsinformatiebrief (RIB), raadsmededeling, informatienota, RIS.
 */
export const memoWord = words("memoWord");

/** A number that says by its letters that it is a letter's: "RM2026-044", "26.0118 RIB". */
export const memoCode = /^(?:RM|RIB|RMB|RIS)[-.\s]?\d/u;
export const codeBehind = /^\s(?:rib|rm|ris)(?![a-z])/u;

const others = `moties?|amendement(?:en)?|\\p{L}*besluit(?:en)?|\\p{L}*voorstel(?:len)?|(?<!(?:${memoWord})[^.;()]{0,60}\\()zaak(?:nummer(?<!(?:${memoWord})(?: met)?(?: het)? zaaknummer))?|dossier(?:nummer)?|toezegging(?:en)?|project(?:nummer|code)?|vergunning|contract(?:nummer)?|factuur|bestek|verordening|artikel|bijlage|subsidie(?:nummer)?`;

/** Words that say what sort of paper a number after them is of: group `memo` for a letter, `informed` for its message. */
export const paperWord = new RegExp(
  `(?<![\\p{L}])(?:(?<memo>${memoWord})|(?<informed>geinformeerd)|${others})(?![\\p{L}])`,
  "gu",
);
