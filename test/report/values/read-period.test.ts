import { expect, test } from "vitest";
import { readValue } from "../../../src/report/fields/read-fields.ts";
import { readPeriod } from "../../../src/report/values/read-period.ts";
import { columnOf, readTable } from "../tables/read-table.ts";

const orNull = (cell: string): string | null => (cell === "" ? null : cell);

/** A reading as one line: "2025-01-01/2025-12-31/YEAR"; any precision is right for "*". */
const readings = (row: ReturnType<typeof readTable>[number]): string[] => {
  const own = [columnOf(row, "from"), columnOf(row, "to"), columnOf(row, "precision")].join("/");
  const others = columnOf(row, "or").split(";");
  return [own, ...others.map((other) => other.trim()).filter(Boolean)].map((reading) =>
    reading === "UNKNOWN" ? "//UNKNOWN" : reading,
  );
};

test.each(readTable("dates").map((row) => ({ text: columnOf(row, "text"), row })))(
  "$text is read as the days that it says",
  ({ text, row }) => {
    const { precision, ...period } = readPeriod(text);
    const days = `${period.from ?? ""}/${period.to ?? ""}`;
    const right = readings(row).includes(`${days}/*`) ? `${days}/*` : `${days}/${precision}`;
    expect(readings(row)).toContain(right);
    const { from, to } = period;
    expect(period).toEqual({
      text,
      from,
      to,
      part: from === null ? null : orNull(columnOf(row, "part")),
      bound: from === null ? null : orNull(columnOf(row, "bound")),
      extendedFrom: from === null ? null : orNull(columnOf(row, "extendedFrom")),
    });
  },
);

test("what goes on without end has no end that comes back", () => {
  expect(readValue("end", "doorlopend")).toMatchObject({ from: null, precision: "UNKNOWN" });
  expect(readValue("evaluationMoment", "doorlopend")).toMatchObject({ from: null, precision: "RECURRING" });
});

test("the text is kept as printed, without the white space around it", () => {
  expect(readPeriod("  Q3  2025 \n").text).toBe("Q3  2025");
});
