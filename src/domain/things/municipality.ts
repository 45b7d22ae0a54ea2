import { a, list, shownTo } from "../property.ts";
import { thing } from "../thing.ts";

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
  referenceSchema: "Municipality",
  classes: ["oogst:Municipality", "org:FormalOrganization"],
  properties: {
    code: a.string("code", "CBS-code, zoals GM0637", "oogst:cbsCode"),
    name: a.text("", "Naam van de gemeente", "skos:prefLabel"),
    editions: shownTo(
      "graph",
      list(a.reference("Edition")("Edities", "De edities van de gemeente, oudste eerst")),
    ),
  },
  inReferences: { code: "code", name: "" },
});
