import fc from "fast-check";
import { expect, it } from "vitest";
import { columnsOf, type Cell } from "../../src/opendata/shape/columns.ts";
import { group, list, shape, string, text } from "../../src/opendata/shape/shape.ts";

const doubt = shape("Doubt", "Een twijfel", [], {
  reason: text("reden", "De reden", null),
  quote: text("citaat", "De woorden", null),
});
const [doubts, names] = columnsOf(
  shape("Report", "Een rapport", [], {
    doubts: list(group("Twijfel", "Waar het aan schort", null, doubt), "reason", "quote"),
    names: list(string("Naam", "Hoe het heet", null)),
  }),
);
const few = fc.constantFrom("a", "b", "c d");

it("no cell of a list holds a value twice, and what belongs together stands on one line", () => {
  expect([doubts?.header, names?.header]).toEqual(["Twijfel", "Naam"]);
  fc.assert(
    fc.property(fc.array(fc.record({ reason: few, quote: few })), fc.array(few), (told, called) => {
      const record = { doubts: told, names: called };
      const linesOf = (cell: Cell | undefined) => (typeof cell === "string" ? cell.split("\n") : []);
      const both = linesOf(doubts?.read(record));
      expect(both).toEqual([...new Set(told.map(({ reason, quote }) => `${reason} | ${quote}`))]);
      expect(linesOf(names?.read(record))).toEqual([...new Set(called)]);
    }),
  );
});
