import type { PartnerKind, Verdict } from "../../src/domain/vocabularies.ts";

type List<T = string> = readonly [T, ...T[]];

// prettier-ignore
export const municipalityNames: List = [
  "Zoetermeer", "Delft", "Leiden", "Amersfoort", "Zwolle", "Alphen aan den Rijn", "Haarlem", "Gouda", "Breda", "Westland",
  "Hilversum", "Nijmegen", "Deventer", "Apeldoorn", "Groningen", "Assen", "Emmen", "Almelo", "Enschede", "Hengelo",
  "Tilburg", "Eindhoven", "Helmond", "Venlo", "Roermond", "Maastricht", "Middelburg", "Vlissingen", "Dordrecht", "Gorinchem",
  "Utrecht", "Zeist", "Houten", "Nieuwegein", "Almere", "Lelystad", "Hoorn", "Alkmaar", "Purmerend", "Zaanstad",
  "Heerlen", "Sittard-Geleen", "Oss", "Uden", "Veghel", "Ede", "Arnhem", "Doetinchem", "Zutphen", "Kampen",
];

/** Subjects of pilots: the name, what happens, and what it should bring about. */
// prettier-ignore
export const subjects: List<readonly [name: string, what: string, goal: string]> = [
  ["Buurtmoestuin", "bewoners een braakliggend veld inrichten als gezamenlijke moestuin", "meer ontmoeting tussen buren en gezond eten uit de eigen wijk"],
  ["Deelfietsen", "op vaste plaatsen deelfietsen worden aangeboden aan bewoners en bezoekers", "minder korte autoritten en een betere bereikbaarheid van voorzieningen"],
  ["Schoolontbijt", "leerlingen van de basisschool op doordeweekse dagen een gratis ontbijt krijgen", "kinderen beginnen de schooldag met een volle maag en kunnen zich beter concentreren"],
  ["Wijkcoach", "een wijkcoach gezinnen met meerdere hulpvragen begeleidt", "gezinnen krijgen sneller passende hulp en houden zelf de regie"],
  ["Afvalcoach", "een afvalcoach bewoners van hoogbouw helpt met het scheiden van afval", "minder restafval en schonere containerplaatsen"],
  ["Flexwoningen", "tijdelijke woningen worden geplaatst voor spoedzoekers en studenten", "spoedzoekers vinden binnen drie maanden woonruimte"],
  ["Jongerenloket", "jongeren tot 27 jaar op één plaats terechtkunnen met vragen over werk, geld en wonen", "minder jongeren raken tussen wal en schip"],
  ["Taalcafé", "nieuwkomers onder begeleiding van vrijwilligers oefenen met de Nederlandse taal", "deelnemers gaan ten minste één taalniveau vooruit"],
  ["Energiecoach", "een energiecoach huishoudens met een laag inkomen thuis adviseert", "een lagere energierekening en meer wooncomfort"],
  ["Groene schoolpleinen", "schoolpleinen samen met leerlingen worden vergroend", "koelere pleinen waar kinderen gevarieerd kunnen spelen"],
  ["Mantelzorgmakelaar", "mantelzorgers worden ondersteund bij het regelen van zorg en verlof", "mantelzorgers voelen zich minder belast"],
  ["Schuldenrust", "kleine schulden van inwoners worden opgekocht", "inwoners houden na een jaar weer geld over voor de vaste lasten"],
  ["Slim parkeren", "bezoekers via borden naar vrije parkeerplaatsen worden geleid", "minder zoekverkeer in de binnenstad"],
  ["Regenwaterbuffer", "dakwater wordt opgevangen en gebruikt voor het groen in de straat", "minder wateroverlast bij zware buien"],
  ["Buurtbemiddeling", "vrijwilligers bemiddelen bij ruzies tussen buren", "overlast wordt opgelost voordat de politie nodig is"],
  ["Leerwerkbedrijf", "inwoners met een uitkering werkervaring opdoen in de horeca", "de helft van de deelnemers stroomt door naar betaald werk"],
  ["Huiskamerproject", "bewoners elkaar ontmoeten in een leegstaande winkel", "minder eenzaamheid onder alleenstaande ouderen"],
  ["Kindpakket", "gezinnen met een laag inkomen een pakket met kleding en schoolspullen ontvangen", "alle kinderen kunnen meedoen op school"],
  ["Veilige schoolroute", "de route naar school wordt afgesloten voor gemotoriseerd verkeer", "meer kinderen komen lopend of met de fiets naar school"],
  ["Beweegmakelaar", "een beweegmakelaar ouderen koppelt aan een passende sportvereniging", "ouderen bewegen meer en blijven langer zelfstandig"],
  ["Zorgdak", "ouderen met slimme hulpmiddelen langer thuis blijven wonen", "opname in een verpleeghuis wordt uitgesteld"],
  ["Cultuurpas", "jongeren met korting naar museum, theater en filmhuis gaan", "jongeren maken kennis met het culturele aanbod"],
  ["Doorstroomcoach", "een coach senioren helpt bij het verhuizen naar een kleinere woning", "er komen eengezinswoningen vrij voor gezinnen"],
  ["Bouwhub", "bouwmaterialen buiten de stad worden verzameld en gebundeld aangevoerd", "minder vrachtverkeer en een betere luchtkwaliteit"],
];

