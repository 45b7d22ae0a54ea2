import { cue, goals, reached, share, some, type Cue, type Question } from "./cue.ts";

const change =
  "(?:aangepast|aan te passen|gewijzigd|herzien|aanpassing|aanpassen|bijgesteld|aangescherpt|verruimd|verankerd|te wijzigen|te herzien|geactualiseerd|wijziging|herziening|uitgebreid)";
const policy =
  "(?:beleid|beleidsregels?|regels|regeling|subsidieregeling|verordening|werkwijze|beleidskader|beleidsnota|nota|beleidsplan)";
const changes =
  "(?:aanpassing(?:en)?|wijziging(?:en)?|herziening|beleidsaanpassing|beleidswijziging|nieuw beleid|bijstelling)";
const standing =
  "(?:het |ons |de )?(?:bestaande? |staande? |reguliere? |structure(?:el|le) |gemeentelijke? |lokale? |vast |nieuwe? )*(?:beleid|beleidsregels?|beleidsplan|nota|verordening|integraal veiligheidsplan|programma van eisen|apv|\\p{L}*visie|\\p{L}*nota|uitvoeringsagenda)";

const costs =
  "(?:kosten|meerkosten|uitgaven|lasten|besparing(?:en)?|bezuiniging|tekort|investering(?:en)?|meeropbrengst(?:en)?)";
const means =
  "(?:kosten|meerkosten|middelen|budget|lasten|geld|formatie|dekking|financiering|uitgaven|investering(?:en)?)";
const more = "(?:extra|aanvullende?|structurele?|hogere|meer|additionele?|incidentele?|nieuwe)";
const own = "(?:bestaande?|huidige|reguliere|beschikbare|vastgestelde|lopende|eigen)";
const euros =
  "(?:(?:€|eur|euro) ?\\d[\\d.,]*|\\d[\\d.,]*(?: ?duizend| ?miljoen| ?mln| ton)? ?(?:euro|€)|\\d[\\d.,]*(?:k| mille)(?! (?:k|g|m)))";
const noEuros =
  "(?:(?:€|eur|euro) ?0(?:[.,]0+)?(?:,-+|,=)?(?![\\d.,]*\\d)|(?<![\\d.,])0(?:,00)? ?(?:euro|€))";

/**
 * Words that judge, by question, in a whole clause; the force of the clause (negation, degree, expectation) bears on them.
 * Whether the pilot "is positive" judges it; what it delivered, without such a word, does not.
 */
