import { a, derived, indexed, inRecords, kept, optional, owned, shownTo } from "../property.ts";
import { thing } from "../thing.ts";
import { ofMunicipality } from "./shared.ts";

/** What differs for a pilot between an edition and its own previous report. Derived at every import. */
export const Change = thing({
  name: "Change",
  noun: "de wijziging",
  description: "Wat er voor een pilot verschilt met zijn eigen vorige rapport",
  plural: {
    graphql: "changes",
    dutch: "wijzigingen",
    title: "Wijzigingen",
    paged: true,
    order: ["edition", "position"],
    orderWords: null,
    counted: "Hoeveel wijzigingen er tussen edities zijn",
  },
  segment: "wijziging",
  key: null,
  keyParts: ["gemeente", "editie", "pilot", "wat"],
  properties: {
    id: shownTo("records", derived(a.string("Sleutel", "Sleutel van de wijziging", "dct:identifier"))),
    kind: a.code("ChangeKind")("Soort", "Wat er verschilt", "oogst:kind"),
    pilot: owned(a.reference("Pilot")("Pilot", "De pilot waar het om gaat", "oogst:pilot")),
    edition: owned(a.reference("Edition")("Editie", "De editie waarin het verschil blijkt", "oogst:edition")),
    municipality: derived(ofMunicipality("De gemeente van de pilot")),
    previous: shownTo(
      "records",
      owned(a.reference("Edition")("Vorige editie", "De editie waarmee vergeleken is", "oogst:previous")),
    ),
    position: kept(a.integer()),
    field: optional(
      a.string(
        "Veld",
        "Veld van het rapport, of amounts; niets voor een pilot die nieuw, verdwenen of terug is",
        "oogst:field",
      ),
    ),
    fieldLabel: shownTo(
      "records",
      derived(optional(a.text("Veld in woorden", "Het veld zoals de bijlage het noemt", "oogst:fieldLabel"))),
    ),
    beforeText: shownTo(
      "records",
      inRecords("before", optional(a.text("Was", "Wat het vorige rapport zei", "oogst:before"))),
    ),
    afterText: shownTo(
      "records",
      inRecords("after", optional(a.text("Is", "Wat deze editie zegt", "oogst:after"))),
    ),
    days: optional(
      a.integer(
        "Dagen",
        "Hoeveel dagen een datum opschoof, van einde tot einde, negatief naar voren; of hoeveel een evaluatie over tijd is",
        "oogst:days",
      ),
    ),
    /** In which revision, and when, what changed for its pilot in its edition was last told otherwise. */
    toldIn: kept(indexed(a.integer())),
    toldAt: kept(a.instant()),
    /** The same as people say it. */
    slip: optional(
      a.text(
        "Opgeschoven",
        "Hoeveel een datum opschoof, zoals mensen het zeggen: zeven kwartalen",
        "oogst:slip",
      ),
    ),
  },
});
