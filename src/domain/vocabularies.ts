/**
 * The closed vocabularies of the domain: each key with the Dutch words that readers see.
 * GraphQL enums, database columns, CSV values, RDF concepts and search filters all derive from these.
 */

/** How precisely a period is known. */
export const precisions = {
  DAY: "op de dag bekend",
  WEEK: "alleen de week is bekend",
  MONTH: "alleen de maand is bekend",
  QUARTER: "alleen het kwartaal is bekend",
  HALF_YEAR: "alleen het halfjaar is bekend",
  SEASON: "alleen het seizoen is bekend",
  YEAR: "alleen het jaar is bekend",
  RECURRING: "komt steeds terug, zonder datum",
  UNKNOWN: "er staat iets, maar geen datum",
} as const;
export type Precision = keyof typeof precisions;

/** Which part of a period is meant: "begin 2026". */
export const periodParts = {
  BEGIN: "begin",
  MIDDLE: "medio",
  END: "eind",
} as const;
export type PeriodPart = keyof typeof periodParts;

/** How the printed words stand to the days of a period: "uiterlijk 1 juli 2026". */
export const periodBounds = {
  ON: "op",
  BEFORE: "voor of uiterlijk",
  AFTER: "na",
  UNTIL: "tot of tot en met",
  AROUND: "rond",
} as const;
export type PeriodBound = keyof typeof periodBounds;

/** What an outcome question was answered with. */
export const verdicts = {
  YES: "ja",
  PARTLY: "gedeeltelijk",
  NO: "nee",
  NOT_YET_KNOWN: "nog niet bekend",
  NOT_APPLICABLE: "niet van toepassing",
  NOT_STATED: "niet vermeld",
} as const;
export type Verdict = keyof typeof verdicts;

/** The kind of file that a document came as. */
export const documentForms = {
  TEXT: "tekst",
  HTML: "webpagina",
  DOCX: "Word-document",
  ODT: "OpenDocument-tekst",
  PDF: "PDF",
  SCAN: "scan",
} as const;
export type DocumentForm = keyof typeof documentForms;

/** By what the rows of a PDF or scan were told apart. */
export const rungs = {
  TAGS: "aan de merken in het bestand",
  RULINGS: "aan de lijnen op de pagina",
  POSITIONS: "aan waar de woorden staan",
} as const;
export type Rung = keyof typeof rungs;

export const motionRoles = {
  ORIGIN: "de pilot komt uit de motie voort",
  SETTLED: "de motie is met de pilot afgedaan",
  MENTIONED: "de motie wordt genoemd",
} as const;
export type MotionRole = keyof typeof motionRoles;

/** Why a pilot exists. */
export const originKinds = {
  MOTION: "motie",
  INITIATIEFVOORSTEL: "initiatiefvoorstel",
  TOEZEGGING: "toezegging",
  LANDELIJKE_PILOT: "landelijke pilot",
  SUBSIDIE: "subsidie",
  COLLEGEBESLUIT: "collegebesluit",
  COALITIEAKKOORD: "coalitieakkoord",
  OTHER: "anders",
} as const;
export type OriginKind = keyof typeof originKinds;

/** What became of a pilot. */
export const sequelKinds = {
  REGULAR_POLICY: "is vast beleid geworden",
  EXTENDED: "is verlengd of voortgezet",
  SCALED_UP: "is uitgebreid of opgeschaald",
  ADJUSTED: "gaat door in aangepaste vorm",
  STOPPED: "is gestopt of niet voortgezet",
} as const;
export type SequelKind = keyof typeof sequelKinds;

/** What sort of organisation a partner is. */
export const partnerKinds = {
  HOUSING_ASSOCIATION: "woningcorporatie",
  MINISTRY: "ministerie",
  MUNICIPALITY: "gemeente",
  NGO: "maatschappelijke organisatie",
  SCHOOL: "school",
  CARE_PROVIDER: "zorg- of welzijnsaanbieder",
  REGIONAL_BODY: "regionaal samenwerkingsverband",
  COMPANY: "bedrijf",
  OTHER: "anders",
} as const;
export type PartnerKind = keyof typeof partnerKinds;

