import { cue, some, wholeWords, type Cue } from "./cue.ts";

/** Somebody still has to look at it. */
const looked =
  "(?:onderzocht|uitgezocht|uitgewerkt|doorgerekend|berekend|bezien|bekeken|beoordeeld|bepaald|geanalyseerd|geevalueerd(?! door)|afgewogen|verkend|vastgesteld|gemeten|bestudeerd|afgewacht|(?:in kaart|in beeld) gebracht|(?:meegenomen|meegewogen) (?:in|bij)|betrokken bij|besloten|beslist|beantwoord|besproken|geraamd(?! op)|nagegaan|inzichtelijk gemaakt|ingevuld)";
const work =
  "(?:pilot|proef|project|onderzoek|proefperiode|experiment|(?:eind|tussen)?evaluatie|(?:eind|tussen|effect)?meting)";
const outcome =
  "(?:(?:eerste|definitieve) )?(?:resultaten|resultaat|uitkomsten?|(?:eind|tussen)?evaluatie|conclusies?|eindrapport(?:age)?|cijfers|(?:eind)?meting)";
const report =
  "(?:evaluatie(?:rapport|verslag)?|eindevaluatie|tussenevaluatie|rapport(?:age)?|eindrapport(?:age)?|eindmeting|effectmeting|nameting|onderzoek|raming|kostenraming|doorrekening|voorstel|raadsvoorstel|advies|besluit|analyse|businesscase|uitkomst|uitslag|resultaat|antwoord|conclusies?)";
const moment = "(?:in|na|eind|medio|begin|voor|rond|bij|over|dit|volgend|later)";
const told =
  "(?:antwoord|uitspraken|uitspraak|conclusies?|resultaten|resultaat|evaluaties?|(?:eind)?oordeel|inzicht|beeld|uitkomsten?|uitsluitsel|zicht|duidelijkheid|gegevens|cijfers|data|informatie|besluit)";

