import { editionKinds, originKinds, type OriginKind, partnerKinds } from "../../domain/vocabularies.ts";
import { readEach, readThose, readWholeList } from "../read-report.ts";
import type { EditionRow, MunicipalityRow, Rows } from "../rows.ts";
import { compareNames, type Listing, byName, mostFirst, type Property, type Sorting } from "./listing.ts";
import { byCode, byMunicipality, byYear, byNamed, byState, openFirst } from "./properties.ts";
import {
  readMotions,
  type ListedMotion,
  promiseKinds,
  readPromises,
  type ListedPromise,
} from "../motions/read-motions.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { municipalityOf } from "../../domain/municipalities/municipalities.ts";
import type { PrintedName } from "../../domain/field.ts";
import { byReferred, type ReferredType } from "../../domain/reference-fields.ts";
import { things } from "../../domain/things/things.ts";
import { type GraphReader, pilotsUnder } from "../reader.ts";

type GatheringType = "Municipality" | "Partner" | ReferredType;

interface Gathered<T extends GatheringType> {
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

const partnerListing: Listing<Gathered<"Partner">, "Partner"> = {
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

/** All that reports refer to by a printed name, of each municipality its own. */
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

const referredListings = byReferred((type) => referredListing(type));

const byProvince: Property<Gathered<"Municipality">> = {
  name: "provincie",
  label: "Provincie",
  codes: null,
  valuesOf: ({ row }) => [municipalityOf(row.code)?.province ?? null].filter((province) => province !== null),
  wordsOf: (value) => value,
};

const municipalityListing: Listing<Gathered<"Municipality">, "Municipality"> = {
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

type ListedEdition = { readonly edition: EditionRow; readonly municipality: MunicipalityRow | null };

const byOwner = (a: ListedEdition, b: ListedEdition): number =>
  compareNames(a.municipality?.name ?? "", b.municipality?.name ?? "");

const editionListing: Listing<ListedEdition, "Edition"> = {
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

const dayOf = ({ motion }: ListedMotion): string => motion.date?.from ?? "";
const newestFirst = (a: ListedMotion, b: ListedMotion): number => dayOf(b).localeCompare(dayOf(a));
/** A motion without a number comes last. */
const hasNone = ({ motion }: ListedMotion): number => Number(motion.number === null);
const numberOfMotion = ({ motion }: ListedMotion): string => motion.number ?? "";

export const motionListing: Listing<ListedMotion, "Motion"> = {
  of: "Motion",
  read: readMotions,
  rowOf: ({ motion }) => motion,
  properties: [
    byState,
    byMunicipality(({ municipality }) => (municipality ? [municipality] : [])),
    ...byNamed<ListedMotion>(({ paths }) => paths.map(({ named }) => named)),
    byYear("Jaar van de motie", ({ motion }) => motion.date?.from?.slice(0, 4) ?? null),
  ],
  sortings: [
    { ...openFirst, compare: (a, b) => openFirst.compare(a, b) || newestFirst(a, b) },
    { name: "-datum", label: "nieuwste eerst", compare: newestFirst },
    {
      name: "nummer",
      label: "nummer",
      compare: (a, b) =>
        hasNone(a) - hasNone(b) ||
        numberOfMotion(a).localeCompare(numberOfMotion(b), "nl", { numeric: true }),
    },
  ],
};

const kinds = Object.fromEntries(promiseKinds.map((kind) => [kind, originKinds[kind]])) as Readonly<
  Record<OriginKind, string>
>;

export const kindOfPromise = byCode("soort", "Soort", kinds, ({ kind }: ListedPromise) => kind);

/** All pilots that came from a promise or a proposal, once for each of both. */
export const promiseListing: Listing<ListedPromise, "Pilot"> = {
  of: "Pilot",
  read: readPromises,
  rowOf: ({ pilot }) => pilot,
  properties: [
    byState,
    kindOfPromise,
    byMunicipality(({ municipality }) => (municipality ? [municipality] : [])),
    ...byNamed<ListedPromise>(({ named }) => [named]),
    byYear("Jaar van de editie", ({ said }) => String(said.edition.year)),
  ],
  sortings: [openFirst, byName(({ pilot }) => pilot.name)],
};

/** The lists that are known as a whole, by the type of what they tell. */
export const listings = {
  Edition: editionListing,
  Motion: motionListing,
  Partner: partnerListing,
  ...referredListings,
  Municipality: municipalityListing,
} as const;
