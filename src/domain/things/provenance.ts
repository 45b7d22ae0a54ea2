import { a, derived, kept, optional, owned, shownTo } from "../property.ts";
import { thing } from "../thing.ts";

/** Where a value of a report came from in the document of its edition. */
export const Provenance = thing({
  name: "Provenance",
  noun: "de bewijsplaats",
  description: "Waar een waarde in het document vandaan komt",
  properties: {
    report: kept(owned(a.reference("Report")())),
    position: kept(a.integer()),
    field: a.string("Veld", "Veld of lijst van het rapport", "oogst:field"),
    item: optional(
      a.integer("Nummer in de lijst", "Plaats in de lijst, vanaf 0; niets voor een veld", "oogst:item"),
    ),
    method: a.code("Method")("Methode", "Hoe de waarde is verkregen", "oogst:method"),
    confidence: a.share("Zekerheid", "Hoe zeker het goed is gelezen, van 0 tot 1", "oogst:confidence"),
    start: a.integer("Begin", "Begin in de tekst van het document, in UTF-16-eenheden", "oogst:start"),
    end: a.integer("Einde", "Einde in de tekst, niet inbegrepen", "oogst:end"),
    quote: a.text("Citaat", "De woorden op die plaats", "oogst:quote"),
    document: shownTo(
      "graph",
      derived(a.reference("Document", "sha256")("Document", "Het document waar de plaats in ligt")),
    ),
    corrections: kept(a.json<readonly { readonly printed: string; readonly read: string }[]>()()),
  },
});

/** A line of an edition's document that no field used: shown, never dropped. */
export const UnreadLine = thing({
  name: "UnreadLine",
  noun: "de ongelezen regel",
  description: "Een regel van het document die in geen rapport is terechtgekomen",
  properties: {
    edition: kept(owned(a.reference("Edition")())),
    line: a.integer("Regel", "Nummer van de regel, vanaf 1"),
    start: a.integer("Begin", "Begin in de tekst, in UTF-16-eenheden"),
    end: a.integer("Einde", "Einde in de tekst, niet inbegrepen"),
    text: a.text("Tekst", "De regel zelf"),
  },
});
