import type { Insertable } from "kysely";
import type { MotionName } from "../domain/mention-fields.ts";
import type { Tables } from "../database/tables.ts";
import type { ReferredType } from "../domain/reference-fields.ts";
import type { Report } from "../report/report.ts";
import { writeColumns, writeReferences } from "./report-row.ts";
import { elementOf } from "./element-of.ts";
import { placeOf } from "./old-reports.ts";
import type { PlacedReport } from "./place-reports.ts";
import { insertTables, type RowsOf, rowsOf, type Table, takeIds, type Trx } from "./rows.ts";
import type { MotionIds } from "./store-motions.ts";
import type { IdsByKey } from "./store-names.ts";

/** What the rows of a report refer to. */
export interface References {
  readonly edition: number;
  readonly motions: MotionIds;
  readonly partners: IdsByKey;
  readonly named: Readonly<Record<ReferredType, IdsByKey>>;
  /** Reports that take the place of an older one of the same pilot keep its id: by `placeOf`. */
  readonly reportAt: ReadonlyMap<string, number>;
}

function idIn<K>(ids: ReadonlyMap<K, number>, key: K, what: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`no ${what} was stored for a mention`);
  return id;
}

const printedMotion = (motion: MotionName | null) => ({
  motion_title: motion?.title ?? null,
  motion_date_text: motion?.date?.text ?? null,
  motion_date_from: motion?.date?.from ?? null,
  motion_date_to: motion?.date?.to ?? null,
  motion_date_precision: motion?.date?.precision ?? null,
});

function reportRow(
  placed: PlacedReport,
  id: number,
  refs: References,
): Insertable<Tables["report"]> & { readonly id: number } {
  const { report, named } = placed;
  const row = {
    id,
    pilot_id: placed.pilot,
    edition_id: refs.edition,
    position: placed.position,
    repeats: placed.repeats,
    heading: report.pilot.name,
    fingerprint: placed.fingerprint,
    source_fingerprint: placed.sourceFingerprint,
  };
  // The columns of the fields follow from the registry, as the entity's do.
  const ids = writeReferences(named, (type, key) => idIn(refs.named[type], key, type));
  return { ...row, ...ids, ...writeColumns(report) } as Insertable<Tables["report"]> & {
    readonly id: number;
  };
}

/** A row of each list, numbered within its report. */
const numbered = <T, R>(
  reports: readonly Stored[],
  list: (report: Report) => readonly T[],
  row: (item: T) => R,
) =>
  reports.flatMap((stored) =>
    list(stored.placed.report).map((item, position) =>
      Object.assign({ report_id: stored.id, position }, row(item)),
    ),
  );

interface Stored {
  readonly id: number;
  readonly placed: PlacedReport;
}

/** The rows of everything that hangs under reports. */
function rowsUnder(stored: readonly Stored[], refs: References) {
  const motionId = (motion: MotionName): number => idIn(refs.motions, motion, "motion");
  return [
    rowsOf(
      "origin_mention",
      numbered(
        stored,
        ({ origins }) => origins,
        ({ kind, quote, motion }) => ({
          kind,
          quote,
          motion_id: motion === null ? null : motionId(motion),
          ...printedMotion(motion),
        }),
      ),
    ),
    rowsOf(
      "motion_mention",
      numbered(
        stored,
        ({ motions }) => motions,
        ({ role, quote, motion }) => ({ role, quote, motion_id: motionId(motion), ...printedMotion(motion) }),
      ),
    ),
    rowsOf(
      "partner_mention",
      numbered(
        stored,
        ({ partners }) => partners,
        ({ quote, printed, partner: { slug } }) => ({
          quote,
          printed,
          partner_id: idIn(refs.partners, slug, "partner"),
        }),
      ),
    ),
    rowsOf(
      "memo_mention",
      numbered(
        stored,
        ({ memos }) => memos,
        ({ number, date, quote }) => ({ number, date, quote }),
      ),
    ),
    rowsOf(
      "amount_mention",
      numbered(
        stored,
        ({ amounts }) => amounts,
        ({ euros, quote }) => ({ euros, quote }),
      ),
    ),
    rowsOf(
      "sequel_mention",
      numbered(
        stored,
        ({ sequels }) => sequels,
        ({ kind, quote }) => ({ kind, quote }),
      ),
    ),
    rowsOf(
      "ending_mention",
      numbered(
        stored,
        ({ endings }) => endings,
        ({ quote }) => ({ quote }),
      ),
    ),
    rowsOf(
      "doubt",
      numbered(
        stored,
        ({ doubts }) => doubts,
        ({ field, reason, confidence, start, end, quote }) => ({
          field,
          reason,
          confidence,
          start,
          end,
          quote,
        }),
      ),
    ),
    rowsOf(
      "extra",
      numbered(
        stored,
        ({ extra }) => extra,
        ({ label, text }) => ({ label, text }),
      ),
    ),
    rowsOf(
      "provenance",
      numbered(
        stored,
        ({ provenance }) => provenance,
        ({ field, item, method, confidence, start, end, quote, corrections }) => ({
          field,
          item,
          method,
          confidence,
          start,
          end,
          quote,
          corrections: [...corrections],
        }),
      ),
    ),
  ];
}

/** Stores reports with their mentions and provenance. */
export async function storeReports(
  trx: Trx,
  placed: readonly PlacedReport[],
  refs: References,
): Promise<void> {
  const oldIdOf = ({ pilot, repeats }: PlacedReport) => refs.reportAt.get(placeOf(pilot, repeats));
  const fresh = placed.filter((report) => oldIdOf(report) === undefined);
  const freshIds = await takeIds(trx, "report", fresh.length);
  const stored: Stored[] = placed.map((report) => ({
    placed: report,
    id: oldIdOf(report) ?? elementOf(freshIds, fresh.indexOf(report)),
  }));
  const reports = stored.map(({ id, placed }) => reportRow(placed, id, refs));
  await insertTables(trx, [rowsOf("report", reports), ...rowsUnder(stored, refs)] as RowsOf<Table>[]);
}
