import { a, asked, derived, indexed, kept, list, optional, shownTo, unique } from "../property.ts";
import { thing } from "../thing.ts";
import { address, inMunicipality, ofMunicipality, slug, updatedAt } from "./shared.ts";

export const Edition = thing({
  name: "Edition",
  noun: "de editie",
  description: "Een editie van de bijlage over pilots",
  plural: {
    graphql: "editions",
    dutch: "edities",
    title: "Edities",
    paged: false,
    order: ["asOf", "key"],
    orderWords: "oudste eerst",
  },
  segment: "editie",
  ...inMunicipality,
  properties: {
    slug: indexed(slug("Naam in adressen, zoals perspectiefnota-2024")),
    address: address(),
    title: a.text("Titel", "Titel van het begrotingsstuk", "dct:title"),
    kind: a.code("EditionKind")("Soort", "Het begrotingsstuk waar de editie bij hoort", "oogst:kind"),
    kindName: optional(
      a.text("Naam van de soort", "Hoe het stuk heet, als dat geen van de soorten is", "oogst:kindName"),
    ),
    year: a.integer("Jaar", "Begrotingsjaar van het stuk", "oogst:year"),
    /** What is overdue is judged on it. */
    asOf: a.date("Peildatum", "De dag waarvan de editie spreekt", "oogst:asOf"),
    introduction: asked(optional(a.text("Inleiding", "De inleiding van de bijlage", "oogst:introduction"))),
    municipality: ofMunicipality("De gemeente van de editie"),
    previous: derived(
      optional(
        a.reference("Edition")("Vorige editie", "De vorige editie van dezelfde gemeente", "oogst:previous"),
      ),
    ),
    next: shownTo(
      "graph",
      derived(
        optional(a.reference("Edition")("Volgende editie", "De volgende editie van dezelfde gemeente")),
      ),
    ),
    mandate: indexed(
      optional(a.reference("Motion")("Opdracht", "De motie die om de bijlage vraagt", "oogst:mandate")),
    ),
    mandateTitle: kept(optional(a.text())),
    document: unique(
      a.reference("Document", "sha256")(
        "Document",
        "Het document waaruit de editie is gelezen",
        "prov:wasDerivedFrom",
      ),
    ),
    reports: shownTo(
      "records",
      derived(a.integer("Aantal rapportages", "Hoeveel pilots er in de editie staan", "oogst:reports")),
    ),
    unread: shownTo(
      "records",
      derived(
        a.integer("Aantal ongelezen regels", "Regels van het document die nergens bij horen", "oogst:unread"),
      ),
    ),
    doubts: list(
      a.reference("DocumentDoubt")(
        "Twijfel",
        "Waarom het document als geheel niet zeker goed is gelezen",
        "oogst:doubt",
      ),
    ),
    /** How many pilots its document announces. */
    expected: kept(optional(a.integer())),
    /** Hash of all that was stored for the edition: the same reading again changes nothing. */
    fingerprint: kept(a.string()),
    updatedAt: updatedAt("Wanneer de editie voor het laatst veranderde"),
  },
  inReferences: { slug: "slug", title: "", kind: null, year: null },
  inLists: ["slug"],
  indexes: [["municipality", "asOf"]],
});
