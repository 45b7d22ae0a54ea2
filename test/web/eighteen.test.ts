import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveApp } from "../http/running-app.ts";
import { places } from "../municipalities/eighteen.ts";
import { storeSeedsEverywhere } from "../municipalities/seeds-everywhere.ts";
import { openBrowser } from "./browser.ts";
import { expectAccessible } from "./site/accessibility.ts";
import { press, tabTo, visit } from "./site/person.ts";
import { faultsOf } from "./valid-html.ts";

const app = serveApp({}, "POSTGRESQL", storeSeedsEverywhere);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Pages that grow with the municipalities, and one of each kind besides. */
const grown = [
  "/",
  "/pilots",
  "/pilots?pagina=3",
  "/pilots?programma=veiligheid&sorteer=-opgeschoven",
  "/zoeken?q=schuldhulp+voor+jongeren",
  "/moties",
  "/toezeggingen",
  "/edities",
  "/partners",
  "/programmas",
  "/portefeuilles",
  "/gemeenten",
  "/gemeenten/GM0513",
  "/overzicht",
  "/overzicht?pagina=7",
  "/vergelijk",
  "/vergelijk?pilots=gouda/flexwonen-ruimtebaan,delft/woonoverlast,leiden/dealbreakers,breda/ipta",
  "/pilots/gouda/dealbreakers",
  "/moties/gouda/1911-35",
  "/edities/gouda/perspectiefnota-2026",
  "/edities/gouda/perspectiefnota-2026/wijzigingen",
  "/partners/vidomes",
  "/programmas/gouda/veiligheid",
  "/volgen",
  "/data",
  "/open-data/v1/documentatie",
] as const;

const htmlAt = async (path: string): Promise<string> => {
  const answer = await fetch(app().url + path, { headers: { accept: "text/html" } });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};

test.for([...grown, "/bronnen"] as const)("%s is valid HTML of under 100 kB", async (path) => {
  const [, source = ""] =
    path === "/bronnen"
      ? (/href="(\/bronnen\/[0-9a-f]+)"/u.exec(await htmlAt("/pilots/gouda/ipta")) ?? [])
      : [];
  const html = await htmlAt(source || path);
  expect({ faults: await faultsOf(html), isSmall: Buffer.byteLength(html) < 100_000 }).toEqual({
    faults: [],
    isSmall: true,
  });
});

test.for([
  ["/open-data/v1/documentatie", "antwoordt met een rij van de lijst"],
  ["/overzicht", "Dit zijn alle 72 pilots die uit een motie komen"],
] as const)("%s leaves room to grow", async ([path, words]) => {
  const html = await htmlAt(path);
  expect(Buffer.byteLength(html)).toBeLessThan(75_000);
  expect(html).toContain(words);
});

test("no page with the words of all breaks WCAG 2.2 AA or is wider than the screen", async () => {
  await expectAccessible({ url: app().url, browser }, [
    "/",
    "/pilots?programma=veiligheid",
    "/moties",
    "/overzicht",
    "/zoeken?q=schuldhulp",
    "/vergelijk?pilots=gouda/flexwonen-ruimtebaan,delft/woonoverlast",
  ]);
});

test("the home page tells of six municipalities, and of each one pilot", async () => {
  const changes = /Laatste wijzigingen([^]*?)Alle wijzigingen/u.exec(await htmlAt("/"))?.[1] ?? "";
  const told = [...changes.matchAll(/href="\/pilots\/([^/"]+)\//gu)].map(([, place]) => place);
  expect([told.length, new Set(told).size]).toEqual([6, 6]);
});