export const predicates: Readonly<Record<Question, readonly Cue[]>> = {
  successful: [
    cue(
      "NO",
      "mislukte?|mislukking|faalde|gefaald|onsuccesvol|tegengevallen|tegenvallende?|val(?:t|len) tegen|viel(?:en)? tegen|teleurstellende?|onhaalbaar|onvoldoende (?:resultaat|resultaten|effect|effectief|succesvol)|gestrand|(?:voortijdig|vroegtijdig) (?:gestopt|beeindigd)|(?:blijft|blijven|bleef|bleven|gebleven) (?:\\p{L}+ ){0,2}achter bij (?:de )?verwachting(?:en)?|doel(?:en)? gemist|onvoldoende opgeleverd|negatief",
    ),
    cue(
      "NO",
      `${goals}${some(3)}(?:uitgebleven|blijft uit|blijven uit|bleef uit|bleven uit)|(?:blijft|bleef) (?:\\p{L}+ ){0,2}uit`,
    ),
    cue("PARTLY", "wisselende?|gemengde?|deelsucces|lopen uiteen"),
    cue("YES", "succesvol(?:le)?|successvol|succes|geslaagde?|slaagt|slaagde(?! in)"),
    cue(
      "YES",
      `(?:aan|beantwoord)${some(5)}?${goals}${some(3)}?(?:voldaan|voldoet|voldoen|voldeed|beantwoord|beantwoordt|tegemoetgekomen)|voldoe(?:t|n)${some(2)}?aan${some(3)}?${goals}|voldeed${some(2)}?aan${some(3)}?${goals}`,
    ),
    cue("YES", `${goals}${some(8)}${reached}`),
    cue(
      "YES",
      `${reached.replace("te halen|te behalen|te bereiken", "behalen")}${some(4)}${goals}|(?:overtref(?:t|fen)|overtrof(?:fen)?)${some(2)}?${goals}|overtref(?:t|fen) de verwachting`,
    ),
    cue(
      "YES",
      "gelukt(?= om (?:de|het|alle) (?:\\p{L}+ ){0,2}doel)|^(?:het|dit|dat) is (?:\\p{L}+ ){0,4}gelukt$",
    ),
    cue(
      "YES",
      `(?:opgeleverd|gebracht|bracht|opleverde|gebleken) (?:niet )?wat (?:ervan|er van|daarvan|wij|we) (?:\\p{L}+ ){0,3}(?:verwacht|verwachtten|gehoopt|beoogd)|aan zijn doel beantwoord`,
    ),
    cue(
      "YES",
      "(?:gewenste|beoogde|verwachte|aantoonbaar) (?:effect|effecten|resultaat|resultaten|doel|doelen)|(?:heeft|had) (?:\\p{L}+ ){0,2}effect (?:gehad|gesorteerd)",
    ),
    cue(
      "YES",
      `(?:is|zijn|was|waren|blijkt|blijken)${some(4)}(?:positief|effectief|goed bevallen|veelbelovend|bemoedigend|tevreden)|positief`,
    ),
    cue("YES", "positieve (?:resultaten|effecten|uitkomst|uitkomsten|evaluatie|ervaringen)|goede resultaten"),
    cue(
      "YES",
      `(?:resultaten|uitkomsten?|ervaringen|evaluatie|pilot|proef|aanpak) (?:is|zijn|was|waren) (?:(?:ronduit|zeer|heel|erg|over het algemeen) )?(?:goed|prima|uitstekend)|(?:uitstekend|prima|goed|voorspoedig) verlopen|resultaat geboekt`,
    ),
    cue("YES", `^\\s*(?:${share}|alles|dat|die) (?:is|zijn|werd|werden)${some(1)}${reached}`),
    cue(
      "YES",
      "naar tevredenheid|naar wens|boven verwachting|aan de verwachtingen|werkt goed|goed gewerkt|bewezen te werken|van de grond gekomen|(?:pilot|aanpak|proef|methode|werkwijze) werkt(?! aan| samen| met| door| in| binnen| op)",
    ),
  ],
  policyChange: [
    cue("NO", `(?:bestaande|huidige) beleid (?:wordt|blijft) (?:voortgezet|gehandhaafd|in stand)`),
    cue("NO", "ongewijzigd|onveranderd|(?:beleid|regels|werkwijze)[^.]* gehandhaafd"),
    cue(
      "NO",
      `${policy} (?:(?:blijft|blijven) (?:\\p{L}+ ){0,2}(?:zoals|gelijk|hetzelfde|bestaan)|(?:voldoet|voldoen|volstaat|volstaan)|(?:is|zijn|blijkt) (?:\\p{L}+ ){0,2}(?:toereikend|voldoende|passend|adequaat)|biedt (?:\\p{L}+ ){0,2}(?:voldoende )?ruimte)`,
    ),
    cue(
      "NO",
      `(?:bevestig(?:t|en)|ondersteun(?:t|en)) (?:het )?(?:huidige|bestaande) beleid|verandert (?:\\p{L}+ ){0,2}niets?`,
    ),
    cue("YES", `aanleiding|reden (?:om|tot|voor)|noodzaak`),
    cue("YES", `${policy}${some(7)}${change}`),
    cue(
      "YES",
      `past${some(1)}?(?:het |de |ons )?${policy}(?: \\p{L}+){0,3} aan|passen${some(1)}?(?:het |de |ons )?${policy}(?: \\p{L}+){0,3} aan`,
    ),
    cue("YES", "wordt (?:\\p{L}+ )?(?:staand|structureel|regulier|vast|gemeentelijk) beleid"),
    cue(
      "YES",
      "^(?!.*(?:pilot|proef|project|planning|datum)).*(?:wordt|worden|is|zijn) (?:\\p{L}+ ){0,5}(?:aangepast|gewijzigd|herzien|versoepeld|verruimd|aangescherpt|geactualiseerd|vernieuwd)",
    ),
    cue("YES", `(?:behoe(?:ft|ven)|vergt|vergen|vraagt om|noopt|nopen)${some(3)}?(?:tot )?${changes}`),
    cue("YES", `${changes}${some(6)}(?:nodig|noodzakelijk|gewenst|wenselijk|vereist)`),
    cue("YES", `(?:geen|zonder) (?:\\p{L}+ )?(?:${changes}|gevolgen)`),
    cue("YES", `(?:leidt|leiden|geeft|geven|noopt|nopen|resulteert)${some(4)}${changes}`),
    cue("YES", `(?:hoeft|hoeven|niet) (?:\\p{L}+ ){0,3}(?:aangepast|gewijzigd|herzien)`),
    cue(
      "YES",
      `(?:omgezet|opgenomen|vastgelegd|verankerd|ingebed|geborgd|verwerkt) in ${standing}|(?:onderdeel|deel) van ${standing}`,
    ),
    cue(
      "YES",
      `(?:komt|komen) (?:\\p{L}+ ){0,2}(?:nieuwe? (?:beleid|verordening|beleidsregels?|regeling|nota))|stelt?(?:\\p{L}| )+voor (?:\\p{L}+ ){0,3}beleid (?:te wijzigen|aan te passen|te herzien)|beleid (?:te wijzigen|aan te passen|te herzien)`,
    ),
  ],
  financialConsequence: [
    cue(
      "NO",
      `(?:kosten|budget|budgettair|financieel)[ -]?neutra(?:al|le)|nihil|kost(?:en)? (?:\\p{L}+ ){0,2}niets|verwaarloosbaar|kosteloos|^0$|kosten blijven (?:gelijk|hetzelfde)|${noEuros}`,
    ),
    cue(
      "NO",
      `binnen (?:de |het |onze )?(?:${own} )?(?:\\p{L}+ )?(?:budget(?:ten)?|middelen|begroting|formatie|capaciteit|exploitatie|kaders)`,
    ),
    cue(
      "YES",
      "(?:heeft|hebben|zijn|is|geen|zonder|leidt tot|brengt|wel|grote|beperkte|geringe|structurele) (?:\\p{L}+ ){0,3}financ(?:iele?|ieel) (?:gevolg|gevolgen|consequentie|consequenties|effect|effecten|impact)",
    ),
    cue("YES", `(?:leidt|leiden)${some(4)}${costs}`),
    cue(
      "YES",
      "(?:geen|zonder) (?:\\p{L}+ ){0,2}(?:kosten|meerkosten|middelen|budget|lasten|gevolgen|gevolg)(?! beschikbaar| voorhanden)",
    ),
    cue(
      "YES",
      `(?:${more}${some(2)}${means}|er is (?:\\p{L}+ )?geld)${some(3)}(?:nodig|noodzakelijk|vereist|benodigd)`,
    ),
    cue("YES", `(?:vergt|vergen|vragen|vraagt(?: om)?)${some(3)}${means}`),
    cue("YES", `${euros}(?: [^\\s.]+){0,4} (?:nodig|benodigd|vereist)`),
    cue("YES", `(?:nodig|benodigd|vereist)${some(3)}${more}${some(2)}${means}`),
    cue("YES", `(?:er (?:is|zijn|ontstaat|ontstaan)|brengt|komen er) (?:[^\\s.]+ ){0,3}${costs}`),
    cue(
      "YES",
      `(?:kosten|lasten|uitgaven|opbrengsten|inkomsten) (?:[^\\s.]+ ){0,3}(?:stijgen|dalen|toe|af|hoger|lager)|levert (?:[^\\s.]+ ){0,3}besparing|bespaart|besparing van`,
    ),
  ],
};

/** A bare amount answers the question about money; what was spent, or given for the pilot, does not. */
export const amount = cue("YES", euros);
export const spent =
  /(?<![\p{L}])(?:besteed|gebruikt|uitgegeven|beschikbaar|gekost|kostte|kostten|subsidie|ontvangen|verstrekt|verstrekte|toegekend|gereserveerd|budget|vervolg|bijgedragen)(?![\p{L}])/u;
