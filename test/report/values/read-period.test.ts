import { expect, test } from "vitest";
import type { Precision } from "../../../src/domain/vocabularies.ts";
import { readPeriod } from "../../../src/report/values/read-period.ts";

const dated: readonly (readonly [string, Precision, string, string])[] = [
  ["20 december 2021 (vaststelling projectopdracht)", "DAY", "2021-12-20", "2021-12-20"],
  ["27-08-2024", "DAY", "2024-08-27", "2024-08-27"],
  ["31-12-2025", "DAY", "2025-12-31", "2025-12-31"],
  ["1 jan 2024", "DAY", "2024-01-01", "2024-01-01"],
  ["31 dec 2025", "DAY", "2025-12-31", "2025-12-31"],
  ["1/1/2024", "DAY", "2024-01-01", "2024-01-01"],
  ["01.09.2024", "DAY", "2024-09-01", "2024-09-01"],
  ["2024-08-27", "DAY", "2024-08-27", "2024-08-27"],
  ["per 1-1-2025", "DAY", "2025-01-01", "2025-01-01"],
  ["1 september '24", "DAY", "2024-09-01", "2024-09-01"],
  ["1e juli 2024", "DAY", "2024-07-01", "2024-07-01"],
  ["29 februari 2024", "DAY", "2024-02-29", "2024-02-29"],
  ["O1-O9-2024", "DAY", "2024-09-01", "2024-09-01"],
  ["l januari 2024", "DAY", "2024-01-01", "2024-01-01"],
  ["31-12-2025, daarna jaarlijks", "DAY", "2025-12-31", "2025-12-31"],
  ["September 2020", "MONTH", "2020-09-01", "2020-09-30"],
  ["Maart 2023", "MONTH", "2023-03-01", "2023-03-31"],
  ["jan. 2024", "MONTH", "2024-01-01", "2024-01-31"],
  ["mei 2024", "MONTH", "2024-05-01", "2024-05-31"],
  ["uiterlijk juli 2026", "MONTH", "2026-07-01", "2026-07-31"],
  ["begin maart 2025", "MONTH", "2025-03-01", "2025-03-31"],
  ["03-2025", "MONTH", "2025-03-01", "2025-03-31"],
  ["februari 2024", "MONTH", "2024-02-01", "2024-02-29"],
  ["decernber 2024", "MONTH", "2024-12-01", "2024-12-31"],
  ["4de kwartaal 2025", "QUARTER", "2025-10-01", "2025-12-31"],
  ["1ste kwartaal 2024", "QUARTER", "2024-01-01", "2024-03-31"],
  ["Q3 2025", "QUARTER", "2025-07-01", "2025-09-30"],
  ["Q3-2023", "QUARTER", "2023-07-01", "2023-09-30"],
  ["2025 Q3", "QUARTER", "2025-07-01", "2025-09-30"],
  ["2025 (derde kwartaal)", "QUARTER", "2025-07-01", "2025-09-30"],
  ["derde kwartaal 2025", "QUARTER", "2025-07-01", "2025-09-30"],
  ["Q1 van 2025", "QUARTER", "2025-01-01", "2025-03-31"],
  ["1e kwartaal van 2026", "QUARTER", "2026-01-01", "2026-03-31"],
  ["Vierde kwartaal 2024: start onderzoek", "QUARTER", "2024-10-01", "2024-12-31"],
  ["eind Q3 2025", "QUARTER", "2025-07-01", "2025-09-30"],
  ["2de kwartaal '25", "QUARTER", "2025-04-01", "2025-06-30"],
  ["laatste kwartaal 2025", "QUARTER", "2025-10-01", "2025-12-31"],
  ["1ste helft 2025", "HALF_YEAR", "2025-01-01", "2025-06-30"],
  ["eerste halfjaar 2025", "HALF_YEAR", "2025-01-01", "2025-06-30"],
  ["tweede helft van 2025", "HALF_YEAR", "2025-07-01", "2025-12-31"],
  ["2e helft 2026", "HALF_YEAR", "2026-07-01", "2026-12-31"],
  ["Aan het eind van het project, najaar 2027", "SEASON", "2027-09-01", "2027-11-30"],
  ["voorjaar 2025", "SEASON", "2025-03-01", "2025-05-31"],
  ["zomer 2025", "SEASON", "2025-06-01", "2025-08-31"],
  ["winter 2025", "SEASON", "2025-12-01", "2026-02-28"],
  ["winter 2025-2026", "SEASON", "2025-12-01", "2026-02-28"],
  ["winter 2027", "SEASON", "2027-12-01", "2028-02-29"],
  ["2018", "YEAR", "2018-01-01", "2018-12-31"],
  ["Eind 2025", "YEAR", "2025-01-01", "2025-12-31"],
  ["medio 2026", "YEAR", "2026-01-01", "2026-12-31"],
  ["begin 2024", "YEAR", "2024-01-01", "2024-12-31"],
  ["in de loop van 2025", "YEAR", "2025-01-01", "2025-12-31"],
  ["2024-2026", "YEAR", "2024-01-01", "2026-12-31"],
  ["2025/2026", "YEAR", "2025-01-01", "2026-12-31"],
  ["in 2023 en 2024", "YEAR", "2023-01-01", "2024-12-31"],
  ["schooljaar 2024-2025", "YEAR", "2024-08-01", "2025-07-31"],
  ["schooljaar 2024/25", "YEAR", "2024-08-01", "2025-07-31"],
  ["2024-25", "YEAR", "2024-08-01", "2025-07-31"],
  ["januari tot en met maart 2025", "MONTH", "2025-01-01", "2025-03-31"],
  ["maart/april 2025", "MONTH", "2025-03-01", "2025-04-30"],
  ["Q1 - Q3 2025", "QUARTER", "2025-01-01", "2025-09-30"],
  ["Q3/Q4 2025", "QUARTER", "2025-07-01", "2025-12-31"],
  ["2e en 3e kwartaal 2025", "QUARTER", "2025-04-01", "2025-09-30"],
  ["1 januari 2023 tot en met 31 december 2024", "DAY", "2023-01-01", "2024-12-31"],
  ["september 2024 t/m eind 2025", "YEAR", "2024-09-01", "2025-12-31"],
  [
    "Gefaseerd gestart: de ene in Q1 2023 (en sinds begin 2024 bekostigd), de andere in Q3 2024",
    "QUARTER",
    "2023-01-01",
    "2023-03-31",
  ],
];

