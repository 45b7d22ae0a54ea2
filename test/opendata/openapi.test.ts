import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, expect, test } from "vitest";
import { openStored, storeSample } from "./sample.ts";

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Record<string, unknown>[];
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, { schema: object }> }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly security: readonly object[];
  readonly components: {
    readonly parameters: Readonly<Record<string, { name: string }>>;
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, object>>;
  };
}

let description: Description;
const opened = openStored(storeSample, { withSearch: true });

beforeAll(async () => {
  description = (await opened.server.inject({ url: "/open-data/v1/openapi.json" })).json<Description>();
});

test("every path that is described answers as it is described, with the example that it gives", async () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...description, $id: "openapi" });
  let checked = 0;
  for (const [path, { get }] of Object.entries(description.paths)) {
    const exampleOf = (part: string) => {
      const parameter = get.parameters?.find((each) => each["in"] === "path" && each["name"] === part);
      return encodeURIComponent(String(parameter?.["example"]));
    };
    const question = path.startsWith("/zoeken") ? "?q=flexwonen" : "";
    const url = `/open-data/v1${path.replaceAll(/\{(\w+)\}/g, (_, part: string) => exampleOf(part))}${question}`;
    for (const [mediaType, { schema }] of Object.entries(get.responses["200"]?.content ?? {})) {
      const answer = await opened.server.inject({ url, headers: { accept: mediaType } });
      expect([url, answer.statusCode]).toEqual([url, 200]);
      expect(String(answer.headers["content-type"]).split(";")[0]).toBe(mediaType);
      if (mediaType !== "application/json") continue;
      const pointed = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object;
      const fits = ajv.compile(pointed);
      expect([url, fits(answer.json()), fits.errors]).toEqual([url, true, null]);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(20);
});

test("every operation has a name of its own, and describes what it refuses", () => {
  const operations = Object.values(description.paths).map(({ get }) => get);
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { responses } of operations)
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(["200", "304", "400", "405", "406", "415", "431", "503"]),
    );
  const naming = Object.entries(description.paths).filter(([path, { get }]) =>
    [path, ...(get.parameters ?? []).map(({ $ref = "" }) => $ref)].some((part) =>
      /\{|\/(gemeenten?|pilots)$/u.test(String(part)),
    ),
  );
  expect(naming.length).toBeGreaterThan(100);
  for (const [path, { get }] of naming) expect([path, "404" in get.responses]).toEqual([path, true]);
});

test("nobody has to say who they are; things and problems are named once, and no body is of a kind that is not told", () => {
  expect(description.security).toEqual([]);
  const { schemas, responses } = description.components;
  const named = { type: "object", properties: { errors: { items: { $ref: "#/components/schemas/Fault" } } } };
  expect(schemas["Problem"]).toMatchObject(named);
  for (const [path, { get }] of Object.entries(description.paths))
    for (const [status, answer] of Object.entries(get.responses)) {
      const shared = "$ref" in answer ? responses[String(answer.$ref).split("/").at(-1) ?? ""] : answer;
      const { content = {} } = shared as (typeof get.responses)[string];
      if (Number(status) >= 400)
        expect([path, status, content]).toEqual([
          path,
          status,
          { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        ]);
      for (const [mediaType, { schema }] of Object.entries(content))
        expect([path, mediaType, "type" in schema || "$ref" in schema]).toEqual([path, mediaType, true]);
    }
});

test("names follow the API Design Rules: kebab case in paths, camel case in queries, no slash at the end", () => {
  for (const path of Object.keys(description.paths))
    expect(path).toMatch(/^(\/|(\/([a-z0-9-]+|\{\w+\}|data\.[a-z]+))+)$/);
  for (const { name } of Object.values(description.components.parameters))
    expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
});

test("the page to read needs nothing from elsewhere, and names every address", async () => {
  const { body } = await opened.server.inject({ url: "/open-data/v1/documentatie" });
  // What the service answers is shown as it answers it.
  expect(body).toContain("GET /open-data/v1/pilots?perPagina=1");
  expect(body).toContain('"totalCount": ');
  expect(body).not.toMatch(/<script|src=|@import|<link/);
  for (const path of Object.keys(description.paths)) {
    const [, file, form] = /^(.*\/data\.)(\w+)$/u.exec(path) ?? [path, path];
    const [line = ""] = body.split("<li>").filter((each) => each.includes(`GET /open-data/v1${file}`));
    expect(line).toContain(form === undefined ? path : `.${form}</code>`);
  }
});
