import {
  changeKinds,
  editionKinds,
  methods,
  partnerKinds,
  pilotStatuses,
} from "../../domain/vocabularies.ts";
import {
  code,
  date,
  group,
  groupOrNull,
  instant,
  integer,
  list,
  orNull,
  shape,
  share,
  string,
  text,
  uri,
} from "../shape/properties.ts";
import {
  address,
  documentReference,
  editionReference,
  motionReference,
  municipality,
  printedDate,
  pilotReference,
  portfolioReference,
  programmeReference,
  slug,
} from "./reference-shapes.ts";
import { mentionShapes } from "./report-shape.ts";

const updatedAt = instant(
  "Bijgewerkt op",
  "Wanneer hier voor het laatst iets veranderde, in UTC",
  "dct:modified",
);
const ofMunicipality = group("Gemeente", "De gemeente", "oogst:municipality", municipality);

export const pilot = shape("Pilot", "Een pilot over al zijn edities", ["oogst:Pilot", "schema:Project"], {
  uri: address,
  slug: { ...slug, label: "Slug" },
  name: text("Naam", "Naam van de pilot: de kop van het hoofdstuk", "schema:name"),
  alternativeNames: list(
    text("Andere namen", "Andere namen waaronder de pilot gedrukt is", "schema:alternateName"),
  ),
  municipality: ofMunicipality,
  programme: groupOrNull(
    "Programma",
    "Begrotingsprogramma volgens het laatste rapport dat er een noemt",
    "oogst:programme",
    programmeReference,
  ),
  portfolio: groupOrNull(
    "Portefeuille",
    "Portefeuille volgens het laatste rapport dat er een noemt",
    "oogst:portfolio",
    portfolioReference,
  ),
  editions: list(
    group("Edities", "Edities waarin de pilot staat, de laatste eerst", "oogst:edition", editionReference),
    "slug",
  ),
  origins: list(
    group("Herkomst", "Waarom de pilot bestaat, over alle edities", "oogst:origin", mentionShapes.origins),
    "kind",
  ),
  motions: list(
    group("Moties", "Moties die rapporten over de pilot noemen", "oogst:motion", mentionShapes.motions),
    "motion.slug",
  ),
  partners: list(
    group(
      "Partners",
      "Organisaties die rapporten over de pilot noemen",
      "oogst:partner",
      mentionShapes.partners,
    ),
    "partner.name",
  ),
  sequels: list(
    group(
      "Vervolg",
      "Wat er van de pilot is geworden, over alle edities",
      "oogst:sequel",
      mentionShapes.sequels,
    ),
    "kind",
  ),
  updatedAt,
});

/**
 * The status of a pilot, which depends on the day it is asked on: so it stands in answers, and not in the
 * files and the linked data of a revision.
 */
export const pilotOnDay = shape("PilotOnDay", "Een pilot, met zijn status op een dag", pilot.classes, {
  ...pilot.properties,
  status: code("Status", "Waar de pilot op de peildatum staat", "oogst:status", "PilotStatus", pilotStatuses),
});

const scheme = (name: string) =>
  shape(name, "Begrippenlijst van een editie", ["skos:ConceptScheme"], {
    uri: address,
    title: text("", "Naam", "dct:title"),
  });

export const edition = shape("Edition", "Eén bijlage bij een begrotingsstuk", ["oogst:Edition"], {
  uri: address,
  slug: { ...slug, label: "Slug" },
  title: text("Titel", "Titel van het begrotingsstuk", "dct:title"),
  kind: code(
    "Soort",
    "Het begrotingsstuk waar de editie bij hoort",
    "oogst:kind",
    "EditionKind",
    editionKinds,
  ),
  year: integer("Jaar", "Begrotingsjaar", "oogst:year"),
  asOf: date("Peildatum", "De dag waarop wat over tijd is beoordeeld wordt", "oogst:asOf"),
  introduction: orNull(text("Inleiding", "De inleiding zoals gelezen", "oogst:introduction")),
  municipality: ofMunicipality,
  previous: groupOrNull(
    "Vorige editie",
    "De editie ervoor van dezelfde gemeente",
    "oogst:previous",
    editionReference,
  ),
  mandate: groupOrNull("Opdracht", "De motie die om de bijlage vraagt", "oogst:mandate", motionReference),
  document: group(
    "Document",
    "Het document waaruit de editie gelezen is",
    "prov:wasDerivedFrom",
    documentReference,
  ),
  reports: integer("Aantal rapportages", "Hoeveel pilots er in de editie staan", "oogst:reports"),
  unread: integer("Aantal ongelezen regels", "Regels van het document die nergens bij horen", "oogst:unread"),
  programmeScheme: {
    ...group(
      "Programmalijst",
      "De programma’s van deze editie",
      "oogst:programmeScheme",
      scheme("ProgrammeScheme"),
    ),
    flat: false,
  },
  portfolioScheme: {
    ...group(
      "Portefeuillelijst",
      "De portefeuilles van deze editie",
      "oogst:portfolioScheme",
      scheme("PortfolioScheme"),
    ),
    flat: false,
  },
  updatedAt,
});

