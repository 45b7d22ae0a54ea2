import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findOtherMunicipality, guessMunicipality } from "../../src/source/guess-municipality.ts";

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

/** Text with `|` before each report. */
const other = (marked: string, given: string) => {
  const [head = "", ...reports] = marked.split("|");
  const text = [head, ...reports].join("");
  const starts = reports.map((_, at) => [head, ...reports.slice(0, at)].join("").length);
  const found = findOtherMunicipality(text, starts, given);
  return found && [text.slice(found.start, found.end), found.isOwn];
};

test.for([
  [
    "Voortgang experimenten gemeente Hof van Twente\n|Warmtepomp\nEen proef.",
    "Almelo",
    "gemeente Hof van Twente",
  ],
  ["GEMEENTE URK\n\nInleiding\n|Visafslag\nEen proef.", "Zwolle", "GEMEENTE URK"],
  ["Bijlage 3 Overzicht proeven Bergen op Zoom 2024\n|Vestingpad", "Breda", "Bergen op Zoom"],
  [
    "Bijlage 2\n|Laadplein\nDe gemeente Weert betaalt, in Weert.\n|Zorgbuur\nVoor inwoners van Weert. De gemeente Weert leert, ook in Weert.",
    "Venlo",
    "gemeente Weert",
  ],
] as const)("%s, given as %s, calls itself of another", ([marked, given, quote]) => {
  expect(other(marked, given)).toEqual([quote, true]);
});

test.for([
  ["Bijlage 4 Pilots\nHier leest u wat de gemeente Oss beproeft.\n|Kruidentuin", "Uden", "gemeente Oss"],
  [
    "Bijlage 2\n|Laadplein\nZoals in Venlo. De gemeente Weert betaalt, in Weert.\n|Zorgbuur\nDe gemeente Weert leert. De gemeente Weert deelt.",
    "Venlo",
    "gemeente Weert",
  ],
  ["Bijlage 2\n|Buslijn\nDe gemeente Rijswijk rijdt mee.", "Delft", "gemeente Rijswijk"],
] as const)("%s, given as %s, is in doubt", ([marked, given, quote]) => {
  expect(other(marked, given)).toEqual([quote, false]);
});

test.for([
  ["Voortgang experimenten gemeente Hof van Twente\n|Warmtepomp", "Hof van Twente"],
  // Brielle went into Voorne aan Zee, and Den Haag is 's-Gravenhage.
  ["Monitor proeven gemeente Brielle\n|Getijdenpark", "Voorne aan Zee"],
  ["Monitor proeven gemeente ’s-Gravenhage\n|Duinpad", "Den Haag"],
  ["Bijlage 2\n|Buslijn\nSamen met de gemeente Rijswijk en de gemeente Wassenaar.", "Delft"],
  ["Overzicht pilots met de gemeente Rijswijk\n|Buslijn", "Delft"],
  ["Overzicht pilots gemeenten Delft en Rijswijk\n|Buslijn\nIn Delft.", "Delft"],
  ["Overzicht pilots provincie Utrecht\n|Buslijn", "Zeist"],
  ["Bijlage 2\n|Fietspad naar de gemeente Lochem\nOok in Zutphen.", "Zutphen"],
  ["Monitoring proeven gemeente Nergenshuizen\n|Buslijn", "Delft"],
] as const)("%s, given as %s, is that municipality's as far as it says", ([marked, given]) => {
  expect(other(marked, given)).toBeNull();
});
