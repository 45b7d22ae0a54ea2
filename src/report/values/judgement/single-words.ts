import { cue, goals, inOrder, reached, type Cues, type Question } from "./cue.ts";
import { foreseen } from "./success-words.ts";

/** Words and turns of phrase, parted by strokes and line ends. */
const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\n\s*|\s*\|\s*/u)
    .join("|")})`;

/** How a thing turned out. Inflected forms stand as endings. */
const good = anyOf(`
  goede? | prima | uitstekende? | voortreffelijke? | geslaagde? | succesvol(?:le)? | succes | positie(?:f|ve)
  gunstige? | bemoedigende? | veelbelovende? | effectie(?:f|ve) | doeltreffende? | doelmatige? | nuttige?
  waardevol(?:le)? | zinvol(?:le)? | bevredigende? | overtuigende? | bruikbare? | werkbare? | lonende? | vruchtbare?
  tevreden | enthousiaste? | meerwaarde | toegevoegde waarde | aanrader | winst | voldaan | geholpen
  bevallen | bevalt | gelukt | lukt | lukte | slaagt | slaagde | waargemaakt | loont | loonde | rendeert
  voldoet | voldeed | aangeslagen | uit de verf | zijn vruchten | haar vruchten | hun vruchten | te werken
  blijkt haalbaar
  (?:het|dit|dat|aanpak|pilot|proef|methode|methodiek|werkwijze|opzet|formule|concept|maatregel|interventie|inzet|training|campagne|systeem) werkte?(?! samen| aan| met| door| toe| in)
  (?:een|ruim|ruime|ruimschoots) voldoende | functioneert | functioneerde | draait | draaide | doorslaggevend
  klopt | glansrijk | met glans | in orde | verbetering | vooruitgang | stap vooruit | naar wens | op koers | op schema | schot in de roos | zoden aan de dijk
`);
/** How a thing failed. */
const bad = anyOf(`
  slechte? | magere? | zwakke? | onvoldoende | teleurstellende? | teleurgesteld | tegenvallende?
  tegengevallen | mislukte? | mislukking | faalt | faalde | gefaald | negatie(?:f|ve) | ongunstige?
  zorgelijke? | zorgwekkende? | ineffectie(?:f|ve) | ondermaatse? | tekortgeschoten | achtergebleven
  gestrand | vastgelopen | uitgebleven | zinloze? | zinloos | nutteloos | averechtse? | onhaalbare?
  onsuccesvol(?:le)? | onwerkbare? | onbevredigende? | problematische? | verre van dat | weggegooid | gemist
  erger dan de kwaal | onderschreden | stelt teleur | stellen teleur
  zonder (?:enig )?(?:resultaat|effect|succes|gevolg) | achter op (?:schema|de planning)
  te (?:klein|weinig|laag|mager|traag|duur|ingewikkeld|hoog|lang|groot|zwaar|complex)
  (?:gestopt|gestaakt|beeindigd|afgebroken) (?:omdat|wegens|vanwege|door) | te optimistisch
  uit (?:het )?zicht | buiten bereik | uit beeld | bedroevende?
`);

/** What policy is written in. */
const paper =
  "[a-z]*(?:beleid|beleidslijn|beleidskaders?|beleidsregels?|regels|regeling|verordening|richtlijn|protocol|nota|visie|kaders?|[a-z]*plan|agenda|programma|koers|richting|invulling|inrichting|uitgangspunten|spelregels|afspraken|praktijk|werkwijze|aanpak)";
/** What is done to policy that changes. */
const altered = anyOf(`
  aangepaste? | aan te passen | aanpassen | aanpassing(?:en)? | gewijzigde? | wijzig(?:t|en|ing|ingen)
  [a-z]+wijziging(?:en)? | [a-z]+aanpassing(?:en)? | herzien | herziening | herijkt | herijking | bijgesteld | actualisatie
  bijstelling | bijstellen | verruimd | verruiming | versoepeld | versoepeling | aangescherpt | aanscherping
  geactualiseerd | vernieuwd | verander(?:t|d|en|ing|ingen) | verbreed | uitgebreid | ingevoerd | afgeschaft
  geschrapt | vervangen | verankerd | ingebed | geborgd | borging | vastgelegd | doorgevoerd | gemoderniseerd
  vereenvoudigd | ingetrokken | losgelaten | opgeheven | vervallen | verhoogd | verlaagd | opgerekt | verlengd
  aangevuld | ter discussie | tegen het licht
