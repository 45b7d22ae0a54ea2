import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segments, type AddressedType } from "../../src/domain/addresses.ts";
import { createSchema } from "../../src/graph/create-schema.ts";
import { contract, publicUrl } from "../graph/ask.ts";
import { anyQuestion } from "./any-question.ts";
import { serveApp } from "./running-app.ts";

const slug = { slug: "flexwonen" };
/** Names of answers that join into those of things of another kind. */
const joined = `query ($slug: String!, $edition: String!) {
  report: pilot(slug: $slug) { latest: latestReport { id uri __typename } edition: reports { id uri pilot { id uri } } }
  latest_report: edition(slug: $edition) { id uri __typename }
  report_latest: edition(slug: $edition) { id uri pilot: municipality { id uri } }
}`;
/** Names that scripts know. */
const known = `query ($slug: String!) {
  __proto__: pilot(slug: $slug) { constructor: id toString: uri __proto__: name hasOwnProperty: slug }
}`;
const pilotsOf = (variable: string, filter: string): string =>
  `query ${variable} { pilots(filter: ${filter}, first: 50) { totalCount edges { node { slug uri } } } }`;
const editions = ["perspectiefnota-2024"];
const operations = `query A($slug: String!) { pilot(slug: $slug) { id } }
query constructor($slug: String!) { pilot(slug: $slug) { uri } } query __proto__($slug: String!) { pilot(slug: $slug) { name } }`;
const conditions = `query ($slug: String!, $here: Boolean!, $there: Boolean!) {
  a: pilot(slug: $slug) { ...Named @include(if: $here) slug } b: pilot(slug: $slug) { ...Named @include(if: $there) slug }
} fragment Named on Pilot { name }`;
const idOf = (type: AddressedType, key: string): string =>
  Buffer.from(`${type}:${key}`).toString("base64url");

