import type { Unit } from "../ocr/units.ts";
import type { ReadReport } from "../read-report.ts";
import { mayBePiece } from "./pieces.ts";
import { fold, foldedOf, type Folded, similarityFrom } from "../template/similarity.ts";

const alike = 0.75;
const mostClusters = 2000;
/** In so many of the reports, and in two at least, a line is of the table and not of a pilot. */
const usual = 0.4;

type Cluster = { readonly first: Folded; readonly units: Unit[]; readonly reports: Set<ReadReport> };

/**
 * Short lines in the values of a scanned annex that come back in report after report, letters damaged or not: pieces of a label
 * that the template lacks, which stand in whatever value was read around them.
 */
export const findRepeatedLines = (reports: readonly ReadReport[]): ReadonlySet<Unit> => {
  const clusters: Cluster[] = [];
  for (const report of reports)
    for (const { field, units } of report.texts.values())
      for (const unit of units) {
        if (field === "title" || !mayBePiece(unit)) continue;
        const folded = foldedOf(fold(unit.text));
        if (folded.text.length < 2) continue;
        const cluster = clusters.find(({ first }) => similarityFrom(alike, folded, first) >= alike);
        if (cluster) {
          cluster.units.push(unit);
          cluster.reports.add(report);
        } else if (clusters.length < mostClusters)
          clusters.push({ first: folded, units: [unit], reports: new Set([report]) });
      }
  const least = Math.max(2, reports.length * usual);
  return new Set(
    clusters.filter(({ reports: having }) => having.size >= least).flatMap(({ units }) => units),
  );
};
