import { sql } from "kysely";
import { motionKeyOf } from "../../domain/motion-key.ts";
import type { Municipality } from "../context.ts";
import { keyOf, pilotKeyOf } from "../name-keys.ts";
import type { Trx } from "../rows.ts";
import { slugFor, type SluggedNames } from "./assign-slugs.ts";
import type { Register } from "../../source/register.ts";
import type { PilotHeadings } from "../place-reports.ts";

interface Row {
  readonly id: number;
  readonly slug: string;
  readonly number: string | null;
  /** What is printed of it first: the day, the title, and the headings of the pilots that it is printed with, first one first. */
  readonly day: string | null;
  readonly title: string | null;
  readonly headings: readonly string[];
}

/** A row, and all that it is called. */
export type NamedRow = { readonly id: number; readonly slug: string; readonly names: SluggedNames };

type Name = { readonly key: string; readonly name: string };

const nameOfWords = (...words: readonly (string | null)[]): Name => {
  const name = ["motie", ...words.map((word) => word ?? "")].join(" ");
  return { key: keyOf(name), name };
};

const barely = (heading: string): string => heading.replace(/\([^()]*\)/g, "");

/** A motion without a number is known by what is printed of it, or else by its pilot. */
function nameOf({ number, day, title, headings: [heading = ""] }: Row): Name {
  if (number !== null) return { key: motionKeyOf(number), name: motionKeyOf(number) };
  return nameOfWords(day, title ?? barely(heading));
}

/** What it can have been called while only some of its editions were there: an address that was given then stays its own. */
function formerNamesOf({ number, day, title, headings }: Row): Name[] {
  if (number !== null) return [];
  const told = [...(title === null ? [] : [title]), ...headings.flatMap((one) => [barely(one), one])];
  return [day, null].flatMap((each) => told.map((words) => nameOfWords(each, words)));
}

/**
 * The motions of a municipality with what they are called: by number, else by the day and the title that they have, or
 * the pilot that they are first printed with. Call it when motions are described.
 */
export async function readNamesOfMotions(trx: Trx, { code }: Municipality): Promise<NamedRow[]> {
  const { rows } = await sql<Row>`
    select id, slug, number, title, date_from as day, case when number is null then array(
      select heading from (select motion_id, report_id from motion_mention union all select motion_id, report_id from origin_mention) as mention
        join report on report.id = report_id join edition on edition.id = edition_id
      where motion_id = motion.id order by as_of, edition.address collate "C", report.position) else '{}' end as headings
    from motion where municipality_code = ${code} order by id`.execute(trx);
  // Two whose names differ in no letter still have an order, which must not be that of import.
  const inOrder = rows
    .toSorted(({ headings: [a = ""] }, { headings: [b = ""] }) => (a < b ? -1 : Number(a > b)))
    .map((row) => ({ row, own: nameOf(row), formers: formerNamesOf(row) }));
  const alike = Map.groupBy(inOrder, ({ own }) => own.key);
  return inOrder.map(({ row, own, formers }) => {
    const { id, slug, day, title, headings } = row;
    // Of several pilots one title, or "Wijkhub (Noord)" and "Wijkhub (Zuid)": the whole heading tells them apart.
    const isAlone = headings.length === 0 || alike.get(own.key)?.length === 1;
    const first = isAlone ? own : nameOfWords(day, title, headings[0] ?? null);
    const others = new Map([own, ...formers].map(({ key, name }) => [key, { key, name }]));
    others.delete(first.key);
    const sluggedOf = ({ key, name }: Name) => ({ key, slug: slugFor(name, "motie") });
    return { id, slug, names: [sluggedOf(first), ...[...others.values()].map(sluggedOf)] };
  });
}

/** A pilot is called as people decided, else as its first edition heads it; all its headings are its names. */
export function namesOfPilot(
  { headings, formers }: PilotHeadings,
  register: Register,
  { code }: Municipality,
): SluggedNames {
  const decisions = (register.decisions ?? []).flatMap(({ municipality, pilot, renamed, mergedInto }) => {
    const name = renamed ?? mergedInto;
    return municipality === code && name !== undefined ? [{ former: pilotKeyOf(pilot), name }] : [];
  });
  const printed = headings.map((heading) => ({ key: pilotKeyOf(heading), slug: slugFor(heading, "pilot") }));
  const own = new Set(printed.map(({ key }) => key));
  const decided = decisions
    .filter(({ former }) => own.has(former))
    .map(({ name }) => {
      const key = pilotKeyOf(name);
      return printed.find((each) => each.key === key) ?? { key, slug: slugFor(name, "pilot") };
    });
  // Of a pilot that was renamed twice the last name is the one that is renamed no more.
  const last = decided.findLast(({ key }) => decisions.every(({ former }) => former !== key));
  const [first = { key: "", slug: "pilot" }, ...others] = printed;
  const former = formers.map((key) => ({ key, slug: first.slug }));
  return [last ?? first, ...(last === undefined ? [] : [first]), ...others, ...former];
}
