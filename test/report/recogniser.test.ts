import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadLexicon, createReader, type Reader } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import { ReadError } from "../../src/report/errors.ts";
import { reasonsToRefuse } from "../../src/report/recogniser/refusal.ts";

let reader: Reader;
beforeAll(async () => {
  reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
});
const read = (text: string) =>
  reader.read({ name: "stuk.txt", text, mediaType: "text/plain", sha256: "", sourceUrl: null }, null);
const faultOf = (text: string): string => {
  try {
    return `gelezen: ${read(text).reports.length} rapporten`;
  } catch (error) {
    if (error instanceof ReadError) return error.message;
    throw error;
  }
};

const programmePage = `Programma 4 Veiligheid

Korte omschrijving

Terug naar navigatie - Korte omschrijving

Veiligheid is een basisvoorwaarde. In het programma staan ook de pilots die wij uitvoeren.

Programma/Portefeuillehouder

Programma 4. Veiligheid
Portefeuille Openbare orde

Doel/Beoogd resultaat

Terug naar navigatie - Doel/Beoogd resultaat

Wat willen we bereiken
Minder woninginbraken en een groter gevoel van veiligheid.

Wat gaan we daarvoor doen
We starten een pilot met buurtpreventie.

Data

Startdatum 1 januari 2025
Einddatum 31 december 2025

Wat mag het kosten

Lasten 12.345 12.500 12.700
Baten 345 360 370

Verbonden partijen
Veiligheidsregio Haaglanden
`;
const minutes = `Verslag van de raadsvergadering van 12 juni 2025

Aanwezig: de heer Jansen (voorzitter), mevrouw De Vries (griffier)

1. Opening
De voorzitter opent de vergadering om 20.00 uur.

2. Mededelingen
Er zijn geen pilots te melden.

3. Evaluatie pilots
Doel
De heer Bakker: hoe staat het met de pilot Woonoverlast?
Wethouder Smit: de einddatum is verschoven.

4. Sluiting
`;
const motion = `Motie 2506-12 Pilot gratis openbaar vervoer

De raad van de gemeente Zoetermeer, in vergadering bijeen op 12 juni 2025,

constaterende dat:
- de einddatum van de pilot nadert;

overwegende dat:
- het doel van de pilot breed gedragen wordt;

Doel
Meer reizigers

verzoekt het college:
- de pilot te verlengen,

en gaat over tot de orde van de dag.
`;
const budget = `Begroting 2026

Bedragen x € 1.000

Programma Rekening 2024 Begroting 2025 Begroting 2026
Totale lasten 123.456 124.000 125.300
Totale baten 98.123 98.700 99.800
Saldo 25.333 25.300 25.500
Pilots 100 120 130
`;

