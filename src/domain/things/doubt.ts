import { a, derived, kept, optional, owned, shownTo } from "../property.ts";
import { thing } from "../thing.ts";

const place = {
  reason: a.code("DoubtReason")("Reden", "Waarom het niet zeker is", "oogst:doubtReason"),
  confidence: a.share("Zekerheid", "Hoe waarschijnlijk het toch klopt, van 0 tot 1", "oogst:confidence"),
  start: a.integer("Begin", "Begin in de tekst van het document, in UTF-16-eenheden", "oogst:start"),
  end: a.integer("Einde", "Einde in de tekst, niet inbegrepen", "oogst:end"),
  quote: a.text("Citaat", "De woorden die de twijfel geven, zoals zij er staan", "oogst:quote"),
} as const;

/** Why a value of a report is not sure to be read right. A value without one is sure. */
export const Doubt = thing({
  name: "Doubt",
  noun: "de twijfel",
  description: "Waarom een waarde niet zeker goed is gelezen",
  properties: {
    report: kept(owned(a.reference("Report")())),
    position: kept(a.integer()),
    field: a.string(
      "Veld",
      "Veld of lijst van het rapport; pilot is de naam van de pilot, extra een label van het document zelf",
      "oogst:field",
    ),
    label: optional(
      a.text("Label", "Het eigen label van het document, waar het veld extra is", "oogst:label"),
    ),
    fieldLabel: shownTo(
      "records",
      derived(a.text("Veld in woorden", "Het veld zoals de bijlage het noemt", "oogst:fieldLabel")),
    ),
    ...place,
  },
  inLists: ["fieldLabel", "reason", "quote"],
});

/** Why a document as a whole is not sure to be read right. */
export const DocumentDoubt = thing({
  name: "DocumentDoubt",
  noun: "de twijfel over het document",
  description: "Waarom een document als geheel niet zeker goed is gelezen",
  properties: {
    edition: kept(owned(a.reference("Edition")())),
    position: kept(a.integer()),
    ...place,
  },
  inLists: ["reason", "quote"],
});

/** What a document says of a pilot under a label that is no field of ours. */
export const Extra = thing({
  name: "Extra",
  noun: "het extra veld",
  description: "Wat het document onder een eigen label over de pilot zegt",
  properties: {
    report: kept(owned(a.reference("Report")())),
    position: kept(a.integer()),
    label: a.text("Label", "Het label, zoals het er staat", "oogst:label"),
    text: a.text("Tekst", "Wat eronder staat", "oogst:text"),
  },
  inLists: ["label", "text"],
});
