import {
  editionKinds,
  partnerKinds,
  periodBounds,
  periodParts,
  precisions,
  verdicts,
} from "../../domain/vocabularies.ts";
import { code, date, integer, orNull, shape, string, text, unlisted, uri } from "../shape/properties.ts";

/** The address for ever of a thing; in linked data it is the thing itself. */
export const address = uri("URI", "Vast adres van het ding zelf", null);
export const slug = string("slug", "Naam in adressen; verandert nooit", "oogst:slug");

const printedDays = {
  text: text("", "Zoals gedrukt", "oogst:text"),
  from: orNull(date("van", "Eerste dag; leeg als de gedrukte woorden geen datum dragen", "oogst:from")),
  to: orNull(date("tot en met", "Laatste dag; leeg als de gedrukte woorden geen datum dragen", "oogst:to")),
  precision: code(
    "precisie",
    "Hoe precies het tijdstip bekend is",
    "oogst:precision",
    "Precision",
    precisions,
  ),
};

/** The date of a thing that happened once, such as the adoption of a motion. */
export const printedDate = shape(
  "PrintedDate",
  "Een datum of maand, zoals gedrukt en als datums",
  ["oogst:Period"],
  printedDays,
);

export const period = shape(
  "Period",
  "Een tijdstip of tijdvak, zoals gedrukt en als datums",
  ["oogst:Period"],
  {
    ...printedDays,
    part: orNull(
      code(
        "deel",
        "Welk deel van de dagen bedoeld is; leeg als het om alle dagen gaat",
        "oogst:part",
        "PeriodPart",
        periodParts,
      ),
    ),
    bound: orNull(
      code(
        "grens",
        "Hoe de woorden tot de dagen staan; leeg zonder datum",
        "oogst:bound",
        "PeriodBound",
        periodBounds,
      ),
    ),
    extendedFrom: orNull(
      date("eerder", "Laatste dag van het tijdstip dat eerst gold, voor het verschoof", "oogst:extendedFrom"),
    ),
  },
);

export const answer = shape("Answer", "Een antwoord op een vraag naar de uitkomst", ["oogst:Answer"], {
  text: orNull(text("", "Zoals gedrukt; leeg als er niets staat", "oogst:text")),
  verdict: code("oordeel", "Het oordeel in het antwoord", "oogst:verdict", "Verdict", verdicts),
});

export const municipality = shape(
  "Municipality",
  "Een gemeente",
  ["oogst:Municipality", "org:FormalOrganization"],
  {
    uri: unlisted(address),
    code: string("code", "Code van het CBS, zoals GM0637", "oogst:cbsCode"),
    name: text("", "Naam", "skos:prefLabel"),
  },
);

export const pilotReference = shape(
  "PilotReference",
  "Verwijzing naar een pilot",
  ["oogst:Pilot", "schema:Project"],
  {
    uri: unlisted(address),
    slug,
    name: text("", "Naam", "schema:name"),
  },
);

export const editionReference = shape("EditionReference", "Verwijzing naar een editie", ["oogst:Edition"], {
  uri: unlisted(address),
  slug,
  title: text("", "Titel", "dct:title"),
  kind: unlisted(
    code("soort", "Het begrotingsstuk waar de editie bij hoort", "oogst:kind", "EditionKind", editionKinds),
  ),
  year: unlisted(integer("jaar", "Begrotingsjaar", "oogst:year")),
});

/** The scheme of concepts that an edition prints its programmes or portfolios from. */
const scheme = unlisted(uri("begrippenlijst", "Begrippenlijst van de editie", "skos:inScheme"));

export const programmeReference = shape(
  "ProgrammeReference",
  "Verwijzing naar een begrotingsprogramma",
  ["oogst:Programme", "skos:Concept"],
  {
    uri: unlisted(address),
    slug,
    number: orNull(integer("nummer", "Nummer in de begroting", "skos:notation")),
    name: text("", "Naam", "skos:prefLabel"),
    scheme,
  },
);

export const portfolioReference = shape(
  "PortfolioReference",
  "Verwijzing naar een portefeuille",
  ["oogst:Portfolio", "skos:Concept"],
  { uri: unlisted(address), slug, name: text("", "Naam", "skos:prefLabel"), scheme },
);

export const motionReference = shape("MotionReference", "Verwijzing naar een motie", ["opengov:Motion"], {
  uri: unlisted(address),
  slug,
  number: orNull(
    string("", "Nummer van de raad; leeg bij een motie die zonder nummer gedrukt is", "dct:identifier"),
  ),
  title: orNull(text("titel", "Titel", "dct:title")),
});

export const partnerReference = shape(
  "PartnerReference",
  "Verwijzing naar een partner",
  ["oogst:Partner", "org:Organization"],
  {
    uri: unlisted(address),
    slug,
    name: text("", "Naam", "skos:prefLabel"),
    kind: code("soort", "Wat voor organisatie", "oogst:kind", "PartnerKind", partnerKinds),
  },
);

export const documentReference = shape(
  "DocumentReference",
  "Het document waaruit gelezen is",
  ["oogst:Document", "prov:Entity"],
  {
    uri: unlisted(address),
    name: string("", "Bestandsnaam", "dct:title"),
    mediaType: string("mediatype", "Mediatype", "dct:format"),
    sha256: string("SHA-256", "Hash van het bestand", "oogst:sha256", { pattern: "^[0-9a-f]{64}$" }),
    sourceUrl: orNull(uri("bron", "Waar het gepubliceerd is", "dct:source")),
  },
);
