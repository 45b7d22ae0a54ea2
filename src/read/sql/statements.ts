import { sql, type RawBuilder } from "kysely";
import { tableOf, columnName } from "../../domain/thing.ts";
import { nodeTypes, type NodeType } from "../../domain/global-id.ts";
import { things } from "../../domain/things/things.ts";
import type { GraphReader, Former } from "../reader.ts";
import type { CountsRow, DatasetRow, FreshnessRow, LongField, ReportTexts } from "../rows.ts";
import {
  editionOrder,
  editionOrderReversed,
  isOneOf,
  isOneOfTexts,
  latestEditionFirst,
  moment,
  revisionColumn,
  type Raw,
  type Fragment,
} from "./fragments.ts";
import type { Db } from "../../database/tables.ts";
import { nodeTables } from "./node-tables.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { kinds } from "../../domain/kinds/kinds.ts";
import type { Kind } from "../../domain/kinds/kind.ts";
import { migrations } from "../../database/migrations/migrations.ts";

const { Report, Change, Edition } = nodeTables;

/** The statements for what hangs under a thing: rows in order, each with the thing's id as "parent". */
export const under = {
  reportsOfPilot: (ids) => sql<Raw>`select ${Report.columns}, r.pilot_id as "parent" from ${Report.from}
    where ${isOneOf("r.pilot_id", ids)} order by ${editionOrderReversed}, r.position`,
  reportsOfEdition: (ids) => sql<Raw>`select ${Report.columns}, r.edition_id as "parent" from ${Report.from}
    where ${isOneOf("r.edition_id", ids)} order by r.position`,
  // A pilot has few changes: PostgreSQL would read all editions for them, were it not told to look each one up.
  changesOfPilot: (ids) => sql<Raw>`select ${Change.columns}, c.pilot_id as "parent", ${revisionColumn}
    from change c join pilot p on p.id = c.pilot_id
    cross join lateral (select address, as_of from edition where id = c.edition_id offset 0) e
    where ${isOneOf("c.pilot_id", ids)} order by (${latestEditionFirst}) collate "C", c.position`,
  editionsOfMotion: (ids) => sql<Raw>`select ${Edition.columns}, link.motion_id as "parent" from (
      select x.motion_id, r.edition_id from motion_mention x join report r on r.id = x.report_id
      where ${isOneOf("x.motion_id", ids)}
      union select mandate_id, id from edition where ${isOneOf("mandate_id", ids)}) link
    join edition e on e.id = link.edition_id order by ${editionOrder}`,
  spellings: (ids) => sql<Raw>`select distinct printed collate "C" as printed, partner_id as "parent"
    from partner_mention where ${isOneOf("partner_id", ids)} order by 1`,
  unread: (ids) => sql<Raw>`select line, start, "end", text, edition_id as "parent" from unread_line
    where ${isOneOf("edition_id", ids)} order by line, start`,
  provenance: (ids) => sql<Raw>`select v.field, v.item, v.method, v.confidence, v.start, v."end", v.quote,
      v.corrections::text as corrections, r.edition_id as "editionId", v.report_id as "parent", ${revisionColumn}
    from provenance v join report r on r.id = v.report_id
    where ${isOneOf("v.report_id", ids)} order by v.report_id, v.position, v.id`,
  doubts: (
    ids,
  ) => sql<Raw>`select field, label, reason, confidence, start, "end", quote, report_id as "parent"
    from doubt where ${isOneOf("report_id", ids)} order by report_id, position`,
  extra: (ids) => sql<Raw>`select label, text, report_id as "parent"
    from extra where ${isOneOf("report_id", ids)} order by report_id, position`,
  documentDoubts: (ids) => sql<Raw>`select reason, confidence, start, "end", quote, edition_id as "parent"
    from document_doubt where ${isOneOf("edition_id", ids)} order by edition_id, position`,
} satisfies Partial<Record<keyof GraphReader, (ids: readonly number[]) => RawBuilder<Raw>>>;
type Under = keyof typeof under;

/** What each hangs under. */
export const holders = {
  Pilot: ["reportsOfPilot", "changesOfPilot"],
  Report: ["provenance", "doubts", "extra"],
  Edition: ["reportsOfEdition", "unread", "documentDoubts"],
  Motion: ["editionsOfMotion"],
  Partner: ["spellings"],
} as const satisfies Partial<Record<NodeType, readonly Under[]>>;
/** What makes a row of each; the other statements give rows as they are. */
export const readersUnder: { readonly [N in Under]?: (raw: Raw) => unknown } = {
  reportsOfPilot: Report.read,
  reportsOfEdition: Report.read,
  changesOfPilot: Change.read,
  editionsOfMotion: Edition.read,
  provenance: (raw) => ({ ...raw, corrections: JSON.parse(String(raw["corrections"])) as unknown }),
  spellings: ({ printed }) => String(printed),
};

