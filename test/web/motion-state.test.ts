import { expect, test } from "vitest";
import type { MotionRole, PilotStatus, SequelKind, Verdict } from "../../src/domain/vocabularies.ts";
import { councilLinks } from "../../src/web/site.ts";
import { stateOfMotion } from "../../src/read/motions/motion-state.ts";
import type { MotionPath } from "../../src/read/motions/read-path.ts";

/** A pilot of a motion, as far as the state of the motion depends on it. */
const pathOf = (
  role: MotionRole,
  status: PilotStatus,
  verdict: Verdict,
  ...sequels: readonly SequelKind[]
): MotionPath => unsurePath(role, status, verdict, sequels);

/** The same of which some fields are in doubt. */
const unsurePath = (
  role: MotionRole,
  status: PilotStatus,
  verdict: Verdict,
  sequels: readonly SequelKind[],
  ...unsure: readonly string[]
): MotionPath =>
  ({
    mentions: [
      {
        role,
        quote: `de raad is geïnformeerd (${role})`,
        edition: { title: "Perspectiefnota 2024" },
        doubted: unsure.includes("motions"),
      },
    ],
    latest: { successful: { verdict } },
    edition: { title: "Perspectiefnota 2024" },
    status,
    doubted: (field: string) => unsure.includes(field),
    sequels: sequels.map((kind) => ({
      kind,
      quote: `het is ${kind}`,
      edition: "Perspectiefnota 2026",
      doubted: unsure.includes("sequels"),
    })),
  }) as unknown as MotionPath;

const settled = (quote: string, edition: string) => ({
  state: "SETTLED",
  because: { quote, edition },
  doubted: false,
});
const open = { state: "OPEN", because: null, doubted: false };
const none = { state: "NO_OUTCOME", because: null, doubted: false };

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

test.for([
  ["the report that settles it", unsurePath("SETTLED", "RUNNING", "YES", [], "motions"), true],
  ["what became of its pilot", unsurePath("ORIGIN", "ENDED", "YES", ["STOPPED"], "sequels"), true],
  ["the end of its pilot", unsurePath("ORIGIN", "RUNNING", "YES", [], "end"), true],
  ["whether its pilot worked", unsurePath("ORIGIN", "ENDED", "NOT_STATED", [], "successful"), true],
  ["what its pilot costs", unsurePath("ORIGIN", "ENDED", "YES", ["STOPPED"], "amounts"), false],
] as const)("where %s is in doubt, so is how far it is or not", ([, path, doubted]) => {
  expect(stateOfMotion([path])?.doubted).toBe(doubted);
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
