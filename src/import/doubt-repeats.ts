import type { Doubt, Reading, Report } from "../report/report.ts";
import type { Register } from "../source/register.ts";
import { firstOfPilot, nameKeysOf } from "../store/match-pilot.ts";

/** Which of two reports of one pilot holds, nothing says. */
const confidence = 0.5;

/** Two reports of one document that name the same pilot, as the graph matches names, are both in doubt. */
export function doubtRepeats(reading: Reading, register: Pick<Register, "pilots">): Reading {
  const { reports } = reading;
  const firsts = firstOfPilot(reports.map(({ pilot, title }) => nameKeysOf(pilot.name, title, register)));
  const twice = new Set(firsts.filter((first, place) => first !== place));
  if (twice.size === 0) return reading;
  return {
    ...reading,
    reports: reports.map((report, place) =>
      twice.has(firsts[place] ?? place) ? { ...report, doubts: [doubtOf(report), ...report.doubts] } : report,
    ),
  };
}

/** Shown by the words that stand first in the report. */
function doubtOf({ provenance, pilot }: Report): Doubt {
  const [first] = provenance.toSorted((a, b) => a.start - b.start);
  const { start, end, quote } = first ?? { start: 0, end: 0, quote: pilot.name };
  return { field: "pilot", reason: "TWICE", confidence, start, end, quote };
}
