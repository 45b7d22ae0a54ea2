import type { GraphReader } from "../read/reader.ts";
import type { MunicipalityRow } from "../read/rows.ts";
import { compareNames } from "../read/listings/listing.ts";

/** Reads the municipalities that there is something of, by name. */
export async function readMunicipalities(reader: GraphReader): Promise<readonly MunicipalityRow[]> {
  const municipalities = await reader.all("Municipality");
  return municipalities.toSorted((a, b) => compareNames(a.name, b.name));
}