// prettier-ignore
export const places: List = [
  "Noorderpark", "Zuiderhof", "Oosterkwartier", "Westerpoort", "de Binnenstad", "het Stationsgebied", "de Vogelwijk",
  "de Bloemenbuurt", "Overvecht", "Kanaleneiland", "de Schilderswijk", "Rozendaal", "Parkzicht", "de Indische Buurt",
  "Havenkwartier", "Meerhoven", "Lindenholt", "Kerkelanden", "Molenwijk", "Tuindorp", "Brinkzicht", "de Hoge Woerd",
];

// prettier-ignore
export const programmes: List<readonly [name: string, portfolio: string]> = [
  ["Onderwijs, economie en arbeidsparticipatie", "Onderwijs"], ["Samen leven en ondersteunen", "Zorg en welzijn"],
  ["Leefbaarheid, duurzaam en groen", "Natuur en milieu"], ["Vrije tijd en cultuur", "Cultuur en sport"],
  ["Veiligheid", "Openbare orde en veiligheid"], ["Dienstverlening en bestuur", "Dienstverlening"],
  ["Inrichting van de stad", "Wonen"], ["Mobiliteit en bereikbaarheid", "Verkeer en mobiliteit"],
];

/** Organisations by a form that says what they are: the printed words, and the name without its kind. */
// prettier-ignore
export const partners: List<readonly [printed: string, name: string, kind: PartnerKind]> = [
  ["woningcorporatie Woonkracht", "Woonkracht", "HOUSING_ASSOCIATION"],
  ["woningcorporatie De Goede Hof", "De Goede Hof", "HOUSING_ASSOCIATION"],
  ["woningcorporatie Vestaland", "Vestaland", "HOUSING_ASSOCIATION"],
  ["Stichting Buurthart", "Stichting Buurthart", "NGO"],
  ["Stichting Groene Vingers", "Stichting Groene Vingers", "NGO"],
  ["Stichting Samen Sterk", "Stichting Samen Sterk", "NGO"],
  ["het ministerie van Justitie en Veiligheid", "Ministerie van Justitie en Veiligheid", "MINISTRY"],
  ["het ministerie van Volksgezondheid, Welzijn en Sport", "Ministerie van Volksgezondheid, Welzijn en Sport", "MINISTRY"],
  ["het ministerie van Sociale Zaken en Werkgelegenheid", "Ministerie van Sociale Zaken en Werkgelegenheid", "MINISTRY"],
  ["de gemeente Rheden", "Gemeente Rheden", "MUNICIPALITY"],
  ["de gemeente Lochem", "Gemeente Lochem", "MUNICIPALITY"],
  ["basisschool De Regenboog", "Basisschool De Regenboog", "SCHOOL"],
  ["IKC De Ark", "IKC De Ark", "SCHOOL"],
  ["Waterschap Vallei en Veluwe", "Waterschap Vallei en Veluwe", "REGIONAL_BODY"],
  ["de provincie Gelderland", "Provincie Gelderland", "REGIONAL_BODY"],
  ["welzijnsorganisatie Contour", "Contour", "CARE_PROVIDER"],
];

/** The answer that says what became of a pilot. */
export const becomesPolicy = "Ja, de aanpak wordt opgenomen in het beleidsplan.";

// prettier-ignore
export const answers: Readonly<Record<"successful" | "policyChange" | "financialConsequence", List<readonly [Verdict, string]>>> = {
  successful: [
    ["YES", "Ja, de vooraf gestelde doelen zijn gehaald."],
    ["YES", "De pilot blijkt de beoogde resultaten te behalen. Deelnemers geven gemiddeld een 8."],
    ["YES", "Ja. De belangstelling was groter dan verwacht en de tevredenheid is hoog."],
    ["PARTLY", "Gedeeltelijk. Het aantal deelnemers bleef achter, maar de tevredenheid is hoog."],
    ["PARTLY", "Deels. Twee van de drie doelen zijn gehaald."],
    ["NO", "Nee, het aantal deelnemers bleef ver achter bij de verwachting."],
    ["NO", "De pilot heeft niet het gewenste effect gehad."],
    ["NOT_YET_KNOWN", "Nog niet bekend."],
    ["NOT_YET_KNOWN", "Nog niet bekend. De evaluatie volgt na de zomer."],
    ["NOT_YET_KNOWN", "Evaluatie moet nog plaatsvinden."],
    ["NOT_STATED", "In het eerste jaar hebben 64 inwoners deelgenomen en zijn 12 bijeenkomsten gehouden."],
  ],
  policyChange: [
    ["YES", becomesPolicy],
    ["YES", "Ja. De verordening wordt hierop aangepast."],
    ["NO", "Nee, bestaand beleid hoeft niet te worden aangepast."],
    ["NO", "Nee."],
    ["NOT_YET_KNOWN", "Nog niet bekend."],
    ["NOT_APPLICABLE", "N.v.t."],
  ],
  financialConsequence: [
    ["NO", "Nee, de kosten worden gedekt binnen de bestaande middelen."],
    ["NO", "Nee."],
    ["NOT_YET_KNOWN", "Nog niet bekend."],
    ["NOT_APPLICABLE", "Niet van toepassing."],
  ],
};

// prettier-ignore
export const reportings: List = [
  "De raad wordt twee keer per jaar geïnformeerd via de voortgangsrapportage.", "Via de P&C-cyclus.",
  "Tweemaal per jaar overleg met de portefeuillehouder.", "Via de rapportage Sociaal domein en de jaarstukken.",
  "De burgemeester wordt regelmatig geïnformeerd over de voortgang.",
];

export const motionTitles: List = [
  "Samen sterker",
  "Ruimte voor de buurt",
  "Doen wat werkt",
  "Geef jongeren de kans",
  "Groen moet je doen",
];
// prettier-ignore
export const months: List = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
