import { sql } from "kysely";
import type { Municipality } from "../context.ts";
import { elementOf } from "../element-of.ts";
import { references } from "../linked.ts";
import { chooseRows, successorsOf } from "../pilots/choose-rows.ts";
import type { Trx } from "../rows.ts";
import { groupMotions, type PrintedMotion } from "./group-motions.ts";
import { insertMotions } from "./insert-motions.ts";

interface Mention extends PrintedMotion {
  readonly list: "motion_mention" | "origin_mention";
  readonly id: number;
  readonly motion: number;
}

/** What is printed of motions without a number in a municipality, in the order of its editions. */
async function readMentions(trx: Trx, { code }: Municipality): Promise<Mention[]> {
  const mentions = (["motion_mention", "origin_mention"] as const).map(
    (
      list,
    ) => sql`select ${sql.lit(list)} as list, mention.id, mention.position, report_id, motion_id, motion_title,
      motion_date_from, motion_date_to
      from ${sql.table(list)} as mention join motion on motion.id = motion_id
      where motion.number is null and motion.municipality_code = ${code}`,
  );
  const { rows } = await sql<Mention>`select list, mention.id, motion_id as motion, motion_title as title,
      motion_date_from as "from", motion_date_to as "to", report.pilot_id as pilot
    from (${sql.join(mentions, sql` union all `)}) as mention
      join report on report.id = mention.report_id join edition on edition.id = report.edition_id
    order by edition.as_of, edition.address collate "C", report.position, list, mention.position`.execute(
    trx,
  );
  return rows;
}

/**
 * Decides anew which mentions without a number mean one motion, over all reports of a municipality, and takes away the
 * motions that are left without any.
 *
 * @returns the motions without a number that there are, and which took over the mentions of each that is gone
 */
export async function settleMotions(
  trx: Trx,
  municipality: Municipality,
): Promise<{ readonly motions: readonly number[]; readonly successors: ReadonlyMap<number, number> }> {
  const mentions = await readMentions(trx, municipality);
  const groups = groupMotions(mentions);
  const votes = mentions.map(({ motion }, at) => ({ pilot: elementOf(groups, at), row: motion }));
  const rows = chooseRows(votes, Math.max(-1, ...groups) + 1);
  const lacking = rows.flatMap((row, group) => (row === null ? [group] : []));
  const made = await insertMotions(
    trx,
    lacking.map(() => ({ key: null, number: null })),
    municipality,
  );
  for (const [at, group] of lacking.entries()) rows[group] = elementOf(made, at);
  const motionOf = (at: number): number => rows[elementOf(groups, at)] ?? 0;
  for (const [at, { list, id, motion }] of mentions.entries())
    if (motionOf(at) !== motion)
      await trx
        .updateTable(list)
        .set({ motion_id: motionOf(at) })
        .where("id", "=", id)
        .execute();
  await sql`delete from motion as target
    where number is null and municipality_code = ${municipality.code} and not ${references.Motion}`.execute(
    trx,
  );
  return { motions: rows.flatMap((row) => row ?? []), successors: successorsOf(votes, rows) };
}
