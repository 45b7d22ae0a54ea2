/** Words after which stand those who work on the pilot or pay for it; matched in folded text. */
export const partnerPosition = new RegExp(
  `(?<![\\p{L}])(?:${[
    "(?:samen|samengewerkt|samenwerking(?: \\p{L}+){0,4}|samenwerken|samenwerkt|gezamenlijk|overleg|afstemming|afspraken|contact|convenant|overeenkomst|partnerschap|alliantie)(?: wordt| is| gezocht| gewerkt)? met",
    // A sentence that opens with it; "met Pasen" is no list of names that ends in a verb of doing.
    "^met(?= (?!de|het|een|deze|dit|die|als|name|ingang))",
    "initiatief van",
    "(?:in handen|te gast|(?:komt|komen|kwam|kwamen)(?: \\p{L}+)?|ligt|liggen) (?:van|bij)",
    "^(?:de|het|een) \\p{L}+ (?:doet|doen|verzorgt|verzorgen|levert|leveren|geeft|geven|betaalt|betalen)",
    "(?:gedeeld|afgestemd|opgetrokken|opgezet) met",
    "(?:contract|overeenkomst|convenant|afspraken|deal)(?: (?:is|zijn|werd|wordt))?(?: [a-z]+){0,2} (?:gesloten|gemaakt|getekend|aangegaan|afgesloten) met",
    "(?:ontving|ontvangt|ontvangen|kreeg|krijgt|gekregen)(?:[^.;]|\\.\\d){0,60} (?:van|uit)",
    "(?:werkt|werken|gewerkt|werkten|werkte)[^.;]{0,80} (?:samen )?met",
    "(?:samenwerking|convenant|overeenkomst|afspraken|alliantie|partnerschap|overleg)(?: [^\\s.;]+){0,4} tussen",
    "(?:expertise|kennis|deskundigheid)(?: [^\\s.;]+){0,6} (?:binnen|bij|van|vanuit)",
    "(?:met|door|dankzij) (?:de )?(?:ondersteuning|inzet|begeleiding|hulp|medewerking|steun) (?:van|vanuit|door)",
    "(?:aanbod|ondersteuningsaanbod) van",
    "(?:wordt|worden|is|zijn|werd|werden)(?: [^\\s.;]+){0,5} door",
    "(?:subsidie|bijdrage|steun|financiering|middelen|cofinanciering)(?: (?:[^\\s.;]|\\.\\d)+){0,3} (?:van|vanuit|uit|door)",
    "(?:uitgevoerd|ontwikkeld|georganiseerd|begeleid|gefinancierd|medegefinancierd|ondersteund|verzorgd|ingekocht|geleverd|aangeboden|gebouwd|beheerd|verhuurd|gecoordineerd|opgezet|betaald|bekostigd|gesubsidieerd|onderzocht|geevalueerd|getraind|opgeleid|gefaciliteerd|uitvoering|ingericht|gehuurd|geexploiteerd|gestart|beschikbaar gesteld|bedacht|geplaatst|gerealiseerd|opleiding|training|begeleiding|beheer|verhuur|coordinatie|onderzoek|evaluatie)(?: \\p{L}+){0,2} (?:door|bij|met)",
    "(?:medewerkers|professionals|vrijwilligers|jongerenwerkers|begeleiders|coaches|onderzoekers|studenten|leerlingen|consulenten|adviseurs|experts|(?:wijk)?verpleegkundigen|huismeesters|wijkbeheerders|behandelaars|docenten|leraren|trainers|artsen|therapeuten|chauffeurs|monteurs|koks|stagiairs|\\p{L}+(?:werkers|coaches|begeleiders|adviseurs|trainers|therapeuten|teams)) van",
    "^(?:de |het )?(?:verpleeghuizen|verpleeghuis|vestigingen|klinieken|woonzorgcentra|busjes|bussen|winkels|filialen|kantoren) van",
    "(?:samenwerkings)?(?:partners|partner|partijen|partij|organisaties|organisatie|deelnemers|instellingen)(?: (?:zijn|is|in deze pilot zijn))?(?:\\s?:| -|,? (?:zoals|waaronder|te weten|namelijk|als))?",
    "(?:gemeente|gemeente \\p{L}+) en",
    "opdracht (?:van|aan)|opdrachtnemer|uitvoerder|penvoerder|trekker|eigenaar (?:is|van de pilot is)|betrokken zijn|betrokkenen zijn|deelnemers zijn",
  ].join("|")})(?![\\p{L}])`,
  "gu",
);

