import { editionKinds } from "../../domain/vocabularies.ts";
import { readEach } from "../read-each.ts";
import type { EditionRow, MunicipalityRow } from "../rows.ts";
import { compareNames, type Listing } from "./listing.ts";
import { byCode, byMunicipality, byYear } from "./properties.ts";

/** An edition with whose it is. */
export interface ListedEdition {
  readonly edition: EditionRow;
  readonly municipality: MunicipalityRow | null;
}

const byOwner = (a: ListedEdition, b: ListedEdition): number =>
  compareNames(a.municipality?.name ?? "", b.municipality?.name ?? "");

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
      compare: (a, b) => b.edition.asOf.localeCompare(a.edition.asOf) || byOwner(a, b),
    },
    { name: "gemeente", label: "gemeente", compare: byOwner },
  ],
};