export const editionsUnder = (codes: readonly string[]) => sql<Raw>`select ${Edition.columns},
  e.municipality_code as "parent" from edition e
  where ${isOneOfTexts("e.municipality_code", codes)} order by ${editionOrder}`;

/** The statements for one long text or figure of a thing, each row with the thing's id. */
export const texts = (ids: readonly number[]) =>
  sql<RawTexts>`select ${textColumns}, ${revisionColumn} from report r where ${isOneOf("r.id", ids)}`;
export const introductions = (ids: readonly number[]) =>
  sql<{
    id: number;
    introduction: string | null;
  }>`select id, introduction from edition where ${isOneOf("id", ids)}`;
export const documentTexts = (hashes: readonly string[]) =>
  sql<{
    id: string;
    text: string;
  }>`select sha256 as id, text from document where ${isOneOfTexts("sha256", hashes)}`;
export const documentBlocks = (hashes: readonly string[]) =>
  sql<{
    id: string;
    blocks: string | null;
  }>`select sha256 as id, blocks::text as blocks from document where ${isOneOfTexts("sha256", hashes)}`;
export const freshness = (ids: readonly number[]) => sql<FreshnessRow & { readonly id: number }>`
  select e.id, e.expected,
    (select count(*)::int from report r where r.edition_id = e.id) as read,
    (select count(*)::int from unread_line u where u.edition_id = e.id) as unread
  from edition e where ${isOneOf("e.id", ids)}`;

/** Of an edition that is not there. */
export const noFreshness: FreshnessRow = { expected: null, read: 0, unread: 0 };

/** How many there are of each. */
export async function readCounts(db: Db): Promise<CountsRow> {
  const columns = nodeTypes.map((type) => {
    const thing = things[type];
    return sql`(select count(*)::int from ${sql.table(tableOf(thing))}) as ${sql.id(thing.plural.graphql)}`;
  });
  const { rows } = await sql<CountsRow>`select ${sql.join(columns)}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("a select without a table gave no row");
  return row;
}

/** The revision of the data; 0 before the first import. */
export async function readDataset(db: Db): Promise<DatasetRow> {
  const { rows } =
    await sql<DatasetRow>`select identity, revision, ${moment("modified_at")} as modified from dataset
    order by revision desc limit 1`.execute(db);
  return rows[0] ?? { identity: "", revision: 0, modified: null };
}

const longFields = Object.entries(reportFields).flatMap(([name, field]) => {
  if (field.kind === "reference") return [];
  const kind: Kind = kinds[field.kind];
  const part = Object.keys(kind.parts).find((each) => kind.parts[each]?.long);
  return part === undefined ? [] : [{ name: name as LongField, column: columnName(name, part) }];
});

const textColumns: Fragment = sql.raw(
  ["r.id", ...longFields.map(({ name, column }) => `r.${column} as "${name}"`)].join(", "),
);

type RawTexts = ReportTexts & { readonly id: number };
export const noTexts = Object.fromEntries(longFields.map(({ name }) => [name, null])) as {
  [N in LongField]: null;
};

interface Readiness {
  /** Whether the schema is the one that this version made; false while a newer version takes over. */
  readonly migrated: boolean;
  readonly revision: number;
}

/** Whether the database answers and fits this version; fails when it does not answer. */
export async function readReadiness(db: Db): Promise<Readiness> {
  const { rows } = await sql<{ name: string }>`select name from mikro_orm_migrations`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  const { revision } = await readDataset(db);
  return { migrated: migrations.every(({ name }) => done.has(name)), revision };
}

export type AskedAddress = { readonly type: string; readonly key: string };

interface Row extends AskedAddress {
  readonly asked: string;
  readonly name: string;
  readonly at: string | null;
  readonly reason: string | null;
}

/** How often a thing got another address; more is a circle. */
const mostSteps = 100;

export async function readFormers(
  db: Db,
  asked: readonly AskedAddress[],
): Promise<ReadonlyMap<string, Former>> {
  const { rows } = await sql<Row>`
    with recursive path as (
      select g.key as asked, g.type, g.key, g.name, g.gone_at, g.reason, g.leads_to, 0 as step from given_address g
      where ${isOneOfTexts(
        "g.type",
        asked.map(({ type }) => type),
      )} and ${isOneOfTexts(
        "g.key",
        asked.map(({ key }) => key),
      )}
      union all
      select path.asked, g.type, g.key, g.name, g.gone_at, g.reason, g.leads_to, step + 1
      from path join given_address g on g.type = path.type and g.key = path.leads_to where step < ${mostSteps}
    )
    select distinct on (type, asked) type, asked, key, name, ${moment("gone_at")} as at, reason
    from path order by type, asked, step desc`.execute(db);
  return new Map(
    rows.map(({ type, asked: before, key, name, at, reason }) => [
      `${type} ${before}`,
      at === null ? { key } : { key: null, name, at, reason: reason ?? "" },
    ]),
  );
}
