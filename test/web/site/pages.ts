import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { kindsOfPages } from "../seeds-site.ts";
import { faultsOf } from "../valid-html.ts";

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = ""]) => value);

/** How many bytes are sent of a text, by and large. */
const compressed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** What every page of the site is, and what its addresses lead to. */
export function describePages(url: () => string): void {
  const fetchPage = async (path: string): Promise<{ html: string; response: Response }> => {
    const response = await fetch(url() + path, { headers: { "accept-encoding": "gzip, deflate, br" } });
    return { html: await response.text(), response };
  };

  // Each page is fetched once for all that is asked of it.
  const fetched = new Map<string, ReturnType<typeof fetchPage>>();
  const pageAt = (path: string): ReturnType<typeof fetchPage> => fetched.getOrInsertComputed(path, fetchPage);

  describe.for(kindsOfPages)("%s", (path) => {
    test("is valid HTML", async () => {
      const { html } = await pageAt(path);
      expect(await faultsOf(html)).toEqual([]);
    });

    test("says what it is: title, description, address, Open Graph and schema.org", async () => {
      const { html } = await pageAt(path);
      const [title = ""] = all(html, /<title>([^<]+)<\/title>/gu);
      const [description = ""] = all(html, /<meta name="description" content="([^"]+)"/gu);
      expect(title).toMatch(/Oogst/u);
      expect(description.length).toBeGreaterThan(20);
      expect(all(html, /<link rel="canonical" href="([^"]+)"/gu)).toHaveLength(1);
      expect(all(html, /<meta property="og:(?:title|description|url)" content="[^"]+"(\/)>/gu)).toHaveLength(
        3,
      );
      const [linked = "{}"] = all(html, /<script type="application\/ld\+json">([^<]+)<\/script>/gu);
      expect(JSON.parse(linked)).toMatchObject({ "@context": "https://schema.org", "@type": "WebPage" });
      expect(all(html, /(<h1)/gu)).toHaveLength(1);
    });

    test("is light: under 100 kB as it is, under 30 kB compressed with its style and script, which are those it was made with", async () => {
      const { html } = await pageAt(path);
      const files = all(html, /<(?:link rel="stylesheet"|script type="module") (?:href|src)="([^"]+)"/gu);
      expect(files).toEqual([expect.stringMatching(/\.css$/u), expect.stringMatching(/\.js$/u)]);
      const texts = await Promise.all(files.map(async (file) => (await pageAt(file)).html));
      expect(all(html, / integrity="([^"]+)"/gu)).toEqual(
        texts.map((text) => `sha256-${createHash("sha256").update(text).digest("base64")}`),
      );
      const sizes = [html, ...texts].map((text) => compressed(text));
      expect(Buffer.byteLength(html)).toBeLessThan(100_000);
      expect(sizes.at(-1)).toBeLessThan(15_000);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
    });

    test("lets nothing in from elsewhere, and nothing inline", async () => {
      const { html, response } = await pageAt(path);
      expect(response.headers.get("content-security-policy")).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("set-cookie")).toBeNull();
      expect(all(html, /(<style|\s(?:style|on[a-z]+)=")/gu)).toEqual([]);
      expect(all(html, /<(?:script|link|img)[^>]+(?:src|href)="(https?:[^"]+)"/gu)).toEqual(
        all(html, /<link rel="canonical" href="([^"]+)"/gu),
      );
    });
  });

  /** A file of one thing, or of a list as a question narrows it: its collection, whether it is of one thing, its form. */
  const dataFile = /^(\/open-data\/v1\/[a-z-]+)(\/.+)?\/data\.([a-z]+)$/u;
  /**
   * What of an address makes it another page to look at. One marked place of a source is as good as another, and so is
   * one page that an error can be reported on, and one file or feed of a collection; the query page is made by its own
   * script.
   */
  const kindOf = ({ pathname, search, searchParams }: URL): string | null => {
    if (pathname === "/graphql" || search.includes("van=")) return null;
    if (pathname === "/fout-melden") return pathname;
    if (pathname === "/volgen") return `${pathname} ${searchParams.get("feed")?.split("/", 3).join("/")}`;
    const [, collection, thing, form] = dataFile.exec(pathname) ?? [];
    return collection === undefined
      ? pathname + search
      : [collection, thing !== undefined, form, ...searchParams.keys()].join(" ");
  };
  /** Choices and orders can be combined without end: what one shows is enough. */
  const isCombined = ({ pathname, searchParams }: URL): boolean =>
    searchParams.size > 1 || searchParams.has("sorteer") || pathname.startsWith("/open-data/");
  const atOnce = 6;

  test("every link on every page leads somewhere", async () => {
    let left = ["/"];
    const seen = new Set(left);
    const broken: string[] = [];
    const look = async (path: string): Promise<string[]> => {
      const { html, response } = await fetchPage(path);
      if (response.status !== 200) broken.push(`${response.status} ${path}`);
      if (!response.headers.get("content-type")?.includes("text/html")) return [];
      const here = new URL(url() + path);
      const ids = new Set(all(html, /\sid="([^"]+)"/gu));
      const links = all(html, /<a [^>]*href="([^"]+)"/gu).map(
        (href) => new URL(href.replaceAll("&amp;", "&"), here),
      );
      for (const { pathname, search, hash } of links)
        if (pathname === here.pathname && search === here.search && hash !== "" && !ids.has(hash.slice(1)))
          broken.push(`${hash} on ${path}`);
      if (isCombined(here)) return [];
      return links
        .filter(({ origin }) => origin === url())
        .flatMap((link) => {
          const kind = kindOf(link);
          if (kind === null || seen.has(kind)) return [];
          seen.add(kind);
          return [link.pathname + link.search];
        });
    };
    while (left.length > 0) {
      const found = await Promise.all(left.slice(0, atOnce).map(look));
      left = [...left.slice(atOnce), ...found.flat()];
    }
    expect(broken).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  });

  test.for([
    "/overzicht/beeld/pilots-in-de-tijd.svg?eindigtIn=2025",
    "/overzicht/beeld/van-motie-naar-beleid.svg",
    "/pilots/zoetermeer/flexwonen-ruimtebaan/beeld/tijdlijn.svg",
  ])("%s is a picture with its own style, and nothing else in it", async (path) => {
    const { html: svg, response } = await fetchPage(path);
    const [style = ""] = all(svg, /<style>([\s\S]+?)<\/style>/gu);
    const hash = createHash("sha256").update(style).digest("base64");
    expect({ status: response.status, type: response.headers.get("content-type") }).toEqual({
      status: 200,
      type: "image/svg+xml; charset=utf-8",
    });
    expect(response.headers.get("content-security-policy")).toBe(
      `default-src 'none';style-src 'sha256-${hash}';frame-ancestors 'none'`,
    );
    expect(svg).not.toContain("var(");
  });

  test("a page that did not change is not sent again", async () => {
    const { response } = await fetchPage("/pilots");
    const etag = response.headers.get("etag") ?? "";
    const again = await fetch(`${url()}/pilots`, {
      headers: { "if-none-match": etag, "accept-encoding": "gzip, deflate, br" },
    });
    expect({ status: again.status, body: await again.text() }).toEqual({ status: 304, body: "" });
  });

  test("style, script and icon may be kept for ever, since their names change with them", async () => {
    const { html } = await fetchPage("/");
    const files = all(html, /="(\/static\/[^"]+)"/gu);
    const kept = await Promise.all(
      files.map(async (file) => (await fetchPage(file)).response.headers.get("cache-control")),
    );
    expect(new Set(kept)).toEqual(new Set(["public, max-age=31536000, immutable"]));
    expect(files.length).toBeGreaterThanOrEqual(2);
  });

  describe("an address that is wrong", () => {
    test.for([
      ["/%E0%A4%A", 400, "Dit adres kunnen we niet lezen."],
      ["/pilots/%E0%A4%A", 400, "Dit adres kunnen we niet lezen."],
      [`/pilots/zoetermeer/${"a".repeat(300)}`, 404, "Er is geen pilot"],
      ["/bestaat-niet", 404, "Deze pagina bestaat niet, of niet meer."],
      ["/pilots/zoetermeer/bestaat-niet", 404, "Er is geen pilot “zoetermeer/bestaat-niet”."],
      ["/gemeenten/GM9999", 404, "Er is geen gemeente met code GM9999. Het meest lijken: "],
      ["/bronnen/0000", 404, "Er is geen bron met dit kenmerk."],
      ["/pilots?pagina=onzin", 400, "Dit stuk van de lijst is er niet (meer)."],
      ["/zoeken?q=motie&pagina=99", 400, "Dit stuk van de lijst is er niet (meer)."],
      ["/zoeken?uitkomst=MISSCHIEN", 400, "“MISSCHIEN” is geen keuze bij “Pilot succesvol?”."],
      [`/zoeken?q=${"a".repeat(501)}`, 400, "Deze vraag is te lang: 501 tekens."],
    ] as const)("%s is answered %i", async ([path, status, words]) => {
      const { html, response } = await fetchPage(path);
      expect(response.status).toBe(status);
      expect(html).toContain(words);
      expect(html).toContain('<html lang="nl">');
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      const { headers } = response;
      expect({
        compressed: headers.get("content-encoding"),
        kept: headers.get("cache-control"),
        policy: headers.get("content-security-policy")?.startsWith("default-src 'none'"),
        sniffed: headers.get("x-content-type-options"),
      }).toEqual({ compressed: "br", kept: "no-store", policy: true, sniffed: "nosniff" });
    });

    test("what cannot be sent there is told in plain words", async () => {
      const response = await fetch(`${url()}/pilots`, { method: "POST", headers: { accept: "text/html" } });
      const html = await response.text();
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(html).toContain("Dit adres is er om te lezen");
      expect(await faultsOf(html)).toEqual([]);
    });

    test("a place that a source does not have is refused", async () => {
      const { html } = await fetchPage("/pilots/zoetermeer/flexwonen-ruimtebaan");
      const [source = ""] = all(html, /href="(\/bronnen\/[0-9a-f]+)\?/gu);
      const statuses = await Promise.all(
        ["van=5&tot=4", "van=0&tot=99999999", "van=x&tot=4", "van=3"].map(
          async (query) => (await fetchPage(`${source}?${query}`)).response.status,
        ),
      );
      expect(statuses).toEqual([400, 400, 400, 400]);
    });
  });
}