/** Words that say that nobody knows. */
const unknown = [
  "(?:is|zijn|lijkt|lijken)(?: [a-z]+){0,3} (?:prematuur|voorbarig)",
  "nog (?:niets?(?! allemaal| alle(?! (?:cijfers|gegevens|resultaten|uitkomsten))| overal| (?:op|in|bij|voor|onder) (?:alle|elke?|iedere?))|onbekend|onduidelijk|onzeker|te vroeg|te bezien|te bepalen|in te vullen|open)",
  "te (?:kort|vroeg|weinig|beperkt|pril|recent) (?:[a-z]+ ){0,2}(?:om|voor)(?! (?:van|als) (?:een )?(?:succes|geslaagd))(?: [^\\s.]+){0,5} (?:te (?:kunnen )?(?:beoordelen|oordelen|zeggen|concluderen|meten|trekken|bepalen|vaststellen|geven|doen|weten|stellen|zien|spreken|aan te geven|melden)(?! gaan)|conclusies?|oordeel|uitspraak|uitspraken)|niet bekend|geen idee|(?:is|zijn|blijft|vooralsnog|momenteel|moment|nu) (?:onbekend|onduidelijk|onzeker|ongewis)|(?:onzeker|twijfelachtig|niet zeker|de vraag(?: is| blijft)?) of|te vroeg",
  `nog (?:geen|onvoldoende)(?= (?:[a-z]+ ){0,2}${told})`,
  "(?:moet|zal|gaat|mag)(?: [a-z]+){0,2} de tijd (?:leren|uitwijzen)|ziet het(?: [a-z]+){0,2} naar uit|(?:oordeel|uitspraak|conclusies?|beoordeling)(?: [a-z]+){0,6} (?:onmogelijk|niet mogelijk|niet te geven)|geen (?:[a-z]+ )?(?:uitspraak|uitspraken|oordeel|conclusies?)(?: [a-z]+)? te [a-z]+",
  `weten (?:we|wij) (?:[a-z]+ ){0,2}(?:pas|niet|meer)|(?:we|wij) weten (?:[a-z]+ ){0,3}(?:pas|niet)`,
  "(?:kan|kunnen|is|valt)(?: [^\\s.]+){0,5} geen (?:[a-z]+ )?(?:uitspraak|uitspraken|oordeel|conclusies?|antwoord)(?: [^\\s.]+){0,3} (?:gedaan|gegeven|getrokken|geveld|trekken|geven|mogelijk)",
  `(?:kan|kunnen|konden|valt|is|was)(?: [^\\s.,]+){0,5} (?:niet|niets|moeilijk)(?: (?!alle)[^\\s.,]+){0,3} (?:te )?(?:beoordelen|zeggen|bepalen|vaststellen|meten|aangeven|inschatten|overzien|concluderen|beoordeeld|gezegd|bepaald|vastgesteld|aangegeven)(?: worden)?(?! dat)(?=\\s*(?:[.,;]|of |$))`,
  "(?:moeilijk|lastig) te (?:zeggen|bepalen|meten|beoordelen)",
  "(?:te weinig|onvoldoende) (?:gegevens|data|cijfers|informatie|metingen)|(?:meer|nog) tijd (?:is |nog )?nodig|(?:vergt|vraagt|kost) (?:meer|nog) tijd|geen (?:[a-z]+ )?(?:meting|oordeel|uitspraak|conclusies?|beoordeling|evaluatie) (?:[a-z]+ )?mogelijk|nog te [a-z]{4,}en(?! met)|(?:valt|staat) (?:[a-z]+ )?te bezien|te zijner tijd|t\\.z\\.t\\.?|(?:is|blijft) (?:[a-z]+ ){0,2}(?:afwachten|de vraag|ongewis)|nog (?:op zich )?wachten|afwachten",
  "te (?:kort|pril|vroeg) (?:bezig|onderweg|gestart|gelopen|dag)|(?:pas|nog maar|nog pas)(?: [^\\s.]+){0,4} (?:halverwege|begonnen|gestart|onderweg|bezig|gevorderd|voltooid)|(?:pas|nog maar|nog pas) (?:net )?(?:halverwege|begonnen|gestart|onderweg|bezig)",
  "(?:niets?|niet) (?:(?:over|goed) )?(?:vast te stellen|te meten|te beoordelen|te zeggen|te bepalen|te ramen|in te schatten|over te zeggen|meetbaar)",
];

/** Words that say when somebody will know, or on what it depends. */
const later = [
  `(?:moet|moeten|zal|zullen|dient|dienen)${some(4)}(?:te )?(?:blijken|plaatsvinden|plaats te vinden|uitwijzen|beginnen|starten|van start gaan)`,
  `(?:wordt|worden|zal|is|komt)${some(8)}(?:pas )?(?<!een )(?:duidelijk|bekend|bekendgemaakt|inzichtelijk)(?! (?:dat|geworden|gemaakt))`,
  `(?:is|zijn|worden) (?:pas )?(?:in|eind|medio|begin|na|vanaf|rond|over)(?: [^\\s.,;]+){1,4} (?:bekend|duidelijk|beschikbaar|gereed|klaar)(?! (?:dat|geworden|gemaakt))`,
  "(?:antwoord|uitslag|uitkomst|uitkomsten|resultaten|cijfers) (?:hebben|krijgen|horen|ontvangen) (?:we|wij)(?: [a-z]+)? (?:pas|over|in|na|eind|begin|medio)",
  `(?:dat|dit) blijkt (?:pas|uit|na|bij|in)|^\\s*pas${some(4)}(?:bekend|duidelijk)|pas (?:mogelijk|te zeggen|te beoordelen|te bepalen)|kan pas${some(6)}${looked}|(?:kan|kunnen)(?: [^\\s.]+){0,3} pas(?: [^\\s.]+){0,9} (?:vaststellen|bepalen|beoordelen|zeggen|meten|concluderen)`,
  `^\\s*pas (?:als|wanneer|zodra|na)(?: [^\\s,]+){1,10},? (?:kan|kunnen|is|zijn|weten|wordt|worden|valt|blijkt)|zodra${some(6)}(?:gereed|bekend|klaar|afgerond|beschikbaar)`,
  `hang(?:t|en) (?:[a-z]+ ){0,6}af|afhankelijk van (?:de|het) (?:uitkomst|uitkomsten|evaluatie|resultaten|besluit|vervolg)`,
  `^\\s*(?:(?:dat|dit|het|een en ander|(?:de )?(?:kosten|gevolgen|financiele gevolgen)) (?:is|zijn) )?(?:(?:nog|sterk|mede) )*afhankelijk van`,
];

