import { a, derived, inRecords, kept, optional, owned, shownTo } from "../property.ts";
import { thing } from "../thing.ts";

/** What differs for a pilot between an edition and the one before it. Derived at every import. */
export const Change = thing({
  name: "Change",
  noun: "de wijziging",
  description: "Wat er voor een pilot verschilt tussen een editie en de vorige",
  plural: {
    graphql: "changes",
    dutch: "wijzigingen",
    title: "Wijzigingen",
    paged: true,
    order: ["edition", "position"],
    orderWords: null,
    counted: "Hoeveel wijzigingen er tussen edities zijn",
  },
  key: null,
  properties: {
    id: shownTo("records", derived(a.string("Sleutel", "Sleutel van de wijziging", "dct:identifier"))),
    kind: a.code("ChangeKind")("Soort", "Wat er verschilt", "oogst:kind"),
    pilot: owned(a.reference("Pilot")("Pilot", "De pilot waar het om gaat", "oogst:pilot")),
    edition: owned(a.reference("Edition")("Editie", "De editie waarin het verschil blijkt", "oogst:edition")),
    previous: shownTo(
      "records",
      owned(a.reference("Edition")("Vorige editie", "De editie waarmee vergeleken is", "oogst:previous")),
    ),
    position: kept(a.integer()),
    field: optional(
      a.string("Veld", "Veld van het rapport; niets voor een pilot die nieuw of verdwenen is", "oogst:field"),
    ),
    fieldLabel: shownTo(
      "records",
      derived(optional(a.text("Veld in woorden", "Het veld zoals de bijlage het noemt", "oogst:fieldLabel"))),
    ),
    beforeText: shownTo(
      "records",
      inRecords("before", optional(a.text("Was", "Wat de vorige editie zei", "oogst:before"))),
    ),
    afterText: shownTo(
      "records",
      inRecords("after", optional(a.text("Is", "Wat deze editie zegt", "oogst:after"))),
    ),
    days: optional(
      a.integer("Dagen", "Hoeveel dagen het einde opschoof, of de evaluatie over tijd is", "oogst:days"),
    ),
  },
});
