import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { askOver, serveApp } from "./running-app.ts";

describe("GraphQL over HTTP", () => {
  const app = serveApp();
  const audits = serverAudits({ url: () => `${app().url}/graphql` });

  it("is audited on all that the specification asks", () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits)("$id: $name", async ({ fn }) => {
    const result = await fn();
    expect(result.status === "ok" ? null : result.reason).toBeNull();
  });

  const get = (query: string): Promise<Response> =>
    fetch(`${app().url}/graphql?${new URLSearchParams({ query }).toString()}`);

  it("answers a plain GET, as a link or a CDN asks", async () => {
    const response = await get("{ pilots { totalCount } }");
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toMatchObject({ data: { pilots: { totalCount: 3 } } });
  });

  it("tells a client that takes the answer of GraphQL apart what was wrong in the status too", async () => {
    const response = await fetch(`${app().url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: "{ vliegendeTaxis }" }),
    });
    expect(response.status).toBe(400);
  });

  it("tells a client that mistypes what it may have meant, in the language that it asks for, else in Dutch", async () => {
    const told = async (language: string | null): Promise<string | undefined> => {
      const headers = language === null ? {} : { "accept-language": language };
      const { body } = await askOver(app().url, '{ pilot(slug: "x") { naam } }', {}, headers);
      return body.errors?.[0]?.message;
    };
    const english = 'Cannot query field "naam" on type "Pilot". Did you mean "name"?';
    const dutch = 'Het veld "naam" bestaat niet op het type "Pilot". Bedoelde u "name"?';
    expect([await told("en"), await told("de,en;q=0.5")]).toEqual([english, english]);
    for (const language of ["nl-NL,nl;q=0.9,en;q=0.8", "fr", "*", null])
      expect(await told(language)).toBe(dutch);
  });

  it("tells no stack, whatever is asked", async () => {
    const { body } = await app().ask('{ pilots(after: "verzonnen") { totalCount } }');
    expect(JSON.stringify(body)).not.toMatch(/stack|\.ts|node_modules/);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
