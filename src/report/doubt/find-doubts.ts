import type { Doubt } from "../report.ts";
import { doubtKinds, doubtNames } from "./doubt-kinds.ts";
import { doubtLabels } from "./doubt-labels.ts";
import { doubtMissing } from "./doubt-missing.ts";
import { doubtScannedLabels } from "./doubt-scanned-labels.ts";
import { doubtValues } from "./doubt-values.ts";
import type { Reports } from "./reports.ts";

/** What is in doubt in each report, in their order; one doubt for each field and reason. */
export const findDoubts = (reports: Reports): readonly (readonly Doubt[])[] =>
  reports.all.map((report) => {
    const doubts = [
      ...doubtNames(reports, report),
      ...doubtLabels(reports, report),
      ...(reports.layout === "OCR" ? doubtScannedLabels(reports, report) : doubtMissing(reports, report)),
      ...doubtKinds(reports, report),
      ...doubtValues(reports, report),
    ];
    const found = new Map<string, Doubt>();
    for (const doubt of doubts) {
      const id = `${doubt.field} ${doubt.reason}`;
      if (!found.has(id)) found.set(id, doubt);
    }
    return [...found.values()];
  });
