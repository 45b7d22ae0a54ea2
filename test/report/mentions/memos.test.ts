import { expect, test } from "vitest";
import { mentionsOf } from "./mentions-of.ts";

test.each([
  [
    "De raad is geïnformeerd op 20 oktober 2022 door middel van een raadsmemo (2022-089979).",
    "2022-089979",
    "2022-10-20",
    "raadsmemo (2022-089979)",
  ],
  [
    "Op 28 september 2022 is de raad geïnformeerd via raadsmemo 2022-082174.",
    "2022-082174",
    "2022-09-28",
    "raadsmemo 2022-082174",
  ],
  [
    "De raad is geinformeerd met memo 2024 – 012345 van 3 mei 2024.",
    "2024-012345",
    "2024-05-03",
    "memo 2024 – 012345",
  ],
  ["Zie raadsbrief 2023-11111.", "2023-11111", null, "raadsbrief 2023-11111"],
  [
    "Zie raadsmemo nr. 2023-111111 d.d. 03-05-2023.",
    "2023-111111",
    "2023-05-03",
    "raadsmemo nr. 2023-111111",
  ],
  ["De raad is op 1 juni 2023 geïnformeerd (2023-111111).", "2023-111111", "2023-06-01", "2023-111111", 0.9],
  [
    "Via raadsmemo met kenmerk 2025-000123 is gerapporteerd.",
    "2025-000123",
    null,
    "raadsmemo met kenmerk 2025-000123",
  ],
  ["Collegebesluit 2021-123456 en raadsmemo 2021-654321.", "2021-654321", null, "raadsmemo 2021-654321"],
  ["In maart 2024 is de raad per memo 2024-098765 bijgepraat.", "2024-098765", null, "memo 2024-098765"],
])("%j has memo %s of %s", (text, number, date, quote, confidence = 0.97) => {
  const start = text.indexOf(quote);
  expect(mentionsOf(text).memos).toEqual([
    {
      field: "description",
      start,
      end: start + quote.length,
      confidence,
      value: { number, date, quote },
    },
  ]);
});

test("each memo has the date printed with it", () => {
  const text =
    "Op 3 mei 2023 (via memo 2023-111111) en op 4 juni 2023 (via memo 2023-222222) is de raad geïnformeerd.";
  expect(mentionsOf(text).memos.map(({ value }) => [value.number, value.date])).toEqual([
    ["2023-111111", "2023-05-03"],
    ["2023-222222", "2023-06-04"],
  ]);
});

test("two memos in one list keep their own dates", () => {
  const text = "Zie raadsmemo’s 2023-111111 (3 mei 2023) en 2023-222222 (4 juni 2023).";
  expect(mentionsOf(text).memos.map(({ value }) => [value.number, value.date])).toEqual([
    ["2023-111111", "2023-05-03"],
    ["2023-222222", "2023-06-04"],
  ]);
});

test("a memo that is named twice stands once", () => {
  const text = "Zie raadsmemo 2023-111111. De raadsmemo 2023-111111 licht dat toe.";
  expect(mentionsOf(text).memos.map(({ start }) => start)).toEqual([4]);
});

test.each([
  "Middels rapportage, (raads)memo's en de P&C cyclus.",
  "Zie het raadsmemo pilotproject.",
  "Bel 079-3469999.",
  "Zaaknummer 2022-12345.",
  "De periode 2023-2026.",
  "Motie 2106-54 van de raad.",
])("%j has no numbered memo", (text) => {
  expect(mentionsOf(text).memos).toEqual([]);
});
