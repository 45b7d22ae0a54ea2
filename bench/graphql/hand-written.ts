import { createServer, type ServerResponse } from "node:http";
import pg from "pg";
import { sortNameSql } from "../../src/domain/sort-name.ts";
import {
  latestFirst,
  longColumns,
  mentionOf,
  mentionStatements,
  periodOf,
  shortColumns,
  shortValuesOf,
  type MentionList,
  type Row,
} from "./flat-rows.ts";

/**
 * What all is measured against: a server that does nothing but these three answers, as one would write it by hand for
 * speed. Plain node:http; prepared statements that give flat rows, side by side; JSON made here.
 */
const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
// Days as text.
pg.types.setTypeParser(1082, (text) => text);

async function read(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}

const lists = Object.keys(mentionStatements) as MentionList[];

/** The mentions of the reports that a condition takes, by report. */
async function readMentions(name: string, list: MentionList, where: string, value: unknown) {
  const rows = await read(`${name} ${list}`, mentionStatements[list](where), [value]);
  const byReport = new Map<unknown, unknown[]>();
  for (const row of rows) byReport.getOrInsert(row["report_id"], []).push(mentionOf[list](row));
  return (report: unknown): unknown[] => byReport.get(report) ?? [];
}

const named = `e.slug as edition_slug, e.title as edition_title, e.kind as edition_kind, e.year as edition_year,
  g.slug as programme_slug, g.number as programme_number, g.name as programme_name,
  f.slug as portfolio_slug, f.name as portfolio_name`;
const programmeOf = (row: Row) =>
  row["programme_slug"] === null
    ? null
    : { slug: row["programme_slug"], number: row["programme_number"], name: row["programme_name"] };
const portfolioOf = (row: Row) =>
  row["portfolio_slug"] === null ? null : { slug: row["portfolio_slug"], name: row["portfolio_name"] };

const underPilot = "select r.id from report r join pilot p on p.id = r.pilot_id where p.slug = $1";

async function answerPilot(parameters: URLSearchParams): Promise<unknown> {
  const slug = parameters.get("slug");
  const [[pilot], changes, reports, origins, motions, partners, memos, amounts] = await Promise.all([
    read(
      "pilot",
      `select p.slug, p.name, y.code, y.name as municipality from pilot p
       join municipality y on y.code = p.municipality_code where p.slug = $1`,
      [slug],
    ),
    read(
      "pilot changes",
      `select c.kind, c.field, c.days, c.before_text, c.after_text, e.slug from change c
       join edition e on e.id = c.edition_id
       where c.pilot_id = (select id from pilot where slug = $1)
       order by ${latestFirst}, c.position`,
      [slug],
    ),
    read(
      "pilot reports",
      `select ${shortColumns}, ${named} from report r join edition e on e.id = r.edition_id
       left join programme g on g.id = r.programme_id left join portfolio f on f.id = r.portfolio_id
       where r.pilot_id = (select id from pilot where slug = $1) order by ${latestFirst}`,
      [slug],
    ),
    ...lists.map((list) => readMentions("pilot", list, `x.report_id in (${underPilot})`, slug)),
  ] as const);
  if (!pilot) return { pilot: null };
  return {
    pilot: {
      slug: pilot["slug"],
      name: pilot["name"],
      municipality: { code: pilot["code"], name: pilot["municipality"] },
      changes: changes.map(({ kind, field, days, slug, before_text, after_text }) => ({
        kind,
        field,
        days,
        edition: { slug },
        before: kind === "NEW" ? null : { text: before_text },
        after: kind === "VANISHED" || kind === "VANISHED_WITH_OUTCOME" ? null : { text: after_text },
      })),
      reports: reports.map((row) => ({
        ...shortValuesOf(row),
        edition: {
          slug: row["edition_slug"],
          title: row["edition_title"],
          kind: row["edition_kind"],
          year: row["edition_year"],
        },
        successful: { verdict: row["successful_verdict"] },
        policyChange: { verdict: row["policy_change_verdict"] },
        financialConsequence: { verdict: row["financial_consequence_verdict"] },
        programme: programmeOf(row),
        portfolio: portfolioOf(row),
        origins: origins?.(row["id"]),
        motions: motions?.(row["id"]),
        partners: partners?.(row["id"]),
        memos: memos?.(row["id"]),
        amounts: amounts?.(row["id"]),
      })),
    },
  };
}

const sort = `${sortNameSql("p.name")} collate "C"`;
const pilotPage = (where: string): string =>
  `select p.id, p.slug, p.address, p.name, y.name as municipality, ${sort} as sort
   from pilot p join municipality y on y.code = p.municipality_code
   where ${where} order by ${sort}, p.address collate "C" limit 21`;

