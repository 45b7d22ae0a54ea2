import { numberInWords } from "./dutch-dates.ts";

const plurals = {
  pilot: "pilots",
  editie: "edities",
  motie: "moties",
  toezegging: "toezeggingen",
  partner: "partners",
  programma: "programma’s",
  portefeuille: "portefeuilles",
  gemeente: "gemeenten",
  wijziging: "wijzigingen",
  rapport: "rapporten",
  plaats: "plaatsen",
  regel: "regels",
  veld: "velden",
} as const;
export type Counted = keyof typeof plurals;

/** What things are called when there are so many: "1 pilot", "1.200 pilots". */
export const nounFor = (count: number, noun: Counted): string => (count === 1 ? noun : plurals[noun]);

/** A number of things in words: "geen pilots", "1 pilot", "1.200 pilots". */
export const counted = (count: number, noun: Counted): string =>
  `${count === 0 ? "geen" : numberInWords(count)} ${nounFor(count, noun)}`;
