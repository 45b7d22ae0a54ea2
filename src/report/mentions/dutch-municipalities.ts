import { listedMunicipalities, otherNames } from "../../domain/municipalities/municipalities.ts";

/** Names of the Dutch municipalities of today, as texts write them, so that "samen met Leiden en Delft" names two. */
export const dutchMunicipalities: ReadonlySet<string> = new Set([
  ...listedMunicipalities
    .filter(({ ended }) => ended === null)
    .map(({ name }) => name.replace(/ \([^()]*\)$/, "").replace(/,.*$/, "")),
  ...Object.keys(otherNames),
]);
