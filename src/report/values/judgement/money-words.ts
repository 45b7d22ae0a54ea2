import { cue, cuesIn, some } from "./cue.ts";

const costs =
  "(?:kosten|meerkosten|uitgaven|lasten|besparing(?:en)?|bezuiniging|tekort|investering(?:en)?|meeropbrengst(?:en)?)";
const means =
  "(?:kosten|meerkosten|middelen|budget|lasten|geld|formatie(?:plaats(?:en)?)?|fte|dekking|financiering|uitgaven|investering(?:en)?)";
const more = "(?:extra|aanvullende?|structurele?|hogere|meer|additionele?|incidentele?|nieuwe)";
const own = "(?:bestaande?|huidige|reguliere|beschikbare|vastgestelde|lopende|eigen)";
const euros =
  "(?:(?:€|eur|euro) ?\\d[\\d.,]*|\\d[\\d.,]*(?: ?duizend| ?miljoen| ?mln| ton)? ?(?:euro|€)|(?:\\d[\\d.,]*|twee|drie|vier|vijf|anderhalve?) (?:ton|miljoen|mln|duizend)|\\d[\\d.,]*(?:k| mille)(?! (?:k|g|m)))";
const noEuros =
  "(?:(?:€|eur|euro) ?0(?:[.,]0+)?(?:,-+|,=)?(?![\\d.,]*\\d)|(?<![\\d.,])0(?:,00)? ?(?:euro|€))";

/** Who pays when the municipality doesn't. */
export const payer =
  "(?:rijk|rijksoverheid|provincie|ministerie|[a-z]*corporaties?|subsidies?|[a-z]*fonds|derden|partners?|stichting|regio|ondernemers|zorgverzekeraar|europa|eu|partijen|uitvoerder|aanbieder|eigenaar|initiatiefnemers?)";

