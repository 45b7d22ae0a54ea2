import { brotliCompressSync, constants } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { editionOf, quarterOf, type ReportPart } from "../../corpus/stored/readings.ts";
import { servePages } from "./pages-site.ts";
import type { SeedsSite } from "./seeds-site.ts";

const pilots = 120;
const verdicts = ["YES", "PARTLY", "NO", "NOT_YET_KNOWN"] as const;

/** A row of numbers below `below` that looks like chance, and is the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** As many words as a language uses, so that a text of them is no easier to compress than Dutch. */
const vocabulary = Array.from({ length: 6000 }, (_, place) => {
  const next = chance(place);
  const syllable = (): string => `${"bdgklmnprstvwz"[next(14)]}${["a", "e", "ij", "o", "ui"][next(5)]}`;
  return Array.from({ length: 2 + next(4) }, syllable).join("");
});

function words(seed: number, count: number): string {
  const next = chance(seed);
  return Array.from({ length: count }, () => vocabulary[next(vocabulary.length)]).join(" ");
}

const motion = { number: "2101-01", title: "Ruim baan voor pilots", date: null };
const reportOf = (pilot: number, year: number): ReportPart => ({
  name: `Pilot ${pilot} ${words(pilot, 8)}`,
  description: words(pilot + year, 120),
  goal: words(pilot * 3 + year, 60),
  start: quarterOf(1, 2020 + (pilot % 4)),
  end: quarterOf(2, year + (pilot % 3)),
  programme: { number: pilot % 30, name: `Programma ${words(pilot % 30, 3)}` },
  portfolio: { name: `Portefeuille ${words(pilot % 60, 2)}` },
  successful: { text: words(pilot + 2 * year, 30), verdict: verdicts[pilot % 4] ?? "YES" },
  origins: [{ kind: "MOTION", quote: words(pilot, 10), motion }],
  motions: [{ role: "ORIGIN", quote: words(pilot, 30), motion }],
  partners: [
    { quote: "Wijkraad", printed: "Wijkraad", partner: { slug: "wijkraad", name: "Wijkraad", kind: "NGO" } },
  ],
});
const all = (year: number): ReportPart[] =>
  Array.from({ length: pilots }, (_, pilot) => reportOf(pilot, year));

let site: SeedsSite;
beforeAll(async () => {
  site = await servePages(
    [
      editionOf({ year: 2024, asOf: "2023-06-01" }, all(2024)),
      editionOf({ year: 2025, asOf: "2024-06-01" }, all(2025)),
    ],
    "2025-07-01",
  );
});
afterAll(() => site.stop());

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"#]+)/gu)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

test("no page grows with the data: each is under 85 kB compressed, and leads on to the rest", async () => {
  const kinds = [
    "/",
    "/pilots",
    "/pilots?editie=perspectiefnota-2025",
    "/edities",
    "/edities/zoetermeer/perspectiefnota-2025",
    "/edities/zoetermeer/perspectiefnota-2025/wijzigingen",
    "/moties",
    "/moties/zoetermeer/2101-01",
    "/partners/wijkraad",
    "/programmas",
    "/portefeuilles",
    "/gemeenten",
    "/gemeenten/GM0637",
    "/overzicht",
    "/zoeken?q=pilot",
  ];
  const left = [...kinds];
  const seen = new Set(left);
  const large: string[] = [];
  const found: Record<string, number> = {};
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    const response = await fetch(site.url + path);
    const html = await response.text();
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
    const size = brotliCompressSync(html, { params }).length;
    // The script, of less than 15 kB, comes on top.
    if (response.status !== 200 || size > 85_000) large.push(`${response.status} ${size} ${path}`);
    const kind = path.replace(/[?&](?:na|deel|van|pagina)=.*$/u, "").replace(/[0-9a-f]{64}/u, "");
    found[kind] = (found[kind] ?? 0) + 1;
    for (const link of linksOf(html)) {
      const isRest = /[?&](?:na|deel|pagina)=/u.test(link) || /^\/bronnen\/[0-9a-f]{64}$/u.test(link);
      if (isRest && !seen.has(link)) {
        seen.add(link);
        left.push(link);
      }
    }
  }
  expect(large).toEqual([]);
  expect(found).toMatchObject({
    "/pilots": 3,
    "/moties/zoetermeer/2101-01": 6,
    "/partners/wijkraad": 3,
    "/portefeuilles": 2,
    "/gemeenten/GM0637": 3,
    "/pilots?editie=perspectiefnota-2025": 3,
    "/zoeken?q=pilot": 6,
  });
  // Each of the two documents is shown in parts.
  expect(found["/bronnen/"]).toBeGreaterThan(3);
  expect(found["/edities/zoetermeer/perspectiefnota-2025/wijzigingen"]).toBeGreaterThan(3);
});