describe("a paper that is no annex is refused as what it is, with the words that say so", () => {
  test.each([
    [
      "a programme page with the same headings",
      programmePage,
      "een bladzijde over een programma van de begroting",
    ],
    ["minutes of a meeting", minutes, "een verslag of besluitenlijst van een vergadering"],
    ["a motion", motion, "een motie"],
    ["a budget", budget, "een begroting of een overzicht van bedragen"],
    [
      "an amendment",
      "Amendement A3 Pilots\n\nDe raad, in vergadering bijeen,\n\nbesluit het ontwerpbesluit als volgt te wijzigen:\nDoel\nEen pilot meer.\n\nIndieners:\n",
      "een amendement",
    ],
    [
      "a proposal to the council",
      "Raadsvoorstel\n\nOnderwerp: pilots\n\nDoel\nGeld voor pilots.\n\nArgumenten\n1. Het werkt.\n\nDe raad wordt voorgesteld:\nte besluiten\n\nGelet op artikel 147 van de Gemeentewet\n",
      "een voorstel aan de raad",
    ],
    [
      "a letter",
      "Raadsbrief\n\nOnderwerp: evaluatie pilots\n\nGeachte raad,\n\nHierbij informeren wij u over de pilots.\n\nMet vriendelijke groet,\n",
      "een brief of memo",
    ],
    [
      "questions and answers",
      "Technische vragen over de pilots\n\nVraag 1\nWat is het doel?\n\nAntwoord 1\nMinder afval.\n",
      "een lijst van vragen met antwoorden",
    ],
  ])("%s", (_, text, noun) => {
    const fault = faultOf(text);
    expect(fault).toContain(`dit lijkt ${noun} (“`);
    expect(fault).toContain("geef de bijlage waarin per pilot doel, data en uitkomst staan");
  });

  test("what is like none of them is said to be none", () => {
    expect(faultOf("Geachte heer, hierbij nodig ik u uit.\n")).toBe(
      'stuk.txt, regel 1: dit is geen bijlage over pilots: koppen zoals "Korte omschrijving" en "Uitkomst evaluatie" ontbreken; geef de bijlage waarin per pilot doel, data en uitkomst staan',
    );
  });

  test.each([
    [
      "a recipe",
      "# Appeltaart\n\n| Wat | Hoeveel |\n| --- | --- |\n| bloem | 300 g |\n\n## Doel\n\nEen taart die niet instort.\n\n## Resultaat\n\nTwaalf punten. Was het een succes? Ja, altijd.\n",
    ],
    [
      "a plan of a project",
      "# Projectplan nieuwe website\n\n**Opdrachtgever:** Communicatie\n**Startdatum:** 1 februari 2025\n**Einddatum:** 1 september 2025\n\n## Aanleiding\nDe site is oud.\n\n## Doel\nEen site die iedereen kan gebruiken.\n\n## Budget\n€ 80.000\n",
    ],
  ])("%s, of which no kind is known, is read as no annex", (_, text) => {
    expect(faultOf(text)).toContain("dit is geen bijlage over pilots");
  });

  test("an annex that quotes a motion, amounts and a meeting is an annex", () => {
    const annex = readFileSync("corpus/gold/cases/delft-begroting-2023.txt", "utf8");
    const quoting = annex.replace(
      "De proef loopt rond",
      `${motion.replaceAll(/\n+/g, " ")} De voorzitter opent de vergadering. Met algemene stemmen. De proef loopt rond`,
    );
    expect(read(quoting).reports.map(({ pilot }) => pilot.name)).toEqual(
      read(annex).reports.map(({ pilot }) => pilot.name),
    );
  });
});

describe("an annex without pilots", () => {
  const title = "Bijlage 6. Monitoring evaluatie Pilots\n\nInleiding\n\n";
  test.each([
    "Er lopen dit jaar geen pilots.",
    "Er lopen op dit moment geen pilots in de gemeente.",
    "In 2026 zijn er geen pilots uitgevoerd.",
    "Op dit moment voert de gemeente geen enkele pilot uit.",
    "Geen pilots.",
    "Geen lopende of recent afgeronde pilots",
    "Er zijn dit jaar geen pilots te melden.",
    "Dit jaar kent de gemeente geen pilots of proeven.",
    "Pilots zijn er dit jaar niet.",
    "Van lopende pilots is dit jaar geen sprake.",
    "Het college heeft in deze periode geen\npilots gestart.",
    "Er zijn momenteel geen proeven.",
  ])("%s is an edition with none, which is only stored when somebody says that it may", (sentence) => {
    const reading = read(`${title}${sentence}\n`);
    expect(reading.reports).toEqual([]);
    expect(reading.expected).toBe(0);
    expect(reading.unread).toEqual([]);
    expect(reading.doubts.map(({ reason, quote }) => [reason, quote])).toEqual([["NO_PILOTS", sentence]]);
    expect(reasonsToRefuse(reading)).toHaveLength(1);
  });

  test.each([
    "Er zijn dit jaar geen nieuwe pilots gestart.",
    "Als er geen pilots lopen, vervalt deze bijlage.",
    "Zijn er geen pilots?",
    "Deze bijlage gaat over pilots.",
    "Er zijn geen evaluaties van pilots afgerond.",
  ])("%s says no such thing", (sentence) => {
    expect(faultOf(`${title}${sentence}\n`)).toContain("dit is geen bijlage over pilots");
  });
});
