import { keyOf } from "../name-keys.ts";
import { sql } from "kysely";
import type { Municipality } from "../context.ts";
import { elementOf, insertUnaddressed, type Trx } from "../rows.ts";
import { references } from "../linked.ts";
import { chooseRows, successorsOf } from "../pilots/choose-rows.ts";

interface UnnumberedMotion {
  title: string | null;
  /** First and last day, ISO. */
  from: string | null;
  to: string | null;
}

const agree = (one: string | null, other: string | null): "SAME" | "OPEN" | "DIFFERENT" => {
  if (one === null || other === null) return "OPEN";
  return one === other ? "SAME" : "DIFFERENT";
};

const keyOrNull = (title: string | null): string | null => (title === null ? null : keyOf(title));

/** How well a mention fits a motion of the same pilot: null when they contradict each other. */
function fitOf(mention: UnnumberedMotion, motion: UnnumberedMotion): number | null {
  const verdicts = [
    agree(mention.from, motion.from),
    agree(mention.to, motion.to),
    agree(keyOrNull(mention.title), keyOrNull(motion.title)),
  ];
  if (verdicts.includes("DIFFERENT")) return null;
  return verdicts.filter((verdict) => verdict === "SAME").length;
}

/**
 * Finds the motion that a mention without a number means, among those of its own pilot: nothing may contradict, and
 * of two the better fit is taken. Printed "Op 28 juni 2021 is een motie aangenomen" and "de motie afvalringen" are one.
 */
function matchMotion<M extends UnnumberedMotion>(mention: UnnumberedMotion, motions: readonly M[]): M | null {
  let best: { motion: M; fit: number } | null = null;
  for (const motion of motions) {
    const fit = fitOf(mention, motion);
    if (fit !== null && (best === null || fit > best.fit)) best = { motion, fit };
  }
  return best?.motion ?? null;
}

/** A motion as one report prints it, without a number. */
interface PrintedMotion extends UnnumberedMotion {
  readonly pilot: number;
}

/** The same day and the same title are one motion, also when two pilots come from it. */
const dayAndTitle = ({ from, title }: UnnumberedMotion): string | null =>
  from === null || title === null ? null : `${from} ${keyOf(title)}`;

/**
 * Which mentions without a number mean one motion: those of one pilot of which nothing contradicts another, and those of
 * any pilots with one day and one title. It follows from what is printed, and in which order, alone.
 *
 * @param printed all that the reports of a municipality print, in the order of its editions
 * @returns for each the number of its motion, counted from 0 in the order in which they first stand
 */
function groupMotions(printed: readonly PrintedMotion[]): number[] {
  const candidates: (PrintedMotion & { readonly mentions: number[] })[] = [];
  for (const [at, mention] of printed.entries()) {
    const own = candidates.filter(({ pilot }) => pilot === mention.pilot);
    const known = matchMotion(mention, own);
    if (known === null) {
      const { pilot, title, from, to } = mention;
      candidates.push({ pilot, title, from, to, mentions: [at] });
      continue;
    }
    known.title ??= mention.title;
    known.from ??= mention.from;
    known.to ??= mention.to;
    known.mentions.push(at);
  }
  const groups = [...Map.groupBy(candidates, (candidate) => dayAndTitle(candidate) ?? candidate).values()];
  const result = printed.map(() => 0);
  for (const [group, same] of groups.entries())
    for (const at of same.flatMap(({ mentions }) => mentions)) result[at] = group;
  return result;
}

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
  const unnumbered = lacking.map(() => ({ key: null, number: null }));
  const made = await insertUnaddressed(trx, "motion", municipality, unnumbered);
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
