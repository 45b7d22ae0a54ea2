import { readMotions, type ListedMotion } from "../motions/read-motions.ts";
import { lastInOrder } from "../sort-texts.ts";
import type { Listing } from "./listing.ts";
import { byMunicipality, byState, byYear, openFirst } from "./properties.ts";

const dayOf = ({ motion }: ListedMotion): string => motion.date?.from ?? "";
const numberOf = ({ motion }: ListedMotion): string => motion.number ?? lastInOrder.ASC;

/** All motions, with what came of them. */
export const motionListing: Listing<ListedMotion, "Motion"> = {
  of: "Motion",
  read: readMotions,
  rowOf: ({ motion }) => motion,
  properties: [
    byState,
    byMunicipality(({ municipality }) => (municipality ? [municipality] : [])),
    byYear("Jaar van de motie", ({ motion }) => motion.date?.from?.slice(0, 4) ?? null),
  ],
  sortings: [
    {
      name: "nummer",
      label: "nummer",
      compare: (a, b) => numberOf(a).localeCompare(numberOf(b), "nl", { numeric: true }),
    },
    { name: "-datum", label: "nieuwste eerst", compare: (a, b) => dayOf(b).localeCompare(dayOf(a)) },
    openFirst,
  ],
};
