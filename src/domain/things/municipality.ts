import { a, derived, list, optional, shownTo, unique } from "../property.ts";
import { thing } from "../thing.ts";
import { slug } from "./shared.ts";

export const Municipality = thing({
  name: "Municipality",
  noun: "de gemeente",
  description: "Een gemeente",
  plural: {
    graphql: "municipalities",
    dutch: "gemeenten",
    title: "Gemeenten",
    paged: false,
    order: ["code"],
    orderWords: null,
  },
  segment: "gemeente",
  id: "code",
  key: "code",
  keyParts: ["code"],
  classes: ["oogst:Municipality", "org:FormalOrganization"],
  properties: {
    code: a.string("Code", "CBS-code, zoals GM0637", "oogst:cbsCode"),
    name: a.text("Naam", "Naam van de gemeente", "skos:prefLabel"),
    slug: unique(slug("Naam in adressen van wat de gemeente heeft")),
    province: derived(
      optional(
        a.string(
          "Provincie",
          "Provincie; niets voor een gemeente die is opgegaan in een andere",
          "oogst:province",
        ),
      ),
    ),
    register: derived(
      a.uri("Register", "URI in het register van overheidsorganisaties (TOOI)", "skos:exactMatch"),
    ),
    editions: shownTo(
      "graph",
      list(a.reference("Edition")("Edities", "De edities van de gemeente, oudste eerst")),
    ),
  },
  inReferences: { code: "code", name: "" },
});
