import type { ProgrammeName } from "../../domain/field.ts";

/**
 * Reads "Programma 7. Inrichting van de stad", "Programma 7 Inrichting van de stad" or "7. Inrichting van de stad".
 * The number is null when none is printed; null when there is no name.
 */
export const readProgramme = (text: string): ProgrammeName | null => {
  const match =
    /^\s*(?:(?:begrotings)?programm?a\s*:?\s*(?=\S))?(?:(?<number>\d{1,2})\s*(?:[.:)]|[-‐‑–—](?=\s))?\s*)?(?<name>.*\S)?/isu.exec(
      text,
    );
  const name = match?.groups?.name?.replace(/\s+/gu, " ").replace(/[\s.;,]+$/u, "");
  if (name === undefined || name === "" || /^programma$/iu.test(name)) return null;
  const number = match?.groups?.number;
  return { number: number === undefined ? null : Number(number), name };
};
