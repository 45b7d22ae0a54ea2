import type { Reference } from "../kinds/kind.ts";
import { a, derived, indexed, list, optional, shownTo, type Property } from "../property.ts";
import { byReference, type ReferenceName } from "../reference-fields.ts";
import type { ReportFields } from "../report-fields.ts";
import { thing } from "../thing.ts";
import { address, inMunicipality, ofMunicipality, slug, updatedAt } from "./shared.ts";

/** What its reports name in a field. */
const named = byReference(({ refersTo, label, rdf }) =>
  derived(optional(a.reference(refersTo)(label, `${label} in het laatste rapport dat er een noemt`, rdf))),
) as {
  readonly [N in ReferenceName]: Property<Reference<ReportFields[N]["refersTo"]>, true, "derived", false>;
};

/** One pilot over all its editions. Its slug is given once and never changes. */
export const Pilot = thing({
  name: "Pilot",
  noun: "de pilot",
  description: "Een pilot over al zijn edities",
  plural: {
    graphql: "pilots",
    dutch: "pilots",
    title: "Pilots",
    paged: true,
    order: ["name"],
    orderWords: null,
  },
  segment: "pilot",
  ...inMunicipality,
  classes: ["oogst:Pilot", "schema:Project"],
  properties: {
    slug: indexed(slug("Naam in adressen; eens gegeven blijft zij")),
    address: address(),
    name: a.text("Naam", "Naam van de pilot", "schema:name"),
    alternativeNames: list(
      a.text("Andere namen", "Andere namen waaronder edities de pilot drukken", "schema:alternateName"),
    ),
    municipality: indexed(ofMunicipality("De gemeente van de pilot")),
    ...named,
    latestReport: shownTo(
      "graph",
      derived(
        optional(a.reference("Report")("Laatste rapport", "Het rapport in de laatste editie over de pilot")),
      ),
    ),
    editions: shownTo(
      "records",
      list(
        a.reference("Edition")("Edities", "Edities waarin de pilot staat, laatste eerst", "oogst:edition"),
      ),
    ),
    origins: list(
      a.reference("OriginMention")(
        "Herkomst",
        "Waarom de pilot bestaat, over alle rapporten",
        "oogst:origin",
      ),
    ),
    motions: list(
      a.reference("MotionMention")("Moties", "Moties die rapporten over de pilot noemen", "oogst:motion"),
    ),
    partners: list(
      a.reference("PartnerMention")(
        "Partners",
        "Partners die rapporten over de pilot noemen",
        "oogst:partner",
      ),
    ),
    sequels: list(
      a.reference("SequelMention")(
        "Vervolg",
        "Wat er van de pilot is geworden, over alle rapporten",
        "oogst:sequel",
      ),
    ),
    endedSince: optional(
      a.date(
        "Voorbij sinds",
        "De eerste dag waarop de pilot voorbij is, als rapporten zeggen dat hij dat is",
        "oogst:endedSince",
      ),
    ),
    doubts: list(
      a.reference("Doubt")(
        "Twijfel",
        "Wat niet zeker goed is gelezen van wat hier over de pilot staat; waar geen twijfel over is, is zeker",
        "oogst:doubt",
      ),
    ),
    updatedAt: updatedAt("Wanneer er voor het laatst iets aan de pilot veranderde"),
    status: shownTo(
      "day",
      derived(a.code("PilotStatus")("Status", "Waar de pilot op de peildatum staat", "oogst:status")),
    ),
    statusDoubts: shownTo(
      "day",
      list(
        a.reference("Doubt")(
          "Twijfel over status",
          "Waarom de status een andere kan zijn: wat niet zeker goed is gelezen van waar hij op rust; geen als hij zeker is",
          "oogst:doubt",
        ),
      ),
    ),
  },
  inReferences: { slug: "slug", name: "" },
  nameOrder: true,
});
