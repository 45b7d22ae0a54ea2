import { expect, test } from "vitest";

/** What search engines are told of the site. */
export function describeSitemap(url: () => string): void {
  const origin = (): string => `http://localhost:${new URL(url()).port}`;

  test("robots.txt names the sitemap by its public address", async () => {
    const response = await fetch(`${url()}/robots.txt`);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await response.text()).toBe(
      `User-agent: *\nDisallow: /zoeken/suggesties\n\nSitemap: ${origin()}/sitemap.xml\n`,
    );
  });

  test("lists each page once, with when it changed, and only pages that may be listed", async () => {
    const response = await fetch(`${url()}/sitemap.xml`);
    const text = await response.text();
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const addresses = [
      ...text.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>20\d\d-[\d-]+T[\d:.]+Z<\/lastmod><\/url>/gu),
    ].map(([, address = ""]) => address);
    expect(addresses.length).toBe(text.split("<url>").length - 1);
    expect(new Set(addresses).size).toBe(addresses.length);
    const paths = addresses.map((address) => address.replace(origin(), ""));
    expect(paths).toEqual(
      expect.arrayContaining([
        "/",
        "/overzicht",
        "/pilots",
        "/pilots/zoetermeer/flexwonen-ruimtebaan",
        "/moties/zoetermeer/1911-35",
        "/gemeenten",
        "/gemeenten/GM0637",
      ]),
    );
    // 20 pilots, 2 editions with their documents, 6 motions, 18 partners, 5 programmes, and the portfolios.
    expect(paths.filter((path) => path.startsWith("/pilots/"))).toHaveLength(20);
    expect(paths.filter((path) => path.startsWith("/bronnen/"))).toHaveLength(2);
    const wrong: string[] = [];
    for (const path of paths) {
      const page = await fetch(url() + path, { headers: { accept: "text/html" } });
      const html = await page.text();
      if (page.status !== 200 || html.includes('content="noindex"')) wrong.push(`${page.status} ${path}`);
    }
    expect(wrong).toEqual([]);
  });

  test("is not sent again while the data are the same, and has no part that it has not", async () => {
    const { headers } = await fetch(`${url()}/sitemap.xml`);
    const again = await fetch(`${url()}/sitemap.xml`, {
      headers: { "if-none-match": headers.get("etag") ?? "" },
    });
    const parts = await Promise.all(
      ["1", "2", "0", "x"].map(async (part) => (await fetch(`${url()}/sitemap.xml?deel=${part}`)).status),
    );
    expect({ again: again.status, parts }).toEqual({ again: 304, parts: [200, 404, 404, 404] });
  });
}
