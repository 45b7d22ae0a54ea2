/** Verbs of those who do or pay something, in the present and the past; folded. */
const deeds =
  "leer(?:t|de|den)|leren|kijk(?:t|en)|keek|keken|bekijk(?:t|en)|let(?:ten)? op|waarschuw(?:t|en)|meld(?:t|en|de|den)|signaleer(?:t)|verwijs(?:t)|verwijzen|verwees|volg(?:t|en|de)|schilder(?:t|en)|vaccineer(?:t)|ontvang(?:t|en)|ontving(?:en)?|verwerk(?:t|en|te)|leeg(?:t|de)|legen|vervang(?:t|en)|verving|verzwaar(?:t)|laat|laten|liet|lieten|verzorg(?:t|en|de|den)|begeleid(?:t|en|de)?|bied(?:t|en)|bood|boden|lever(?:t|en|de|den)|bouw(?:t|en|de)|ontwikkel(?:t|en|de)|financier(?:t|en|de)|ondersteun(?:t|en|de)|organiseer(?:t|de)|organiseren|realiseer(?:t|de)|realiseren|coordineer(?:t|de)|coordineren|exploiteer(?:t|de)|beheer(?:t|de)|beheren|faciliteer(?:t|de)|faciliteren|betaal(?:t|de)|betalen|subsidieer(?:t|de)|subsidieren|bekostigt|sponsor(?:t|en|de)|rijd(?:t|en)|reed|reden|plaats(?:t|en|te)|geef(?:t)|geven|gaf|gaven|maak(?:t|te)|maken|verhuur(?:t|de)|verhuren|huur(?:t|de)|verkoop(?:t)|adviseer(?:t|de)|adviseren|evalueer(?:t|de)|evalueren|onderzoek(?:t|en)|onderzocht(?:en)?|meet|meten|mat|maten|tel(?:t|len|de)|test(?:en|te)?|train(?:t|en|de)|onderhoud(?:t|en)|controleer(?:t|de)|controleren|repareer(?:t|de)|repareren|ontwerp(?:t|en)|ontwierp|graaf(?:t)|graven|plant(?:en|te)?|kook(?:t|te)|koken|bezorg(?:t|en|de)|vervoer(?:t|en|de)|help(?:t|en)|hielp|hielpen|zorg(?:t|en|de) voor|stuur(?:t|de)|sturen|verstuur(?:t|de)|koppel(?:t|en|de)|opent|openen|opende|bemant|bemannen|regel(?:t|en|de)|houd(?:t|en)|hield|voer(?:t|en|de)|neem(?:t)|nemen|nam|namen|stel(?:t|len|de|den)|zet(?:ten|te)?|haal(?:t|de)|halen|leg(?:t|gen|de)|wijs(?:t)|wijzen|wees|spreek(?:t)|spreken|sprak|deel(?:t|de)|delen|vang(?:t|en)|ving|leen(?:t|de)|lenen|leid(?:t|en|de)|reken(?:t|en|de)|sluit(?:en)?|knap(?:t|pen|te)|werk(?:t|en|te|ten)|doe(?:t|n)|deed|deden|draag(?:t)|dragen|droeg|brengt|brengen|bracht|screen(?:t|en)|werf(?:t)|werven|wierf|run(?:t|nen|de)|zoek(?:t|en)|zocht|bezoek(?:t|en)|bezocht|beoordeel(?:t|de)|beoordelen|behandel(?:t|en|de)|verbouw(?:t|de)|renoveer(?:t|de)|draai(?:t|en|de)|start(?:te)?|let|denk(?:t|en)|dacht|stemt|treedt|fungeert|monitort|monitoren|verricht(?:en|te)?|schrijf(?:t)|schreef|maai(?:t|en)|veeg(?:t)|reinig(?:t|en|de)|bewaak(?:t)|bewaken|surveilleert|surveilleren|installeer(?:t|de)|monteer(?:t|de)|verstrek(?:t|ken|te)|ken(?:t|nen) toe|verleen(?:t|de)|schenk(?:t)|schonk|vul(?:t|de) aan";

