import { a, indexed, kept } from "../property.ts";
import { thing } from "../thing.ts";
import { address, inMunicipality, ofMunicipality, slug } from "./shared.ts";

export const Portfolio = thing({
  name: "Portfolio",
  noun: "de portefeuille",
  synonyms: ["portefeuillehouder", "wethouder"],
  description: "Een portefeuille van het college",
  plural: {
    graphql: "portfolios",
    dutch: "portefeuilles",
    title: "Portefeuilles",
    paged: false,
    order: ["slug", "key"],
    orderWords: "op slug",
  },
  segment: "portefeuille",
  ...inMunicipality,
  classes: ["oogst:Portfolio", "skos:Concept"],
  properties: {
    slug: indexed(slug()),
    address: address(),
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
