import { expect, test } from "vitest";
import { mentionsIn } from "./mentions-of.ts";

const sequelsIn = (title: string, description: string) =>
  mentionsIn({ title, description }).sequels.map(({ value: { kind } }) => kind);

test("a pilot is meant by a word of its name, and not by the municipality in that name", () => {
  const title = "Pilot nachtbus Zoetermeer";
  expect(sequelsIn(title, "De nachtbus is opgeheven.")).toEqual(["STOPPED"]);
  expect(sequelsIn(title, "De markt in Zoetermeer is opgeheven.")).toEqual([]);
  expect(sequelsIn(title, "Zoetermeer is vergroot.")).toEqual([]);
});
