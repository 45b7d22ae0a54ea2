import { expect, test } from "vitest";
import { writeSitemap, writeSitemapIndex } from "../../src/web/sitemap/register-sitemap.ts";

const options = { publicUrl: "https://oogst.example.nl", modified: "2026-01-02T03:04:05.000Z" };

async function* addresses() {
  yield [{ path: "/", modified: null }];
  yield [
    { path: "/pilots/a", modified: "2025-01-01T00:00:00.000Z" },
    { path: "/pilots/b&c'd", modified: null },
  ];
  yield [{ path: "/pilots/e", modified: null }];
}

const partOf = async (part: number, most: number): Promise<string[]> => {
  let text = "";
  for await (const bit of writeSitemap(addresses(), { ...options, part }, most)) text += bit;
  return [...text.matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)</gu)].map(
    ([, address = "", modified = ""]) => `${address} ${modified}`,
  );
};

test("a sitemap that is full goes on in the next part, and each address stands in one part", async () => {
  expect([await partOf(1, 2), await partOf(2, 2)]).toEqual([
    [
      "https://oogst.example.nl/ 2026-01-02T03:04:05.000Z",
      "https://oogst.example.nl/pilots/a 2025-01-01T00:00:00.000Z",
    ],
    [
      "https://oogst.example.nl/pilots/b&#38;c&#39;d 2026-01-02T03:04:05.000Z",
      "https://oogst.example.nl/pilots/e 2026-01-02T03:04:05.000Z",
    ],
  ]);
});

test("the index names as many parts as the addresses fill", () => {
  const parts = (count: number): string[] =>
    [...writeSitemapIndex(count, options, 2).matchAll(/<loc>([^<]+)</gu)].map(([, address = ""]) => address);
  expect(parts(4)).toEqual([
    "https://oogst.example.nl/sitemap.xml?deel=1",
    "https://oogst.example.nl/sitemap.xml?deel=2",
  ]);
  expect(parts(5)).toHaveLength(3);
});
