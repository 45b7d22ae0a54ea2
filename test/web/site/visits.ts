import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { tabTo, visit as visitSite } from "./person.ts";

/** What people do on the site, with a mouse, with the keyboard alone, and without JavaScript. */
export function describeVisits(url: () => string, browser: () => Browser): void {
  const visit = (options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> =>
    visitSite({ url: url(), browser: browser() }, options, act);

  const heading = (page: Page): Promise<string> => page.locator("h1").innerText();

  describe.each([
    { name: "with JavaScript", options: {} },
    { name: "without JavaScript", options: { javaScriptEnabled: false } },
  ])("a council member, $name", ({ options }) => {
    test("asks which pilots come from motions, and follows one to the words in the annex", async () => {
      await visit(options, async (page) => {
        await page.goto("/");
        await page.getByLabel("Zoek in de pilots").fill("welke pilots komen uit moties");
        await page.getByRole("button", { name: "Zoek" }).click();

        const understood = page.getByRole("region", { name: "Zo is uw vraag begrepen" });
        expect(await understood.getByRole("link").allInnerTexts()).toEqual([
          expect.stringMatching(/^Herkomst: motie/u),
        ]);
        expect(await page.getByRole("heading", { name: /gevonden/u }).innerText()).toBe("4 pilots gevonden");
        expect((await page.locator("main h3").allInnerTexts()).toSorted()).toEqual([
          "Afvalringen (doneerringen)",
          "Daklozenpunt",
          "Flexwonen Ruimtebaan",
          "Van groot naar beter",
        ]);

        await page.getByRole("link", { name: "Flexwonen Ruimtebaan" }).click();
        expect(await heading(page)).toBe("Flexwonen Ruimtebaan");
        const files = page.getByRole("navigation", { name: "Deze pagina als data" });
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          files.getByRole("link", { name: "CSV" }).click(),
        ]);
        const [columns = "", row = ""] = (await readFile(await download.path(), "utf8")).split("\r\n");
        expect(columns).toContain("Naam");
        expect(row).toContain("Flexwonen Ruimtebaan");
        await files.getByRole("link", { name: "Volgen" }).click();
        expect(await heading(page)).toBe("Volgen: Flexwonen Ruimtebaan");
        const address = await page.locator("#feed").innerText();
        const feed = await page.request.get(url() + new URL(address).pathname);
        await page.goBack();
        expect(feed.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
        expect(await feed.text()).toContain("Flexwonen Ruimtebaan");

        const timeline = page.getByRole("group", { name: "Begin, einde en evaluatie volgens elke editie" });
        expect(await timeline.locator(".oogst-timeline__slip").allTextContents()).toEqual([
          "zeven kwartalen later",
        ]);

        const inLatest = page.getByRole("group", { name: "Einddatum in Perspectiefnota 2026" });
        await inLatest.getByText("Bewijs").click();
        expect(await inLatest.locator("blockquote").innerText()).toBe("4de kwartaal 2025");
        await inLatest.getByRole("link", { name: "Bekijk de plaats in de bron" }).click();
        expect(await heading(page)).toBe("Bron van Perspectiefnota 2026");
        const mark = page.locator(".oogst-source mark");
        expect(await mark.innerText()).toBe("4de kwartaal 2025");
        // The address names the place, so that the browser scrolls to it by itself.
        const top = await mark.evaluate((element) => element.getBoundingClientRect().top);
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(page.viewportSize()?.height ?? 0);
      });
    });

    test("narrows what was found by a facet, and takes it back", async () => {
      await visit(options, async (page) => {
        await page.goto("/zoeken?q=welke+pilots+komen+uit+moties");
        const panel = page.getByRole("form", { name: "Filters" });
        await panel.getByLabel(/Perspectiefnota 2024/u).check();
        await panel.getByRole("button", { name: "Toon" }).click();
        expect(await page.getByRole("heading", { name: /gevonden/u }).innerText()).toBe("3 pilots gevonden");
        await page.getByRole("link", { name: /^Editie: Perspectiefnota 2024/u }).click();
        expect(await page.getByRole("heading", { name: /gevonden/u }).innerText()).toBe("4 pilots gevonden");
      });
    });

    test("opens the table behind a picture", async () => {
      await visit(options, async (page) => {
        await page.goto("/overzicht");
        await page.getByText("Als tabel: Van motie naar pilot, uitkomst en beleid").click();
        const table = page.getByRole("table", { name: "Van motie naar pilot, uitkomst en beleid" });
        const cells = await table
          .getByRole("row", { name: /^Daklozenpunt/u })
          .locator("th, td")
          .allInnerTexts();
        expect(cells).toEqual(["Daklozenpunt", "Motie 1711-19A", "ja", "ja"]);
      });
    });
  });

  describe("a person with a keyboard alone", () => {
    test("searches, opens a pilot, opens the evidence and goes to its place", async () => {
      await visit({}, async (page) => {
        await page.goto("/");
        await tabTo(page, /^Naar de inhoud$/u);
        await page.keyboard.press("Enter");
        await tabTo(page, /^Zoek in de pilots$/u);
        await page.keyboard.type("welke pilots komen uit moties");
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/zoeken\?q=/u);
        await tabTo(page, /^Flexwonen Ruimtebaan$/u);
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/pilots\/zoetermeer\/flexwonen-ruimtebaan$/u);
        await tabTo(page, /^Bewijs voor Einddatum in Perspectiefnota 2026$/u);
        await page.keyboard.press("Enter");
        await tabTo(page, /^Bekijk de plaats in de bron$/u);
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/bronnen\//u);
        expect(await page.locator(".oogst-source mark").innerText()).toBe("4de kwartaal 2025");
      });
    });

    test("chooses a suggestion with the arrows, and closes the list with Escape", async () => {
      await visit({}, async (page) => {
        await page.goto("/");
        const box = page.getByRole("combobox", { name: "Zoek in de pilots" });
        await box.pressSequentially("flexw");
        await page.getByRole("option", { name: "Flexwonen Ruimtebaan" }).waitFor();
        await page.keyboard.press("Escape");
        expect(await box.getAttribute("aria-expanded")).toBe("false");
        await box.pressSequentially("onen");
        await page.getByRole("option", { name: "Flexwonen Ruimtebaan" }).waitFor();
        await page.keyboard.press("ArrowDown");
        expect(await page.getByRole("option", { selected: true }).innerText()).toBe("Flexwonen Ruimtebaan");
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/pilots\/zoetermeer\/flexwonen-ruimtebaan$/u);
      });
    });

    test("always sees where the focus is", async () => {
      await visit({}, async (page) => {
        await page.goto("/pilots/zoetermeer/flexwonen-ruimtebaan");
        const unseen: string[] = [];
        for (let pressed = 0; pressed < 30; pressed++) {
          await page.keyboard.press("Tab");
          const { name, width } = await page.evaluate(() => {
            const element = document.activeElement ?? document.body;
            return { name: element.textContent, width: parseFloat(getComputedStyle(element).outlineWidth) };
          });
          if (width < 2) unseen.push(name);
        }
        expect(unseen).toEqual([]);
      });
    });
  });

  describe("a journalist", () => {
    test("copies the citation of a pilot", async () => {
      await visit({ permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
        await page.goto("/pilots/zoetermeer/flexwonen-ruimtebaan");
        await page.getByRole("button", { name: "Kopieer het citaat" }).click();
        await page.getByText("Gekopieerd.").waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toMatch(
          /^Gemeente Zoetermeer, ‘Flexwonen Ruimtebaan’, in: Perspectiefnota 2024; Perspectiefnota 2026, .*\/id\/pilot\/zoetermeer\/flexwonen-ruimtebaan$/u,
        );
      });
    });

    test("prints a pilot without the navigation, with the timeline, and a search with its question", async () => {
      await visit({}, async (page) => {
        await page.goto("/pilots/zoetermeer/flexwonen-ruimtebaan");
        await page.emulateMedia({ media: "print" });
        expect(await page.getByRole("navigation", { name: "Hoofdmenu" }).isVisible()).toBe(false);
        expect(await page.locator(".oogst-chart__picture--wide").isVisible()).toBe(true);
        await page.goto("/zoeken?q=lopende+pilots");
        expect(await page.getByText("Uw vraag: “lopende pilots”").isVisible()).toBe(true);
        await page.emulateMedia({ media: "screen" });
        expect(await page.getByText("Uw vraag:").isVisible()).toBe(false);
      });
    });

    test("prints each pilot on two sheets at most, and four side by side or all pictures on one", async () => {
      const context = await browser().newContext({ baseURL: url() });
      const page = await context.newPage();
      const sheets: Record<string, number> = {};
      // Those of which two editions say most.
      const long = ["dealbreakers", "vindplaats-verborgen-schulden", "expertisepool", "ipta"];
      const beside = `/vergelijk?pilots=${long.map((pilot) => `zoetermeer/${pilot}`).join(",")}`;
      for (const path of [...long.map((pilot) => `/pilots/zoetermeer/${pilot}`), beside, "/overzicht"]) {
        await page.goto(path);
        const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
        sheets[path] = (await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).numPages;
      }
      await context.close();
      const most = (path: string): number => (path.startsWith("/pilots/") ? 2 : 1);
      expect(Object.entries(sheets).filter(([path, count]) => count > most(path))).toEqual([]);
    });
  });

  describe("a developer", () => {
    test("asks one of the examples of the query page, and reads the answer", async () => {
      await visit({}, async (page) => {
        await page.goto("/graphql");
        await page.getByLabel("Voorbeeld").selectOption({ label: "Van motie naar uitkomst" });
        await page.getByRole("button", { name: "Stel de vraag" }).click();
        const answer = page.locator("#antwoord");
        await answer.getByText(/Flexwonen Ruimtebaan/u).waitFor();

        // The address holds the query, for who opens it in a browser.
        await page.goto(page.url());
        expect(await page.getByLabel("Vraag in GraphQL").inputValue()).toContain(
          "query Motie($number: String!)",
        );
        await page.getByLabel("Vraag in GraphQL").fill("{ pilots { totalCount } }");
        await page.getByRole("button", { name: "Stel de vraag" }).click();
        await answer.getByText("totalCount").waitFor();
        expect(await answer.innerText()).toContain("totalCount");
      });
    });
  });
}
