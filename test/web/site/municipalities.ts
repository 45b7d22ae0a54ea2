import { expect, test } from "vitest";

/** What a municipality has, and that whatever names it leads there. */
export function describeMunicipalities(url: () => string): void {
  const read = async (path: string): Promise<string> =>
    (await fetch(url() + path, { headers: { accept: "text/html" } })).text();
  const linksIn = (html: string): string[] =>
    [...html.matchAll(/<a [^>]*href="([^"]+)"/gu)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

  test("the address for ever of a municipality leads a browser to what it has", async () => {
    const response = await fetch(`${url()}/id/gemeente/GM0637`, { headers: { accept: "text/html" } });
    const html = await response.text();
    expect({ status: response.status, path: new URL(response.url).pathname }).toEqual({
      status: 200,
      path: "/gemeenten/GM0637",
    });
    expect([...html.matchAll(/<h[12][^>]*>([^<]+)/gu)].map(([, heading]) => heading)).toEqual([
      "Gemeente Zoetermeer",
      "2 edities",
      "20 pilots",
      "Zo citeert u deze pagina",
    ]);
    expect(html).toContain(
      "Wat de gemeente Zoetermeer, in de provincie Zuid-Holland, over haar pilots schrijft.",
    );
    const links = linksIn(html);
    expect(links.filter((link) => /^\/edities\/./u.test(link))).toEqual([
      "/edities/zoetermeer/perspectiefnota-2026",
      "/edities/zoetermeer/perspectiefnota-2024",
    ]);
    expect(links.filter((link) => /^\/pilots\/./u.test(link))).toHaveLength(20);
    expect(links).toEqual(
      expect.arrayContaining([
        "https://identifier.overheid.nl/tooi/id/gemeente/gm0637",
        "/moties?gemeente=GM0637",
        "/open-data/v1/pilots/data.csv?gemeenten=GM0637",
        "/volgen?feed=%2Ffeeds%2Fwijzigingen.atom%3Fgemeenten%3DGM0637",
      ]),
    );
  });

  test("the list tells where a municipality is and how many pilots it has", async () => {
    const [, thing = ""] = /<ul class="oogst-things">([^]*?)<\/ul>/u.exec(await read("/gemeenten")) ?? [];
    expect(linksIn(thing)).toEqual(["/gemeenten/GM0637"]);
    expect(
      thing
        .replaceAll(/<[^>]+>/gu, " ")
        .replaceAll(/\s+/gu, " ")
        .trim(),
    ).toBe("Zoetermeer Zuid-Holland · 20 pilots");
  });

  test.for([
    "/pilots/zoetermeer/flexwonen-ruimtebaan",
    "/edities/zoetermeer/perspectiefnota-2026",
    "/moties/zoetermeer/1911-35",
    "/volgen?feed=/feeds/wijzigingen.atom?gemeenten%3DGM0637",
    "/zoeken?q=gemeente+zoetermeer",
  ])("%s leads to it", async (path) => {
    expect(linksIn(await read(path))).toContain("/gemeenten/GM0637");
  });

  test("its name, half typed, is suggested and leads to it", async () => {
    const response = await fetch(`${url()}/zoeken/suggesties?q=zoeter`);
    expect(await response.json()).toContainEqual({ text: "Zoetermeer", path: "/gemeenten/GM0637" });
  });
}
