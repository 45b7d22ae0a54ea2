import { sql } from "kysely";
import { motionKeyOf } from "../../domain/motion-key.ts";
import type { Municipality } from "../context.ts";
import { keyOf } from "../name-keys.ts";
import type { Trx } from "../rows.ts";
import { slugFor, type SluggedNames } from "./assign-slugs.ts";

interface Row {
  readonly id: number;
  readonly slug: string;
  readonly number: string | null;
  /** What is printed of it first: the day, the title, and the heading of the pilot that it is printed with. */
  readonly day: string | null;
  readonly title: string | null;
  readonly heading: string | null;
}

export interface NamedMotion {
  readonly id: number;
  readonly slug: string;
  readonly names: SluggedNames;
}

/** A motion without a number is known by what is printed of it, or else by its pilot. */
function nameOf({ number, day, title, heading }: Row): { readonly key: string; readonly name: string } {
  if (number !== null) return { key: motionKeyOf(number), name: motionKeyOf(number) };
  const name = ["motie", day ?? "", title ?? heading?.replace(/\([^()]*\)/g, "") ?? ""].join(" ");
  return { key: keyOf(name), name };
}

/**
 * The motions of a municipality with what they are called: by number, else by what the first edition that mentions them
 * prints, in the order of the days of editions.
 */
export async function readNamesOfMotions(trx: Trx, { code }: Municipality): Promise<NamedMotion[]> {
  const inOrder = sql`order by as_of, address, place`;
  const { rows } = await sql<Row>`
    with printed as (
      select mention.*, report.heading, edition.as_of, edition.address collate "C" as address, report.position as place
      from (select motion_id, report_id, motion_title, motion_date_from from motion_mention
        union all select motion_id, report_id, motion_title, motion_date_from from origin_mention) as mention
        join motion on motion.id = mention.motion_id and motion.number is null and motion.municipality_code = ${code}
        join report on report.id = mention.report_id join edition on edition.id = report.edition_id
    ), first as (
      select motion_id, (array_agg(motion_date_from::text ${inOrder}) filter (where motion_date_from is not null))[1] as day,
        (array_agg(motion_title ${inOrder}) filter (where motion_title is not null))[1] as title,
        (array_agg(heading ${inOrder}))[1] as heading
      from printed group by motion_id
    )
    select motion.id, slug, number, first.day, first.title, first.heading
    from motion left join first on first.motion_id = motion.id
    where municipality_code = ${code} order by motion.id`.execute(trx);
  return rows.map((row) => {
    const { key, name } = nameOf(row);
    return { id: row.id, slug: row.slug, names: [{ key, slug: slugFor(name, "motie") }] };
  });
}
