import type { Insertable } from "kysely";
import type { MotionName } from "../domain/mention-fields.ts";
import type { Tables } from "../database/tables.ts";
import type { ReferredType } from "../domain/reference-fields.ts";
import type { Report } from "../report/report.ts";
import { writeColumns, writeReferences } from "./report-row.ts";
import { elementOf, insertTables, pick, type RowsOf, rowsOf, type Table, takeIds, type Trx } from "./rows.ts";
import { placeOf } from "./old-reports.ts";
import type { PlacedReport } from "./place-reports.ts";
import type { MotionIds } from "./motions/store-motions.ts";
import type { IdsByKey } from "./store-names.ts";

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

/** Where something stands, and how surely. */
const placed = ["confidence", "start", "end", "quote"] as const;

type Stored = { readonly id: number; readonly placed: PlacedReport };

/** The rows of everything that hangs under reports, each list numbered within its report. */
function rowsUnder(stored: readonly Stored[], { motions, partners }: References) {
  const rows = <N extends Table, L extends keyof Report>(
    table: N,
    list: L,
    row: (item: Extract<Report[L], readonly unknown[]>[number]) => object,
  ) =>
    rowsOf(
      table,
      stored.flatMap(({ id, placed: { report } }) =>
        (report[list] as Extract<Report[L], readonly unknown[]>).map((item, position) => ({
          report_id: id,
          position,
          ...row(item),
        })),
      ) as unknown as RowsOf<N>["rows"],
    );
  const mentioned = (motion: MotionName | null) => ({
    motion_id: motion === null ? null : idIn(motions, motion, "motion"),
    ...printedMotion(motion),
  });
  return [
    rows("origin_mention", "origins", ({ kind, quote, motion }) => ({ kind, quote, ...mentioned(motion) })),
    rows("motion_mention", "motions", ({ role, quote, motion }) => ({ role, quote, ...mentioned(motion) })),
    rows("partner_mention", "partners", ({ quote, printed, partner: { slug } }) => ({
      quote,
      printed,
      partner_id: idIn(partners, slug, "partner"),
    })),
    rows("memo_mention", "memos", pick("number", "date", "quote")),
    rows("amount_mention", "amounts", pick("euros", "quote")),
    rows("sequel_mention", "sequels", pick("kind", "quote")),
    rows("ending_mention", "endings", pick("quote")),
    rows("doubt", "doubts", pick("field", "label", "reason", ...placed)),
    rows("extra", "extra", pick("label", "text")),
    rows("provenance", "provenance", pick("field", "item", "method", "corrections", ...placed)),
  ];
}

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