/** What anything may do, so that a bare word before it is no name by that. */
const states =
  "is (?:aangesloten|betrokken|partner|penvoerder|trekker|uitvoerder|opdrachtnemer|eigenaar|mede-eigenaar)|zijn (?:aangesloten|betrokken|partners?|uitvoerders)|heeft(?! (?:geen|niet))|hebben(?! (?:geen|niet))|gaat|gaan|zal|zullen|krijgt|kreeg";

/** Right after a subject: it does something for the pilot, or pays for it. */
export const actsAfter = new RegExp(
  `^(?:\\s\\([^)]{1,20}\\))?(?:,?\\sen\\s[^.;]{1,80}?)?\\s(?:ook |nu |daarbij |samen )?(?:${deeds}|${states})(?![\\p{L}])`,
  "u",
);

/** The deeds that a bare word before them may be a name by. */
export const deed = new RegExp(`\\s(?:${deeds})(?![\\p{L}])`, "u");

/** "In het gebouw van Florence": where it was, and no part taken. */
export const whereabouts =
  /(?<![\p{L}])(?:in|bij|op|naast|achter|tegenover|rond|nabij|vanuit) (?:de|het|een) (?:\p{L}+ )?(?:gebouw(?:en)?|locaties?|winkels?|terrein|parkeerterrein|kantoor|kantine|hal|zaal|vestiging) van (?:de |het )?$/iu;

/** Before a name: people or things of an organisation, which take part for it. */
export const staffOf =
  /(?<![\p{L}])(?:medewerkers?|professionals?|vrijwilligers?|jongerenwerkers?|begeleiders?|coach(?:es)?|onderzoekers?|studenten?|leerlingen|stagiairs?|consulenten?|adviseurs?|experts?|huismeesters?|wijkverpleegkundigen?|verpleegkundigen|verpleeghuizen|verpleeghuis|behandelaars?|wijkbeheerders?|bewoners|huurders|clienten|woningen|flats?|keuken|gebouw(?:en)?|locaties?|busjes|bussen|chauffeurs?|monteurs?|docenten|leraren|trainers?|artsen|boa's|deelfietsen|deelauto's|kringloop|\p{L}*teams?|jongeren|kok|koks|aanbod|hulp|inzet|afkomstig|zijn|bijdrage|subsidie|geld|opdracht|lid|leden|complex(?:en)?|appartementen|kamers|winkel(?:s)?|terrein|parkeerterrein) van (?:de |het |stichting |woningcorporatie )?$/iu;

/** After a name, in its clause: it takes no part, or gave nothing. Folded. */
export const takesNoPart =
  /(?<![\p{L}])(?:(?:doet|doen|deed|deden|werkt|werken|werkte|werkten|betaalt|betalen|betaalde|betaalden)(?: [^\s.;,]+){0,3} niet mee|wil(?:de|den|len)? niet|stap(?:t|te|ten) uit|stopte met|(?:is|zijn|was|waren) niet (?:meer )?betrokken|(?:is|zijn) geen partners?|haak(?:t|te|ten) af|afgehaakt|tr(?:ok|okken|ekt) zich terug|zich teruggetrokken|weiger(?:t|en|de|den)|geweigerd|afgewezen|afgezegd|w(?:ijst|ees|ezen)(?: [^\s.;,]+){1,5} af|(?:geeft|geven|gaf|gaven|verleent|verlenen|verleende|heeft|hebben|had|hadden|kent|kende)(?: [^\s.;,]+){0,3} geen (?:[a-z]+ )?(?:subsidie|bijdrage|geld|steun|medewerking|financiering|middelen|toestemming)|(?:subsidie|bijdrage|steun|aanvraag)(?: [^\s.;,]+){0,3} niet (?:toegekend|verleend|verstrekt|gehonoreerd|gegeven))(?![\p{L}])/u;
