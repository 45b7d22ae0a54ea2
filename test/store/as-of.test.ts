import { expect, test } from "vitest";
import type { EditionKind } from "../../src/domain/vocabularies.ts";
import { asOfOf } from "../../src/store/store-entry.ts";

const days: Readonly<Record<EditionKind, string>> = {
  PERSPECTIEFNOTA: "2024-06-01",
  KADERNOTA: "2024-06-01",
  PROGRAMMABEGROTING: "2024-10-01",
  VOORJAARSNOTA: "2025-06-01",
  ZOMERNOTA: "2025-07-01",
  OTHER: "2025-07-01",
  BESTUURSRAPPORTAGE: "2025-09-01",
  NAJAARSNOTA: "2025-11-01",
  JAARSTUKKEN: "2026-06-01",
};

test.for(Object.entries(days) as [EditionKind, string][])("a %s of 2025 speaks of %s", ([kind, day]) => {
  expect(asOfOf({ kind, year: 2025 })).toBe(day);
});