/** "Geldzaken worden het vaakst besproken": what happens again and again is not to come. */
const often =
  "(?:[a-z]+ ){0,3}(?:vaak|vaakst|vaker|meestal|vooral|meest|regelmatig|geregeld|wekelijks|dagelijks|maandelijks|steeds|altijd|veel)";

/** Words that say that somebody will look at it, or decide about it. */
const lookedAt = [
  `(?:nog|momenteel|nader)${some(4)}(?:blijken|plaatsvinden|${looked}|uitgevoerd|opgesteld|bepalen|evalueren|onderzoeken|opgeleverd)`,
  `pas${some(7)}te (?:zeggen|bepalen|beoordelen|meten|ramen)|(?:wordt|zal|zullen)(?: (?!moet|als|positief|negatief|gunstig|ongunstig|goed|slecht|wisselend|(?:on)?voldoende)[^\\s.,;:]+){0,8}? ${looked}`,
  // "moet op langere termijn worden bekeken" is a wish.
  `(?<!(?:moet|moeten) (?:[a-z]+ ){0,4})worden(?! ${often})${some(8)}${looked}`,
  `in (?:onderzoek|behandeling|overweging|beraad|bespreking|studie|afwachting van)|loopt (?:[a-z]+ ){0,2}onderzoek|onderzoek (?:[a-z]+ )?loopt|(?:onderzocht|bezien|bekeken|nagegaan|verkend|overwogen|besproken) wordt of|(?:beraadt|beraden|buigt|buigen) zich|(?:wachten|wacht) (?:[a-z]+ ){0,8}af(?![a-z])|wordt (?:de )?balans opgemaakt`,
  `(?:besluit(?:vorming)?|(?:eind|tussen)?oordeel|uitwerking|voorstel|(?:eind|tussen)?evaluatie|(?:eind|tussen)?meting)(?: hierover| daarover)? volgt|volgt (?:een |de |het |nog )*(?:[a-z]+ )?${told}|(?:resultaten|uitkomsten|cijfers|gegevens) volgen`,
  `(?:hierover|daarover) (?:wordt|worden|zal|zullen)(?: [^\\s.]+){0,6} (?:geinformeerd|bericht|gesproken|besloten|beslist)|(?:besluit|beslissing|keuze|oordeel|vraag|afweging|bal) (?:is|ligt|blijft) (?:[a-z]+ )?(?:aan|bij)|(?:hierover|daarover|hiertoe|daartoe) (?:[a-z]+ ){0,3}(?:besluit|beslist|besluitvorming)|(?:besluit|beslist)(?: (?:de|het) [a-z]+)? (?:hierover|daarover)|(?:neemt|nemen) (?:hierover|daarover) (?:[a-z]+ ){0,6}besluit`,
  "(?:is|blijft|wordt) (?:een )?(?:keuze|afweging|beslissing|besluit|vraag) (?:voor|van|aan) (?:de|het|een) (?:[a-z]+ )?(?:raad|gemeenteraad|college|coalitie|bestuur)",
  "(?:laat|laten|liet|lieten)(?: [a-z]+){0,3} (?:over )?aan (?:de|het|een) (?:[a-z]+ )?(?:raad|gemeenteraad|college|bestuur|coalitie)(?: over)?",
  "(?:gezocht|zoeken|zoekt)(?: [a-z]+){0,2} naar (?:dekking|financiering|geld|middelen)|(?:wordt|worden)(?: [^\\s.]+){0,4} (?:afweging|keuze) gemaakt|(?:is|ligt) aan (?:de|het) (?:[a-z]+ )?(?:raad|college)$|(?:hopen|verwachten|zullen)(?: [^\\s.]+){0,3} (?:hierover|daarover)(?: [^\\s.]+){0,5} (?:berichten|informeren)|(?:brengt|brengen) (?:[a-z]+ ){0,4}in (?:kaart|beeld)|(?:voorstel|besluit|advies)(?: [^\\s.]+){0,4} (?:wordt|in) voorbere(?:id|iding)|^\\s*(?:nader )?te bepalen",
  "(?:neemt|nemen)(?: [a-z]+){0,4} mee (?:in|bij) (?:de|het)|(?:dat|dit) weten (?:we|wij) (?:na|bij|in|over|eind|als|zodra|rond|pas)(?![a-z])|(?:we|wij|college|gemeente) (?:onderzoeken|onderzoekt|bekijken|bekijkt|bezien|beziet|gaan na|gaat na)",
  "(?:wordt|worden) (?:[a-z]+ ){0,3}(?:kostenraming|raming|berekening|doorrekening) (?:[a-z]+ ){0,2}opgesteld|(?:nader|nog) te bepalen",
];

