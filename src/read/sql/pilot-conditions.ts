import { sql } from "kysely";
import type { PilotSelection } from "../reader.ts";
import { editionOrderReversed, isOneOf, isOneOfTexts, statusSql, type Fragment } from "./fragments.ts";

/** The latest report of `pilot p`, with the sort text of its edition. */
export const latestReport = (editionSort: Fragment): Fragment => sql`left join lateral (
  select r.start_from, r.end_to, r.successful_verdict, ${editionSort} as edition_sort
  from report r join edition e on e.id = r.edition_id
  where r.pilot_id = p.id order by ${editionOrderReversed}, r.position limit 1) latest on true`;

const hasReport = (joined: Fragment, fits: Fragment): Fragment =>
  sql`exists (select 1 from report r ${joined} where r.pilot_id = p.id and ${fits})`;

type Conditions = {
  readonly [N in Exclude<keyof PilotSelection, "asOf">]: {
    readonly latest: boolean;
    sql(values: NonNullable<PilotSelection[N]>, asOf: string): Fragment;
  };
};

/** What `pilot p` fits for each part of a selection, and whether that needs its latest report. */
const conditions: Conditions = {
  editions: { latest: false, sql: (ids) => hasReport(sql``, isOneOf("r.edition_id", ids)) },
  programmes: { latest: false, sql: (ids) => hasReport(sql``, isOneOf("r.programme_id", ids)) },
  portfolios: { latest: false, sql: (ids) => hasReport(sql``, isOneOf("r.portfolio_id", ids)) },
  partners: {
    latest: false,
    sql: (ids) => hasReport(sql`join partner_mention x on x.report_id = r.id`, isOneOf("x.partner_id", ids)),
  },
  motions: {
    latest: false,
    sql: (ids) => hasReport(sql`join motion_mention x on x.report_id = r.id`, isOneOf("x.motion_id", ids)),
  },
  origins: {
    latest: false,
    sql: (kinds) =>
      hasReport(sql`join origin_mention x on x.report_id = r.id`, isOneOfTexts("x.kind", kinds)),
  },
  verdicts: { latest: true, sql: (verdicts) => isOneOfTexts("latest.successful_verdict", verdicts) },
  statuses: {
    latest: true,
    sql: (statuses, asOf) => sql`${statusSql(asOf)} = any(${[...statuses]}::text[])`,
  },
  runningOn: { latest: true, sql: (day) => sql`${statusSql(day)} = 'RUNNING'` },
  municipalities: { latest: false, sql: (codes) => isOneOfTexts("p.municipality_code", codes) },
  updatedSince: { latest: false, sql: (moment) => sql`p.updated_at >= ${moment}::timestamptz` },
  ids: { latest: false, sql: (ids) => isOneOf("p.id", ids) },
};

const parts = Object.keys(conditions) as (keyof Conditions)[];
const isAsked = (where: Partial<PilotSelection>) => (part: keyof Conditions) =>
  where[part] !== null && where[part] !== undefined;

/** Whether a selection speaks of the latest report. */
export const needsLatest = (where: Partial<PilotSelection>): boolean =>
  parts.some((part) => isAsked(where)(part) && conditions[part].latest);

/** What `pilot p` must fit to be in the selection. */
export const pilotConditions = (where: Partial<PilotSelection>): Fragment[] =>
  parts
    .filter(isAsked(where))
    .map((part) =>
      (conditions[part].sql as (values: unknown, asOf: string) => Fragment)(where[part], where.asOf ?? ""),
    );
