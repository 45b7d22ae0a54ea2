import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What the site says of itself when nobody configured whose it is. */
export function describeStanding(url: () => string): void {
  const read = async (path: string): Promise<{ status: number; type: string | null; text: string }> => {
    const response = await fetch(url() + path, { headers: { accept: "text/html" } });
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      // Where an address may break over lines.
      text: (await response.text()).replaceAll("<wbr/>", ""),
    };
  };

  test("says plainly that nobody has set who runs it", async () => {
    const [contact, report, security] = await Promise.all(
      ["/contact", "/fout-melden", "/.well-known/security.txt"].map(read),
    );
    expect(contact?.text).toContain("Er is nog niet ingesteld wie deze site beheert.");
    expect(contact?.text).toContain("Er is nog geen adres ingesteld.");
    expect(report?.text).toContain("Er is nog geen adres ingesteld waar u een fout kunt melden.");
    expect(security?.status).toBe(404);
    expect(security?.text).toContain("Er is nog geen adres ingesteld om een zwakke plek te melden.");
  });

  test("has an icon, and tells browsers how to search it", async () => {
    const [icon, search] = await Promise.all(["/favicon.ico", "/opensearch.xml"].map(read));
    expect({ icon: icon?.type, search: search?.type }).toEqual({
      icon: "image/png",
      search: "application/opensearchdescription+xml; charset=utf-8",
    });
    expect(search?.text).toContain("/zoeken?q={searchTerms}");
  });

  test("gives the schema of GraphQL as text", async () => {
    const { type, text } = await read("/graphql/schema.graphql");
    expect(type).toBe("text/plain; charset=utf-8");
    expect(text).toBe(readFileSync(join(import.meta.dirname, "../../../schema.graphql"), "utf8"));
  });

  test("every page can be cited, and an error on it reported", async () => {
    for (const path of [
      "/",
      "/moties",
      "/moties/zoetermeer/1911-35",
      "/overzicht",
      "/en",
      "/zoeken?q=motie",
    ]) {
      const { text } = await read(path);
      expect(text).toContain('id="citaat"');
      expect(text).toContain(
        `href="/fout-melden?${new URLSearchParams({ pagina: path }).toString().replaceAll("&", "&amp;")}"`,
      );
    }
  });

  test("each picture can be cited, with its own address", async () => {
    const { text } = await read("/overzicht");
    const titles = [...text.matchAll(/<h3[^>]* id="([^"]+-titel)"/gu)].map(([, id]) => id);
    expect(titles).toHaveLength(3);
    for (const id of titles)
      expect(text).toMatch(new RegExp(`id="${id}-citaat"[^>]*>Oogst, ‘[^<]+/overzicht#${id}<`, "u"));
  });

  test("an error is reported of a page of this site alone", async () => {
    const own = await read("/fout-melden?pagina=/pilots/zoetermeer/flexwonen-ruimtebaan");
    expect(own.text).toMatch(/Pagina: http:\/\/[^/\s]+\/pilots\/zoetermeer\/flexwonen-ruimtebaan/u);
    for (const path of ["//elders.example", "https://elders.example", "/\\elders.example", "javascript:1"]) {
      const { text } = await read(`/fout-melden?pagina=${encodeURIComponent(path)}`);
      expect(text).toContain("Pagina: (het adres van de pagina)");
      expect(text).not.toContain('href="javascript:');
    }
  });

  test.for([
    ["/volgen", "/feeds/wijzigingen.atom", "Einddatum opgeschoven"],
    [
      "/volgen?feed=/feeds/pilots/zoetermeer/flexwonen-ruimtebaan.atom",
      "/feeds/pilots/zoetermeer/flexwonen-ruimtebaan.atom",
      "zeven kwartalen later",
    ],
    [
      "/volgen?feed=/feeds/programmas/zoetermeer/veiligheid.atom",
      "/feeds/programmas/zoetermeer/veiligheid.atom",
      "Perspectiefnota 2026",
    ],
    [
      "/volgen?feed=/feeds/moties/zoetermeer/1911-35.atom",
      "/feeds/moties/zoetermeer/1911-35.atom",
      "Volgen: de motie 1911-35, Flexwonen",
    ],
    [
      "/volgen?feed=/feeds/partners/vidomes.atom",
      "/feeds/partners/vidomes.atom",
      "Volgen: de partner Vidomes",
    ],
    [
      "/volgen?feed=/feeds/zoeken.atom?q%3Dflexwonen",
      "/feeds/zoeken.atom?q=flexwonen",
      "zeven kwartalen later",
    ],
    [
      "/volgen?feed=/feeds/wijzigingen.atom?gemeenten%3DGM0637",
      "/feeds/wijzigingen.atom?gemeenten=GM0637",
      "Zoetermeer",
    ],
    [
      "/volgen?feed=/feeds/wijzigingen.atom?herkomst%3DMOTION",
      "/feeds/wijzigingen.atom?herkomst=MOTION",
      "Volgen: pilots (Herkomst: motie)",
    ],
    [
      `/volgen?feed=${encodeURIComponent("/feeds/wijzigingen.atom?pilots=zoetermeer%2Fflexwonen-ruimtebaan%2Czoetermeer%2Fipta")}`,
      "/feeds/wijzigingen.atom?pilots=zoetermeer%2Fflexwonen-ruimtebaan%2Czoetermeer%2Fipta",
      "Volgen: Flexwonen Ruimtebaan en IPTA",
    ],
  ] as const)(
    "%s gives the address of a feed that is there, and its newest entries",
    async ([path, feed, entry]) => {
      const { status, text } = await read(path);
      expect(status).toBe(200);
      expect(text).toMatch(
        new RegExp(`id="feed"[^>]*>http://[^<]+${feed.replaceAll(/[.?]/gu, "\\$&")}<`, "u"),
      );
      expect(text).toContain(entry);
      const [, cited = ""] = /id="adres"[^>]*>([^<]+)</u.exec(text) ?? [];
      expect(new URL(cited).searchParams.get("feed") ?? "/feeds/wijzigingen.atom").toBe(feed);
      expect((await fetch(url() + feed)).headers.get("content-type")).toBe(
        "application/atom+xml; charset=utf-8",
      );
    },
  );

  test.for([
    ["/moties/zoetermeer/1911-35", "/feeds/moties/zoetermeer/1911-35.atom"],
    ["/partners/vidomes", "/feeds/partners/vidomes.atom"],
    ["/programmas/zoetermeer/veiligheid", "/feeds/programmas/zoetermeer/veiligheid.atom"],
    ["/portefeuilles/zoetermeer/wonen", "/feeds/portefeuilles/zoetermeer/wonen.atom"],
    ["/edities/zoetermeer/perspectiefnota-2026", "/feeds/wijzigingen.atom?gemeenten=GM0637"],
    ["/edities/zoetermeer/perspectiefnota-2026/wijzigingen", "/feeds/wijzigingen.atom?gemeenten=GM0637"],
    ["/moties?gemeente=GM0637", "/feeds/wijzigingen.atom?gemeenten=GM0637"],
    ["/moties", "/feeds/wijzigingen.atom"],
    ["/overzicht", "/feeds/wijzigingen.atom"],
    ["/overzicht?herkomst=MOTION", "/feeds/wijzigingen.atom?herkomst=MOTION"],
    ["/pilots?uitkomst=YES&gemeente=GM0637", "/feeds/wijzigingen.atom?oordelen=YES&gemeenten=GM0637"],
    ["/vergelijk", "/feeds/wijzigingen.atom"],
    ["/vergelijk?pilots=zoetermeer/ipta", "/feeds/wijzigingen.atom?pilots=zoetermeer%2Fipta"],
    ["/zoeken?q=motie&sorteer=-einde", "/feeds/zoeken.atom?q=motie"],
  ] as const)("%s leads to the page that says how to follow it", async ([path, feed]) => {
    const { text } = await read(path);
    expect(text).toContain(`href="/volgen?${new URLSearchParams({ feed }).toString()}"`);
  });

  test.for([
    ["/feeds/pilots/zoetermeer/bestaat-niet.atom", 404],
    ["/feeds/wijzigingen.atom?gemeenten=GM9999", 404],
    ["/feeds/wijzigingen.atom?kleur=rood", 404],
    ["/pilots", 404],
    ["//elders.example/feeds/wijzigingen.atom", 400],
    ["/feeds/pilots/%E0.atom", 400],
  ] as const)("%s cannot be followed", async ([feed, status]) => {
    expect((await read(`/volgen?${new URLSearchParams({ feed }).toString()}`)).status).toBe(status);
  });
}