export const programme = shape("Programme", "Een begrotingsprogramma", ["oogst:Programme", "skos:Concept"], {
  uri: address,
  slug: { ...slug, label: "Slug" },
  number: orNull(integer("Nummer", "Nummer in de begroting", "skos:notation")),
  name: text("Naam", "Naam", "skos:prefLabel"),
  municipality: ofMunicipality,
});

export const portfolio = shape(
  "Portfolio",
  "Een portefeuille van het college",
  ["oogst:Portfolio", "skos:Concept"],
  {
    uri: address,
    slug: { ...slug, label: "Slug" },
    name: text("Naam", "Naam", "skos:prefLabel"),
    municipality: ofMunicipality,
  },
);

export const motion = shape("Motion", "Een motie van de raad", ["opengov:Motion"], {
  uri: address,
  slug: { ...slug, label: "Slug" },
  number: orNull(
    string("Nummer", "Nummer van de raad; leeg bij een motie die zonder nummer gedrukt is", "dct:identifier"),
  ),
  title: orNull(text("Titel", "Titel, waar die gedrukt is", "dct:title")),
  period: groupOrNull("Datum", "Wanneer de motie is aangenomen", "oogst:adopted", printedDate),
  municipality: ofMunicipality,
  editions: list(
    group("Edities", "Edities die de motie noemen, de oudste eerst", "oogst:edition", editionReference),
    "slug",
  ),
});

export const partner = shape(
  "Partner",
  "Een organisatie die aan pilots werkt of meebetaalt",
  ["oogst:Partner", "org:Organization"],
  {
    uri: address,
    slug: { ...slug, label: "Slug" },
    name: text("Naam", "Naam, over alle spellingen heen", "skos:prefLabel"),
    alternativeNames: list(
      text("Andere schrijfwijzen", "Schrijfwijzen waaronder rapporten de partner noemen", "skos:altLabel"),
    ),
    kind: code("Soort", "Wat voor organisatie", "oogst:kind", "PartnerKind", partnerKinds),
  },
);

export const change = shape(
  "Change",
  "Wat er voor een pilot verschilt met zijn eigen vorige rapport",
  ["oogst:Change"],
  {
    id: string("Sleutel", "Sleutel van de wijziging", "dct:identifier"),
    kind: code("Soort", "Wat er verschilt", "oogst:kind", "ChangeKind", changeKinds),
    pilot: group("Pilot", "De pilot", "oogst:pilot", pilotReference),
    edition: group("Editie", "De editie waarin het verschil staat", "oogst:edition", editionReference),
    previous: group("Vorige editie", "De editie waarmee vergeleken is", "oogst:previous", editionReference),
    field: orNull(
      string(
        "Veld",
        "Naam van het veld, of amounts; leeg bij een pilot die nieuw, verdwenen of terug is",
        "oogst:field",
      ),
    ),
    fieldLabel: orNull(text("Veld in woorden", "Het veld zoals de bijlage het noemt", "oogst:fieldLabel")),
    before: orNull(text("Was", "Wat het vorige rapport zei", "oogst:before")),
    after: orNull(text("Is", "Wat deze editie zegt", "oogst:after")),
    days: orNull(
      integer("Dagen", "Hoeveel dagen het opschoof (negatief: naar voren) of over tijd is", "oogst:days"),
    ),
    slip: orNull(text("Opgeschoven", "Hoeveel het opschoof, zoals mensen het zeggen", "oogst:slip")),
  },
);

const correction = shape(
  "Correction",
  "Een verbeterde letterfout van de tekstherkenning",
  ["oogst:Correction"],
  {
    printed: text("gedrukt", "Zoals het er staat", "oogst:printed"),
    read: text("gelezen", "Zoals het gelezen is", "oogst:read"),
  },
);

/** Where one value came from. Provenance is a table of its own, beside the values. */
export const evidence = shape(
  "Evidence",
  "Waar een waarde van een rapport vandaan komt",
  ["oogst:Evidence", "prov:Entity"],
  {
    report: uri("Rapportage", "URI van het rapport", "oogst:report"),
    pilot: string("Pilot slug", "De pilot", null),
    edition: string("Editie slug", "De editie", null),
    field: string("Veld", "Naam van het veld of de lijst", "oogst:field"),
    fieldLabel: text("Veld in woorden", "Het veld zoals de bijlage het noemt", "oogst:fieldLabel"),
    item: orNull(
      integer("Nummer in de lijst", "Plaats in de lijst, vanaf 0; leeg bij een veld", "oogst:item"),
    ),
    method: code("Methode", "Hoe de waarde uit de woorden is verkregen", "oogst:method", "Method", methods),
    confidence: share("Zekerheid", "Van 0 tot en met 1", "oogst:confidence"),
    start: integer("Begin", "Plaats van het eerste teken, in UTF-16-eenheden", "oogst:start"),
    end: integer("Einde", "Plaats na het laatste teken, in UTF-16-eenheden", "oogst:end"),
    quote: text("Citaat", "Precies de tekst op die plaats", "oogst:quote"),
    corrections: list(
      group("Verbeteringen", "Verbeterde letterfouten", "oogst:correction", correction),
      "printed",
      "read",
    ),
    document: group("Document", "Het document", "prov:wasDerivedFrom", documentReference),
  },
);
