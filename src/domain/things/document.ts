import { a, indexed, kept, optional, shownTo } from "../property.ts";
import { thing } from "../thing.ts";

/** A text as it was read, kept for ever: quotes are offsets into it. A correction adds a document. */
export const Document = thing({
  name: "Document",
  noun: "het document",
  description: "Een tekst zoals hij is ingelezen; citaten wijzen er plaatsen in aan",
  plural: {
    graphql: "documents",
    dutch: "documenten",
    title: "Documenten",
    paged: false,
    order: ["sha256"],
    orderWords: null,
    counted: "Hoeveel documenten er zijn ingelezen",
  },
  segment: "document",
  id: "sha256",
  key: "sha256",
  keyParts: ["sha256"],
  classes: ["oogst:Document", "prov:Entity"],
  properties: {
    name: a.string("", "Naam van het bestand", "dct:title"),
    mediaType: a.string("mediatype", "Mediatype van het bestand", "dct:format"),
    sha256: a.matching("^[0-9a-f]{64}$")("SHA-256", "SHA-256 van de bytes, hexadecimaal", "oogst:sha256"),
    sourceUrl: optional(a.uri("bron", "Waar het document is gepubliceerd", "dct:source")),
    layout: shownTo("graph", a.code("Layout")("opmaak", "Hoe het document is opgemaakt")),
    form: shownTo("graph", optional(a.code("DocumentForm")("vorm", "Het soort bestand dat het was"))),
    rung: shownTo(
      "graph",
      optional(a.code("Rung")("rijen", "Waaraan de rijen zijn herkend, van een PDF of scan")),
    ),
    fetchedAt: shownTo(
      "graph",
      optional(
        a.instant("opgehaald op", "Wanneer het van zijn adres is gehaald; leeg voor een gegeven bestand"),
      ),
    ),
    parser: shownTo(
      "graph",
      optional(a.string("gelezen door", "De versie van Oogst die de tekst uit het bestand haalde")),
    ),
    text: kept(a.text()),
    /** The bytes as they came, in base64; nobody is served them. */
    file: kept(optional(a.string())),
    /** What the form of the file sets apart in the text, and where it stands in the file. */
    blocks: kept(optional(a.json<readonly object[]>()())),
    storedAt: shownTo("graph", a.instant("ingelezen op", "Wanneer het document is ingelezen")),
    /** Address of the edition it was stored for, also when a correction has taken its place there. */
    editionAddress: indexed(kept(a.string())),
  },
  inReferences: { name: "", mediaType: "mediatype", sha256: "SHA-256", sourceUrl: "bron" },
});
