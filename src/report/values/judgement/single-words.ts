import { judgementWords } from "../../../dutch/vocabulary.ts";
import { cuesIn, goals, reached, type Cues, type Question } from "./cue.ts";
import { payer } from "./money-words.ts";
import { foreseen } from "./success-words.ts";

/** Of a list that people keep, what its members of one sense are, as the source of a pattern. */
const listed = (sense: string): string =>
  `(?:${judgementWords
    .flatMap((line) => (line.sense === sense ? line.members : []))
    .map((member) =>
      member
        .replaceAll("(", "(?:")
        .replaceAll(")", ")?")
        .replaceAll(" ..", "(?: [^\\s.,;]+){0,4}")
        .replaceAll("*", "[a-z]+"),
    )
    .join("|")})`;

/** How a thing turned out. */
const good = `(?:${listed("good")}|(?:het|dit|dat|aanpak|pilot|proef|methode|methodiek|werkwijze|opzet|formule|concept|maatregel|interventie|inzet|training|campagne|systeem)(?: (?:niet|nauwelijks|amper|wel|goed|ook))? werkte?(?! samen| aan| met| door| toe| in))`;
/** How a thing failed. */
const bad = `(?:${listed("bad")}|zonder (?:enig )?(?:resultaat|effect|succes|gevolg)|(?:gestopt|gestaakt|beeindigd|afgebroken) (?:omdat|wegens|vanwege|door))`;

/** What policy is written in. */
const paper =
  "[a-z]*(?:beleid|beleidslijn|beleidskaders?|beleidsregels?|regels|regeling|verordening|richtlijn|protocol|nota|visie|kaders?|[a-z]*plan|agenda|programma|[a-z]*aanbod|[a-z]*pakket|dienstverlening|organisatie|koers|richting|invulling|inrichting|uitgangspunten|spelregels|afspraken|praktijk|werkwijze|aanpak)";
/** What is done to policy that changes. */
const altered = `(?:${listed("altered")}|[a-z]+(?:wijziging|aanpassing)(?:en)?|te (?:verruimen|schrappen|verlagen|verhogen|versoepelen|vereenvoudigen|actualiseren|vernieuwen|verbreden)|(?:aan|los|af|uit|in|bij|door) te (?:passen|laten|schaffen|breiden|voeren|stellen|scherpen))`;
/** What is said of policy that stays. */
const kept = `(?:${listed("kept")}|(?:bieden|biedt) (?:(?!onvoldoende|weinig)[a-z]+ )?ruimte|(?:past|passen|valt|vallen)(?: [a-z]+)? (?:binnen|in)|(?:past|passen) aan (?=bij)|(?:sluit|sluiten)(?: [a-z]+)? (?:in|aan))`;

/** What costs or saves money. */
const money =
  "(?:[a-z]*kosten|[a-z]*lasten|uitgaven|[a-z]*investering(?:en)?|geld|[a-z]*budget|[a-z]*middelen|krediet|[a-z]*bijdrage|fte|formatie|extra (?:capaciteit|inzet|menskracht|personeel)|uren|tekort|overschot|besparing(?:en)?|[a-z]*opbrengst(?:en)?|inkomsten|baten|dekking|bedrag|voordeel|nadeel|gevolgen|gevolg|consequenties|effect(?:en)?|impact|invloed)";

/** A handful is what was to be done; 45 of 60 deelnemers is what was counted. */
const few = "(?:[1-9]|1\\d|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)";

/** Good and bad in one breath. */
const both = `${good} (?:en|als|maar ook|naast) (?:[a-z]+ )?(?:${bad}|minder ${good})|${bad} (?:en|als|maar ook|naast) ${good}|plus[a-z]*-? en min[a-z]*|voor- en nadelen|sterke en zwakke|verdeeld`;

/**
 * Words by themselves: what a short answer says in which no known turn of phrase judges. They are looked for last, and a
 * verdict by them is in doubt.
 */
