import pg from "pg";
import { sortNameSql } from "../../src/domain/sort-name.ts";
import {
  latestFirst,
  longColumns,
  mentionOf,
  mentionStatements,
  periodOf,
  type MentionList,
} from "../graphql/flat-rows.ts";

export type Row = Readonly<Record<string, unknown>>;

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
// Days as text.
pg.types.setTypeParser(1082, (text) => text);

async function read(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}

const byId = (rows: readonly Row[], ids: readonly unknown[], id = "id"): (Row | null)[] => {
  const found = new Map(rows.map((row) => [row[id], row]));
  return ids.map((one) => found.get(one) ?? null);
};
const byParent = (rows: readonly Row[], ids: readonly unknown[], parent: string): Row[][] => {
  const found = Map.groupBy(rows, (row) => row[parent]);
  return ids.map((one) => found.get(one) ?? []);
};

const manyOf =
  (name: string, parent: string, text: string) =>
  async (ids: readonly unknown[]): Promise<Row[][]> =>
    byParent(await read(name, text, [ids]), ids, parent);
const oneOf =
  (name: string, text: string, id = "id") =>
  async (ids: readonly unknown[]): Promise<(Row | null)[]> =>
    byId(await read(name, text, [ids]), ids, id);

const reportColumns = `${longColumns}, r.pilot_id, r.edition_id, r.programme_id, r.portfolio_id`;

/** What a batch of ids asks for: one prepared statement each, as DataLoader wants it. */
export const batches = {
  municipality: oneOf(
    "municipality",
    "select code, name from municipality where code = any($1::text[])",
    "code",
  ),
  pilot: oneOf("pilot", "select id, slug, name, municipality_code from pilot where id = any($1::int[])"),
  edition: oneOf(
    "edition",
    "select id, slug, title, kind, year, municipality_code from edition where id = any($1::int[])",
  ),
  programme: oneOf("programme", "select id, slug, number, name from programme where id = any($1::int[])"),
  portfolio: oneOf("portfolio", "select id, slug, name from portfolio where id = any($1::int[])"),
  reportsOfPilot: manyOf(
    "reports of pilot",
    "pilot_id",
    `select ${reportColumns} from report r join edition e on e.id = r.edition_id
     where r.pilot_id = any($1::int[]) order by ${latestFirst}`,
  ),
  latestReport: oneOf(
    "latest report",
    `select distinct on (r.pilot_id) ${reportColumns} from report r join edition e on e.id = r.edition_id
     where r.pilot_id = any($1::int[]) order by r.pilot_id, ${latestFirst}`,
    "pilot_id",
  ),
  reportsOfEdition: manyOf(
    "reports of edition",
    "edition_id",
    `select ${reportColumns} from report r where r.edition_id = any($1::int[]) order by r.position`,
  ),
  changesOfPilot: manyOf(
    "changes of pilot",
    "pilot_id",
    `select c.pilot_id, c.kind, c.field, c.days, c.edition_id, c.before_text, c.after_text
     from change c join edition e on e.id = c.edition_id
     where c.pilot_id = any($1::int[]) order by ${latestFirst}, c.position`,
  ),
} as const;

export const lists = Object.keys(mentionStatements) as MentionList[];

/** The mentions of a batch of reports, in the form of the schema. */
export const mentionBatches = Object.fromEntries(
  lists.map((list) => {
    const rowsOf = manyOf(list, "report_id", mentionStatements[list]("x.report_id = any($1::int[])"));
    return [
      list,
      async (ids: readonly unknown[]) => (await rowsOf(ids)).map((rows) => rows.map(mentionOf[list])),
    ];
  }),
) as { readonly [N in MentionList]: (ids: readonly unknown[]) => Promise<unknown[][]> };

const only = (rows: readonly Row[]): Row | null => rows[0] ?? null;

export const pilotWith = async (slug: string): Promise<Row | null> =>
  only(
    await read("pilot by slug", "select id, slug, name, municipality_code from pilot where slug = $1", [
      slug,
    ]),
  );
export const editionWith = async (slug: string): Promise<Row | null> =>
  only(
    await read(
      "edition by slug",
      "select id, slug, title, kind, year, municipality_code from edition where slug = $1",
      [slug],
    ),
  );

const sort = `${sortNameSql("p.name")} collate "C"`;
const page = (where: string): string =>
  `select p.id, p.slug, p.address, p.name, p.municipality_code, ${sort} as sort from pilot p
   where ${where} order by ${sort}, p.address collate "C" limit $1`;

interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: { readonly municipalities?: readonly string[] | null } | null;
}

/** A page of the list of pilots: after a cursor, or of some municipalities. */
export async function pilotPage({ first, after, filter }: PageArgs) {
  const municipalities = filter?.municipalities;
  const [, , , afterSort, afterAddress] = after
    ? (JSON.parse(Buffer.from(after, "base64url").toString()) as string[])
    : ["", "", "", "", ""];
  const rows = municipalities?.length
    ? await read(
        "page of municipalities",
        page(
          `p.municipality_code = any($2::text[]) and (${sort}, p.address collate "C") > ($3::text, $4::text)`,
        ),
        [first + 1, municipalities, afterSort, afterAddress],
      )
    : await read("page", page(`(${sort}, p.address collate "C") > ($2::text, $3::text)`), [
        first + 1,
        afterSort,
        afterAddress,
      ]);
  const found = rows.slice(0, first);
  const last = found.at(-1);
  return {
    edges: found.map((node) => ({ node })),
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last
        ? Buffer.from(JSON.stringify(["Pilot", "NAME", "ASC", last["sort"], last["address"]])).toString(
            "base64url",
          )
        : null,
    },
  };
}

type Resolve = (row: Row) => unknown;
const answer =
  (name: string): Resolve =>
  (row) => ({ verdict: row[`${name}_verdict`], text: row[`${name}_text`] });

/** Resolvers that need nothing but the row. */
export const plainResolvers: Readonly<Record<string, Readonly<Record<string, Resolve>>>> = {
  Report: {
    start: (row) => periodOf(row, "start"),
    end: (row) => periodOf(row, "end"),
    evaluationMoment: (row) => periodOf(row, "evaluation_moment"),
    successful: answer("successful"),
    policyChange: answer("policy_change"),
    financialConsequence: answer("financial_consequence"),
  },
  Change: {
    before: ({ kind, before_text }) => (kind === "NEW" ? null : { text: before_text }),
    after: ({ kind, after_text }) => (String(kind).startsWith("VANISHED") ? null : { text: after_text }),
  },
};