/** Which document of the budget cycle an edition is an annex to. Their order is that of the days they speak of, not this. */
export const editionKinds = {
  PERSPECTIEFNOTA: "perspectiefnota (voorjaar)",
  PROGRAMMABEGROTING: "programmabegroting (najaar)",
  KADERNOTA: "kadernota (voorjaar)",
  VOORJAARSNOTA: "voorjaarsnota",
  ZOMERNOTA: "zomernota",
  BESTUURSRAPPORTAGE: "bestuursrapportage",
  NAJAARSNOTA: "najaarsnota",
  JAARSTUKKEN: "jaarstukken",
  OTHER: "ander stuk",
} as const;
export type EditionKind = keyof typeof editionKinds;

/** How a value was obtained from the printed words. */
export const methods = {
  VERBATIM: "letterlijk overgenomen",
  CORRECTED: "tekstherkenning verbeterd",
  NORMALISED: "omgezet naar een vaste vorm, zoals een datum of een oordeel",
  INFERRED: "afgeleid uit de samenhang",
} as const;
export type Method = keyof typeof methods;

/** Where a pilot stands on a day, by what reports say and by the dates of the latest. */
export const pilotStatuses = {
  PLANNED: "nog niet begonnen",
  RUNNING: "loopt",
  ENDED: "afgelopen",
  PAST_END: "einddatum voorbij, afronding niet gemeld",
  UNKNOWN: "onbekend",
} as const;
export type PilotStatus = keyof typeof pilotStatuses;