test.for([
  [
    "/programmas/gouda/veiligheid",
    "Veiligheid (Gouda)",
    "Programma 5 van de begroting van de gemeente Gouda.",
  ],
  ["/portefeuilles/gouda/wonen", "Wonen (Gouda)", "Portefeuille van het college van de gemeente Gouda."],
  ["/edities/gouda/perspectiefnota-2026", "Perspectiefnota 2026 (Gouda)", "van de gemeente Gouda"],
  ["/moties/gouda/1911-35", "Motie 1911-35, Flexwonen (Gouda)", "gemeenteraad van Gouda"],
  ["/pilots/gouda/ipta", "IPTA (Gouda)", "Pilot van de gemeente Gouda"],
] as const)("%s tells whose it is, in its tab too", async ([path, title, line]) => {
  const html = await htmlAt(path);
  expect(html).toContain(`<title>${title} · Oogst</title>`);
  expect(html.replaceAll(/<[^>]+>/gu, "")).toContain(line);
});

test("what municipalities call alike is one choice, with the pilots of all", async () => {
  const html = await htmlAt("/pilots");
  const values = [...html.matchAll(/name="programma" value="([^"]+)"/gu)].map(([, value]) => value);
  expect(values).toContain("veiligheid");
  expect(values.filter((value) => value?.includes("/"))).toEqual([]);
  const count = /value="veiligheid"[^]*?<small>(\d+)/u.exec(html)?.[1];
  expect(await htmlAt("/pilots?programma=veiligheid")).toContain(`>${count} pilots`);
});

test("who reads by keyboard skips to the filters and the downloads, and takes the municipality along", async () => {
  await visit({ url: app().url, browser }, { javaScriptEnabled: false }, async (page) => {
    await page.goto("/pilots");
    const few = 25;
    await tabTo(page, /^Filters$/u, few);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Alphen aan den Rijn 20$/u, few);
    await page.goto("/pilots");
    await tabTo(page, /^Naar downloaden, volgen en fout melden$/u, few);
    await page.keyboard.press("Enter");
    await tabTo(page, /^CSV$/u, few);

    await page.goto("/pilots");
    await tabTo(page, /^alle gemeenten/u, few);
    await page.keyboard.type("Gouda");
    await press(page, /^Kies$/u);
    await press(page, /^Moties$/u);
    expect(new URL(page.url()).search).toBe("?gemeente=GM0513");
    const motions = await page
      .locator("main h3 a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(motions.length).toBeGreaterThan(3);
    expect(motions.filter((href) => !href?.startsWith("/moties/gouda/"))).toEqual([]);
  });
});

test("all pilots can be set side by side: those of a municipality that is chosen, where a list cannot hold all", async () => {
  const choicesAt = async (path: string): Promise<{ whose: (string | undefined)[]; html: string }> => {
    const html = await htmlAt(path);
    const whose = [...html.matchAll(/<option value="([a-z-]+)\/[^"]+">/gu)].map(([, slug]) => slug);
    return { whose, html };
  };
  const all = await choicesAt("/vergelijk");
  expect(all.whose).toHaveLength(200);
  expect(all.html).toContain("Kies bovenaan een gemeente");
  const own = await choicesAt("/vergelijk?pilots=zwolle/ipta&gemeente=GM0513");
  expect([own.whose.length, new Set(own.whose)]).toEqual([20, new Set(["gouda"])]);
  expect(own.html).not.toContain("Kies bovenaan een gemeente");
  expect(own.html).toMatch(/<input type="hidden" name="pilots" value="zwolle\/ipta"\/>/u);
  const full = await choicesAt("/vergelijk?pilots=zwolle/ipta,gouda/ipta,delft/ipta,breda/ipta");
  expect([full.whose, full.html.includes("Er staan 4 pilots naast elkaar; meer passen er niet.")]).toEqual([
    [],
    true,
  ]);
});

test("a municipality that a list has nothing of gives an empty list, and one that does not exist is refused", async () => {
  expect(places.some(({ code }) => code === "GM0344")).toBe(false);
  for (const path of ["/moties", "/toezeggingen", "/edities", "/partners"])
    for (const words of ["Gemeente: Utrecht", `Haal er iets van weg, of <a class="nl-link" href="${path}">`])
      expect(await htmlAt(`${path}?gemeente=GM0344`)).toContain(words);
  expect((await fetch(`${app().url}/moties?gemeente=GM9999`)).status).toBe(400);
});
