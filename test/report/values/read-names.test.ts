import { expect, test } from "vitest";
import { readPrintedName } from "../../../src/report/values/read-printed-name.ts";

test.each([
  ["programma 2, Meedoen", 2, "Meedoen"],
  ["Programma 7. Inrichting van de stad", 7, "Inrichting van de stad"],
  ["Programma 7 Inrichting van de stad", 7, "Inrichting van de stad"],
  ["Programma 7.", 7, "Programma 7"],
  ["7", 7, "Programma 7"],
  ["7. Inrichting van de stad", 7, "Inrichting van de stad"],
  ["Programma 12: Leefbaarheid, duurzaam en groen", 12, "Leefbaarheid, duurzaam en groen"],
  ["Programma 1 - Onderwijs", 1, "Onderwijs"],
  ["programma 5.  Veiligheid ", 5, "Veiligheid"],
  ["P7 Inrichting van de stad", 7, "Inrichting van de stad"],
  ["Prg. 7 Inrichting van de stad", 7, "Inrichting van de stad"],
  ["P2000 voor vrijwilligers", null, "P2000 voor vrijwilligers"],
  ["Inrichting van de stad", null, "Inrichting van de stad"],
  ["Programma Sociale innovatie", null, "Sociale innovatie"],
])("%j is programme %s, %s", (text, number, name) => {
  expect(readPrintedName("Programme", text)).toEqual({ number, name });
});

test.each(["", "  ", "Programma"])("%j names no programme", (text) => {
  expect(readPrintedName("Programme", text)).toBeNull();
});

test.each([
  ["Portefeuille Wonen", "Wonen"],
  ["Portefeuillehouder: Wonen", "Wonen"],
  ["Wonen", "Wonen"],
  ["Portefeuille Openbare orde en\nveiligheid", "Openbare orde en veiligheid"],
  ["Portefeuille Programma Meerzicht", "Programma Meerzicht"],
])("%j is portfolio %s", (text, name) => {
  expect(readPrintedName("Portfolio", text)).toEqual({ name });
});

test.each(["", " ", "Portefeuille"])("%j names no portfolio", (text) => {
  expect(readPrintedName("Portfolio", text)).toBeNull();
});
