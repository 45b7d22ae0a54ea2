import type { NumberedName, PrintedName } from "../../domain/field.ts";
import { patternsUnder } from "../../dutch/patterns.ts";
import type { ReferredType } from "../../domain/reference-fields.ts";

const code = patternsUnder("mentions", "partner clauses").words("programmeCode");
const programme = new RegExp(
  String.raw`^\s*(?:(?:begrotings)?programm?a\s*:?\s*(?=\S))?(?:(?:${code})(?=\d{1,2}(?!\d)))?(?:(?<number>\d{1,2})\s*(?:[.:)]|,(?=\s*\p{L})|[-‐‑–—](?=\s))?\s*)?(?<name>.*\S)?`,
  "isu",
);

/**
 * Reads "Programma 7. Inrichting van de stad", "programma 7, Inrichting van de stad", "Programma 7 Inrichting van de stad" or "7. Inrichting van de stad", and "P7 Inrichting van de stad".
 * The number is null when none is printed; of a programme that is printed by its number alone, "Programma 7" is the name.
 */
const readProgramme = (text: string): NumberedName | null => {
  const match = programme.exec(text);
  const number = match?.groups?.["number"];
  const printed = match?.groups?.["name"]?.replace(/\s+/gu, " ").replace(/[\s.;,]+$/u, "");
  const name = printed === undefined && number !== undefined ? `Programma ${number}` : printed;
  if (name === undefined || name === "" || /^programma$/iu.test(name)) return null;
  return { number: number === undefined ? null : Number(number), name };
};

/** Reads "Portefeuille Wonen" or "Wonen". The name stays as printed, without its label. */
const readPortfolio = (text: string): PrintedName | null => {
  const name = text
    .replace(/^\s*portefeuille(?:houder)?(?![\p{L}])\s*:?/iu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\s.;,]+$/u, "");
  return name === "" ? null : { name };
};

const readers = { Programme: readProgramme, Portfolio: readPortfolio } as const satisfies Record<
  ReferredType,
  unknown
>;

/** Reads what a field names, as it is printed; null when there is no name. */
export const readPrintedName = (type: ReferredType, text: string): PrintedName | null => readers[type](text);
