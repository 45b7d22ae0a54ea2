import { cue, some, type Cue } from "./cue.ts";

const costs =
  "(?:kosten|meerkosten|uitgaven|lasten|besparing(?:en)?|bezuiniging|tekort|investering(?:en)?|meeropbrengst(?:en)?)";
const means =
  "(?:kosten|meerkosten|middelen|budget|lasten|geld|formatie|dekking|financiering|uitgaven|investering(?:en)?)";
const more = "(?:extra|aanvullende?|structurele?|hogere|meer|additionele?|incidentele?|nieuwe)";
const own = "(?:bestaande?|huidige|reguliere|beschikbare|vastgestelde|lopende|eigen)";
const euros =
  "(?:(?:€|eur|euro) ?\\d[\\d.,]*|\\d[\\d.,]*(?: ?duizend| ?miljoen| ?mln| ton)? ?(?:euro|€)|(?:\\d[\\d.,]*|twee|drie|vier|vijf|anderhalve?) (?:ton|miljoen|mln|duizend)|\\d[\\d.,]*(?:k| mille)(?! (?:k|g|m)))";
const noEuros =
  "(?:(?:€|eur|euro) ?0(?:[.,]0+)?(?:,-+|,=)?(?![\\d.,]*\\d)|(?<![\\d.,])0(?:,00)? ?(?:euro|€))";

/** Words that say whether it costs or saves money, in a whole clause. */
export const moneyWords: readonly Cue[] = [
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
  cue(
    "NO",
    "gesloten beurzen|(?:kosten|uitgaven|lasten) (?:zijn|worden|is) (?:\\p{L}+ ){0,2}gedekt|(?:hoeft|hoeven|komt|komen) (?:er )?(?:geen|niets)(?: \\p{L}+){0,3} (?:bij|extra)|(?:geen|zonder) (?:\\p{L}+ )?(?:beslag|druk) op|kost(?:te)? (?:\\p{L}+ ){0,4}(?:niets|niks)|(?:valt|vallen) weg tegen|wegen? op tegen|heffen elkaar op|even (?:hoog|duur)",
  ),
  cue(
    "NO",
    `(?:gedekt|gedragen|betaald|vergoed|gefinancierd|bekostigd)(?: \\p{L}+)? (?:door|uit|vanuit) (?:het |de |een )?(?:rijk|rijksoverheid|provincie|ministerie|derden|partners|subsidie\\p{L}*|fonds|europa|${own})`,
  ),
  cue(
    "YES",
    "(?:minder|meer|hogere|lagere|extra|structure(?:el|le)|eenmalig|eenmalige|incidenteel|incidentele|aanzienlijke?|jaarlijkse?|stijgende|dalende|toenemende) (?:\\p{L}+ )?\\p{L}*(?:kosten|lasten|uitgaven|inkomsten|opbrengsten|baten|voordeel|nadeel|besparing(?:en)?|tekort|overschot|inzet|formatie|fte|budget|geld|middelen)",
  ),
  cue("YES", "(?:voordeel|nadeel|voordeliger|nadeliger|goedkoper|duurder|duur|kostbaar|prijzig)"),
  cue(
    "YES",
    "kost(?:en|te|ten)?(?: [^\\s.]+){0,5} (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|anderhalve|een halve|enkele|ruim \\p{L}+) (?:ton|miljoen|duizend|tonnen)|kost (?:\\p{L}+ ){0,3}geld|geld kosten|kost(?:en|te)? (?:\\p{L}+ )?(?:meer|extra)",
  ),
  cue(
    "YES",
    "(?:extra|aanvullend|structureel|meer) (?:geld|budget|krediet|bedrag|middelen)(?: [^\\s.]+){0,5} (?:gevraagd|aangevraagd|vrijgemaakt|opgenomen|geraamd|begroot|uitgetrokken|beschikbaar gesteld)|(?:wordt|worden|is|zijn)(?: [^\\s.]+){0,5} (?:extra|aanvullend|structureel) (?:geld|budget|krediet|middelen)",
  ),
  cue(
    "YES",
    "(?:zijn|is|komen|ontstaan|volgen) (?:er )?(?:\\p{L}+ ){0,3}(?:kosten|meerkosten|uitgaven|lasten|financiele gevolgen)(?: aan verbonden| mee gemoeid)?$|(?:kosten|budget|geld|middelen) (?:nodig|vereist|benodigd|noodzakelijk)$",
  ),
  cue(
    "YES",
    "(?:kosten|lasten|uitgaven|opbrengsten|inkomsten|baten|leges)(?: [^\\s.]+){0,2} (?:lopen|loopt|nemen|neemt|vallen|gaan|gaat|stegen|daalden|namen)(?: [^\\s.]+){0,3} (?:op|terug|toe|af|hoger|lager|omhoog|omlaag|uit|mee|tegen)",
  ),
  cue(
    "NO",
    "kosten en (?:baten|opbrengsten)(?: \\p{L}+){0,3} (?:gelijk|in evenwicht|in balans)|nul euro|niets extra|niks extra",
  ),
  cue("NO", "(?:voldoende|volledige?) dekking|dekking (?:is )?(?:aanwezig|beschikbaar|gevonden)"),
];

/** A bare amount answers the question about money; what was spent, or given for the pilot, does not. */
export const amount = cue("YES", euros);
export const spent =
  /(?<![\p{L}])(?:besteed|gebruikt|uitgegeven|beschikbaar|gekost|kostte|kostten|subsidie|ontvangen|verstrekt|verstrekte|toegekend|gereserveerd|budget|vervolg|bijgedragen)(?![\p{L}])/u;
