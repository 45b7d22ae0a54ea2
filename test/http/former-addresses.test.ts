import { describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { withdrawEdition } from "../../src/store/withdraw-edition.ts";
import { editionOf, emptyRegister } from "../../corpus/stored/readings.ts";
import { serveApp } from "./running-app.ts";

const description = "De bus rijdt van de halte naar het winkelcentrum.";

/** A heading is mended, and the edition of a pilot is withdrawn. */
async function fill(database: Database): Promise<void> {
  await storeEdition(database, editionOf({ year: 2024 }, [{ name: "Bokaalhuis Nord", description }]));
  await storeEdition(
    database,
    editionOf({ year: 2024 }, [
      {
        name: "Bokaalhuis Noord",
        description,
        motions: [
          { role: "MENTIONED", quote: "21-0642A", motion: { number: "21-0642A", title: null, date: null } },
        ],
      },
      { name: "Pilot Bokaalhuis Noord", description: "Het is een huis." },
    ]),
  );
  await storeEdition(database, editionOf({ year: 2026 }, [{ name: "Ruilkast" }]));
  await withdrawEdition(database, {
    municipality: { code: "GM0637", name: "Zoetermeer" },
    slug: "perspectiefnota-2026",
    reason: "zij was niet vastgesteld.",
    register: emptyRegister,
  });
}
const app = serveApp({}, "POSTGRESQL", fill);

const get = async (path: string, accept = "*/*") => {
  const response = await fetch(app().url + path, { redirect: "manual", headers: { accept } });
  const location = response.headers.get("location");
  return [response.status, location ?? (await response.text())] as const;
};

describe("an address of before", () => {
  it.each([
    [
      "a page",
      "/pilots/zoetermeer/bokaalhuis-nord?editie=x",
      301,
      "/pilots/zoetermeer/bokaalhuis-noord?editie=x",
    ],
    ["an identifier", "/id/pilot/zoetermeer/bokaalhuis-nord", 308, "/id/pilot/zoetermeer/bokaalhuis-noord"],
    [
      "an identifier of a report",
      "/id/rapport/zoetermeer/perspectiefnota-2024/bokaalhuis-nord",
      308,
      "/id/rapport/zoetermeer/perspectiefnota-2024/bokaalhuis-noord",
    ],
    [
      "the service",
      "/open-data/v1/pilots/zoetermeer/bokaalhuis-nord?peildatum=2025-01-01",
      308,
      "/open-data/v1/pilots/zoetermeer/bokaalhuis-noord?peildatum=2025-01-01",
    ],
    [
      "linked data",
      "/open-data/v1/pilots/zoetermeer/bokaalhuis-nord/data.ttl",
      308,
      "/open-data/v1/pilots/zoetermeer/bokaalhuis-noord/data.ttl",
    ],
    [
      "evidence",
      "/open-data/v1/rapportages/zoetermeer/perspectiefnota-2024/bokaalhuis-nord/bewijsplaatsen",
      308,
      "/open-data/v1/rapportages/zoetermeer/perspectiefnota-2024/bokaalhuis-noord/bewijsplaatsen",
    ],
    [
      "a feed",
      "/feeds/pilots/zoetermeer/bokaalhuis-nord.atom",
      308,
      "/feeds/pilots/zoetermeer/bokaalhuis-noord.atom",
    ],
    [
      "the page to follow it",
      `/volgen?feed=${encodeURIComponent("/feeds/pilots/zoetermeer/bokaalhuis-nord.atom")}`,
      301,
      `/volgen?feed=${encodeURIComponent("/feeds/pilots/zoetermeer/bokaalhuis-noord.atom")}`,
    ],
    [
      "the page to follow a municipality",
      `/volgen?feed=${encodeURIComponent("/feeds/wijzigingen.atom?gemeenten=Zoetermeer")}`,
      301,
      `/volgen?feed=${encodeURIComponent("/feeds/wijzigingen.atom?gemeenten=GM0637")}`,
    ],
  ])("of %s leads to the one of now", async (_, path, status, location) => {
    expect(await get(path)).toEqual([status, location]);
  });

  it.each([
    ["/pilots/Zoetermeer/Bokaalhuis-NOORD?editie=x", 301, "/pilots/zoetermeer/bokaalhuis-noord?editie=x"],
    ["/pilots/zoetermeer/Bokaalhuis-Nord", 301, "/pilots/zoetermeer/bokaalhuis-noord"],
    ["/gemeenten/gm0637", 301, "/gemeenten/GM0637"],
    ["/gemeenten/zoetermeer", 301, "/gemeenten/GM0637"],
    ["/moties/zoetermeer/21-0642A", 301, "/moties/zoetermeer/21-0642a"],
    ["/id/gemeente/Zoetermeer", 308, "/id/gemeente/GM0637"],
    [
      "/open-data/v1/pilots/ZOETERMEER/bokaalhuis-noord/data.ttl",
      308,
      "/open-data/v1/pilots/zoetermeer/bokaalhuis-noord/data.ttl",
    ],
    ["/feeds/pilots/Zoetermeer/bokaalhuis-noord.atom", 308, "/feeds/pilots/zoetermeer/bokaalhuis-noord.atom"],
    ["/pilots/?q=x", 308, "/pilots?q=x"],
    ["/Pilots//zoetermeer/bokaalhuis-noord/", 308, "/pilots/zoetermeer/bokaalhuis-noord"],
    ["/feeds/Wijzigingen.atom", 308, "/feeds/wijzigingen.atom"],
  ])(
    "that differs by capitals or a slash leads to the one that there is: %s",
    async (path, status, location) => {
      expect(await get(path)).toEqual([status, location]);
    },
  );

  it.each([
    "//elders.example/",
    "/\\elders.example/",
    "/nergens/",
    "/Nergens",
    "/pilots/Zoetermeer/nooit",
    "/open-data/v1/pilots/",
  ])("leads nowhere when nothing is near: %s", async (path) => {
    const { status } = await fetch(app().url + path, { redirect: "manual" });
    expect(status).toBe(404);
  });

  it.each([
    ["a page", "/pilots/zoetermeer/ruilkast"],
    ["a page of an edition", "/edities/zoetermeer/perspectiefnota-2026"],
    ["a page below it", "/edities/zoetermeer/perspectiefnota-2026/wijzigingen"],
    ["an identifier", "/id/pilot/zoetermeer/ruilkast"],
    ["an identifier of a report", "/id/rapport/zoetermeer/perspectiefnota-2026/ruilkast"],
    ["the service", "/open-data/v1/pilots/zoetermeer/ruilkast"],
    ["linked data", "/open-data/v1/edities/zoetermeer/perspectiefnota-2026/data.jsonld"],
    ["a feed", "/feeds/pilots/zoetermeer/ruilkast.json"],
    ["the page to follow it", `/volgen?feed=${encodeURIComponent("/feeds/pilots/zoetermeer/ruilkast.atom")}`],
    ["a comparison", "/vergelijk?pilots=zoetermeer/ruilkast"],
  ])("of %s says since when and why it is gone", async (_, path) => {
    const [status, body] = await get(path);
    expect(status).toBe(410);
    expect(body).toContain("is er niet meer, sinds");
    expect(body).toContain("is ingetrokken: zij was niet vastgesteld.");
  });

  it.each([
    "/pilots/zoetermeer/nooit",
    "/id/pilot/zoetermeer/nooit",
    "/open-data/v1/pilots/zoetermeer/nooit",
  ])("that was never given is not found: %s", async (path) => {
    expect((await get(path))[0]).toBe(404);
  });

  it.each(["/gemeenten/GM0534", "/id/gemeente/GM0534"])(
    "of a municipality without editions says so, and not that there is none: %s",
    async (path) => {
      const [status, body] = await get(path);
      expect([status, body.includes("Van de gemeente Hillegom (GM0534) staat hier geen editie.")]).toEqual([
        404,
        true,
      ]);
    },
  );

  it("shows a pilot that is called otherwise now beside others", async () => {
    const [status, body] = await get("/vergelijk?pilots=zoetermeer/bokaalhuis-nord");
    expect([status, body.includes("Bokaalhuis Noord")]).toEqual([200, true]);
  });

  it("of the second report of a pilot in an edition leads to its record", async () => {
    const key = "zoetermeer/perspectiefnota-2024/bokaalhuis-noord/2";
    const record = `/open-data/v1/rapportages/${key}/data.jsonld`;
    expect(await get(`/id/rapport/${key}`, "application/ld+json")).toEqual([303, record]);
    const [status, body] = await get(record);
    expect([status, body.includes("Het is een huis.")]).toEqual([200, true]);
  });

  it("finds in GraphQL what it was given to, and nothing for what is gone", async () => {
    const { body } = await app().ask(
      `{ old: pilot(slug: "bokaalhuis-nord") { name } gone: pilot(slug: "ruilkast") { name } edition(slug: "perspectiefnota-2026") { slug } }`,
    );
    expect(body.data).toEqual({ old: { name: "Bokaalhuis Noord" }, gone: null, edition: null });
  });

  it("is told of on its page to who asks for one", async () => {
    const page = "/pilots/zoetermeer/ruilkast";
    expect(await get("/id/pilot/zoetermeer/ruilkast", "text/html")).toEqual([303, page]);
    expect(await get(page, "text/html")).toEqual([410, expect.stringContaining("zij was niet vastgesteld")]);
    const report = "/id/rapport/zoetermeer/perspectiefnota-2026/ruilkast";
    expect((await get(report, "text/html"))[0]).toBe(410);
  });
});