describe("a question that is asked again and again", () => {
  // Every answer is made anew.
  const app = serveApp({ CACHE_MB: "0", PUBLIC_URL: publicUrl });

  const post = (asked: object): Promise<Response> =>
    fetch(`${app().url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked),
    });
  const get = (asked: object): Promise<Response> => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(asked))
      parameters.set(name, typeof value === "string" ? value : JSON.stringify(value));
    return fetch(`${app().url}/graphql?${parameters.toString()}`);
  };

  /** The one answer to twenty askings, by POST and by GET in turn: its status, a space and its bytes. */
  async function askOften(asked: object): Promise<string> {
    const answers = new Set<string>();
    for (let i = 0; i < 20; i += 1) {
      const response = await (i % 2 === 0 ? post(asked) : get(asked));
      answers.add(`${response.status} ${await response.text()}`);
    }
    expect([...answers]).toHaveLength(1);
    return [...answers].join("");
  }

  async function readData(
    asked: object,
  ): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
    const answer = await askOften(asked);
    expect(answer).toMatch(/^200 \{"data":/);
    return (JSON.parse(answer.slice(4)) as { data: Record<string, Record<string, unknown>> }).data;
  }
  const thing = (type: AddressedType, key: string) => ({
    id: idOf(type, key),
    uri: `${publicUrl}/id/${segments[type]}/${key}`,
  });

  it("gives each thing its own id and address, whatever the names around it", async () => {
    const [edition = ""] = editions;
    const data = await readData({ query: joined, variables: { ...slug, edition } });
    const report = thing("Report", "zoetermeer/perspectiefnota-2026/flexwonen");
    expect(data["report"]?.["latest"]).toEqual({ ...report, __typename: "Report" });
    expect(data["report"]?.["edition"]).toContainEqual({
      ...report,
      pilot: thing("Pilot", "zoetermeer/flexwonen"),
    });
    expect(data["latest_report"]).toEqual({
      ...thing("Edition", `zoetermeer/${edition}`),
      __typename: "Edition",
    });
    expect(data["report_latest"]).toEqual({
      ...thing("Edition", `zoetermeer/${edition}`),
      pilot: thing("Municipality", "GM0637"),
    });
  });

  it("gives its values under names that scripts know", async () => {
    const data = await readData({ query: known, variables: slug });
    const { id, uri } = thing("Pilot", "zoetermeer/flexwonen");
    expect(Object.entries(data["__proto__"] ?? {})).toEqual([
      ["constructor", id],
      ["toString", uri],
      ["__proto__", "Flexwonen"],
      ["hasOwnProperty", "flexwonen"],
    ]);
  });

  it.for(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__"])(
    "keeps the value of a variable by the name of %s, wherever it stands",
    async (name) => {
      const expected = await askOften({ query: pilotsOf("", '{ editions: ["perspectiefnota-2024"] }') });
      const variables = (value: unknown) => Object.fromEntries([[name, value]]);
      const whole = pilotsOf(`($${name}: PilotFilter)`, `$${name}`);
      expect(await askOften({ query: whole, variables: variables({ editions }) })).toBe(expected);
      const list = pilotsOf(`($${name}: [String!])`, `{ editions: $${name} }`);
      expect(await askOften({ query: list, variables: variables(editions) })).toBe(expected);
      const item = pilotsOf(`($${name}: String!)`, `{ editions: [$${name}] }`);
      expect(await askOften({ query: item, variables: variables(editions.join()) })).toBe(expected);
    },
  );

  it.for([
    ["A", `200 {"data":{"pilot":{"id":"${idOf("Pilot", "zoetermeer/flexwonen")}"}}`],
    ["constructor", `200 {"data":{"pilot":{"uri":"${publicUrl}/id/pilot/zoetermeer/flexwonen"}}`],
    ["__proto__", '200 {"data":{"pilot":{"name":"Flexwonen"}}'],
    [undefined, '200 {"errors":[{"message":"'],
    ["toString", '200 {"errors":[{"message":"'],
    ["C", '200 {"errors":[{"message":"'],
  ] as const)(
    "answers the operation that is named, and refuses one that is not there: %s",
    async ([name, begin]) => {
      const asked = {
        query: operations,
        variables: slug,
        ...(name !== undefined && { operationName: name }),
      };
      const answer = await askOften(asked);
      expect(answer).toContain(begin);
      if (answer.includes('"errors"')) expect(answer).toContain('"code":"OPERATION_RESOLUTION_FAILURE"');
    },
  );

  it("knows what is asked under one condition from what is asked under another", async () => {
    expect(await askOften({ query: conditions, variables: { ...slug, here: false, there: true } })).toContain(
      '"a":{"slug":"flexwonen"},"b":{"name":"Flexwonen","slug":"flexwonen"}',
    );
  });

  it.for([
    ["edition", { slug: "perspectiefnota-2026" }],
    ["lists", {}],
    ["motion", { number: "1911-35" }],
    ["node", { ids: [idOf("Pilot", "zoetermeer/flexwonen"), idOf("Motion", "zoetermeer/1911-35")] }],
    ["pilot", slug],
    ["pilots", { filter: { origins: ["MOTION"] }, first: 1 }],
    ["search", { query: "welke pilots komen uit moties" }],
    ["suggest", { prefix: "fl" }],
  ] as const)("gets the same bytes each time: %s of the contract", async ([name, variables]) => {
    expect(await askOften({ query: contract(name), variables })).toMatch(/^200 \{"data":\{"\w+":./);
  });

  it.for([
    ["an unknown slug in a filter", contract("pilots"), { filter: { programmes: ["weg"] } }],
    ["a variable of another kind", contract("pilots"), { first: "veel" }],
    ["a variable that is missing", contract("pilot"), {}],
    ["too long a list", contract("pilots"), { first: 1000 }],
    ["what is not there", "{ pilot(slug: 1) { slag } }", {}],
    [
      "pages of nowhere",
      '{ a: pilots(after: "x") { totalCount } b: motions(after: "y") { totalCount } }',
      {},
    ],
  ] as const)("is refused in the same words each time: %s", async ([, query, variables]) => {
    expect(await askOften({ query, variables })).toContain('"errors":[{"message":"');
  });

  it("gets the same bytes each time, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion(createSchema(), ["UGlsb3Q6eA=="]), async (query) => {
        await askOften({ query });
      }),
      { numRuns: 60 },
    );
  });
});
