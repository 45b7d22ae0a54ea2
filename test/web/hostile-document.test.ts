import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { periodOf } from "../../src/domain/period.ts";
import { dayOf, editionOf, quarterOf, type ReportPart } from "../../corpus/stored/readings.ts";
import { openBrowser } from "./browser.ts";
import { servePages } from "./pages-site.ts";
import type { SeedsSite } from "./seeds-site.ts";

/** What breaks out of text, of an attribute, of a script element, of a comment and of an address. */
const attacks = [
  "<script>globalThis.hacked = 1</script>",
  "\"><img src=x onerror='globalThis.hacked = 2'>",
  "</script><script>globalThis.hacked = 3</script>",
  "</title></textarea></style></pre><svg onload=globalThis.hacked=4>",
  "<!-- --> <iframe srcdoc='x'></iframe> &lt;b&gt; &amp;amp; ]]>",
  "javascript:globalThis.hacked=5",
] as const;
const attack = attacks.join(" ");

const hostileReport: ReportPart = {
  name: `Wijkhub ${attack}`,
  description: attack,
  goal: attack,
  start: { ...dayOf("2023-01-01"), text: attack },
  end: { ...quarterOf(1, 2024), text: attack },
  evaluationMoment: periodOf(attack, { from: null, to: null, precision: "UNKNOWN" }),
  programme: { number: 1, name: attack },
  portfolio: { name: attack },
  successful: { text: attack, verdict: "YES" },
  policyChange: { text: attack, verdict: "NO" },
  financialConsequence: { text: attack, verdict: "PARTLY" },
  reporting: attack,
  origins: [{ kind: "OTHER", quote: attack, motion: null }],
  motions: [{ role: "ORIGIN", quote: attack, motion: { number: "2101-01", title: attack, date: null } }],
  partners: [{ quote: attack, printed: attack, partner: { slug: "p", name: attack, kind: "OTHER" } }],
  memos: [{ number: "2022-000001", date: null, quote: attack }],
  amounts: [{ euros: "1.00", quote: attack }],
  sequels: [{ kind: "STOPPED", quote: attack }],
};

const editions = [
  editionOf({ year: 2024, asOf: "2023-06-01", title: attack }, [hostileReport]),
  editionOf({ year: 2025, asOf: "2024-06-01", title: `Later ${attack}` }, [
    { ...hostileReport, goal: `Anders: ${attack}`, end: { ...quarterOf(4, 2025), text: attack } },
  ]),
];

let site: SeedsSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([servePages(editions, "2025-07-01"), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test("whatever a document holds is shown as it is printed, and nothing of it runs or becomes an element", async () => {
  const context = await browser.newContext({ baseURL: site.url, bypassCSP: true });
  const page = await context.newPage();
  const left = [
    "/",
    "/pilots",
    "/edities",
    "/moties",
    "/partners",
    "/programmas",
    "/portefeuilles",
    "/gemeenten",
    "/overzicht",
    `/zoeken?q=${encodeURIComponent("wijkhub")}`,
    `/zoeken?q=${encodeURIComponent(attack)}`,
    `/pilots/zoetermeer/${encodeURIComponent(attack)}`,
  ];
  const seen = new Set(left);
  const wrong: string[] = [];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    await page.goto(path);
    const found = await page.evaluate(() => ({
      hacked: "hacked" in globalThis,
      strange: [
        ...document.querySelectorAll(
          "img, iframe, textarea, body style, head style ~ style, script:not([src]):not([type])",
        ),
      ].length,
      handlers: [...document.querySelectorAll("*")].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith("on")),
      ).length,
      addresses: [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? ""),
    }));
    const { hacked, strange, handlers, addresses } = found;
    const foreign = addresses.filter(
      (address) => !/^(?:[/#]|https:\/\/(?:creativecommons\.org|identifier\.overheid\.nl)\/)/u.test(address),
    );
    if (hacked || strange > 0 || handlers > 0 || foreign.length > 0)
      wrong.push(`${path}: ${JSON.stringify({ hacked, strange, handlers, foreign })}`);
    for (const address of addresses) {
      const isThing =
        /^\/(?:pilots|edities|moties|partners|programmas|portefeuilles|gemeenten|bronnen)\/[^?#]+$/u.test(
          address,
        );
      if (isThing && !seen.has(address)) {
        seen.add(address);
        left.push(address);
      }
    }
  }
  expect(wrong).toEqual([]);
  // One page of each thing besides the lists: a pilot, two editions, a motion, a partner, a programme, a portfolio.
  expect(
    [...seen].filter((path) => path.split("/").length > 2 && !path.includes("?")).length,
  ).toBeGreaterThan(7);

  await page.goto([...seen].find((path) => path.startsWith("/pilots/zoetermeer/wijkhub")) ?? "/");
  expect(await page.locator("h1").textContent()).toBe(`Wijkhub ${attack}`);
  const described = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(described ?? "")).toMatchObject({ mainEntity: { description: attack } });
  await context.close();
});
