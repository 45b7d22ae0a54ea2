import type { Verdict } from "../../domain/vocabularies.ts";
import { WholeWords } from "../whole-words.ts";

/** The three outcome questions that are answered with a verdict. */
export type Question = "successful" | "policyChange" | "financialConsequence";

/** Words that judge. The patterns meet folded text: lower case, no accents. */
export interface Cue {
  readonly verdict: Verdict;
  readonly pattern: WholeWords;
}

const cue = (verdict: Verdict, source: string): Cue => ({
  verdict,
  pattern: new WholeWords(source, (words) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`),
});
const opening = (verdict: Verdict, source: string): Cue => ({
  verdict,
  pattern: new WholeWords(`^[\\s"'(*•-]*(?:${source})`, (words) => `${words}(?![\\p{L}\\p{N}])`),
});

const degree =
  "(?:deels|gedeeltelijk|ten dele|grotendeels|voor (?:een )?(?:groot |belangrijk )?deel|voor een gedeelte|in beperkte mate|enigszins|beperkt|niet (?:geheel|helemaal|volledig|allemaal|alle))";
// Up to so many words of one clause between two parts of a cue.
const some = (most: number): string => `(?:\\s+[^\\s.,;:]+){0,${most}}?\\s+`;

/** How an answer opens: decides before any word further on. Longer ones first. */
export const openings: readonly Cue[] = [
  opening("NOT_APPLICABLE", "n\\s?\\.?\\s?v\\s?\\.?\\s?t\\.?|niet van toepassing|niet aan de orde"),
  opening(
    "PARTLY",
    `ja,? en nee|ja,? (?:maar )?${degree}|nee,? maar (?:wel )?${degree}|${degree}(?=\\s*(?:$|[.,;:!(-]|geslaagd|gehaald|behaald|bereikt|succesvol|wel|ja))`,
  ),
  opening(
    "NOT_YET_KNOWN",
    "nee,? nog niet bekend|dat is nog niet bekend|vooralsnog niet|nog niet|nog onbekend|nog (?:met|nict|niel) bekend|te vroeg|nog onduidelijk|onbekend|n\\s?\\.?\\s?[tn]\\s?\\.?\\s?b|nog (?:nader )?te bepalen|nader te bepalen|volgt|pm",
  ),
  opening("YES", "ja|jazeker|zeker|inderdaad|jawel"),
  opening(
    "NO",
    "nee|neen|niet(?! van| bekend| aan| alle| geheel| helemaal| volledig| te )|onvoldoende|geen(?=\\s*(?:[.,;!]|$))",
  ),
];

/** Words that put the judgement off, for every question; they go before the judgements of the same sentence. */
export const deferrals: readonly Cue[] = [
  cue(
    "NOT_YET_KNOWN",
    "nog (?:niet|onbekend|onduidelijk|onzeker|te vroeg)|niet bekend|(?:is|zijn|blijft|vooralsnog|momenteel) (?:onbekend|onduidelijk)|te vroeg",
  ),
  cue(
    "NOT_YET_KNOWN",
    "nog geen(?= (?:\\p{L}+ ){0,2}(?:antwoord|uitspraak|uitspraken|conclusies?|resultaten|resultaat|evaluatie|evaluaties|oordeel|inzicht|beeld|uitkomst|uitkomsten|uitsluitsel|zicht|duidelijkheid|gegevens|besluit))",
  ),
  cue(
    "NOT_YET_KNOWN",
    `(?:moet|moeten|zal|zullen|dient|dienen)${some(4)}(?:blijken|plaatsvinden|plaats te vinden|te blijken|uitwijzen)`,
  ),
  cue(
    "NOT_YET_KNOWN",
    `nog${some(4)}(?:blijken|plaatsvinden|onderzocht|bekeken|bezien|bepaald|geevalueerd|uitgewerkt|uitgezocht|bepalen|evalueren|onderzoeken)`,
  ),
  cue(
    "NOT_YET_KNOWN",
    `(?:wordt|worden|zal|is|komt)${some(8)}(?:pas )?(?:duidelijk|bekend|bekendgemaakt|inzichtelijk)(?! (?:dat|geworden|gemaakt))`,
  ),
  cue(
    "NOT_YET_KNOWN",
    `(?:evaluatie|eindevaluatie|pilot|proef|onderzoek|project) (?:volgt|loopt nog|is nog gaande|is nog in uitvoering|start|is gepland|staat gepland)`,
  ),
  cue("NOT_YET_KNOWN", `evaluatie${some(2)}vindt${some(6)}plaats`),
  cue(
    "NOT_YET_KNOWN",
    `(?:wordt|worden|zal|zullen)(?: pas)? (?:in|eind|begin|medio|halverwege|na|later|pas|volgend jaar|najaar|voorjaar|bij de)${some(8)}(?:geevalueerd|onderzocht|bekeken|bezien|bepaald|beoordeeld|vastgesteld|gemeten)`,
  ),
  cue(
    "NOT_YET_KNOWN",
    `(?:resultaten|resultaat|uitkomst|uitkomsten|evaluatie|conclusies|eindrapport|eindevaluatie)${some(6)}verwacht`,
  ),
  cue(
    "NOT_YET_KNOWN",
    "hangt af van|niet (?:vast te stellen|te meten|te beoordelen|te zeggen|te bepalen|meetbaar)",
  ),
  cue(
    "NOT_YET_KNOWN",
    `financiele? gevolgen${some(5)}(?:in kaart|in beeld|uitgewerkt|onderzocht|berekend|doorgerekend)`,
  ),
  cue(
    "NOT_YET_KNOWN",
    `(?:nader|nog) te bepalen|afhankelijk van de (?:uitkomst|uitkomsten|evaluatie|resultaten)`,
  ),
];

/** Words that make any answer none of our business. */
export const exemptions: readonly Cue[] = [
  cue("NOT_APPLICABLE", "niet van toepassing|n\\.v\\.t|niet aan de orde"),
];

const goals =
  "(?:doel|doelen|doelstelling|doelstellingen|resultaten|resultaat|effect|effecten|ambitie|ambities|verwachtingen|streefwaarde|streefcijfer|norm|(?:beoogde|gewenste) aantal(?:len)?)";
const reached =
  "(?:gehaald|behaald|bereikt|gerealiseerd|waargemaakt|haalt|behaalt|bereikt|te halen|te behalen|te bereiken)";

/**
 * Words that judge, by question. A negation in the same clause turns YES into NO, a word of degree turns it into PARTLY.
 * Whether the pilot "is positive" judges it; what it delivered, without such a word, does not.
 */
export const judgements: Readonly<Record<Question, readonly Cue[]>> = {
  successful: [
    cue(
      "NO",
      "mislukt|onsuccesvol|tegengevallen|tegenvallend|valt tegen|vallen tegen|onvoldoende (?:resultaat|resultaten|effect|effectief|succesvol)|gestrand|voortijdig (?:gestopt|beeindigd)",
    ),
    cue("PARTLY", "wisselend|gemengd|deelsucces"),
    cue("YES", "succesvol|successvol|(?:een |groot )?succes|geslaagd"),
    cue("YES", `${goals}${some(8)}${reached}`),
    cue("YES", `${reached.replace("te halen|te behalen|te bereiken", "behalen")}${some(4)}${goals}`),
    cue("YES", "(?:gewenste|beoogde|verwachte) (?:effect|effecten|resultaat|resultaten|doel|doelen)"),
    cue(
      "YES",
      `(?:is|zijn|was|waren|blijkt|blijken)${some(4)}(?:positief|effectief|goed bevallen|veelbelovend|tevreden)|positief`,
    ),
    cue("YES", "positieve (?:resultaten|effecten|uitkomst|uitkomsten|evaluatie|ervaringen)|goede resultaten"),
    cue(
      "YES",
      "naar tevredenheid|naar wens|boven verwachting|aan de verwachtingen|werkt goed|goed gewerkt|(?:pilot|aanpak|proef|methode|werkwijze) werkt(?! aan| samen| met| door| in| binnen| op)",
    ),
  ],
  policyChange: [
    cue("NO", "ongewijzigd|onveranderd|(?:beleid|regels|werkwijze)[^.]* gehandhaafd"),
    cue("YES", `aanleiding|reden (?:om|tot|voor)`),
    cue(
      "YES",
      `(?:beleid|beleidsregel|beleidsregels|regels|verordening|werkwijze|beleidskader)${some(7)}(?:aangepast|aan te passen|gewijzigd|herzien|aanpassing|aanpassen|bijgesteld|aangescherpt|verankerd|te wijzigen|geactualiseerd)`,
    ),
    cue(
      "YES",
      `(?:aanpassing|aanpassingen|wijziging|wijzigingen|herziening|beleidsaanpassing|beleidswijziging)${some(6)}(?:nodig|noodzakelijk|gewenst|wenselijk|vereist)`,
    ),
    cue(
      "YES",
      `(?:geen|zonder) (?:\\p{L}+ )?(?:aanpassing|aanpassingen|wijziging|wijzigingen|beleidsaanpassing|beleidswijziging|herziening|gevolgen)`,
    ),
    cue(
      "YES",
      `(?:leidt|leiden|geeft|geven)${some(4)}(?:aanpassing|aanpassingen|wijziging|herziening|nieuw beleid|beleidswijziging)`,
    ),
    cue("YES", `(?:hoeft|hoeven|niet) ${some(3).trim()}?(?:aangepast|gewijzigd|herzien)`),
  ],
  financialConsequence: [
    cue("NO", "(?:kosten|budget|budgettair)[ -]?neutra(?:al|le)"),
    cue(
      "YES",
      "(?:heeft|hebben|zijn|is|geen|zonder|leidt tot|brengt|wel|grote|beperkte|geringe|structurele)(?: \\p{L}+){0,3} financiele? (?:gevolg|gevolgen|consequentie|consequenties|effect|effecten|impact)|^geen",
    ),
    cue("YES", `(?:leidt|leiden)${some(4)}(?:kosten|uitgaven|lasten|meerkosten|besparing|besparingen)`),
    cue(
      "YES",
      "(?:geen|zonder) (?:\\p{L}+ ){0,2}(?:kosten|meerkosten|middelen|budget|lasten|gevolgen|gevolg)(?! beschikbaar| voorhanden)",
    ),
    cue(
      "YES",
      `(?:extra|aanvullende?|structurele?|hogere|meer|additionele?|incidentele)${some(2)}(?:kosten|middelen|budget|lasten|geld|formatie|dekking|financiering|uitgaven)${some(3)}(?:nodig|noodzakelijk|vereist|benodigd)`,
    ),
    cue(
      "YES",
      `(?:vergt|vragen|vraagt(?: om)?)${some(3)}(?:kosten|middelen|budget|geld|investering|investeringen|formatie)`,
    ),
    cue("YES", "€ ?[\\d.,]+(?: [^\\s.]+){0,4} (?:nodig|benodigd|vereist)"),
    cue(
      "YES",
      `(?:nodig|benodigd|vereist)${some(3)}(?:extra|aanvullende?|structurele?)${some(2)}(?:kosten|middelen|budget|lasten|geld|formatie|dekking|financiering)`,
    ),
  ],
};

/** Turns a judgement round when it stands in the same clause. */
export const negation =
  /(?<![\p{L}])(?:niet|geen|nauwelijks|zonder|nooit|noch|onvoldoende|allerminst|uitgebleven|blijft uit|blijven uit|bleef uit|bleven uit)(?![\p{L}])/u;
/** Weakens a judgement in the same clause. */
export const weakening = new RegExp(`(?<![\\p{L}])${degree}(?![\\p{L}])`, "u");
/** Makes a clause a wish, a condition or a question instead of a judgement. */
export const condition =
  /(?<![\p{L}])(?:(?<!word(?:t|en) |ervaren |gezien |beschouwd )als|indien|wanneer|mits|zodra|of|om|zodat|zou|zouden|bij (?:een )?positieve?|hoe|wat|doel(?:stelling)? is|streven|hopen|hoopt|zal|zullen|moet|moeten|verwacht(?:en|ing)?)(?![\p{L}])/u;
