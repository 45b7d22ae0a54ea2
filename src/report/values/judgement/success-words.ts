import { cuesIn, faint, goals, reached, reachedFirst, share, some } from "./cue.ts";
import { trial } from "./subject.ts";

/** Whose it is: the proof of the pudding has many owners. */
const its = "(?:zijn|haar|hun|het|de|een|we|wij|men|ervan|er)";

/** What is called good or bad when a pilot is judged. */
const judged =
  "(?:resultaten|resultaat|uitkomsten?|uitslag|evaluatie|pilot|proef|experiment|project|beeld|ervaringen|oordeel|effecten|effect|cijfers|indicatoren|signalen|bevindingen|conclusies?)";
/** What somebody had thought before. */
export const foreseen =
  "(?:verwacht|gehoopt|gedacht|gepland|beoogd|voorzien|gewenst|ingeschat|begroot|geraamd|afgesproken|voorgenomen|(?:we|wij|men|vooraf|was|werd) [^.;]+)";
const isCalled = "(?:is|zijn|was|waren|blijkt|blijken|bleek|bleken|oogt|ogen|stemt|stemmen|staat|staan)";
const good =
  "(?:overtuigend|goed|prima|uitstekend|gunstig|bevredigend|hoopgevend|bemoedigend|fantastisch|geweldig|indrukwekkend|op groen|naar wens)";

/**
 * Words that say how a pilot went, in a whole clause. Whether the pilot "is positive" judges it; what it delivered, without
 * such a word, does not.
 */