/** Words that end the list of those: a verb, a purpose, a place. */
export const listEnds =
  /(?<![\p{L}])(?:is|zijn|was|wordt|worden|werd|werden|heeft|hebben|kan|kunnen|zal|zullen|moet|moeten|gaat|gaan|om|voor|over|in|op|aan|bij|uit|naar|tijdens|binnen|vanuit|waar\p{L}*|die|dat|zodat|omdat|gericht|rondom|tot|sinds|vanaf|per|via|onder|tegen|zoals|door)(?![\p{L}])|[.;:()"“”]/u;

/** Subject and verb: "X gaat dit in samenwerking met de gemeente ontwikkelen". */
export const subjectOfCooperation =
  /(?:in (?:nauwe )?samenwerking|samen|gezamenlijk) met (?:de|onze) gemeente/u;

/** Before a name: it is compared with, or named as an example, and does not take part. */
export const comparison =
  /(?<![\p{L}])(?:volgens|aldus|blijkens|zoals(?: in)?|net als|voorbeeld (?:van|uit|in)|navolging van|vergelijkbaar met|vergelijking met|anders dan|in plaats van|concurrent van|in tegenstelling tot|geinspireerd door|ervaringen (?:van|uit|in|bij)|(?:onderzoek|pilots?|proef|aanpak|werkwijze|projecten|rapport) (?:in|uit|van)|^zie [^.]*|elders|staat los van[^.]*|afkomstig uit|verhuisd naar|geleerd van|wonend in|gevestigd in|niet met|zonder|langs|tegenover|achter|nabij|rondom|\p{L}*(?:avond|bijeenkomst|opening|kick-off) (?:is|was|vond|vindt|plaats)(?: plaats)? (?:in|bij|op)|\p{L}*(?:bon|bonnen|cadeaus?|kortings?\p{L}*|abonnement(?:en)?|artikel|producten|aanbieding) (?:van|bij))(?: (?:de|het|bij|van|in|andere))*\s*$/u;

/** Before a name: it is a part of the municipality, a paper or a scheme. */
export const noOrganisation =
  /(?<![\p{L}])(?:afdeling|team|directie|domein|cluster|dienst|programma|project|pilot|wijk|buurt|locatie|wethouder|burgemeester|portefeuille|motie|rapport|rapportage|nota|plan van aanpak|beleidsregel|beleid|regeling|wet|methode|methodiek|training|cursus|campagne|app|platform|website|fractie|raadslid|projectleider|de heer|mevrouw|dhr\.?|mw\.?)\s*(?:['"(]\s*)?$/u;

/** Right after a subject: it does something for the pilot. */
export const agency =
  /\s(?:verzorgt|begeleidt|begeleiden|bieden|biedt|leveren|verzorgen|bouwen|ontwikkelen|financieren|ondersteunen|organiseren|(?:denkt|denken) mee|bouwt|ontwikkelt|realiseert|financiert|coordineert|organiseert|exploiteert|beheert|levert|plaatst|monteert|installeert|verhuurt|traint|vervoert|(?:deelt|delen)(?= (?:een|de|het|twee|hun) )|faciliteert|ondersteunt|betaalt|subsidieert|(?:betalen|betaalt|doen|doet)(?: \S+){0,3} mee|(?:neemt|nemen)(?: \S+){0,3} deel|(?:is|zijn)(?: ook| nauw)? (?:aangesloten|betrokken|partner|partners)|(?:voert|voeren)(?: \S+){1,6} uit|(?:stelt|stellen)(?: \S+){1,6} (?:ter )?beschik(?:baar|king)|werkt(?: \S+){0,4} (?:mee|samen))(?![\p{L}])/u;

/** Right after a single first word: a verb in the singular, so that the word is a name or an adverb. */
export const strongAgency =
  /^\s(?:verzorgt|begeleidt|exploiteert|financiert|coordineert|bouwt|plaatst|monteert|installeert|verhuurt|ontwerpt|traint|vervoert|voert(?: \S+){1,6} uit)(?![\p{L}])/u;

/** First words before such a verb that are no name. */
export const firstWord =
  /^(?:(?:daar|hier|waar)\p{L}*|momenteel|vervolgens|inmiddels|tevens|jaarlijks|wekelijks|maandelijks|dagelijks|samen|gezamenlijk|nu|straks|later|eerst|soms|vaak|regelmatig|verder|bovendien|uiteindelijk|tegelijk\p{L}*|niemand|iedereen|men|wie|alleen|ieder|sindsdien|\p{L}+(?:ing|heid|tie|teit|schap|isme|lijk|loket|punt|team))$/iu;
