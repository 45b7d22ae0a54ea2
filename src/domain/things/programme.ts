import { a, indexed, kept, optional } from "../property.ts";
import { thing } from "../thing.ts";
import { address, inMunicipality, ofMunicipality, slug } from "./shared.ts";

export const Programme = thing({
  name: "Programme",
  noun: "het programma",
  synonyms: ["begrotingsprogramma", "programmanummer"],
  description: "Een programma van de begroting",
  plural: {
    graphql: "programmes",
    dutch: "programmas",
    title: "Programma’s",
    paged: false,
    order: ["number", "key"],
    orderWords: "op nummer",
  },
  segment: "programma",
  ...inMunicipality,
  classes: ["oogst:Programme", "skos:Concept"],
  properties: {
    slug: indexed(slug()),
    address: address(),
    number: optional(a.integer("Nummer", "Nummer in de begroting", "skos:notation")),
    name: a.text("Naam", "Naam van het programma", "skos:prefLabel"),
    /** Normal form of the name: one programme per municipality and key. */
    key: kept(a.string()),
    municipality: ofMunicipality("De gemeente van de begroting"),
  },
  inReferences: { slug: "slug", number: "nummer", name: "" },
  listedByEdition: true,
  pilots: { description: "Pilots die in een rapport onder het programma vallen, op naam", path: "programme" },
  uniques: [["municipality", "key"]],
});
