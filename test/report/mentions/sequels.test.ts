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

test("a regeling is the pilot in its description, and policy in the answer about policy", () => {
  const kindsIn = (field: "description" | "policyChange"): string[] =>
    mentionsIn({ title: "Proef Grutto", [field]: "Ja, de regeling wordt verruimd." }).sequels.map(
      ({ value: { kind } }) => kind,
    );
  expect(kindsIn("description")).toEqual(["SCALED_UP"]);
  expect(kindsIn("policyChange")).toEqual([]);
});

test.each([
  ["De nachtbus is voorlopig opgeschort.", 1],
  ["De nachtbus is vervangen door een taxi.", 1],
  ["De nachtbus is opgeheven.", 0],
  ["Het college onderzoekt of de nachtbus wordt vervangen.", 0],
  ["Als het geld op is, wordt de nachtbus stilgezet.", 0],
  ["De lampen in de nachtbus zijn vervangen.", 0],
])("what seems to have become of a pilot, and is not understood, is in doubt: %s", (description, count) => {
  expect(mentionsIn({ title: "Pilot nachtbus Zoetermeer", description }).unclear).toHaveLength(count);
});