export const singleWords: Readonly<Record<Question, Cues>> = {
  successful: cuesIn(String.raw`
  YES het geval
  YES (?:niet|geen|nauwelijks|amper)(?: [^\s.,;]+){0,6} (?:geleid|verminderd|afgenomen|verbeterd|gedaald|veranderd|vermindering|daling|afname|verbetering)
  PARTLY (?:van de ${few} [a-z]+(?: [a-z]+){0,2} er ${few}|${few} van de ${few} [a-z]+ (?:is|zijn|werd|werden|heeft|hebben))
  PARTLY ${both}|matige?|matigjes|redelijke?|wisselende?|gemengde?
  PARTLY (?:kleiner|geringer|bescheidener|trager)(?: [^\s.;]+){0,4} dan ${foreseen}
  NO (?:slechter|minder|lager|magerder|anders)(?: [^\s.;]+){0,4} dan ${foreseen}
  PARTLY had(?:den)?(?: [a-z]+){0,4} (?:meer|beter|anders)(?: [a-z]+){0,2} (?:gerekend|verwacht|gehoopt|voorgesteld|gewild|gewenst)|niet in de mate|in mindere mate|niet zo (?:[a-z]+ ){1,2}als|(?:kan|kon|kunnen|moet|mag|had|hadden) (?:[a-z]+ )?(?:beter|slechter)|geen onverdeelde? [a-z]+
  NO weinig (?:bereikt|gerealiseerd|opgeleverd|terechtgekomen|van terecht gekomen|gelukt)
  YES (?:veel|heel wat|een hoop) (?:bereikt|gerealiseerd|opgeleverd)|te spreken over
  YES (?:effectiever|beter|sneller|gunstiger|doelmatiger|succesvoller|prettiger|veiliger|goedkoper) dan
  YES (?:geen|nauwelijks|weinig|amper)(?: [a-z]+)? (?:verschil|bijdrage)|werkten? (?:de|het) [a-z]+
  NO ${bad}
  YES ${goals}(?: [^\s.;:]+)* ${reached}|${reached}(?: [^\s.;:]+)* ${goals}
  YES (?:alles|volgens plan|zoals [a-z]+)(?: [^\s.;:]+)* ${reached}
  YES (?:leverde|levert|bracht|brengt|gaf|deed|doet)(?: [a-z]+){0,2} wat
  YES (?:leverde|levert|gaf|geeft|bood|biedt|had|heeft)(?: [a-z]+){0,3} (?:resultaat|effect|verbetering|verschil|voordeel)
  YES ${good}|(?:is|zijn|werd|werden) (?:[a-z]+ )?(?:gehaald|behaald|gerealiseerd|verwezenlijkt)
`),
  policyChange: cuesIn(String.raw`
  YES het geval|(?:wijziging|aanpassing)(?:en)?[^.;]* (?:volstaat|volstaan|voldoende|genoeg)
  NO ${kept}|voorziet (?:hier|daar|er)?(?: ?(?:al|reeds|ook|hierin|daarin))* ?in|(?:bevestig|onderstreep|onderschrij|rechtvaardig)[a-z]*(?: [^\s.;]+){0,5} (?:beleid|koers|keuzes?|aanpak|lijn|uitgangspunten)
  NO (?:bieden|biedt)(?= onvoldoende)
  YES (?:aanleiding|reden(?:en)?|noodzaak|grond|behoefte|aanknopingspunten?)
  YES ^(?!.*(?:pilot|proef|project|planning|datum) (?:wordt|is|zal)).*${altered}
  YES (?:voorgesteld|voorstel|adviseert|adviseren|stellen voor|stelt voor)(?: [^\s.;]+){0,10} te [a-z]+en|(?:lessen|uitkomsten|ervaringen|aanbevelingen)(?: [a-z]+){0,4} (?:verwerkt|overgenomen|doorgevoerd|benut)|(?:moet|moeten|gaat|gaan) (?:[a-z]+ )?anders
  YES (?:nieuwe?|andere?|extra) ${paper}|(?:staande?|vaste?|reguliere?|structurele?|gangbare?|dagelijkse?) [a-z]{4,}
  YES (?:inmiddels|nu|voortaan|sindsdien) beleid
  YES (?:verwerkt|opgenomen|overgenomen|vertaald|ingepast|meegenomen)(?: [a-z]+)? in (?:het|de|een|ons|onze) ${paper}
  YES ^(?!.*(?:pilot|proef|project) (?:wordt|is|zal)).*(?:structureel|permanent|blijvend|definitief|nodig|noodzakelijk|wenselijk|gewenst)
`),
  financialConsequence: cuesIn(String.raw`
  NO ${payer}(?: [^\s.;:]+){0,3} (?:betaalt|betalen|draagt|dragen|vergoedt|vergoeden|bekostigt|bekostigen|financiert|financieren|dekt|dekken|neemt|nemen|is voldoende)|(?:zijn|is|komen|komt) voor (?:de |het )?${payer}|opgevangen|terug(?:verdiend|betaald|verdient|betaalt)|zich(?:zelf)? terug|meegefinancierd|(?:gedragen|betaald|vergoed|gefinancierd|bekostigd|gedekt) door(?! (?:de |onze )?gemeente| ons)|(?:budget|middelen|dekking|krediet|formatie|geld) (?:(?:is|zijn) )?(?:[a-z]+ )?(?:toereikend|voldoende|aanwezig)|kostendekkend|alles (?:is|wordt) (?:gesubsidieerd|vergoed)|bestaande (?:formatie|capaciteit|bezetting|personeel|uren|budget|middelen)
  YES (?:begroting|budget|tarief|tarieven|leges)(?: [^\s.;]+)* (?:aangepast|bijgesteld|verhoogd|verlaagd|gewijzigd)
  YES dekking ontbreekt|ongedekt
  NO ^(?:niet|geen) (?:[a-z]+ )?voor (?:(?:de|onze) gemeente|ons)
  NO (?<!naar )dekking|gelijk(?:gebleven| gebleven)?
  YES ^(?!.*(?:besteed|gebruikt|uitgegeven|beschikbaar|ontvangen|verstrekt|toegekend|gereserveerd|bijgedragen)).*${money}
  YES [a-z]*(?:tarief|kosten|lasten|prijs|huur|leges)(?:stijging|verhoging|daling|verlaging)|(?:duur|duurder|goedkoper|kostbaar|prijzig|bespaar(?:t|d|de)|scheelt|kost|kosten)
`),
};
