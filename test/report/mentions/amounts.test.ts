import { expect, test } from "vitest";
import { findAmounts } from "../../../src/report/mentions/amounts.ts";
import { columnOf, readTable } from "../tables/read-table.ts";
import { mentionsOf } from "./mentions-of.ts";

const inOrder = (amounts: readonly number[]): number[] => [...amounts].sort((one, other) => one - other);

test.each(
  readTable("amounts").map((row) => ({ text: columnOf(row, "text"), euros: columnOf(row, "euros") })),
)("the answer $text names $euros euros", ({ text, euros }) => {
  const found = findAmounts(text, true);
  expect(inOrder(found.map(({ value }) => Number(value.euros)))).toEqual(
    euros === "none" ? [] : inOrder(euros.split(";").map(Number)),
  );
  expect(found.map(({ value }) => value.quote)).toEqual(
    found.map(({ start, end }) => text.slice(start, end)),
  );
});

test.each([
  ["€ 339.225", "339225.00"],
  ["€80.000 per jaar", "80000.00"],
  ["€ 1,5 miljoen", "1500000.00"],
  ["€ 12.500,-", "12500.00"],
  ["€ 45,--", "45.00"],
  ["€ 2.000,50", "2000.50"],
  ["EUR 5000", "5000.00"],
  ["5.000 euro", "5000.00"],
  ["25 duizend euro", "25000.00"],
  ["€ 1.2 mln", "1200000.00"],
  ["€ 2.5 miljoen", "2500000.00"],
  ["€ 100k", "100000.00"],
  ["€ 1.200", "1200.00"],
  ["€ 1 200", "1200.00"],
  ["€ 0,50 per inwoner", "0.50"],
  ["1,2 miljoen euro", "1200000.00"],
  ["€ 3 ton", "300000.00"],
  ["EUR 1.500.000,00", "1500000.00"],
  ["€ 1.234.567,89", "1234567.89"],
  ["€1.5M", "1500000.00"],
  ["€ 12,5", "12.50"],
  ["€ 4 miljard", "4000000000.00"],
  ["100 euro's", "100.00"],
  ["12.500€", "12500.00"],
  ["C 12.500", "12500.00"],
  ["E 25.000", "25000.00"],
  ["€ 35k per jaar", "35000.00"],
])("%j is %s euros", (quote, euros) => {
  const text = `Het kost naar schatting ${quote}, zo is geraamd.`;
  expect(mentionsOf(text).amounts.map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual([
    [{ euros, quote }, quote],
  ]);
});

test.each([
  "50% van 3 scholen",
  "40.000 inwoners",
  "ca. 80 woningen",
  "Q3 2025",
  "motie 2406-25",
  "raadsmemo 2022-089979",
  "Eurostat en 3 Europese landen",
  "gebouw C 12",
  "079-3469000",
])("%j is no amount", (text) => {
  expect(mentionsOf(text).amounts).toEqual([]);
});

test("each amount stands once, in printed order", () => {
  const found = mentionsOf(
    "Van de € 20.000 is € 5.000 besteed; de € 20.000 blijft. En 300.000 euro komt erbij.",
  );
  expect(found.amounts.map(({ value }) => value.euros)).toEqual(["20000.00", "5000.00", "300000.00"]);
});

test.each(["€ 45/50 per deelnemer", "€ 1.500,000", "€ 12,5000", "€ 1.500.00", "€ 400/500.000"])(
  "no amount of %s is sure: more figures are stuck to it, or it is grouped as nobody groups",
  (text) => {
    const [first, ...others] = findAmounts(text, true);
    expect([first, ...others].map((found) => found?.confidence ?? 1).toSorted()[0]).toBeLessThan(0.95);
  },
);