/** Words that announce what will tell: "Een raming volgt", "De universiteit rapporteert hierover in september". */
const announced = [
  `${report} (?:volgt(?! dat)|volgen|komt(?! (?:de|het|een|als|naar voren|[a-z]+ naar voren))|in voorbereiding|in de maak|verschijnt|(?:[^\\s.]+ ){0,9}is (?:in|na|eind|medio|begin|pas) (?:[^\\s.]+ ){1,3}(?:klaar|gereed|beschikbaar|af)|in concept|ontbreekt nog|laat(?: nog)? op zich wachten)|laten? (?:nog )?(?:even )?op zich wachten`,
  `(?:rapporteert|rapporteren|bericht|berichten|informeert|informeren)${some(5)}?${moment}|(?:wordt|worden|zal|zullen) (?:[a-z]+ ){0,4}(?:hierover|daarover) (?:[a-z]+ ){0,3}(?:gerapporteerd|geinformeerd|bericht)`,
  `(?:wordt|worden) (?:[a-z]+ ){0,4}?(?:raming|kostenraming|voorstel|raadsvoorstel|businesscase|berekening) (?:[a-z]+ )?(?:voorbereid|opgesteld|gemaakt|uitgewerkt)|(?:gewerkt|werken|werkt) aan (?:een |de |het )?(?:[a-z]+ )?${report}|volgt (?:nog )?uit (?:de|het|een) (?:[a-z]+ )?${report}`,
  "(?:(?:wordt|worden|krijgt) (?:[a-z]+ ){0,4}(?:keuze|keuzes|voorstel|scenario's)|(?:keuze|keuzes|voorstel|scenario's) (?:wordt|worden)) (?:[a-z]+ ){0,4}voorgelegd",
  `(?:wordt|worden|zal|zullen)(?: [a-z]+){0,4} (?:hierop|daarop|erop) (?:[a-z]+ )?terug ?(?:gekomen|komen)|(?:komt|komen) (?:[a-z]+ ){0,3}(?:${report}|bij [a-z]+) (?:[a-z]+ ){0,2}terug|komen (?:we|wij) (?:[a-z]+ ){0,6}(?:op )?terug|(?:komt|komen) (?:hier|daar|er)op (?:[a-z]+ ){0,4}terug`,
];

