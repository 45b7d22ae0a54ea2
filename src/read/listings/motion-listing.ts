import { readMotions, type ListedMotion } from "../motions/read-motions.ts";
import type { Listing } from "./listing.ts";
import { byMunicipality, byNamed, byState, byYear, openFirst } from "./properties.ts";

const dayOf = ({ motion }: ListedMotion): string => motion.date?.from ?? "";
const newestFirst = (a: ListedMotion, b: ListedMotion): number => dayOf(b).localeCompare(dayOf(a));
/** A motion without a number comes last. */
const hasNone = ({ motion }: ListedMotion): number => Number(motion.number === null);
const numberOf = ({ motion }: ListedMotion): string => motion.number ?? "";

/** All motions, with what came of them. */
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
