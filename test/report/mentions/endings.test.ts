import { expect, test } from "vitest";
import { readTable } from "../tables/read-table.ts";
import { mentionsIn } from "./mentions-of.ts";

const endingsIn = (field: "description" | "successful" | "goal", words: string): string[] =>
  mentionsIn({ title: "Proef Grutto", [field]: words }).endings.map(({ value: { quote } }) => quote);

test("a sentence says that the pilot is over, or that it is not, not yet, or only a part of it", () => {
  const misses = readTable("endings").filter(
    ({ sentence = "", over }) => endingsIn("description", sentence).length > 0 !== (over === "yes"),
  );
  expect(misses).toEqual([]);
});

test("an answer can leave its pilot out; a goal tells what should be", () => {
  expect(endingsIn("successful", "Ja, afgerond per 1 januari 2024.")).toEqual([
    "Ja, afgerond per 1 januari 2024.",
  ]);
  expect(endingsIn("successful", "Nog niet afgerond.")).toEqual([]);
  expect(endingsIn("description", "Afgerond per 1 januari 2024.")).toEqual([]);
  expect(endingsIn("goal", "De pilot is afgerond.")).toEqual([]);
});
