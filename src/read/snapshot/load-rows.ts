import { sql } from "kysely";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import type { IdOf, MentionRow, Rows } from "../rows.ts";
import type { Db } from "../../database/tables.ts";
import { mentionsOf, mentionTables } from "../sql/mention-tables.ts";
import { nodeTables } from "../sql/node-tables.ts";
import type { Raw } from "../sql/raw.ts";
import type { Scale } from "./scale.ts";
import type { Held, HeldMentions, HeldRows, HeldType } from "./held.ts";

/** So many rows at a time, so that what else goes on never waits long. */
const atOnce = 1000;

/** Reads all rows of a type in the order of their ids, a stretch at a time. */
async function* readAll<T extends HeldType>(
  db: Db,
  type: T,
  scale: Scale,
): AsyncGenerator<readonly Rows[T][]> {
  const { columns, from, id, idType, read } = nodeTables[type];
  let last: number | string = idType === "int" ? -1 : "";
  for (;;) {
    const { rows } = await sql<Raw>`select ${columns} from ${from} where ${sql.ref(id)} > ${last}
      order by ${sql.ref(id)} limit ${atOnce}`.execute(db);
    const stretch = rows.map((raw) => read(scale.share(raw)));
    for (const row of stretch) scale.weigh(row);
    yield stretch;
    const end = stretch.at(-1);
    if (end === undefined || stretch.length < atOnce) return;
    last = end.id;
  }
}

async function hold<T extends HeldType>(
  db: Db,
  type: T,
  scale: Scale,
  each: (rows: readonly Rows[T][]) => Promise<void> = async () => undefined,
): Promise<Held<T>> {
  const byId = new Map<IdOf<T>, Rows[T]>();
  const byKey = new Map<string, Rows[T]>();
  for await (const rows of readAll(db, type, scale)) {
    for (const row of rows) {
      byId.set(row.id, row);
      byKey.set(row.key, row);
    }
    await each(rows);
  }
  return { byId, byKey };
}

type Mentioned = Pick<HeldRows, "Motion" | "Partner">;

/** Puts the row that is held in the place of the one that came along with a mention. */
const shareMentioned: {
  readonly [N in MentionField]: (mention: MentionRow<N>, rows: Mentioned) => MentionRow<N>;
} = {
  origins: ({ motion, ...mention }, { Motion }) => ({
    ...mention,
    motion: motion && (Motion.byId.get(motion.id) ?? motion),
  }),
  motions: ({ motion, ...mention }, { Motion }) => ({
    ...mention,
    motion: Motion.byId.get(motion.id) ?? motion,
  }),
  partners: ({ partner, ...mention }, { Partner }) => ({
    ...mention,
    partner: Partner.byId.get(partner.id) ?? partner,
  }),
  memos: (mention) => mention,
  amounts: (mention) => mention,
  sequels: (mention) => mention,
};

const lists = Object.keys(mentionFields) as MentionField[];
type Collected = { readonly [N in MentionField]: Map<number, MentionRow<N>[]> };

async function collect<N extends MentionField>(
  db: Db,
  list: N,
  reports: readonly number[],
  scale: Scale,
  rows: Mentioned,
  collected: Collected,
): Promise<void> {
  const { read } = mentionTables[list];
  const { rows: found } = await mentionsOf(list, reports).execute(db);
  const byReport: Map<number, MentionRow<N>[]> = collected[list];
  for (const [report, raws] of Map.groupBy(found, ({ parent }) => parent as number)) {
    const mentions = raws.map((raw) => shareMentioned[list](read(scale.share(raw)), rows));
    scale.weigh(mentions);
    byReport.set(report, mentions);
  }
}

/**
 * Reads all rows and mentions that a snapshot holds.
 * @throws {TooLarge} when they weigh more than the scale allows.
 */
export async function loadRows(
  db: Db,
  scale: Scale,
): Promise<{ readonly rows: HeldRows; readonly mentions: HeldMentions }> {
  const Motion = await hold(db, "Motion", scale);
  const Partner = await hold(db, "Partner", scale);
  const mentions: Collected = {
    origins: new Map(),
    motions: new Map(),
    partners: new Map(),
    memos: new Map(),
    amounts: new Map(),
    sequels: new Map(),
  };
  const Report = await hold(db, "Report", scale, async (reports) => {
    const ids = reports.map(({ id }) => id);
    for (const list of lists) await collect(db, list, ids, scale, { Motion, Partner }, mentions);
  });
  const rows: HeldRows = {
    Motion,
    Partner,
    Report,
    Pilot: await hold(db, "Pilot", scale),
    Edition: await hold(db, "Edition", scale),
    Programme: await hold(db, "Programme", scale),
    Portfolio: await hold(db, "Portfolio", scale),
    Document: await hold(db, "Document", scale),
    Municipality: await hold(db, "Municipality", scale),
  };
  return { rows, mentions };
}
