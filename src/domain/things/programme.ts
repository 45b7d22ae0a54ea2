import { a, kept, optional, unique } from "../property.ts";
import { thing } from "../thing.ts";
import { ofMunicipality, slug } from "./shared.ts";

export const Programme = thing({
  name: "Programme",
  noun: "het programma",
  description: "Een programma van de begroting",
  plural: {
    graphql: "programmes",
    dutch: "programmas",
    title: "Programma’s",
    paged: false,
    order: ["number", "slug"],
    orderWords: "op nummer",
  },
  segment: "programma",
  classes: ["oogst:Programme", "skos:Concept"],
  properties: {
    slug: unique(slug()),
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