/** What differs for a pilot between a report and its own previous one. Kinds are added, never renamed. */
export const changeKinds = {
  NEW: "nieuw in deze editie",
  RETURNED: "terug in deze editie",
  VANISHED: "niet meer in deze editie, zonder uitkomst",
  VANISHED_WITH_OUTCOME: "niet meer in deze editie, met uitkomst",
  FIELD_CHANGED: "gewijzigd",
  START_SLIPPED: "startdatum opgeschoven",
  END_SLIPPED: "einddatum opgeschoven",
  END_ADVANCED: "einddatum naar voren gehaald",
  EVALUATION_MOVED: "evaluatie verplaatst",
  EVALUATION_OVERDUE: "evaluatie over tijd",
  OUTCOME_KNOWN: "uitkomst bekend",
  VERDICT_CHANGED: "oordeel gewijzigd",
  AMOUNT_CHANGED: "bedrag gewijzigd",
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** What became of words between two texts. */
export const differenceKinds = { ADDED: "erbij", REMOVED: "weg", SAME: "hetzelfde" } as const;
export type DifferenceKind = keyof typeof differenceKinds;

/** Why a value, or a whole document, is not sure to be read right. */
export const doubtReasons = {
  LABEL_ALIKE: "het label lijkt op dat van dit veld, maar is het niet",
  LABEL_BY_PLACE: "alleen plaats en soort waarde zeggen dat dit het veld is",
  NEAR_UNKNOWN_LABEL: "er staat een label bij dat wij niet kennen",
  LABEL_MISSING: "een label dat de andere rapporten hebben, ontbreekt hier",
  TWO_READINGS: "de tekst kan ook bij een ander veld horen",
  KIND_MISFIT: "de tekst past niet bij wat hier hoort te staan, zoals een datum",
  TWO_VALUES: "er staan twee waarden, en niets zegt welke geldt",
  WORDS_LEFT: "er staan woorden bij die de betekenis kunnen veranderen",
  FIGURE_REPAIRED: "letters zijn gelezen als de cijfers die er gestaan moeten hebben",
  NO_JUDGEMENT: "het antwoord bevat geen oordeel, waar de andere rapporten er een geven",
  NO_NAME: "de pilot heeft geen naam die te lezen is",
  TWICE: "de pilot staat twee keer in het document",
  FEWER_READ: "er zijn minder pilots gelezen dan het document aankondigt",
  OCR_POOR: "de tekst komt uit tekstherkenning, die letters en regels verwisselt",
  POSITIONS: "alleen de plaats op de pagina zegt wat bij elkaar hoort",
  NO_PILOTS: "het document zegt dat er geen pilots zijn",
  OTHER_MUNICIPALITY: "het document noemt vooral een andere gemeente",
  OF_OTHER_MUNICIPALITY: "het document noemt zich van een andere gemeente",
  DATES_CONTRADICT: "de data spreken elkaar tegen: iets eindigt of wordt beoordeeld voor het begint",
} as const;
export type DoubtReason = keyof typeof doubtReasons;

/** How a document was laid out: the text of the web page, or OCR of the printed table. */
export const layouts = {
  WEB: "tekst in leesvolgorde",
  OCR: "tekstherkenning van de bijlage op papier",
} as const;
export type Layout = keyof typeof layouts;

/** Which way a list runs. */
export const orderDirections = { ASC: "oplopend", DESC: "aflopend" } as const;
export type OrderDirection = keyof typeof orderDirections;

/** By what pilots are put in order. */
export const pilotOrders = {
  NAME: "naam",
  START: "begin volgens het laatste rapport",
  END: "einde volgens het laatste rapport",
  LATEST_EDITION: "laatste editie waarin de pilot staat",
  SLIP: "hoeveel dagen het einde is opgeschoven, over alle edities samen",
  OUTCOME: "uitkomst volgens het laatste rapport, in de volgorde van Verdict",
} as const;
export type PilotOrderField = keyof typeof pilotOrders;

/** What a pilot can lack: in all its reports what they refer to, in the latest what it says of the pilot. */
export const absentValues = {
  MOTION: "motie",
  OUTCOME: "uitkomst",
  END_DATE: "einddatum",
  START_DATE: "startdatum",
  EVALUATION: "evaluatiemoment",
  PARTNER: "partner",
  GOAL: "doel",
  PROGRAMME: "programma",
  PORTFOLIO: "portefeuille",
  COSTS: "bedrag",
} as const;
export type AbsentValue = keyof typeof absentValues;

/** Which date of a pilot was put off from one edition to another. */
export const slippedDates = {
  START: "startdatum",
  END: "einddatum",
  EVALUATION: "evaluatiemoment",
} as const;
export type SlippedDate = keyof typeof slippedDates;

/** Which judgement on a pilot became another from one edition to another. */
export const judgedAnswers = {
  SUCCESS: "of de pilot succesvol was",
  POLICY: "of het beleid wordt aangepast",
  MONEY: "of er een financieel gevolg is",
} as const;
export type JudgedAnswer = keyof typeof judgedAnswers;

/** Every vocabulary by its name in GraphQL, schemas and RDF, with one Dutch sentence. */
export const vocabularies = {
  Precision: { description: "Hoe precies een tijdstip bekend is", words: precisions },
  PeriodPart: { description: "Welk deel van een tijdvak bedoeld is", words: periodParts },
  PeriodBound: { description: "Hoe de woorden tot de dagen staan", words: periodBounds },
  Verdict: { description: "Het oordeel dat in een antwoord staat", words: verdicts },
  MotionRole: { description: "Wat een motie met een pilot te maken heeft", words: motionRoles },
  SequelKind: { description: "Wat er van een pilot is geworden", words: sequelKinds },
  OriginKind: { description: "Waarom een pilot bestaat", words: originKinds },
  PartnerKind: { description: "Wat voor organisatie een partner is", words: partnerKinds },
  EditionKind: { description: "Het begrotingsstuk waar een editie bij hoort", words: editionKinds },
  Method: { description: "Hoe een waarde uit de woorden van het stuk is verkregen", words: methods },
  PilotStatus: { description: "Waar een pilot op een dag staat", words: pilotStatuses },
  ChangeKind: { description: "Wat er tussen twee edities verschilt", words: changeKinds },
  DifferenceKind: { description: "Wat er van woorden werd tussen twee teksten", words: differenceKinds },
  DocumentForm: { description: "Het soort bestand dat een document was", words: documentForms },
  Rung: { description: "Waaraan de rijen van een PDF of scan zijn herkend", words: rungs },
  DoubtReason: { description: "Waarom iets niet zeker goed is gelezen", words: doubtReasons },
  Layout: { description: "Hoe een document is opgemaakt", words: layouts },
  OrderDirection: { description: "De richting van een volgorde", words: orderDirections },
  PilotOrderField: { description: "Waarop pilots geordend worden", words: pilotOrders },
  AbsentValue: { description: "Wat een pilot kan missen", words: absentValues },
  SlippedDate: { description: "Een datum die kan opschuiven", words: slippedDates },
  JudgedAnswer: { description: "Een oordeel dat kan veranderen", words: judgedAnswers },
} as const;
export type VocabularyName = keyof typeof vocabularies;
export type CodeOf<N extends VocabularyName> = keyof (typeof vocabularies)[N]["words"] & string;
