import { a, indexed, kept, optional, owned } from "../property.ts";
import { thing } from "../thing.ts";

/** What every mention has: its report, its place in the list, and the words it was read from. */
const owner = {
  report: kept(owned(a.reference("Report")())),
  position: kept(a.integer()),
};
const quote = a.text("citaat", "De woorden die het zeggen", "oogst:quote");

/** What this report says of the motion; the motion itself has what is known from all reports. */
const printedMotion = {
  motionTitle: kept(optional(a.text())),
  motionDate: kept(optional(a.printedDate())),
};

export const OriginMention = thing({
  name: "OriginMention",
  noun: "de herkomst",
  description: "Waarom een pilot bestaat",
  schema: "Origin",
  classes: ["oogst:Origin"],
  properties: {
    ...owner,
    kind: a.code("OriginKind")("soort", "De soort herkomst", "oogst:kind"),
    quote,
    motion: indexed(
      optional(
        a.reference("Motion")(
          "Motie",
          "De motie waar de pilot uit voortkomt, als het er een is",
          "oogst:motion",
        ),
      ),
    ),
    ...printedMotion,
  },
  inLists: ["kind"],
  sameBy: ["kind", "motion"],
});

export const MotionMention = thing({
  name: "MotionMention",
  noun: "de motie in een rapport",
  description: "Een motie die een rapport noemt",
  properties: {
    ...owner,
    role: a.code("MotionRole")("rol", "Wat de motie met de pilot te maken heeft", "oogst:role"),
    quote,
    motion: indexed(a.reference("Motion")("Motie", "De motie", "oogst:motion")),
    ...printedMotion,
  },
  inLists: ["motion.slug"],
  sameBy: ["role", "motion"],
});

export const PartnerMention = thing({
  name: "PartnerMention",
  noun: "de partner in een rapport",
  description: "Een partner die een rapport noemt",
  properties: {
    ...owner,
    quote,
    printed: a.text("zoals het er staat", "De schrijfwijze in de tekst", "oogst:printed"),
    partner: indexed(a.reference("Partner")("Partner", "De partner", "oogst:partner")),
  },
  inLists: ["partner.name"],
  sameBy: ["partner"],
});

export const MemoMention = thing({
  name: "MemoMention",
  noun: "het raadsmemo",
  description: "Een raadsmemo dat een rapport noemt",
  schema: "Memo",
  classes: ["oogst:Memo"],
  properties: {
    ...owner,
    number: indexed(a.string("nummer", "Nummer van het memo", "dct:identifier")),
    date: optional(a.date("datum", "Datum van het memo", "dct:date")),
    quote,
  },
  inLists: ["number"],
  sameBy: ["number"],
});

export const AmountMention = thing({
  name: "AmountMention",
  noun: "het bedrag",
  description: "Een bedrag dat een rapport noemt",
  schema: "Amount",
  classes: ["oogst:Amount"],
  properties: { ...owner, euros: a.euros("euro", "Het bedrag in euro’s", "oogst:euros"), quote },
  inLists: ["euros"],
});

export const SequelMention = thing({
  name: "SequelMention",
  noun: "het vervolg",
  description: "Wat er van een pilot is geworden",
  schema: "Sequel",
  classes: ["oogst:Sequel"],
  properties: { ...owner, kind: a.code("SequelKind")("soort", "De soort vervolg", "oogst:kind"), quote },
  inLists: ["kind"],
  sameBy: ["kind"],
});

export const EndingMention = thing({
  name: "EndingMention",
  noun: "de afloop",
  description: "Dat een pilot voorbij is",
  schema: "Ending",
  classes: ["oogst:Ending"],
  properties: { ...owner, quote },
  inLists: ["quote"],
});
