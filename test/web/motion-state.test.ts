import { expect, test } from "vitest";
import type { MotionRole, PilotStatus, SequelKind, Verdict } from "../../src/domain/vocabularies.ts";
import { councilLinks } from "../../src/web/council-links.ts";
import { narrow } from "../../src/web/narrow.ts";
import { stateOfMotion } from "../../src/web/pages/motion/motion-state.ts";
import type { MotionPath } from "../../src/web/pages/motion/read-path.ts";

/** A pilot of a motion, as far as the state of the motion depends on it. */
const pathOf = (
  role: MotionRole,
  status: PilotStatus,
  verdict: Verdict,
  ...sequels: readonly SequelKind[]
): MotionPath =>
  ({
    mentions: [
      { role, quote: `de raad is geïnformeerd (${role})`, edition: { title: "Perspectiefnota 2024" } },
    ],
    latest: { successful: { verdict } },
    edition: { title: "Perspectiefnota 2024" },
    status,
    sequels: sequels.map((kind) => ({ kind, quote: `het is ${kind}`, edition: "Perspectiefnota 2026" })),
  }) as unknown as MotionPath;

const settled = (quote: string, edition: string) => ({ state: "SETTLED", because: { quote, edition } });
const open = { state: "OPEN", because: null };
const none = { state: "NO_OUTCOME", because: null };

test.for([
  [
    "a report settles it",
    [pathOf("SETTLED", "RUNNING", "NOT_STATED")],
    settled("de raad is geïnformeerd (SETTLED)", "Perspectiefnota 2024"),
  ],
  [
    "its pilot became policy",
    [pathOf("ORIGIN", "ENDED", "YES", "REGULAR_POLICY")],
    settled("het is REGULAR_POLICY", "Perspectiefnota 2026"),
  ],
  [
    "its pilot was stopped",
    [pathOf("ORIGIN", "UNKNOWN", "NO", "STOPPED")],
    settled("het is STOPPED", "Perspectiefnota 2026"),
  ],
  ["its pilot goes on for longer", [pathOf("ORIGIN", "RUNNING", "PARTLY", "EXTENDED")], open],
  [
    "one of its pilots goes on",
    [pathOf("ORIGIN", "ENDED", "YES", "REGULAR_POLICY"), pathOf("ORIGIN", "RUNNING", "NOT_YET_KNOWN")],
    open,
  ],
  ["its pilot runs", [pathOf("ORIGIN", "RUNNING", "NOT_YET_KNOWN")], open],
  ["its pilot has no dates", [pathOf("ORIGIN", "UNKNOWN", "NOT_YET_KNOWN")], open],
  ["its pilot worked, and nobody says that it is dealt with", [pathOf("ORIGIN", "ENDED", "YES")], open],
  [
    "its pilot is past its end, and no report says that it is over",
    [pathOf("ORIGIN", "PAST_END", "NOT_YET_KNOWN")],
    open,
  ],
  ["its pilot is over without a judgement", [pathOf("ORIGIN", "ENDED", "NOT_YET_KNOWN")], none],
  ["it is only mentioned", [pathOf("MENTIONED", "ENDED", "YES", "STOPPED")], null],
  ["no report has it at a pilot", [], null],
] as const)("how far a motion is when %s", ([, paths, expected]) => {
  expect(stateOfMotion(paths)).toEqual(expected);
});

test("a list is narrowed by several properties at once, each counted as the others leave it", () => {
  const rows = [
    { name: "a", year: "2021", place: "Delft" },
    { name: "b", year: "2021", place: "Zoetermeer" },
    { name: "c", year: "2024", place: "Delft" },
    { name: "d", year: null, place: "Delft" },
  ];
  const properties = [
    { name: "jaar", label: "Jaar", valueOf: (row: (typeof rows)[number]) => row.year, wordsOf: String },
    { name: "plaats", label: "Plaats", valueOf: (row: (typeof rows)[number]) => row.place, wordsOf: String },
  ];
  expect(narrow(rows, properties, new URLSearchParams("plaats=Delft&na=x"))).toEqual({
    rows: [rows[0], rows[2], rows[3]],
    filters: [
      {
        name: "jaar",
        label: "Jaar",
        chosen: "",
        options: [
          { value: "2021", words: "2021", count: 1 },
          { value: "2024", words: "2024", count: 1 },
        ],
      },
      {
        name: "plaats",
        label: "Plaats",
        chosen: "Delft",
        options: [
          { value: "Delft", words: "Delft", count: 3 },
          { value: "Zoetermeer", words: "Zoetermeer", count: 1 },
        ],
      },
    ],
    query: "plaats=Delft",
  });
  expect(() => narrow(rows, properties, new URLSearchParams("jaar=1999"))).toThrow(
    "“1999” is geen keuze bij “Jaar”.",
  );
});

test("a motion is found in the council's own system by its number in any spelling, within its municipality", () => {
  const links = councilLinks([
    { kind: "motion", municipality: "GM0637", number: "1711-19A", address: "https://raad.example/1" },
    { kind: "memo", municipality: "GM0637", number: "2022-089979", address: "https://raad.example/2" },
  ]);
  expect([
    links.motion({ municipalityId: "GM0637", number: "1711–19a" }),
    links.motion({ municipalityId: "GM0503", number: "1711-19A" }),
    links.motion({ municipalityId: "GM0637", number: null }),
    links.memo("GM0637", "2022-089979"),
    links.memo("GM0637", "1711-19A"),
  ]).toEqual(["https://raad.example/1", null, null, "https://raad.example/2", null]);
});
