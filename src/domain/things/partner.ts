import { a, list, unique } from "../property.ts";
import { thing } from "../thing.ts";
import { slug } from "./shared.ts";

/** A named organisation, one over all municipalities and spellings; spellings stand with the mentions. */
export const Partner = thing({
  name: "Partner",
  noun: "de partner",
  description: "Een organisatie die aan pilots werkt of meebetaalt",
  plural: {
    graphql: "partners",
    dutch: "partners",
    title: "Partners",
    paged: true,
    order: ["name"],
    orderWords: "op naam",
  },
  segment: "partner",
  classes: ["oogst:Partner", "org:Organization"],
  properties: {
    slug: unique(slug()),
    name: a.text("Naam", "Naam van de organisatie, één over alle schrijfwijzen", "skos:prefLabel"),
    alternativeNames: list(
      a.text("Andere schrijfwijzen", "Schrijfwijzen waaronder rapporten de partner noemen", "skos:altLabel"),
    ),
    kind: a.code("PartnerKind")("Soort", "Wat voor organisatie het is", "oogst:kind"),
  },
  inReferences: { slug: "slug", name: "", kind: "soort" },
  pilots: {
    description: "Pilots waarvan een rapport de partner noemt, op naam",
    path: "partners.partner",
  },
  nameOrder: true,
});
