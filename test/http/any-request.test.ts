import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../src/graph/create-schema.ts";
import { anyQuestion, damaged } from "./any-question.ts";
import { leaks } from "./leaks.ts";
import { serveApp } from "./running-app.ts";

const refusals = /^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|QUERY_\w+|TOO_MANY_\w+|LIST_TOO_LONG)$/;

interface Body {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

describe("whatever is asked", () => {
  const app = serveApp();
  const send = (init: RequestInit, search = ""): Promise<Response> =>
    fetch(`${app().url}/graphql${search}`, init);
  const post = (body: string, contentType = "application/json"): Promise<Response> =>
    send({ method: "POST", headers: { "content-type": contentType }, body });

  /** Of lists and orders that differ, so that most of them are wrong where they are given back. */
  async function readCursors(): Promise<string[]> {
    const { body } = await app().ask(`{
      a: pilots { edges { cursor } } b: pilots(orderBy: { field: END, direction: DESC }) { edges { cursor } }
      c: motions { edges { cursor } } d: changes { edges { cursor } } e: search(query: "pilot") { edges { cursor } }
    }`);
    return [...JSON.stringify(body.data).matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor = ""]) => cursor);
  }

  it("is answered, or refused for a reason that the client can do something about, when it fits the schema", async () => {
    let answered = 0;
    const cursors = await readCursors();
    expect(cursors.length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(anyQuestion(createSchema(), cursors), async (query) => {
        const response = await post(JSON.stringify({ query }));
        const { errors = [] } = (await response.json()) as Body;
        if (errors.length === 0) answered += 1;
        expect(errors.filter(({ extensions }) => !refusals.test(extensions?.code ?? ""))).toEqual([]);
        expect(errors.filter(({ message }) => leaks.test(message))).toEqual([]);
        expect(response.status).toBe(200);
      }),
      { numRuns: 250 },
    );
    // Else this would be a test of refusals alone.
    expect(answered).toBeGreaterThan(15);
  });

  it("breaks nothing and leaks nothing, when it nearly fits the schema", async () => {
    await fc.assert(
      fc.asyncProperty(damaged(anyQuestion(createSchema(), await readCursors())), async (query) =>
        expectNoFault(await post(JSON.stringify({ query }))),
      ),
      { numRuns: 250 },
    );
  });

  const scraps = fc.constantFrom(
    ...'{ } ( ) [ ] : ! $ @ ... | = & # """ " \\ query mutation subscription fragment on pilots pilot name slug __schema __type first 1 -1e999 true null $x @include @skip \u0000 \uFEFF'.split(
      " ",
    ),
  );
  const soup = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(" "));
  const bodies = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.record({ query: soup }).map((body) => JSON.stringify(body)),
    fc
      .record({
        query: soup,
        variables: fc.jsonValue(),
        operationName: fc.jsonValue(),
        extensions: fc.jsonValue(),
      })
      .map((body) => JSON.stringify(body)),
    fc.constantFrom(
      "[".repeat(50_000),
      '{"query":"{ __typename }","variables":' + '{"a":'.repeat(9000) + "1" + "}".repeat(9001),
      `{"query":"${"{a".repeat(900)}"}`,
      `{"query":"{ pilots(first: ${"[".repeat(1900)}) }"}`,
    ),
  );
  const contentTypes = fc.oneof(
    { weight: 5, arbitrary: fc.constant("application/json") },
    fc.constantFrom(
      "application/json; charset=utf-16",
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/graphql",
      ";",
    ),
  );

  const expectNoFault = async (response: Response): Promise<void> => {
    const told = await response.text();
    expect(response.status).toBeLessThan(500);
    expect(told).not.toMatch(leaks);
    expect(told).not.toContain("INTERNAL_SERVER_ERROR");
  };

  it("breaks nothing and leaks nothing, in any body", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, contentTypes, async (body, contentType) =>
        expectNoFault(await post(body, contentType)),
      ),
      { numRuns: 300 },
    );
  });

  it("breaks nothing and leaks nothing, in any address and with any header of choice", async () => {
    const parameter = fc.tuple(
      fc.constantFrom("query", "variables", "operationName", "extensions"),
      fc.oneof(soup, fc.json()),
    );
    const accepts = fc.constantFrom(
      "*/*",
      "text/html",
      "application/json;q=x",
      "application/graphql-response+json",
      "",
      "multipart/mixed",
    );
    const methods = fc.constantFrom("GET", "GET", "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH");
    await fc.assert(
      fc.asyncProperty(
        fc.array(parameter, { maxLength: 5 }),
        accepts,
        methods,
        async (parameters, accept, method) => {
          const search = `?${new URLSearchParams(parameters).toString()}`;
          await expectNoFault(await send({ method, headers: { accept } }, search));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("cannot change anything: there are no mutations, over GET least of all", async () => {
    const response = await send({}, `?${new URLSearchParams({ query: "mutation { x }" }).toString()}`);
    expect(response.status).toBeGreaterThanOrEqual(200);
    expect(await response.text()).toMatch(/^\{"errors"/);
    expect(createSchema().getMutationType() ?? null).toBeNull();
  });
});
