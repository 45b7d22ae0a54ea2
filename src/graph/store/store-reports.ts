import type { Insertable } from "kysely";
import type { MotionName } from "../../fields/mention-fields.ts";
import type { Tables } from "../database/tables.ts";
import { writeColumns } from "../report/report-row.ts";
import { elementOf } from "./element-of.ts";
import type { PlacedReport } from "./place-reports.ts";
import { insertRows, takeIds, type Trx } from "./rows.ts";
import type { MotionIds } from "./store-motions.ts";
import type { IdsByKey } from "./store-names.ts";

/** What the rows of a report refer to. */
export interface References {
  readonly edition: number;
  readonly municipalityCode: string;
  readonly motions: MotionIds;
  readonly partners: IdsByKey;
  readonly programmes: IdsByKey;
  readonly portfolios: IdsByKey;
  /** Reports that take the place of an older one of the same pilot keep its id. */
  readonly reportOfPilot: ReadonlyMap<number, number>;
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

function reportRow(placed: PlacedReport, id: number, refs: References): Insertable<Tables["report"]> {
  const { report, programme, portfolio } = placed;
  const row = {
    id,
    pilot_id: placed.pilot,
    edition_id: refs.edition,
    position: placed.position,
    heading: report.pilot.name,
    programme_id: programme === null ? null : idIn(refs.programmes, programme.key, "programme"),
    programme_number: programme?.number ?? null,
    portfolio_id: portfolio === null ? null : idIn(refs.portfolios, portfolio.key, "portfolio"),
    fingerprint: placed.fingerprint,
    source_fingerprint: placed.sourceFingerprint,
  };
  // The columns of the fields follow from the registry, as the entity's do.
  return { ...row, ...writeColumns(report) } as Insertable<Tables["report"]>;
}

/** A row of each list, numbered within its report. */
const numbered = <T, R>(
  reports: readonly Stored[],
  list: (stored: Stored) => readonly T[],
  row: (item: T) => R,
) =>
  reports.flatMap((stored) =>
    list(stored).map((item, position) => Object.assign({ report_id: stored.id, position }, row(item))),
  );

interface Stored {
  readonly id: number;
  readonly placed: PlacedReport;
}

async function insertNumbered(
  trx: Trx,
  table:
    | "origin_mention"
    | "motion_mention"
    | "partner_mention"
    | "memo_mention"
    | "amount_mention"
    | "provenance",
  rows: readonly object[],
): Promise<void> {
  const ids = await takeIds(trx, table, rows.length);
  await insertRows(
    trx,
    table,
    rows.map(
      (row, at) => ({ id: elementOf(ids, at), ...row }) as unknown as Insertable<Tables[typeof table]>,
    ),
  );
}

/** Stores reports with their names, mentions and provenance: one statement for each table. */
export async function storeReports(
  trx: Trx,
  placed: readonly PlacedReport[],
  refs: References,
): Promise<void> {
  const fresh = placed.filter(({ pilot }) => !refs.reportOfPilot.has(pilot));
  const freshIds = await takeIds(trx, "report", fresh.length);
  const stored: Stored[] = placed.map((report) => ({
    placed: report,
    id: refs.reportOfPilot.get(report.pilot) ?? elementOf(freshIds, fresh.indexOf(report)),
  }));
  await insertRows(
    trx,
    "report",
    stored.map(({ id, placed }) => reportRow(placed, id, refs)),
  );
  const names = stored.flatMap(({ id, placed }) =>
    placed.names.map((name) => ({ ...name, id, pilot: placed.pilot })),
  );
  const nameIds = await takeIds(trx, "pilot_name", names.length);
  await insertRows(
    trx,
    "pilot_name",
    names.map(({ id, pilot, key, source }, at) => ({
      id: elementOf(nameIds, at),
      report_id: id,
      pilot_id: pilot,
      municipality_code: refs.municipalityCode,
      key,
      source,
    })),
  );
  await storeMentions(trx, stored, refs);
  await insertNumbered(
    trx,
    "provenance",
    numbered(
      stored,
      ({ placed }) => placed.report.provenance,
      ({ field, item, method, confidence, start, end, quote, corrections }) => ({
        field,
        item,
        method,
        confidence,
        start,
        end,
        quote,
        corrections,
      }),
    ),
  );
}

async function storeMentions(trx: Trx, stored: readonly Stored[], refs: References): Promise<void> {
  const motionId = (motion: MotionName): number => idIn(refs.motions, motion, "motion");
  await insertNumbered(
    trx,
    "origin_mention",
    numbered(
      stored,
      ({ placed }) => placed.report.origins,
      ({ kind, quote, motion }) => ({
        kind,
        quote,
        motion_id: motion === null ? null : motionId(motion),
        ...printedMotion(motion),
      }),
    ),
  );
  await insertNumbered(
    trx,
    "motion_mention",
    numbered(
      stored,
      ({ placed }) => placed.report.motions,
      ({ role, quote, motion }) => ({ role, quote, motion_id: motionId(motion), ...printedMotion(motion) }),
    ),
  );
  await insertNumbered(
    trx,
    "partner_mention",
    numbered(
      stored,
      ({ placed }) => placed.report.partners,
      ({ quote, printed, partner }) => ({
        quote,
        printed,
        partner_id: idIn(refs.partners, partner.slug, "partner"),
      }),
    ),
  );
  await insertNumbered(
    trx,
    "memo_mention",
    numbered(
      stored,
      ({ placed }) => placed.report.memos,
      ({ number, date, quote }) => ({ number, date, quote }),
    ),
  );
  await insertNumbered(
    trx,
    "amount_mention",
    numbered(
      stored,
      ({ placed }) => placed.report.amounts,
      ({ euros, quote }) => ({ euros, quote }),
    ),
  );
}
