import { editionKinds, originKinds, type OriginKind } from "../../domain/vocabularies.ts";
import { readEach } from "../read-report.ts";
import type { EditionRow, MunicipalityRow } from "../rows.ts";
import { compareNames, type Listing, byName } from "./listing.ts";
import { byCode, byMunicipality, byYear, byNamed, byState, openFirst } from "./properties.ts";
import { readMotions, type ListedMotion } from "../motions/read-motions.ts";
import { promiseKinds, readPromises, type ListedPromise } from "../motions/read-promises.ts";
import { municipalityListing, partnerListing, referredListings } from "./gathering-listings.ts";

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
const numberOf = ({ motion }: ListedMotion): string => motion.number ?? "";

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
        hasNone(a) - hasNone(b) || numberOf(a).localeCompare(numberOf(b), "nl", { numeric: true }),
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
