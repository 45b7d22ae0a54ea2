import { expect, test } from "vitest";

const long = "a".repeat(66_000);

interface Expected {
  readonly status: number;
  readonly type: string;
}
const page = (status: number): Expected => ({ status, type: "text/html; charset=utf-8" });
const problem = (status: number): Expected => ({ status, type: "application/problem+json; charset=utf-8" });

/** How addresses that nobody meant are answered: a person with a page, a program with problem details. */
export function describeAddresses(url: () => string): void {
  test.for([
    ["/%E0%A4%A", page(400)],
    ["/pilots/%E0%A4%A", page(400)],
    ["/pilots/%", page(400)],
    ["/static/%E0", page(400)],
    ["/graphql/%E0", { status: 400, type: "application/json; charset=utf-8" }],
    ["/open-data/%E0%A4%A", problem(400)],
    ["/open-data/v1/pilots/%E0%A4%A", problem(400)],
    ["/id/pilot/%E0%A4%A", problem(400)],
    ["/feeds/pilots/%E0%A4%A.atom", problem(400)],
    [`/pilots/${"a".repeat(5000)}`, page(404)],
    [`/open-data/v1/pilots/${"a".repeat(5000)}`, problem(404)],
    [`/open-data/v1/pilots?partners=${"a".repeat(30_000)}`, problem(400)],
    [`/pilots/${long}`, page(431)],
    [`/open-data/v1/pilots/${long}`, problem(431)],
    [`/graphql?query=${long}`, problem(431)],
  ] as const)("%s", async ([path, expected]) => {
    const { status, headers } = await fetch(url() + path);
    expect({ status, type: headers.get("content-type") }).toEqual(expected);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("headers that are too large are refused in Dutch", async () => {
    const response = await fetch(`${url()}/pilots`, { headers: { cookie: long } });
    expect(response.status).toBe(431);
    expect(await response.text()).toContain("Het adres en de headers zijn samen langer dan 48 kB.");
  });

  test("signs that spell no characters are kept in a query, which is words of people", async () => {
    const response = await fetch(`${url()}/zoeken?q=100%`);
    expect(response.status).toBe(200);
  });
}
