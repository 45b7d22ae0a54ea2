import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { sortName } from "../../src/domain/sort-name.ts";
import { describeOnDatabases } from "../databases.ts";
import { ask, askAll } from "./ask.ts";
import { storeManyPilots } from "./many-pilots.ts";

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: PagedPilot }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
interface PagedPilot {
  readonly slug: string;
  readonly name: string;
  readonly latestReport: {
    readonly start: { readonly from: string } | null;
    readonly end: { readonly to: string } | null;
    readonly edition: { readonly slug: string };
  };
}

const COUNT = 40;
const fields = ["NAME", "START", "END", "LATEST_EDITION"] as const;
const directions = ["ASC", "DESC"] as const;

async function readPage(database: Database, variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { pilots } = (await ask(
    database,
    `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: PilotOrder) {
       pilots(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
         totalCount
         edges { cursor node { slug name latestReport { start { from } end { to } edition { slug } } } }
         pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    variables,
  )) as { pilots: Page };
  return pilots;
}

const sortOf: Record<(typeof fields)[number], (pilot: PagedPilot) => string | null> = {
  NAME: ({ name }) => sortName(name),
  START: ({ latestReport }) => latestReport.start?.from ?? null,
  END: ({ latestReport }) => latestReport.end?.to ?? null,
  LATEST_EDITION: ({ latestReport }) => latestReport.edition.slug,
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const refused = async (database: Database, source: string): Promise<unknown> =>
  (await askAll(database, source)).errors.map(({ message, extensions }) => ({ message, extensions }));

describeOnDatabases("paging", (database) => {
  beforeAll(() => storeManyPilots(database(), COUNT));

  it.each(fields.flatMap((field) => directions.map((direction) => ({ field, direction }))))(
    "orders by $field $direction, with what has none at the end and what is alike in one order",
    async (orderBy) => {
      const { totalCount, edges } = await readPage(database(), { first: 100, orderBy });
      expect(totalCount).toBe(COUNT);
      const sign = orderBy.direction === "ASC" ? 1 : -1;
      const sorted = edges
        .map(({ node }) => node)
        .toSorted((a, b) => {
          const [left, right] = [sortOf[orderBy.field](a), sortOf[orderBy.field](b)];
          if ((left === null) !== (right === null)) return left === null ? 1 : -1;
          return sign * compare(left ?? "", right ?? "") || compare(a.slug, b.slug);
        });
      expect(edges.map(({ node }) => node.slug)).toEqual(sorted.map(({ slug }) => slug));
      expect(new Set(sorted.map(({ slug }) => slug)).size).toBe(COUNT);
    },
  );

  it("walks forward and backward over exactly the whole list, in steps of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        fc.constantFrom(...directions),
        fc.integer({ min: 1, max: 17 }),
        fc.boolean(),
        async (field, direction, size, forward) => {
          const orderBy = { field, direction };
          const whole = await readPage(database(), { first: 100, orderBy });
          const walked: string[] = [];
          let cursor: string | null = null;
          for (let more = true; more;) {
            const page: Page = await readPage(
              database(),
              forward ? { first: size, after: cursor, orderBy } : { last: size, before: cursor, orderBy },
            );
            const slugs = page.edges.map(({ node }) => node.slug);
            walked.splice(forward ? walked.length : 0, 0, ...slugs);
            expect(page.totalCount).toBe(COUNT);
            expect(page.pageInfo[forward ? "hasPreviousPage" : "hasNextPage"]).toBe(cursor !== null);
            expect(page.pageInfo.startCursor).toBe(page.edges.at(0)?.cursor);
            expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
            cursor = page.pageInfo[forward ? "endCursor" : "startCursor"];
            more = page.pageInfo[forward ? "hasNextPage" : "hasPreviousPage"];
          }
          expect(walked).toEqual(whole.edges.map(({ node }) => node.slug));
        },
      ),
      { numRuns: 12 },
    );
  });

  it("gives what lies between two cursors", async () => {
    const { edges } = await readPage(database(), { first: 30 });
    const [after, before] = [edges[3]?.cursor, edges[9]?.cursor];
    const page = await readPage(database(), { after, before });
    expect(page.edges).toEqual(edges.slice(4, 9));
  });

  it("pages through the pilots of each programme at once", async () => {
    interface Programmes {
      readonly programmes: readonly { readonly pilots: Page }[];
    }
    const pages = async (first: number, after: string | null) =>
      (await ask(
        database(),
        `query ($first: Int, $after: String) { programmes { pilots(first: $first, after: $after) {
           totalCount edges { cursor node { slug } } pageInfo { hasNextPage } } } }`,
        { first, after },
      )) as Programmes;
    const { programmes } = await pages(100, null);
    const [whole] = programmes;
    const third = whole?.pilots.edges[2]?.cursor ?? null;
    const next = await pages(4, third);
    expect(next.programmes[0]?.pilots.edges).toEqual(whole?.pilots.edges.slice(3, 7));
    expect(programmes.map(({ pilots }) => pilots.edges.length)).toEqual(
      programmes.map(({ pilots }) => pilots.totalCount),
    );
    expect(programmes.reduce((sum, { pilots }) => sum + pilots.totalCount, 0)).toBe(COUNT);
  });

  it("gives an empty page of none, with the total", async () => {
    expect(await readPage(database(), { first: 0 })).toEqual({
      totalCount: COUNT,
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("refuses a size out of bounds, naming it", async () => {
    expect(await refused(database(), "{ pilots(first: -1) { totalCount } }")).toEqual([
      {
        message: "first: -1 kan niet, vraag er 0 tot 100",
        extensions: { code: "BAD_USER_INPUT", argument: "first", value: -1 },
      },
    ]);
    expect(await refused(database(), "{ motions(last: 101) { totalCount } }")).toEqual([
      {
        message: "last: 101 kan niet, vraag er 0 tot 100",
        extensions: { code: "BAD_USER_INPUT", argument: "last", value: 101 },
      },
    ]);
    expect(await refused(database(), "{ partners(first: 1, last: 1) { totalCount } }")).toEqual([
      {
        message: "first en last: vraag er een van beide",
        extensions: { code: "BAD_USER_INPUT", argument: "last", value: 1 },
      },
    ]);
  });

  it("refuses a cursor that it did not give out, or gave out for another order or list", async () => {
    const byName = (await readPage(database(), { first: 1 })).pageInfo.endCursor ?? "";
    const refusal = (value: string) => [
      {
        message: `after: ${JSON.stringify(value)} is geen cursor van deze lijst in deze volgorde; neem een cursor uit edges of pageInfo`,
        extensions: { code: "BAD_USER_INPUT", argument: "after", value },
      },
    ];
    const after = (value: string, order = "") =>
      `{ pilots(after: ${JSON.stringify(value)} ${order}) { totalCount } }`;
    for (const made of ["zomaar", "", `${byName}A`, Buffer.from("[1]").toString("base64url")])
      expect(await refused(database(), after(made))).toEqual(refusal(made));
    const others = ["orderBy: { field: END }", "orderBy: { field: NAME, direction: DESC }"];
    for (const other of others)
      expect(await refused(database(), after(byName, other))).toEqual(refusal(byName));
    const inMotions = `{ motions(after: ${JSON.stringify(byName)}) { totalCount } }`;
    expect(await refused(database(), inMotions)).toEqual(refusal(byName));
    expect(await refused(database(), after(byName, "orderBy: { field: NAME }"))).toEqual([]);
  });
});