async function answerPilots(parameters: URLSearchParams): Promise<unknown> {
  const code = parameters.get("municipality");
  const found = await (code === null
    ? read("after", pilotPage(`(${sort}, p.address collate "C") > ($1::text, $2::text)`), [
        parameters.get("sort"),
        parameters.get("address"),
      ])
    : read("of municipality", pilotPage("p.municipality_code = $1"), [code]));
  const page = found.slice(0, 20);
  const latest = await read(
    "latest",
    `select distinct on (r.pilot_id) r.pilot_id, ${shortColumns}, ${named} from report r
     join edition e on e.id = r.edition_id
     left join programme g on g.id = r.programme_id left join portfolio f on f.id = r.portfolio_id
     where r.pilot_id = any($1::int[]) order by r.pilot_id, ${latestFirst}`,
    [page.map(({ id }) => id)],
  );
  const reportOf = new Map(latest.map((row) => [row["pilot_id"], row]));
  const rows = await read(
    "motions",
    `select x.report_id, x.role, m.slug, m.number, m.title from motion_mention x join motion m on m.id = x.motion_id
     where x.report_id = any($1::int[]) order by x.report_id, x.position, x.id`,
    [latest.map(({ id }) => id)],
  );
  const motionsOf = Map.groupBy(rows, ({ report_id }) => report_id);
  const last = page.at(-1);
  const cursor = last && JSON.stringify(["Pilot", "NAME", "ASC", last["sort"], last["address"]]);
  return {
    pilots: {
      edges: page.map(({ id, slug, name, municipality }) => {
        const row = reportOf.get(id);
        return {
          node: {
            slug,
            name,
            municipality: { name: municipality },
            latestReport: row
              ? {
                  title: row["title"],
                  edition: {
                    slug: row["edition_slug"],
                    title: row["edition_title"],
                    year: row["edition_year"],
                  },
                  start: periodOf(row, "start"),
                  end: periodOf(row, "end"),
                  successful: { verdict: row["successful_verdict"] },
                  programme: programmeOf(row),
                  motions: (motionsOf.get(row["id"]) ?? []).map(({ role, slug, number, title }) => ({
                    role,
                    motion: { slug, number, title },
                  })),
                }
              : null,
          },
        };
      }),
      pageInfo: {
        hasNextPage: found.length > page.length,
        endCursor: cursor ? Buffer.from(cursor).toString("base64url") : null,
      },
    },
  };
}

const underEdition = "select r.id from report r join edition e on e.id = r.edition_id where e.slug = $1";

async function answerEdition(parameters: URLSearchParams): Promise<unknown> {
  const slug = parameters.get("slug");
  const [[edition], reports, origins, motions, partners, memos, amounts] = await Promise.all([
    read(
      "edition",
      `select e.slug, e.title, e.kind, e.year, y.code, y.name as municipality from edition e
       join municipality y on y.code = e.municipality_code where e.slug = $1`,
      [slug],
    ),
    read(
      "edition reports",
      `select ${longColumns}, ${named}, p.slug as pilot_slug, p.name as pilot_name
       from report r join edition e on e.id = r.edition_id join pilot p on p.id = r.pilot_id
       left join programme g on g.id = r.programme_id left join portfolio f on f.id = r.portfolio_id
       where e.slug = $1 order by r.position`,
      [slug],
    ),
    ...lists.map((list) => readMentions("edition", list, `x.report_id in (${underEdition})`, slug)),
  ] as const);
  if (!edition) return { edition: null };
  return {
    edition: {
      slug: edition["slug"],
      title: edition["title"],
      kind: edition["kind"],
      year: edition["year"],
      municipality: { code: edition["code"], name: edition["municipality"] },
      reports: reports.map((row) => ({
        ...shortValuesOf(row),
        description: row["description"],
        goal: row["goal"],
        reporting: row["reporting"],
        pilot: { slug: row["pilot_slug"], name: row["pilot_name"] },
        successful: { verdict: row["successful_verdict"], text: row["successful_text"] },
        policyChange: { verdict: row["policy_change_verdict"], text: row["policy_change_text"] },
        financialConsequence: {
          verdict: row["financial_consequence_verdict"],
          text: row["financial_consequence_text"],
        },
        programme: programmeOf(row),
        portfolio: portfolioOf(row),
        origins: origins?.(row["id"]),
        motions: motions?.(row["id"]),
        partners: partners?.(row["id"]),
        memos: memos?.(row["id"]),
        amounts: amounts?.(row["id"]),
      })),
    },
  };
}

const answers: Readonly<Record<string, (parameters: URLSearchParams) => Promise<unknown>>> = {
  "/pilot": answerPilot,
  "/pilots": answerPilots,
  "/edition": answerEdition,
};

async function answer(url: string): Promise<Buffer> {
  const [path = "", query = ""] = url.split("?");
  const data = await answers[path]?.(new URLSearchParams(query));
  return Buffer.from(JSON.stringify({ data }));
}

async function respond(url: string, response: ServerResponse): Promise<void> {
  try {
    const body = await answer(url);
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": body.length,
    });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

createServer(({ url = "" }, response) => void respond(url, response)).listen(
  Number(process.env["PORT"]),
  "127.0.0.1",
  () => process.stdout.write("ready\n"),
);
