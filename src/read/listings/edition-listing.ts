import { editionKinds } from "../../domain/vocabularies.ts";
import { readEach } from "../read-each.ts";
import type { EditionRow, MunicipalityRow } from "../rows.ts";
import { editionSortText } from "../sort-texts.ts";
import { compareNames, type Listing } from "./listing.ts";
import { byCode, byMunicipality, byYear } from "./properties.ts";

/** An edition with whose it is. */
export interface ListedEdition {
  readonly edition: EditionRow;
  readonly municipality: MunicipalityRow | null;
}

const placeOf = ({ edition }: ListedEdition): string => editionSortText(edition);

/** All editions. */
export const editionListing: Listing<ListedEdition, "Edition"> = {
  of: "Edition",
  read: async (reader) =>
    readEach(await reader.all("Edition"), async (edition) => ({
      edition,
      municipality: await reader.byId("Municipality", edition.municipalityId),
    })),
  rowOf: ({ edition }) => edition,
  properties: [
    byMunicipality(({ municipality }) => (municipality ? [municipality] : [])),
    byYear("Jaar", ({ edition }) => String(edition.year)),
    byCode("soort", "Soort stuk", editionKinds, ({ edition }) => edition.kind),
  ],
  sortings: [
    {
      name: "-dag",
      label: "laatste eerst",
      compare: (a, b) => (placeOf(a) < placeOf(b) ? 1 : -1),
    },
    {
      name: "gemeente",
      label: "gemeente",
      compare: (a, b) => compareNames(a.municipality?.name ?? "", b.municipality?.name ?? ""),
    },
  ],
};
