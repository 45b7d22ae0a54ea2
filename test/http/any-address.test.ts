import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyRequest } from "./any-address.ts";
import { leaks } from "./leaks.ts";
import { sendRaw, type RawAnswer, type RawRequest } from "./raw-request.ts";
import { serveApp } from "./running-app.ts";

const valuesOf = ({ headers }: RawAnswer, name: string): string[] =>
  headers.filter(([given]) => given === name).map(([, value]) => value);

/** In which form a refusal may come: a problem, a page, or GraphQL's own. */
const forms = /^(application\/problem\+json|text\/html|application\/(graphql-response\+)?json)\b/;

describe("whatever address is asked, in whatever way", () => {
  const app = serveApp({}, "POSTGRESQL");

  async function expectNoFault(request: RawRequest): Promise<RawAnswer> {
    const answer = await sendRaw(app().url, request);
    const told = valuesOf(answer, "content-encoding").length === 0 ? answer.body.toString() : "";
    expect(answer.status).toBeGreaterThanOrEqual(200);
    expect(answer.status).toBeLessThan(500);
    expect(valuesOf(answer, "set-cookie")).toEqual([]);
    if (answer.status < 400) return answer;
    expect(told).not.toMatch(leaks);
    const [type = ""] = valuesOf(answer, "content-type");
    expect(type).toMatch(forms);
    if (type.startsWith("application/json"))
      expect(JSON.parse(told || '{"errors":[]}')).toHaveProperty("errors");
    return answer;
  }

  it("nothing breaks, nothing leaks, and a refusal is a problem or a page", async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        statuses.add((await expectNoFault(request)).status);
      }),
      { numRuns: 1000 },
    );
    // Else this would be a test of one kind of refusal.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404, 405]));
  });

  it.each([
    ["an address that is no UTF-8", { target: "/open-data/v1/pilots/%ED%A0%80" }, 400],
    ["a host that is none", { target: "http://[slecht/open-data/v1/pilots" }, 400],
    ["an address without end", { target: `/open-data/v1/pilots/${"a".repeat(3000)}` }, 404],
    ["headers without end", { headers: [["x", "y".repeat(60_000)]] as const }, 431],
    ["a header of two lines", { headers: [["x", "y\r\n z"]] as const }, 400],
  ])("%s is refused as a problem", async (_, part, status) => {
    const asked = { method: "GET", target: "/open-data/v1/pilots", headers: [], body: "" };
    const answer = await expectNoFault({ ...asked, ...part });
    expect(answer.status).toBe(status);
    expect(valuesOf(answer, "content-type")[0]).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      title: expect.any(String) as string,
      status,
      detail: expect.stringMatching(/^[A-Z]/) as string,
    });
  });

  it.each([
    ["an address that is no UTF-8", { target: "/pilots/%ED%A0%80" }, 400],
    ["an address without end", { target: `/pilots/${"a".repeat(3000)}` }, 404],
    ["no HTTP", { target: "\0" }, 400],
  ])("%s is refused with a page where people look", async (_, part, status) => {
    const answer = await expectNoFault({ method: "GET", headers: [], body: "", ...part });
    expect([answer.status, valuesOf(answer, "content-type")[0]]).toEqual([
      status,
      "text/html; charset=utf-8",
    ]);
  });

  it("a part that a file does not have is refused as a problem, with the length that it has", async () => {
    const response = await fetch(`${app().url}/open-data/README.md`, {
      headers: { range: "bytes=9999999-" },
    });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      416,
      "application/problem+json; charset=utf-8",
    ]);
    expect(response.headers.get("content-range")).toMatch(/^bytes \*\/[1-9]\d+$/);
  });

  it("a moment that its offset carries out of the calendar is the first or the last there is", async () => {
    const found = async (since: string): Promise<unknown> => {
      const response = await fetch(
        `${app().url}/open-data/v1/pilots?${new URLSearchParams({ bijgewerktSinds: since }).toString()}`,
      );
      return ((await response.json()) as { readonly totalCount?: number }).totalCount;
    };
    expect(await found("0001-01-01T00:00:00+23:59")).toBe(3);
    expect(await found("9999-12-31T23:59:59-23:59")).toBe(0);
  });
});
