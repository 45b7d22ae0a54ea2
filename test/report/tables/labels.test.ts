import { beforeAll, describe, expect, test } from "vitest";
import type { ReportField } from "../../../src/domain/report-fields.ts";
import { sectionOf, sectionOrder } from "../../../src/report/template/sections.ts";
import { templateFor } from "../../../src/report/template/template.ts";
import { changeLabel } from "../change-labels.ts";
import { readCases } from "../../../corpus/gold/gold.ts";
import { type CaseContext, createReadingContext } from "../../../corpus/gold/read-cases.ts";
import { findSilentFaults, tryReading } from "../silent-faults.ts";
import { readTable } from "./read-table.ts";

/** The fields that open the sections with more than one. */
const openings: Readonly<Record<string, ReportField>> = { dates: "start", outcome: "successful" };

describe("headings, labels and questions in the words of other municipalities", () => {
  let context: CaseContext;
  beforeAll(async () => {
    context = await createReadingContext();
  });

  test("are read whole nine times out of ten, and never leave a value wrong in silence", () => {
    const it = readCases().find(({ name }) => name.startsWith("breda"));
    if (!it) throw new Error("the case of Breda is gone");
    const own = { ...context, municipality: it.gold.municipality };
    const template = templateFor(context.templates, null);
    const before = tryReading(it.name, it.document.text, own)?.reports ?? [];
    const read = readTable("labels").flatMap(({ kind = "", printed = "", field = "" }) => {
      const of = openings[field] ?? (field as ReportField);
      const section = sectionOrder[sectionOf(of)] ?? "name";
      const usual = kind === "heading" ? template.sections[section][0] : template.labels[of][0];
      const { text, count } = changeLabel(it.document.text, usual ?? "", printed);
      if (count < 2) return [];
      const faults = findSilentFaults(before, tryReading(it.name, text, own));
      return [{ row: `${kind} ${printed}`, ...faults }];
    });
    expect(read.length).toBeGreaterThan(120);
    expect(read.filter(({ silent }) => silent.length > 0)).toEqual([]);
    const whole = read.filter(({ told, values }) => told === 0 && values > 0);
    expect(whole.length / read.length).toBeGreaterThan(0.9);
  });
});