`);
/** What is said of policy that stays. */
const kept = anyOf(`
  uit de voeten | bij het oude |
  ongewijzigde? | onveranderde? | gehandhaafd | handhaven | handhaving | volstaat | volstaan | voldoet
  voldoen | toereikend | adequaat | passend | in stand | van kracht | overeind | op orde | actueel | hetzelfde
  zoals het is | (?:bieden|biedt) (?:(?!onvoldoende|weinig)[a-z]+ )?ruimte
  (?:past|passen|valt|vallen|sluit|sluiten)(?: [a-z]+)? (?:binnen|in|aan)
`);

/** Who pays when the municipality doesn't. */
const payer =
  "(?:rijk|rijksoverheid|provincie|ministerie|[a-z]*corporaties?|subsidies?|[a-z]*fonds|derden|partners?|stichting|regio|ondernemers|zorgverzekeraar|europa|eu|partijen|uitvoerder|aanbieder|eigenaar|initiatiefnemers?)";
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
  successful: inOrder([
    cue("YES", "het geval"),
    cue(
      "YES",
      "(?:niet|geen|nauwelijks|amper)(?: [^\\s.,;]+){0,6} (?:geleid|verminderd|afgenomen|verbeterd|gedaald|veranderd|vermindering|daling|afname|verbetering)",
    ),
    cue(
      "PARTLY",
      `(?:van de ${few} [a-z]+(?: [a-z]+){0,2} er ${few}|${few} van de ${few} [a-z]+ (?:is|zijn|werd|werden|heeft|hebben))`,
    ),
    cue("PARTLY", `${both}|matige?|matigjes|redelijke?|wisselende?|gemengde?`),
    cue("PARTLY", `(?:kleiner|geringer|bescheidener|trager)(?: [^\\s.;]+){0,4} dan ${foreseen}`),
    cue("NO", `(?:slechter|minder|lager|magerder|anders)(?: [^\\s.;]+){0,4} dan ${foreseen}`),
    cue(
      "PARTLY",
      `had(?:den)?(?: [a-z]+){0,4} (?:meer|beter|anders)(?: [a-z]+){0,2} (?:gerekend|verwacht|gehoopt|voorgesteld|gewild|gewenst)|niet in de mate|in mindere mate|niet zo (?:[a-z]+ ){1,2}als|(?:kan|kon|kunnen|moet|mag) beter`,
    ),
    cue("NO", "weinig (?:bereikt|gerealiseerd|opgeleverd|terechtgekomen|van terecht gekomen|gelukt)"),
    cue("YES", "(?:veel|heel wat|een hoop) (?:bereikt|gerealiseerd|opgeleverd)|te spreken over"),
    cue(
      "YES",
      "(?:effectiever|beter|sneller|gunstiger|doelmatiger|succesvoller|prettiger|veiliger|goedkoper) dan",
    ),
    cue(
      "YES",
      "(?:geen|nauwelijks|weinig|amper)(?: [a-z]+)? (?:verschil|bijdrage)|werkten? (?:de|het) [a-z]+",
    ),
    cue("NO", bad),
    cue("YES", `${goals}(?: [^\\s.;:]+)* ${reached}|${reached}(?: [^\\s.;:]+)* ${goals}`),
    cue("YES", `(?:alles|volgens plan|zoals [a-z]+)(?: [^\\s.;:]+)* ${reached}`),
    cue("YES", "(?:leverde|levert|bracht|brengt|gaf|deed|doet)(?: [a-z]+){0,2} wat"),
    cue(
      "YES",
      "(?:leverde|levert|gaf|geeft|bood|biedt|had|heeft)(?: [a-z]+){0,3} (?:resultaat|effect|verbetering|verschil|voordeel)",
    ),
    cue("YES", good),
  ]),
  policyChange: inOrder([
    cue("YES", "het geval"),
    cue(
      "NO",
      `${kept}|voorziet (?:hier|daar|er)?(?: ?(?:al|reeds|ook|hierin|daarin))* ?in|(?:bevestig|onderstreep|onderschrij|rechtvaardig)[a-z]*(?: [^\\s.;]+){0,5} beleid`,
    ),
    cue("NO", "(?:bieden|biedt)(?= onvoldoende)"),
    cue("YES", "(?:aanleiding|reden(?:en)?|noodzaak|grond|behoefte)"),
    cue("YES", `^(?!.*(?:pilot|proef|project|planning|datum) (?:wordt|is|zal)).*${altered}`),
    cue(
      "YES",
      `(?:nieuwe?|andere?|extra) ${paper}|(?:staande?|vaste?|reguliere?|structurele?|gangbare?|dagelijkse?) [a-z]{4,}`,
    ),
    cue("YES", "(?:inmiddels|nu|voortaan|sindsdien) beleid"),
    cue(
      "YES",
      `(?:verwerkt|opgenomen|overgenomen|vertaald|ingepast|meegenomen)(?: [a-z]+)? in (?:het|de|een|ons|onze) ${paper}`,
    ),
    cue(
      "YES",
      "^(?!.*(?:pilot|proef|project) (?:wordt|is|zal)).*(?:structureel|permanent|blijvend|definitief|nodig|noodzakelijk|wenselijk|gewenst)",
    ),
  ]),
  financialConsequence: inOrder([
    cue(
      "NO",
      `${payer}(?: [^\\s.;:]+){0,3} (?:betaalt|betalen|draagt|dragen|vergoedt|vergoeden|bekostigt|bekostigen|financiert|financieren|dekt|dekken|neemt|nemen|is voldoende)|(?:zijn|is|komen|komt) voor (?:de |het )?${payer}|(?:voor|ten) (?:rekening|laste|koste) van (?:de |het |een )?${payer}|opgevangen|terug(?:verdiend|betaald|verdient|betaalt)|zich(?:zelf)? terug|meegefinancierd|(?:gedragen|betaald|vergoed|gefinancierd|bekostigd|gedekt) door(?! (?:de |onze )?gemeente| ons)|(?:budget|middelen|dekking|krediet|formatie|geld) (?:(?:is|zijn) )?(?:[a-z]+ )?(?:toereikend|voldoende|aanwezig)|kostendekkend|alles (?:is|wordt) (?:gesubsidieerd|vergoed)|bestaande (?:formatie|capaciteit|bezetting|personeel|uren|budget|middelen)`,
    ),
    cue(
      "YES",
      "(?:begroting|budget|tarief|tarieven|leges)(?: [^\\s.;]+)* (?:aangepast|bijgesteld|verhoogd|verlaagd|gewijzigd)",
    ),
    cue("YES", "dekking ontbreekt|ongedekt"),
    cue("NO", "dekking|gelijk(?:gebleven| gebleven)?"),
    cue(
      "YES",
      `^(?!.*(?:besteed|gebruikt|uitgegeven|beschikbaar|ontvangen|verstrekt|toegekend|gereserveerd|bijgedragen)).*${money}`,
    ),
    cue("YES", "(?:duur|duurder|goedkoper|kostbaar|prijzig|bespaart|scheelt|kost|kosten)"),
  ]),
};
