import type { ApolloServerPlugin } from "@apollo/server";
import { fastify } from "fastify";
import * as fc from "fast-check";
import { getNamedType, isInputObjectType, parse, type GraphQLNamedType } from "graphql";
import { describe, expect, it } from "vitest";
import { createContext } from "../../src/graph/context.ts";
import { sqlReader } from "../../src/read/sql/sql-reader.ts";
import { createSchema } from "../../src/graph/create-schema.ts";
import { startApollo } from "../../src/apollo/apollo.ts";
import { compileOperation } from "../../src/apollo/compiled/compile-operation.ts";
import { contract, publicUrl } from "../graph/ask.ts";
import { anyQuestion } from "./any-question.ts";
import { serveApp } from "./running-app.ts";

const slug = { slug: "flexwonen" };
const conditions = `query ($slug: String!, $here: Boolean!, $there: Boolean!) {
  a: pilot(slug: $slug) { ...Named @include(if: $here) slug } b: pilot(slug: $slug) { ...Named @include(if: $there) slug }
} fragment Named on Pilot { name }`;
const asksWith = (slug: string): string => `{ pilot(slug: ${slug}) { slug } }`;
const ordered = `query ($direction: OrderDirection) {
  pilots(first: 1, orderBy: { field: NAME, direction: $direction }) { totalCount }
}`;

describe("a question that comes again and again", () => {
  // Every answer is made anew.
  const app = serveApp({ CACHE_MB: "0", PUBLIC_URL: publicUrl });
  /** The texts of as many answers to one question as it takes to compile it, and some more. */
  async function askOften(query: string, variables: object = {}): Promise<string[]> {
    const texts = [];
    for (let i = 0; i < 8; i += 1) {
      const response = await fetch(`${app().url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      texts.push(`${response.status} ${await response.text()}`);
    }
    return texts;
  }

  it.for([
    ["edition", { slug: "perspectiefnota-2026" }],
    ["lists", {}],
    ["motion", { number: "1911-35" }],
    ["node", { ids: ["UGlsb3Q6ZmxleHdvbmVu", "TW90aW9uOjE5MTEtMzU"] }],
    ["pilot", slug],
    ["pilots", { filter: { origins: ["MOTION"] }, first: 1 }],
    ["search", { query: "welke pilots komen uit moties" }],
    ["suggest", { prefix: "fl" }],
  ] as const)("is answered with the same bytes each time: %s of the contract", async ([name, variables]) => {
    expect(compileOperation(createSchema(), parse(contract(name)), null)).not.toBeNull();
    const [first, ...later] = await askOften(contract(name), variables);
    expect(first).toMatch(/^200 \{"data":\{"\w+":./);
    expect(new Set(later)).toEqual(new Set([first]));
  });

  it.for([
    ["an unknown slug in a filter", contract("pilots"), { filter: { programmes: ["weg"] } }],
    ["a variable of another kind", contract("pilots"), { first: "veel" }],
    ["a list for an object", contract("pilots"), { filter: [] }],
    ["a variable that is missing", contract("pilot"), {}],
    ["too long a list", contract("pilots"), { first: 1000 }],
    ["something that is not there", "{ pilot(slug: 1) { slag } }", {}],
    [
      "two pages at once",
      '{ a: pilots(first: 1, last: 1) { totalCount } pilot(slug: "flexwonen") { name } }',
      {},
    ],
  ] as const)("is refused in the same words each time: %s", async ([, query, variables]) => {
    const [first, ...later] = await askOften(query, variables);
    expect(first).toContain('{"errors":[{"message":"');
    expect(new Set(later)).toEqual(new Set([first]));
  });

  it.for([
    [
      "a fragment under two conditions",
      conditions,
      { ...slug, here: false, there: true },
      '"a":{"slug":"flexwonen"},"b":{"name":"Flexwonen","slug":"flexwonen"}',
    ],
    ["a direction that is left out", ordered, {}, '"totalCount":3'],
    [
      "a name that scripts know",
      "query ($slug: String!) { pilot(slug: $slug) { __proto__: slug } }",
      slug,
      '"__proto__":"flexwonen"',
    ],
    ["introspection", '{ __type(name: "Pilot") { name } }', {}, '"__type":{"name":"Pilot"}'],
  ] as const)("is answered right each time: %s", async ([, query, variables, part]) => {
    const [first, ...later] = await askOften(query, variables);
    expect(first).toContain(part);
    expect(new Set(later)).toEqual(new Set([first]));
  });

  it.for([
    asksWith('"x"'),
    asksWith('"""x"""'),
    'query ($slug: String = "x") { pilots(first: 1, after: $slug) { totalCount } }',
    conditions,
    ordered,
    "query ($slug: String!) { pilots(filter: { editions: [$slug] }) { totalCount } }",
    "{ dataset { __proto__: revision } }",
    "{ __schema { queryType { name } } }",
    // Twice as many fields at each step: few words, for which the compiler writes a lot.
    `{ edition(slug: "x") { ...E0 } } ${Array.from({ length: 9 }, (_, i) => `fragment E${i} on Edition { next { ...E${i + 1} } previous { ...E${i + 1} } }`).join(" ")} fragment E9 on Edition { slug }`,
  ])("is not compiled where the compiler is not safe, gives something else, or does not end: %s", (query) => {
    expect(compileOperation(createSchema(), parse(query), null)).toBeNull();
  });

  it("is compiled after a few times, and executed again when something is wrong", async () => {
    let executed = 0;
    const countExecuted: ApolloServerPlugin = {
      requestDidStart: async () => ({
        async executionDidStart() {
          executed += 1;
        },
      }),
    };
    const server = fastify();
    const apollo = await startApollo(createSchema(), server, [countExecuted]);
    const ask = async (variables: Readonly<Record<string, string>>): Promise<number> => {
      const reader = sqlReader(app().database.kysely);
      const log = { error: () => undefined };
      const before = executed;
      await apollo.executeOperation(
        { query: "query ($slug: String!) { pilot(slug: $slug) { name } }", variables },
        { contextValue: { ...createContext({ reader, publicUrl }), log } },
      );
      return executed - before;
    };
    const often = [];
    for (let i = 0; i < 8; i += 1) often.push(await ask(slug));
    expect(often).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
    expect(await ask({})).toBe(1);
    await server.close();
  });

  it("can be compiled for its variables: no input type holds itself, which the compiler would follow for ever", () => {
    const held = (type: GraphQLNamedType): GraphQLNamedType[] =>
      isInputObjectType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type)) : [];
    const allHeld = (type: GraphQLNamedType, depth: number): GraphQLNamedType[] =>
      depth === 0 ? [] : held(type).flatMap((inner) => [inner, ...allHeld(inner, depth - 1)]);
    const types = Object.values(createSchema().getTypeMap()).filter(isInputObjectType);
    expect(types.map(({ name }) => name)).toContain("PilotFilter");
    expect(types.filter((type) => allHeld(type, 4).includes(type))).toEqual([]);
  });

  it("is answered as one that was never asked before, whatever it is", async () => {
    const schema = createSchema();
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyQuestion(schema, ["UGlsb3Q6eA=="]), async (query) => {
        const { body } = await app().ask(query);
        if (!body.data || body.errors || !compileOperation(schema, parse(query), null)) return;
        compared += 1;
        expect(new Set(await askOften(query)).size).toBe(1);
      }),
      { numRuns: 250 },
    );
    expect(compared).toBeGreaterThan(15);
  });
});
