import { a, kept, unique } from "../property.ts";
import { thing } from "../thing.ts";
import { ofMunicipality, slug } from "./shared.ts";

export const Portfolio = thing({
  name: "Portfolio",
  noun: "de portefeuille",
  description: "Een portefeuille van het college",
  plural: {
    graphql: "portfolios",
    dutch: "portefeuilles",
    title: "Portefeuilles",
    paged: false,
    order: ["slug"],
    orderWords: "op slug",
  },
  segment: "portefeuille",
  classes: ["oogst:Portfolio", "skos:Concept"],
  properties: {
    slug: unique(slug()),
    name: a.text("Naam", "Naam van de portefeuille", "skos:prefLabel"),
    /** Normal form of the name: one portfolio per municipality and key. */
    key: kept(a.string()),
    municipality: ofMunicipality("De gemeente van het college"),
  },
  inReferences: { slug: "slug", name: "" },
  listedByEdition: true,
  pilots: {
    description: "Pilots die in een rapport onder de portefeuille vallen, op naam",
    path: "portfolio",
  },
  uniques: [["municipality", "key"]],
});
