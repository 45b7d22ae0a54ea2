import { expect, test } from "vitest";
import { reportFields, type ReportField } from "../../src/domain/report-fields.ts";
import { readValue } from "../../src/report/fields/read-fields.ts";
import { deriveChanges, type ComparedReport } from "../../src/store/change/derive-changes.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { columnOf, readTable } from "../report/tables/read-table.ts";

const isField = (name: string): name is ReportField => Object.hasOwn(reportFields, name);

/** A report of which one field says what is printed. */
function reportOf(field: ReportField, printed: string): ComparedReport {
  const [values] = editionOf({ year: 2024 }, [{ name: "Buurtbus", [field]: readValue(field, printed) }])
    .reading.reports;
  if (values === undefined) throw new Error("geen rapport");
  return { pilot: 1, values, amounts: [] };
}

// One field, as one edition prints it and as the next does: the kinds of change, and how much a date moved.
test.for(readTable("../../store/changes"))("$field: $before, then $after", (row) => {
  const field = columnOf(row, "field");
  if (!isField(field)) throw new Error(`${field} is geen veld`);
  const before = reportOf(field, columnOf(row, "before"));
  const found = deriveChanges({
    asOf: "2024-01-01",
    reports: [reportOf(field, columnOf(row, "after"))],
    previous: 1,
    earlier: new Map([[1, { ...before, edition: 1 }]]),
    before: [before],
  });
  const [kinds, days, slip] = ["kinds", "days", "slip"].map((name) => columnOf(row, name)) as [
    string,
    string,
    string,
  ];
  const moved = found.find((change) => change.slip !== null);
  expect({
    kinds: found.map(({ kind }) => kind).join("+") || "none",
    fields: found.filter((change) => change.field !== field),
    slip: moved?.slip ?? "",
    ...(days === "" ? {} : { days: moved?.days }),
  }).toEqual({
    kinds: kinds.replaceAll(/\+\w+\?/g, ""),
    fields: [],
    slip,
    ...(days === "" ? {} : { days: Number(days) }),
  });
});
