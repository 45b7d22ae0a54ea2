import { inOrder, opening, partly, type Cues } from "./cue.ts";

/** How an answer opens: decides before any word further on. Longer ones first. */
export const openings: Cues = inOrder([
  opening(
    "NOT_APPLICABLE",
    "n\\s?\\.?\\s?v\\s?\\.?\\s?t\\.?|n\\s?/\\s?a|niet van toepassing|niet aan de orde",
  ),
  opening(
    "PARTLY",
    `ja,? en nee|nee,? maar (?:wel )?${partly}|${partly} wel,? ${partly} niet|zowel ja als nee|in (?:zoverre|die zin)`,
  ),
  opening(
    "NOT_YET_KNOWN",
    "nee,? nog niet(?! alle)|dat is nog niet bekend|vooralsnog(?! wel| positief| zijn de)|nog niet(?! (?:(?:op|in|bij|voor|onder) )?(?:alle|elke?|iedere?|allemaal|overal))|nog onbekend|nog (?:met|nict|niel) bekend|te vroeg|nog onduidelijk|onbekend|onb\\.|n\\s?\\.?\\s?[tn]\\s?\\.?\\s?b|n\\.b\\.|nog (?:nader )?te bepalen|nader te bepalen|mogelijk|misschien|wellicht|eventueel|waarschijnlijk|vermoedelijk|hopelijk|volgt|(?:€ ?)?p\\.?m\\.?|t\\.?b\\.?d\\.?",
  ),
  opening(
    "YES",
    "ja|jazeker|jawel|welzeker|inderdaad|uiteraard|(?:zeer )?zeker(?! niet| geen)|absoluut(?! niet| geen)",
  ),
  opening("NO", "nee|neen|welnee|integendeel"),
]);