const undated: readonly (readonly [string, Precision])[] = [
  ["jaarlijks", "RECURRING"],
  ["Jaarlijks in december", "RECURRING"],
  ["halfjaarlijks", "RECURRING"],
  ["tweemaal per jaar", "RECURRING"],
  [
    "2x per jaar in Rapportage Ruimtelijk Fysiek, eerstvolgende over het eerste halfjaar van 2025",
    "RECURRING",
  ],
  ["elk kwartaal", "RECURRING"],
  ["iedere zes maanden", "RECURRING"],
  ["vanaf 2024 jaarlijks", "RECURRING"],
  ["doorlopend", "RECURRING"],
  ["Onbekend", "UNKNOWN"],
  ["Onbekend.", "UNKNOWN"],
  ["n.t.b.", "UNKNOWN"],
  ["N.v.t.", "UNKNOWN"],
  ["nog niet bekend", "UNKNOWN"],
  ["Nader te bepalen. Einddatum is afhankelijk van een aanbesteding.", "UNKNOWN"],
  ["Na afloop van de pilot", "UNKNOWN"],
  ["12 maanden na start", "UNKNOWN"],
  ["na de zomer", "UNKNOWN"],
  ["Bij de Perspectiefnota 2026", "UNKNOWN"],
  ["31 februari 2024", "UNKNOWN"],
  ["29-02-2023", "UNKNOWN"],
  ["31-13-2024", "UNKNOWN"],
  ["2022-089979", "UNKNOWN"],
];

test.each(dated)("%j is a %s from %s to %s", (text, precision, from, to) => {
  expect(readPeriod(text)).toEqual({ text, from, to, precision });
});

test.each(undated)("%j is %s and has no dates", (text, precision) => {
  expect(readPeriod(text)).toEqual({ text, from: null, to: null, precision });
});

test("the text is kept as printed, without the white space around it", () => {
  expect(readPeriod("  Q3  2025 \n").text).toBe("Q3  2025");
});