/** Words that say whether it costs or saves money, in a whole clause. */
export const moneyWords = cuesIn(String.raw`
  NO ^(?:die|deze|dat) (?:zijn|is|komen|komt) er (?:[a-z]+ ){0,2}niet$
  YES ^(?:die|deze|dat) (?:zijn|is|komen|komt) er (?:(?:wel|zeker|degelijk) ?){1,3}$|(?:enkele|een paar|vele) (?:honderden|duizenden|tienduizenden|tonnen) euro
  NO (?:voor|ten) (?:rekening|laste|koste) van (?:de |het |een )?${payer}|(?:kosten|budget|budgettair|financieel)[ -]?neutra(?:al|le)|nihil|te verwaarlozen|kost(?:en)? (?:[a-z]+ ){0,2}niets|verwaarloosbaar|kosteloos|gratis|^0$|(?:kosten|lasten|uitgaven|budget) (?:blijft|blijven) (?:[a-z]+ )?(?:gelijk|hetzelfde|onveranderd|ongewijzigd|stabiel|constant)|${noEuros}
  NO binnen (?:de |het |onze )?(?:${own} )?(?:[a-z]+ )?(?:[a-z]*budget(?:ten)?|middelen|[a-z]*begroting|formatie|capaciteit|exploitatie|kaders)
  NO (?:door|uit|vanuit) (?:het |de |een )?${payer}(?: [a-z]+){0,2} (?:gedekt|gedragen|betaald|vergoed|gefinancierd|bekostigd)|(?<!niet )${payer} (?:draait|draaien) op|(?:rekening|factuur|kosten) (?:gaat|gaan|ging|komt|komen|zijn|is)(?: [a-z]+){0,2} (?:naar|voor|bij) (?:het |de |een )?${payer}
  NO (?:opbrengsten|baten|inkomsten|subsidie|leges)(?: [a-z]+){0,2} dek(?:t|ken)(?: [a-z]+){0,2} (?:kosten|uitgaven|lasten)
  NO (?:budget|middelen|krediet|bedrag|reserve|dekking|subsidie)(?: van [^;,]{2,20})? (?:is|zijn|was|waren|blijkt|bleek) (?:[a-z]+ ){0,2}(?:voldoende|toereikend|genoeg)|(?:verandert|wijzigt|gebeurt)(?: [a-z]+){0,3} (?:niets|weinig)|voor rekening van (?!(?:de |onze )?(?:gemeente|stad|ons|begroting|algemene))[a-z]+
  YES (?:bijspringen|bijleggen|bijpassen|bij te (?:leggen|passen|springen))|(?:springt|springen|legt|leggen|past|passen) (?:[a-z]+ )?bij$
  YES (?:vergt|vergen|vraagt|vragen|kost|kosten|nodig)(?: [^\s.]+){0,3} (?:extra|meer|aanvullende|nieuwe) (?:medewerkers?|personeel|mensen|krachten|handen|menskracht|uren|capaciteit|inzet|bezetting|begeleiders?)
  YES (?:heeft|hebben|zijn|is|geen|zonder|leidt tot|brengt|wel|grote|beperkte|geringe|structurele) (?:[a-z]+ ){0,3}financ(?:iele?|ieel) (?:gevolg|gevolgen|consequentie|consequenties|effect|effecten|impact)
  YES (?:leidt|leiden)${some(4)}${costs}|${means}${some(4)}aan de orde
  YES (?<!nog )(?:geen|zonder) (?:[a-z]+ ){0,2}(?:kosten|meerkosten|middelen|budget|lasten|geld|gevolgen|gevolg)(?! beschikbaar| voorhanden| gevonden| gereserveerd)
  YES (?:${more}${some(2)}${means}|er is (?:[a-z]+ )?geld)${some(3)}(?:nodig|noodzakelijk|vereist|benodigd)
  YES (?:vergt|vergen|vragen|vraagt(?: om)?)${some(3)}${means}
  YES (?:er (?:is|zijn|ontstaat|ontstaan)|brengt|komen er) (?:[^\s.]+ ){0,3}${costs}
  YES (?:kosten|lasten|uitgaven|opbrengsten|inkomsten) (?:[^\s.]+ ){0,3}(?:stijgen|dalen|toe|af|hoger|lager)|levert (?:[^\s.]+ ){0,3}besparing|bespaart|besparing van
  NO gesloten beurzen|(?:kosten|uitgaven|lasten) (?:zijn|worden|is) (?:[a-z]+ ){0,2}gedekt|(?:hoeft|hoeven|komt|komen) (?:er )?(?:geen|niets)(?: [a-z]+){0,3} (?:bij|extra)|(?:geen|zonder) (?:[a-z]+ )?(?:beslag|druk) op|kost(?:te)? (?:[a-z]+ ){0,4}(?:niets|niks)|(?:valt|vallen) weg tegen|(?:weegt|wegen|woog|wogen)(?: [a-z]+)? op tegen|heffen elkaar op|even (?:hoog|duur)
  NO (?:gedekt|gedragen|betaald|vergoed|gefinancierd|bekostigd)(?: [a-z]+)? (?:door|uit|vanuit) (?:het |de |een )?(?:rijk|rijksoverheid|provincie|ministerie|derden|partners|subsidie[a-z]*|fonds|europa|${own})
  # In its own report the municipality has no name; another one pays in our place.
  YES (?:gedragen|betaald|vergoed|gefinancierd|bekostigd|gedekt) (?:[a-z]+ )?door (?:de |onze )?gemeente(?= (?:zelf|en|voor|uit|betaald|gedragen)|$)|(?:de |onze )?gemeente(?: zelf)? (?:betaalt|draagt|financiert|bekostigt|vergoedt)
  YES (?:minder|meer|hogere|lagere|extra|structure(?:el|le)|eenmalig|eenmalige|incidenteel|incidentele|aanzienlijke?|jaarlijkse?|stijgende|dalende|toenemende) (?:[a-z]+ )?[a-z]*(?:kosten|lasten|uitgaven|inkomsten|opbrengsten|baten|voordeel|nadeel|besparing(?:en)?|tekort|overschot|inzet|formatie|fte|budget|geld|middelen)
  YES (?:kost(?:en|te|ten)?|vergt|vergen|vraagt|vragen)(?: [^\s.]+){0,5} (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|anderhalve|een halve|enkele|ruim [a-z]+) (?:ton|miljoen|duizend|tonnen)|kost (?:[a-z]+ ){0,3}geld|geld kosten|kost(?:en|te)? (?:[a-z]+ )?(?:meer|extra)
  YES (?:zijn|is|komen|ontstaan|volgen) (?:er )?(?:[a-z]+ ){0,3}(?:kosten|meerkosten|uitgaven|lasten|financiele gevolgen)(?: aan verbonden| mee gemoeid)?$|(?:kosten|budget|geld|middelen) (?:nodig|vereist|benodigd|noodzakelijk)$
  YES (?:kosten|lasten|uitgaven|opbrengsten|inkomsten|baten|leges)(?: [^\s.]+){0,2} (?:lopen|loopt|nemen|neemt|vallen|gaan|gaat|stegen|daalden|namen)(?: [^\s.]+){0,3} (?:op|terug|toe|af|hoger|lager|omhoog|omlaag|uit|mee|tegen)
  NO kosten en (?:baten|opbrengsten)(?: [a-z]+){0,3} (?:gelijk|in evenwicht|in balans)|nul euro|niets extra|niks extra
  NO (?:al|reeds) (?:[a-z]+ )?(?:geld|budget|middelen|bedrag) (?:[a-z]+ ){0,2}(?:gereserveerd|beschikbaar|opgenomen|vrijgemaakt)
  NO (?:voldoende|volledige?) dekking|dekking (?:is )?(?:aanwezig|beschikbaar|gevonden)
`);

/** A bare amount answers the question about money; what was spent, or given for the pilot, does not; what is to be set aside does. */
export const amount = cue("YES", euros);
export const setAside =
  /(?<![a-z])(?:wordt|worden|moet|moeten|zal|zullen|vraagt|vragen|verzoekt|verzoeken)(?![a-z]).*(?<![a-z])(?:beschikbaar te stellen|vrij te maken|te reserveren|gereserveerd|opgenomen|vrijgemaakt|begroot|uitgetrokken)/u;
export const spent =
  /(?<![a-z])(?:besteed|gebruikt|uitgegeven|beschikbaar|gekost|kostte|kostten|subsidie|ontvangen|verstrekt|verstrekte|toegekend|gereserveerd|budget|vervolg|bijgedragen)(?![a-z])/u;
