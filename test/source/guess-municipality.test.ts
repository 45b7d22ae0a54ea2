import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guessMunicipality } from "../../src/source/guess-municipality.ts";

test.for(["000_1351a7546c016f7f.txt", "001_35239a5a4f24c8c1.txt"])(
  "%s is of Zoetermeer, whoever else it names",
  (file) => {
    expect(guessMunicipality(readFileSync(`seeds/documents/${file}`, "utf8"))).toBe("Zoetermeer");
  },
);

test.for([
  [
    "De gemeente Alphen aan den Rijn werkt samen met de gemeente\nLeiden. De gemeente Alphen aan den Rijn betaalt.",
    "Alphen aan den Rijn",
  ],
  ["De Gemeente Den Haag start een proef in Den Haag.", "Den Haag"],
  ["Inwoners in Delft; bewoners in Delft; alles in Delft, met de gemeente", "Delft"],
  ["De gemeente betaalt de pilot in Meerzicht.", null],
] as const)("%s", ([text, municipality]) => {
  expect(guessMunicipality(text)).toBe(municipality);
});
