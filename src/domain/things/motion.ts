import { a, inRecords, indexed, kept, list, optional } from "../property.ts";
import { thing } from "../thing.ts";
import { address, inMunicipality, ofMunicipality, slug } from "./shared.ts";

export const Motion = thing({
  name: "Motion",
  noun: "de motie",
  description: "Een motie van de gemeenteraad",
  plural: {
    graphql: "motions",
    dutch: "moties",
    title: "Moties",
    paged: true,
    order: ["number"],
    orderWords: "op nummer; zonder nummer achteraan",
  },
  segment: "motie",
  ...inMunicipality,
  keyParts: ["gemeente", "nummer"],
  classes: ["opengov:Motion"],
  properties: {
    slug: indexed(slug()),
    address: address(),
    number: optional(
      a.string(
        "Nummer",
        "Nummer van de raad; niets voor een motie die zonder nummer wordt genoemd",
        "dct:identifier",
      ),
    ),
    /** Normal form of the number: one motion per municipality and key; null without a number. */
    key: kept(optional(a.string())),
    title: optional(a.text("Titel", "Titel, waar die genoemd is", "dct:title")),
    date: inRecords(
      "period",
      optional(a.printedDate("Datum", "Wanneer de motie is aangenomen", "oogst:adopted")),
    ),
    municipality: ofMunicipality("De gemeente waarvan de raad de motie aannam"),
    editions: list(
      a.reference("Edition")(
        "Edities",
        "Edities die de motie noemen of in haar opdracht zijn gemaakt, oudste eerst",
        "oogst:edition",
      ),
    ),
  },
  inReferences: { slug: "slug", number: "", title: "titel" },
  pilots: { description: "Pilots waarvan een rapport de motie noemt, op naam", path: "motions.motion" },
  uniques: [["municipality", "key"]],
});
