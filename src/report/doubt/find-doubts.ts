import type { Doubt } from "../report.ts";
import { commonOf, doubtExceptions } from "./doubt-exceptions.ts";
import { doubtFoot } from "./doubt-foot.ts";
import { doubtKinds, doubtNames } from "./doubt-kinds.ts";
import { doubtLabels } from "./doubt-labels.ts";
import { doubtOrder } from "./doubt-order.ts";
import { doubtMissing } from "./doubt-missing.ts";
import { doubtScannedLabels } from "./doubt-scanned-labels.ts";
import { doubtInnerHeadings } from "./doubt-inner-headings.ts";
import { doubtColumns, doubtForeign, doubtStacks, hasForeignLayout } from "./doubt-layout.ts";
import { doubtValues } from "./doubt-values.ts";
import { findRepeatedOpenings } from "./repeated-openings.ts";
import { findRepeatedLines } from "./repeated-lines.ts";
import type { Reports } from "./reports.ts";

/** What is in doubt in each report, in their order; one doubt for each field and reason. */
export const findDoubts = (reports: Reports): readonly (readonly Doubt[])[] => {
  const isOcr = reports.layout === "OCR";
  const repeated = isOcr ? findRepeatedLines(reports.all) : findRepeatedOpenings(reports.all);
  const isForeign = hasForeignLayout(reports);
  const common = commonOf(reports.all);
  return reports.all.map((report, index) => {
    const doubts = [
      ...doubtNames(reports, report),
      ...doubtLabels(reports, report),
      ...(isOcr ? doubtScannedLabels(reports, report, repeated) : doubtMissing(reports, report, repeated)),
      ...(isOcr ? [] : doubtStacks(reports, report)),
      ...(isForeign ? doubtForeign(reports, report) : []),
      ...doubtColumns(reports, report),
      ...doubtFoot(reports, report),
      ...doubtInnerHeadings(reports, report),
      ...doubtExceptions(reports, common, index),
      ...doubtKinds(reports, report),
      ...doubtValues(reports, report),
      ...doubtOrder(reports, report),
    ];
    const found = new Map<string, Doubt>();
    for (const doubt of doubts) {
      const id = `${doubt.field} ${doubt.reason}`;
      if (!found.has(id)) found.set(id, doubt);
    }
    return [...found.values()];
  });
};
