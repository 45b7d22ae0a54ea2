import { getIntrospectionQuery, Kind, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { bounds } from "../../src/domain/graphql-bounds.ts";
import { measureCost } from "../../src/apollo/bounds/measure-cost.ts";
import { createSchema } from "../../src/graph/create-schema.ts";
import { measureDocument } from "../../src/apollo/bounds/measure-document.ts";
import { contract } from "../graph/ask.ts";
import { serveApp } from "./running-app.ts";

const times = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");
/** Goes from a pilot to its reports and back, so deep. */
const deep = (levels: number): string =>
  `{ pilot(slug: "flexwonen") { ${"reports { pilot { ".repeat(levels)} name ${"} } ".repeat(levels)} } }`;
/** Each fragment spreads the next twice: ten lines hold a thousand fields, forty a million millions. */
const doubling = (fragments: number): string =>
  `{ pilot(slug: "flexwonen") { ...F0 } }
  ${times(fragments, (i) => `fragment F${i} on Pilot { a${i}: name ... { ...F${i + 1} } reports { pilot { ...F${i + 1} } } }`)}
  fragment F${fragments} on Pilot { name }`;

function readOperation(source: string) {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  return { document, operation };
}

describe("the bounds on a question", () => {
  const app = serveApp();

  it.each([
    ["depth", 22, "QUERY_TOO_DEEP", deep(10)],
    ["aliases", 101, "TOO_MANY_ALIASES", `{ ${times(101, (i) => `a${i}: __typename`)} }`],
    ["repeated", 499, "TOO_MANY_REPEATED_FIELDS", `{ ${times(500, () => "__typename")} }`],
    ["directivesAtOnePlace", 10, "TOO_MANY_DIRECTIVES", `{ __typename ${times(10, () => "@aa")} }`],
    [
      "directives",
      51,
      "TOO_MANY_DIRECTIVES",
      `{ ${times(51, () => "... @include(if: true) { __typename }")} }`,
    ],
    ["tokens", 2002, "TOO_MANY_TOKENS", `{ ${times(2000, () => "x")} }`],
    [
      "points",
      2_040_301,
      "QUERY_TOO_EXPENSIVE",
      "{ motions(first: 100) { edges { node { pilots(first: 100) { edges { node { programme { pilots(first: 100) { edges { cursor } } } } } } } } } }",
    ],
  ] as const)("refuse too much %s, alone, and say how much it was", async (bound, actual, code, query) => {
    const { status, body } = await app().ask(query);
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: `Deze vraag heeft ${actual} ${bounds[bound].counted}; ten hoogste ${bounds[bound].most} is toegestaan. Vraag het in delen.`,
        extensions: { code, bound, actual, most: bounds[bound].most },
      }),
    ]);
    expect(body.data).toBeUndefined();
  });

  it("refuse a list without end among the variables", async () => {
    const ids = Array.from({ length: 501 }, () => "x");
    const { body } = await app().ask(contract("node"), { ids });
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
      { code: "LIST_TOO_LONG", bound: "items", actual: 501, most: 500 },
    ]);
  });

  it("count what fragments hold at every place where they stand, in no time", async () => {
    expect(measureDocument(parse(doubling(40)))).toMatchObject({ aliases: 2 ** 40 - 1, depth: 82 });
    const { body } = await app().ask(doubling(8));
    expect(body.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["TOO_MANY_ALIASES"]);
  });

  it("let fragments that spread each other be refused for that", async () => {
    const { body } = await app().ask(
      '{ pilot(slug: "x") { ...A } } fragment A on Pilot { ...B } fragment B on Pilot { ...A }',
    );
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
  });

  it.each(["edition", "lists", "motion", "node", "pilot", "pilots"])(
    "let %s of the contract pass",
    async (name) => {
      const variables = { slug: "flexwonen", number: "1911-35", ids: ["x"], first: 20 };
      const { body } = await app().ask(contract(name), variables);
      expect(body.errors).toBeUndefined();
      expect(body.extensions).toEqual({ cost: { points: expect.any(Number) as number, most: 80_000 } });
    },
  );

  it("let the pages of a hundred whole reports pass", async () => {
    const report = /reports \{([^]*)\}\s*changes/.exec(contract("pilot"))?.[1] ?? "";
    const { body } = await app().ask(`{ reports(first: 100) { edges { node { ${report} } } } }`);
    expect(body.errors).toBeUndefined();
  });

  it.each([
    ["standard", {}],
    [
      "everything",
      {
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
      },
    ],
  ])("let the introspection query pass (%s)", async (_, options) => {
    const { body } = await app().ask(getIntrospectionQuery(options));
    expect(body.errors).toBeUndefined();
  });

  it("refuse introspection that goes round", async () => {
    const round =
      "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }";
    expect((await app().ask(round)).body.errors).toHaveLength(1);
  });

  it("tell the cost and what is allowed, in the answer and in headers", async () => {
    // pilots, totalCount, and of ten edges each the edge, node and name.
    const { headers, body } = await app().ask("{ pilots(first: 10) { totalCount edges { node { name } } } }");
    expect(body.extensions).toEqual({ cost: { points: 32, most: 80_000 } });
    expect(headers.get("ratelimit")).toBe('"points";r=79968');
    expect(headers.get("ratelimit-policy")).toBe('"points";q=80000;qu="points"');
  });

  it("count by what the variables ask for, and their defaults", async () => {
    const points = async (variables: object): Promise<unknown> =>
      (await app().ask("query ($n: Int = 3) { pilots(first: $n) { edges { cursor } } }", { ...variables }))
        .body.extensions;
    expect(await points({})).toEqual({ cost: { points: 7, most: 80_000 } });
    expect(await points({ n: 50 })).toEqual({ cost: { points: 101, most: 80_000 } });
  });

  it("count a list that says no size for as many as there are, and long texts for their length", async () => {
    const points = async (query: string): Promise<unknown> => (await app().ask(query)).body.extensions;
    // Five editions, and five reports of each, at least.
    expect(await points("{ editions { reports { title } } }")).toEqual({
      cost: { points: 55, most: 80_000 },
    });
    expect(await points("{ editions { reports { goal } } }")).toEqual({
      cost: { points: 5 * (1 + 5 * (1 + 30)), most: 80_000 },
    });
    const measured = measureCost({
      schema: createSchema(),
      ...readOperation("{ editions { reports { title } } }"),
      variables: {},
      things: new Map([
        ["Edition", 100],
        ["Report", 10_000],
      ]),
    });
    expect(measured).toBe(100 * (1 + 100 * 2));
  });

  it("count a search by the length and number of words of its question", async () => {
    const points = async (question: string): Promise<number> => {
      const { body } = await app().ask("query ($q: String!) { search(query: $q) { totalCount } }", {
        q: question,
      });
      return (body.extensions as { cost: { points: number } }).cost.points;
    };
    const [one, two, long] = [
      await points("wonen"),
      await points("flex wonen"),
      await points("x".repeat(500)),
    ];
    expect([two > one, long > one]).toEqual([true, true]);
    // However many words it has, one question alone is not refused for its points.
    expect(await points("a ".repeat(500))).toBeLessThan(bounds.points.most);
  });

  it("refuse many searches at a time, and many suggestions, before any is looked for", async () => {
    const misspelt = "woonoverlst ".repeat(83);
    for (const field of [
      `search(query: "${misspelt}") { totalCount }`,
      `suggest(prefix: "${misspelt}") { text }`,
    ]) {
      const { body } = await app().ask(`{ ${times(30, (i) => `a${i}: ${field}`)} }`);
      expect(body.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["QUERY_TOO_EXPENSIVE"]);
    }
  });

  it("refuse a body that is too large before reading it", async () => {
    const { status, body } = await app().ask(`{ ${"x".repeat(200_000)} }`);
    expect(status).toBe(413);
    expect(body.errors?.[0]?.message).toMatch(
      /^De vraag is 2000\d\d bytes; ten hoogste 102400 is toegestaan\.$/,
    );
    expect(body.errors?.[0]?.extensions).toEqual({ code: "BODY_TOO_LARGE" });
  });

  it("refuse questions in a batch", async () => {
    const response = await fetch(`${app().url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: "{ __typename }" }))),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BATCH_TOO_LARGE" } }] });
  });
});