/** Words that say that the pilot or its evaluation is still to come, or under way. */
const underWay = [
  `${work} (?:volgt(?! dat)|loopt(?: nog| door| tot|(?=\\s*$))|start(?! niet| nooit)|begint(?! niet| nooit)|gepland|in uitvoering)`,
  "^\\s*(?:nog |momenteel |op dit moment )?(?:in (?:volle gang|uitvoering|voorbereiding|ontwikkeling|de maak)|gaande|lopende?|onderweg|bezig|in evaluatie)\\s*$",
  `${work} (?:is|staat|wordt) (?:nog )?(?:gaande|in uitvoering|in voorbereiding|bezig|gepland|uitgesteld|vertraagd|verschoven|doorgeschoven|opgeschort)|(?:is|zijn|staat|wordt|worden) (?:nog )?(?:gaande|in volle gang)|midden in (?:de|het) ${work}`,
  `${work} (?:gaat|gaan)(?: [^\\s.]+){0,4} van start|(?:we|wij|${work}) (?:is|zijn) (?:nu |pas |nog |net |ruim )?halverwege`,
  "^\\s*(?:eind|tussen)?(?:evaluatie|meting|rapportage)\\s*[:=]\\s*(?:q\\d|eind|medio|begin|na|voor|in|[a-z]+ \\d{4}|\\d|volgt)|nulmeting (?:is (?:nog|net|pas|in|voor|gepland)|wordt|loopt)",
  `${work} is (?:nog )?(?:maar )?(?:pas|net|onlangs|recent|zojuist|kortgeleden) (?:[a-z]+ ){0,3}(?:gestart|begonnen|van start gegaan)`,
  "^\\s*(?:(?:eind|tussen)?evaluatie|(?:eind|tussen)?meting) in (?:q[1-4]|het|\\d{4}|[a-z]+ \\d{4})",
  `${work}${some(2)}?(?:vindt|vinden)${some(6)}plaats`,
  `(?:evalueren|evalueert) (?:we|wij|het college)|ontvangt (?:[a-z]+ )?(?:eind)?evaluatie|(?:evaluatie|resultaten) (?:komt|komen|gaat|gaan)${some(5)}raad`,
  `${outcome}${some(6)}(?<!dan |zoals |als )verwacht|${outcome} (?:wordt|worden|zal|zullen)${some(6)}(?:opgeleverd|zichtbaar|merkbaar|aangeboden|gepresenteerd|gedeeld|besproken|voorgelegd)|(?:wordt|worden) (?:de |het )?${outcome}${some(6)}(?:opgeleverd|aangeboden|gepresenteerd|gedeeld|besproken|voorgelegd)|verwacht(?:en)? (?:(?:de|het|dat) )?${outcome}`,
];

/**
 * "Nog" with something under way or to be done: when nothing else in an answer judges, it says that the judgement is
 * still to come. Not "nog twaalf" or "nog steeds".
 */
export const pending = wholeWords(
  "nog (?:volop |druk |altijd )?(?:aan het [a-z]+en|in|te|niet|geen|onder|bezig|gaande|nader|moeten|worden|[a-z]{2,}end)|(?:draait|draaien|duurt|werkt|werken|test|testen|verzamelt|verzamelen|wacht|wachten|ontbreekt|ontbreken) nog|(?:laat|laten)(?: [^\\s.]+){1,5} nog|(?:wordt|worden|moet|moeten|zal|zullen|bevindt|bevinden|zit|zitten|loopt|lopen)(?: [^\\s.]+){0,5} nog(?! (?:\\d|een|twee|drie|vier|vijf|steeds|altijd|nooit|wel|ook|eens|meer|veel|enkele|beter))",
);

/** Words that put the judgement off, for every question; they go before the judgements of the same clause. */
export const deferrals: readonly Cue[] = [unknown, later, lookedAt, announced, underWay].map((sources) =>
  cue("NOT_YET_KNOWN", sources.join("|")),
);

/** Words that make any answer none of our business. */
export const exemptions: readonly Cue[] = [
  cue(
    "NOT_APPLICABLE",
    "(?<!nog )niet van toepassing|^\\s*(?:(?:dit|dat|het|deze vraag|hier|nu|momenteel|is) )*niet aan de orde|n\\.v\\.t|niet relevant",
  ),
];