export const successWords = cuesIn(String.raw`
  PARTLY (?:succes|effect(?:en)?|resulta(?:at|ten)|opbrengst(?:en)?|impact|bereik) (?:is|was|zijn|waren|bleef|bleven|blijft|blijkt) (?:[a-z]+ )?${faint}$
  YES (?<![a-z])boven (?:de |het |onze )?(?!doelgroep)${goals}
  NO (?<![a-z])(?:onder|beneden|achter op) (?:de |het |onze )?(?!doelgroep)${goals}
  NOT_YET_KNOWN geen (?:[a-z]+ )?aanwijzing(?:en)? (?:dat|voor)
  # "Succesvol is een groot woord": whoever says so takes a part of it back.
  PARTLY (?:groot|groots|sterk|zwaar|beladen) woord|te ?veel (?:gezegd|eer|lof)|te sterk uitgedrukt|te ver gaan|ga(?:at|an)(?: [a-z]+){0,2} te ver|te rooskleurig|overdreven
  # "Minder succesvol dan gehoopt" is a success still.
  PARTLY minder (?:succesvol|geslaagd|goed|effectief|effect|resultaat|positief)
  YES (?:beter|hoger|meer|groter|sneller|gunstiger|positiever|succesvoller)(?: [^\s.;]+){0,4} dan ${foreseen}
  NO (?:onder|beneden) de maat|ondermaats|geflopt|flopte|flop|fiasco|averechts|(?:onder|beneden) (?:de |alle )?verwachting(?:en)?|uitbleven|uitbleef|te hoog gegrepen|teleurstelling|tevergeefs|vruchteloos|verloren moeite|schoot tekort|schiet tekort|tekortgeschoten|ondoeltreffend|ineffectief|onbevredigend|(?:kwam|komt|komen) (?:er )?(?:[a-z]+ )?(?:weinig|niets|niks)(?: [^\s.;]+){0,5} terecht|(?:kleurt|kleuren|kleurde|kleurden) (?:[a-z]+ )?(?:op )?rood|weinig (?:succes|succesvol|effect|effectief|resultaat|opgeleverd)|te weinig (?:effect|resultaat)|lukte niet|lukt niet|haalt het niet|niet van de grond|in duigen|dood(?:ge| )bloed|tegenslag op tegenslag|zorgelijk
  NO mislukte?|mislukking|faalde|gefaald|onsuccesvol|tegengevallen|tegenvallende?|val(?:t|len)(?: [a-z]+){0,2} tegen|viel(?:en)?(?: [a-z]+){0,2} tegen|teleurstellende?|onhaalbaar|onvoldoende (?:resultaat|resultaten|effect|effectief|succesvol)|(?:loopt|liep|lopen) op niets uit|op niets uitgelopen|doel voorbij[a-z]*|gestrand|strandde|vastgelopen|vastliep|niets (?:[a-z]+ )?(?:terecht (?:is |was )?gekomen|terechtgekomen|geworden|opgeleverd|bereikt)|(?:voortijdig|vroegtijdig) (?:gestopt|beeindigd|gestaakt|afgebroken|stopgezet|afgeblazen|afgekapt)|(?:blijft|blijven|bleef|bleven|gebleven) (?:[a-z]+ ){0,2}achter bij (?:de |het )?(?:verwachting(?:en)?|doel[a-z]*|streef[a-z]*|planning|raming|prognose|norm|ambitie)|doel(?:en)? gemist|onvoldoende opgeleverd|negatief
  NO ${goals}${some(6)}(?:uitgebleven|blijft uit|blijven uit|bleef uit|bleven uit)|(?:blijft|blijven|bleef|bleven) (?:[a-z]+ ){0,6}uit|^(?:daar|hier)(?:van)? is (?:[a-z]+ )?geen sprake(?: van)?$|(?:blijft|blijven|bleef|bleven) (?:[a-z]+ ){0,3}achter$|niet in de buurt
  PARTLY wisselende?|gemengde?|wissel(?:den|t|en) (?:elkaar|zich)|afgewisseld|deelsucces|(?:lopen|liepen|loopt)(?: [a-z]+){0,4} uiteen|verschilt per [a-z]+|verschillen per [a-z]+
  YES succesvol(?:le)?|successvol|succes(?:verhaal|story|nummer)?|geslaagde?|slaagt|slaagde(?! in(?! (?:zijn|haar|de) (?:opzet|doel|missie)))
  YES (?:aan|beantwoord)${some(5)}?${goals}${some(3)}?(?:voldaan|voldoet|voldoen|voldeed|beantwoord|beantwoordt|tegemoetgekomen)|voldoe(?:t|n)${some(2)}?aan${some(3)}?${goals}|voldeed${some(2)}?aan${some(3)}?${goals}
  YES ${goals}${some(8)}${reached}
  YES (?:beoogde|geplande|voorgenomen|afgesproken|gewenste|toegezegde) (?!is |zijn |was |werd |wordt )[a-z]+${some(5)}(?:(?:op|aan|uit|in|af)?ge[a-z]+(?:d|t|en)|zichtbaar|merkbaar|meetbaar|aantoonbaar)
  NO te (?:weinig|klein|laag|kort|beperkt|gering|mager|bescheiden|zwak)(?: [^\s.,;]+){0,8} om (?:van |als )?(?:een )?(?:succes|geslaagd)|te (?:weinig|klein|laag|kort|beperkt|gering|mager)(?: [^\s.,;]+){0,8} te (?:laten |doen |kunnen )?(?:slagen|halen|behalen|bereiken)|(?:weinig|niets|niks)(?: [a-z]+){0,2} (?:uitgehaald|uitgericht|veranderd|verbeterd|betekend)
  YES ${reachedFirst}${some(4)}${goals}|(?:overtref(?:t|fen)|overtrof(?:fen)?)${some(2)}?${goals}|(?:overtref(?:t|fen)|overtrof(?:fen)?) [a-z]+ verwachting
  YES gelukt(?= om (?:de|het|alle) (?:[a-z]+ ){0,2}doel)|^(?:het|dit|dat) is (?:[a-z]+ ){0,4}gelukt$
  YES (?:gewenste|beoogde|verwachte|aantoonbaar) (?:effect|effecten|resultaat|resultaten|doel|doelen)|(?:heeft|had) (?:[a-z]+ ){0,2}effect (?:gehad|gesorteerd)
  YES (?:is|zijn|was|waren|blijkt|blijken|bleek|bleken)${some(4)}(?:positief|effectief|goed bevallen|veelbelovend|bemoedigend|tevreden)|positief
  YES positieve (?:resultaten|effecten|uitkomst|uitkomsten|evaluatie|ervaringen)|goede resultaten
  YES (?:resultaten|uitkomsten?|ervaringen|evaluatie|pilot|proef|aanpak) (?:is|zijn|was|waren) (?:(?:ronduit|zeer|heel|erg|over het algemeen) )?(?:goed|prima|uitstekend)|(?:uitstekend|prima|goed|voorspoedig) verlopen|resultaat geboekt
  YES ^\s*(?:(?:zo goed als|bijna|vrijwel|nagenoeg) )?(?:(?:${share}|alles|niets|dat|die) )?(?:is|zijn|werd|werden)${some(2)}${reached}
  YES (?:toets|test|proef)(?: [^\s.;,]+){0,6} doorstaan|(?:het|dit) (?:(?:niet|wel|echt|inderdaad) )?werkt$|naar (?:[a-z]+ )?tevredenheid|naar wens|boven verwachting|aan de verwachtingen|werkt goed|goed gewerkt|bewezen te werken|van de grond gekomen|${trial} (?:(?:niet|wel|goed|echt|nauwelijks|ook|inderdaad) ){0,2}werkt(?! aan| samen| met| door| in| binnen| op)
  # "Heeft zijn nut bewezen", "slaat aan": how a thing turned out, without the word success.
  YES (?:nut|waarde|meerwaarde|effectiviteit|effect|succes) (?:is |wordt )?(?:[a-z]+ )?(?:bewezen|aangetoond|gebleken)|bewijst ${its} (?:nut|waarde)|zich(?: [a-z]+){0,3} bewezen|(?:mag|mogen) er (?:zijn|wezen)|(?:mag|mogen|kan|kunnen|zijn|is)(?: [a-z]+){0,4} tevreden(?: zijn)?(?: (?:over|met) (?:de|het) (?:uitkomst[a-z]*|resulta[a-z]+|pilot|proef|verloop))?|tevredenheid verlopen|ja op (?:zeggen|antwoorden)|(?:goed|gewenst) gevolg|aangeslagen|(?:slaat|slaan|sloeg|sloegen)(?: [a-z]+){0,3} aan|vruchten (?:afgeworpen|af)|werpt${some(2)}?vruchten af|naar behoren|schot in de roos|(?:loopt|liep|ging|gaat|verloopt|verliep) (?:[a-z]+ )?(?:goed|prima|uitstekend|voorspoedig|gesmeerd|als een trein)|doeltreffend|effectief gebleken|wint${some(3)}?vertrouwen|de moeite waard|rendeert|meerwaarde
  YES (?:opzet|missie|opdracht|aanpak|doorbraak|proef|pilot|experiment) (?:is|was|lijkt|bleek)(?: [a-z]+){0,3} (?:gelukt|volbracht)|^(?:[a-z]+ )?gelukt(?: met [a-z]+)?$
  YES (?:die|dat|wat) (?:was|werd|we|wij|men|ervan|vooraf|er) (?:[a-z]+ ){0,3}?(?:beoogd|beoogden|verwacht|verwachtten|gehoopt|hoopten|voorzien)|zoals (?:(?:we|wij|men|was|werd|vooraf) (?:[a-z]+ )?)?(?:gehoopt|beoogd|gewenst|verwacht|bedoeld|wilden|hoopten|verwachtten|beoogden)|(?:doet|deed|gedaan|opgeleverd|opleverde|brengt|gebracht|bracht|bereikt) (?:niet )?wat ${its}? ?(?:[^\s]+ ){0,3}(?:moest|doen|verwacht[a-z]*|gehoopt|hoopten|beoogd|beoogden|beloofde?|voor ogen[a-z]*|wilden)
  YES (?:dat|dit) (?:mag|mogen|kun|kan|kunnen|durven) (?:[a-z]+ ){0,2}?(?:wel|zeker|gerust|met recht) (?:[a-z]+ )?(?:zeggen|stellen|beweren|concluderen|(?:worden )?(?:gezegd|gesteld))|(?:bewezen|bewijst|aangetoond|toont aan|laat zien|laten zien|gebleken|blijkt)[^.;]{0,20} dat [^.;]{2,60} (?:werkt|effectief is|effect heeft)$|(?:kleurt|kleuren|kleurde|kleurden|springt|springen|sprong) (?:[a-z]+ )?(?:op )?groen
  YES (?:heeft|hebben|had|hadden|sorteert|sorteren|sorteerde) (?:[a-z]+ ){0,3}(?:effect|impact|uitwerking|resultaat)$|(?:maatregel|interventie|inzet|training|campagne|methodiek) (?:werkt|werken|werkte|is geslaagd)$
  PARTLY (?:successen|hoogtepunten|pluspunten|meevallers|sterke punten) (?:en|als|maar ook) (?:[a-z]+ )?(?:tegenvallers|missers|minpunten|teleurstellingen|zwakke punten)|(?:halve|half) succes|halfvol|halfleeg|gaat op en af|met vallen en opstaan
  YES ^(?:(?:iets|ruim|bijna|ongeveer) )?(?:meer dan |minder dan )?${share} (?:is|zijn|werd|werden) ${reached}|^niet alles${some(2)}${reached}|^niet (?:voor|bij|in|op|over) (?:alle|elke?|de (?:hele|gehele))
  YES (?:geen|nauwelijks|aantoonbaar|duidelijk|meetbaar|zichtbaar|mooie?|goede?|wel) (?:[a-z]+ )?(?:effect|effecten|resultaat|resultaten|verschil|verbetering) (?:[a-z]+ )?(?:opgeleverd|gemeten|meetbaar|merkbaar|waarneembaar|waar te nemen|te meten|te zien|te merken|geboekt|vastgesteld|zichtbaar|aangetoond|gezien|gevonden|gebracht|bereikt|heeft|hebben|had|hadden|sorteert|sorteerde|oplevert|opleverde)|wat (?:we|wij|men) (?:ervan|er van|daarvan) (?:[a-z]+ )?(?:hoopten|verwachtten|hadden gehoopt)
  PARTLY (?:klein|kleine|gering|geringe|beperkte?|bescheiden|lichte?) (?:effect|effecten|resultaat|verbetering|vooruitgang) (?:gemeten|geboekt|vastgesteld|zichtbaar|gezien|bereikt)
  YES (?:heeft|hebben) (?:de|deze|het|dit) ${trial} (?:[a-z]+ ){0,2}gewerkt$|${trial} (?:[a-z]+ ){0,2}?(?:(?:heeft|hebben) (?:[a-z]+ ){0,2}gewerkt|gewerkt (?:heeft|hebben))$
  NO (?:effect(?:en)?|resulta(?:at|ten)|opbrengst(?:en)?|impact|invloed|bijdrage)(?: [^\s.,;]+){0,5} (?:nihil|nul|verwaarloosbaar|te verwaarlozen)
  NO (?:dat|dit) (?:mag|mogen|kun|kan|kunnen|durven)(?: [a-z]+){0,3} niet (?:[a-z]+ )?(?:zeggen|stellen|beweren|concluderen)
  PARTLY geen (?:eenduidig|uniform|eensluidend) [a-z]+|niet (?:eenduidig|uniform|eensluidend)
  YES (?:voor|tot) herhaling vatbaar|(?:in lijn|in overeenstemming) met${some(2)}${goals}|conform${some(2)}(?:verwachting(?:en)?|doel[a-z]*)|(?:gewenste|beoogde|verwachte|bedoelde) [a-z]+(?: [a-z]+){0,2} (?:op|opgeleverd|gebracht|geboden|gegeven)
  NO brug te ver|te ambitieus|(?:ambitie|doel|doelstelling|lat|verwachting(?:en)?)(?: [a-z]+){0,3} te hoog(?: gegrepen)?
  YES ${judged} ${isCalled}(?: [^\s.,;]+){0,2} ${good}$
`);
