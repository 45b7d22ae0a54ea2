import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { municipalityOf } from "../../domain/municipalities/municipalities.ts";
import type { PrintedName } from "../../domain/field.ts";
import { byReferred, type ReferredType } from "../../domain/reference-fields.ts";
import { things } from "../../domain/things/things.ts";
import { partnerKinds } from "../../domain/vocabularies.ts";
import { readEach, readThose, readWholeList } from "../read-report.ts";
import { type GraphReader, pilotsUnder } from "../reader.ts";
import type { MunicipalityRow, Rows } from "../rows.ts";
import { byName, mostFirst, type Listing, type Property, type Sorting } from "./listing.ts";
import { byCode, byMunicipality } from "./properties.ts";

type GatheringType = "Municipality" | "Partner" | ReferredType;

export interface Gathered<T extends GatheringType> {
  readonly row: Rows[T];
  readonly municipalities: readonly MunicipalityRow[];
  readonly pilots: number;
}

const nameOf = ({ row }: { readonly row: { readonly name: string } }): string => row.name;
const byPilots = mostFirst<{ readonly pilots: number }>("-pilots", "meeste pilots", ({ pilots }) => pilots);
const ofMunicipalities = byMunicipality<{ readonly municipalities: readonly MunicipalityRow[] }>(
  ({ municipalities }) => municipalities,
);

/** As many pilots of a partner are looked at for whose they are. */
const MOST_PILOTS = 100;

async function readPartners(reader: GraphReader): Promise<Gathered<"Partner">[]> {
  const partners = await readWholeList<"Partner">(reader, { of: "Partner", where: null, under: null });
  return readEach(partners, async (row) => {
    const list = pilotsUnder("Partner", row.id);
    const [pilots, rows] = await Promise.all([
      reader.count(list),
      readWholeList<"Pilot">(reader, list, MOST_PILOTS),
    ]);
    const owners = rows.map(({ municipalityId }) => municipalityId);
    const municipalities = await readThose(reader, "Municipality", owners);
    return { row, municipalities, pilots };
  });
}

export const partnerListing: Listing<Gathered<"Partner">, "Partner"> = {
  of: "Partner",
  read: readPartners,
  rowOf: ({ row }) => row,
  properties: [byCode("soort", "Soort partner", partnerKinds, ({ row }) => row.kind), ofMunicipalities],
  sortings: [byName(nameOf), byPilots],
};

type Referred = { readonly row: PrintedName };

/** What has no number comes last. */
const numberOf = ({ row: { number } }: Referred): number => number ?? Infinity;
const byNumber: Sorting<Referred> = {
  name: "nummer",
  label: "nummer",
  compare: (a, b) => (numberOf(a) === numberOf(b) ? 0 : numberOf(a) - numberOf(b)),
};

/** All that reports refer to by a printed name, such as the programmes, of each municipality its own. */
const referredListing = <T extends ReferredType>(of: T): Listing<Gathered<T>, T> => ({
  of,
  read: async (reader) =>
    readEach(await reader.all<T>(of), async (row) => {
      const [municipality, pilots] = await Promise.all([
        reader.byId("Municipality", row.municipalityId),
        reader.count(pilotsUnder(of, row.id)),
      ]);
      return { row, municipalities: municipality ? [municipality] : [], pilots };
    }),
  rowOf: ({ row }) => row,
  properties: [ofMunicipalities],
  sortings: [byName(nameOf), ...("number" in things[of].properties ? [byNumber] : []), byPilots],
});

export const referredListings = byReferred((type) => referredListing(type));

const byProvince: Property<Gathered<"Municipality">> = {
  name: "provincie",
  label: "Provincie",
  codes: null,
  valuesOf: ({ row }) => [municipalityOf(row.code)?.province ?? null].filter((province) => province !== null),
  wordsOf: (value) => value,
};

export const municipalityListing: Listing<Gathered<"Municipality">, "Municipality"> = {
  of: "Municipality",
  read: async (reader) =>
    readEach(await reader.all("Municipality"), async (row) => ({
      row,
      municipalities: [row],
      pilots: await reader.count({
        of: "Pilot",
        where: { source: dimensions.municipalities.source, values: [row] },
        under: null,
      }),
    })),
  rowOf: ({ row }) => row,
  properties: [byProvince],
  sortings: [byName(nameOf), byPilots],
};
