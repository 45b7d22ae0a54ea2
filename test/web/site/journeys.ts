import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { press, tabTo, visit as visitSite } from "./person.ts";

/** What people come for, each done with the keyboard alone and without JavaScript. */
export function describeJourneys(url: () => string, browser: () => Browser): void {
  const visit = (act: (page: Page) => Promise<void>): Promise<void> =>
    visitSite({ url: url(), browser: browser() }, { javaScriptEnabled: false }, act);
  /** The rows of the file that the link in focus gives. */
  const downloaded = async (page: Page): Promise<Record<string, string>[]> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const file = await readFile(await download.path());
    return parse<Record<string, string>>(file, { bom: true, columns: true });
  };
  const names = (page: Page): Promise<string[]> => page.locator("main h3").allInnerTexts();

  test("finds the open motions of a portfolio, and prints them", async () => {
    await visit(async (page) => {
      await page.goto("/moties");
      await tabTo(page, /^Nog open \d+$/u);
      await page.keyboard.press("Space");
      await tabTo(page, /^Portefeuille$/u);
      await tabTo(page, /^Wonen 2$/u);
      await page.keyboard.press("Space");
      await press(page, /^Toon$/u);
      expect(await names(page)).toEqual(["Motie 2406-25, Voorjaarsdebat 2024", "Motie 1911-35, Flexwonen"]);
      expect(await page.locator(".oogst-chip").allInnerTexts()).toEqual([
        expect.stringMatching(/^Hoe ver het is: nog open/u),
        expect.stringMatching(/^Portefeuille: Wonen/u),
      ]);
      await tabTo(page, /^CSV$/u);
      expect((await downloaded(page)).map((row) => [row["Nummer"], row["Staat"], row["Pilots"]])).toEqual([
        ["2406-25", "nog open", expect.stringMatching(/^Van groot naar beter \| .* \| nog niet bekend \|/u)],
        ["1911-35", "nog open", expect.stringMatching(/^Flexwonen Ruimtebaan \| .* \| nog niet bekend \|/u)],
      ]);
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("button", { name: "Toon" }).isVisible()).toBe(false);
      expect(await page.locator(".oogst-chip__cross").first().isVisible()).toBe(false);
      expect(await page.getByRole("link", { name: "Flexwonen Ruimtebaan" }).isVisible()).toBe(true);
      expect(await page.locator("#adres").isVisible()).toBe(true);
    });
  });

  test("sorts the pilots by how far they slipped, and compares what two editions say of the first", async () => {
    await visit(async (page) => {
      await page.goto("/pilots");
      await press(page, /^meest opgeschoven$/u);
      await press(page, /^Flexwonen Ruimtebaan$/u);
      const said = async (edition: string): Promise<string[]> => {
        const group = page.getByRole("group", { name: `Einddatum in ${edition}` });
        return group.locator("ins, del").allInnerTexts();
      };
      expect([await said("Perspectiefnota 2026"), await said("Perspectiefnota 2024")]).toEqual([
        ["4de", "2025"],
        ["1ste", "2024"],
      ]);
    });
  });

  test("downloads what is shown, and finds the same pilots in the same order", async () => {
    await visit(async (page) => {
      await page.goto("/pilots?sorteer=-einde");
      await tabTo(page, /^Pilot succesvol\?$/u);
      await page.keyboard.press("Enter");
      await tabTo(page, /^Nog niet bekend \d+$/u);
      await page.keyboard.press("Space");
      await press(page, /^Toon$/u);
      const shown = await names(page);
      await tabTo(page, /^CSV$/u);
      const rows = await downloaded(page);
      expect(shown.length).toBeGreaterThan(3);
      expect(rows.map((row) => row["Naam"])).toEqual(shown);
    });
  });

  test("follows a municipality", async () => {
    await visit(async (page) => {
      await page.goto("/gemeenten");
      await press(page, /^Zoetermeer$/u);
      await press(page, /^Volgen$/u);
      expect(await page.locator("h1").innerText()).toBe("Volgen: de gemeente Zoetermeer");
      const { pathname, search } = new URL(await page.locator("#feed").innerText());
      const feed = await page.request.get(url() + pathname + search);
      expect(feed.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
      expect(await feed.text()).toContain("Flexwonen Ruimtebaan");
    });
  });

  test("reports an error on the page where it stands", async () => {
    await visit(async (page) => {
      await page.goto("/pilots/zoetermeer/flexwonen-ruimtebaan");
      await press(page, /^Fout melden$/u);
      expect(await page.locator("pre").innerText()).toMatch(
        /^Pagina: http:\/\/\S+\/pilots\/zoetermeer\/flexwonen-ruimtebaan\n/u,
      );
    });
  });

  test("sees as many pilots behind a share of a picture as it says", async () => {
    const html = await (await fetch(`${url()}/overzicht?gemeente=GM0637`)).text();
    const [bars = ""] = html.split('id="pilots-in-de-tijd-titel"');
    const shares = [
      ...bars.matchAll(/<a class="oogst-drawn" href="([^"]+)"><title>[^<]*: (\d+ pilots?)<\/title>/gu),
    ];
    const found = await Promise.all(
      shares.map(async ([, href = ""]) => {
        const list = await (await fetch(url() + href.replaceAll("&amp;", "&"))).text();
        return /id="treffers"[^>]*>([^<]+)/u.exec(list)?.[1];
      }),
    );
    expect(found).toEqual(shares.map(([, , told]) => told));
    expect(shares.length).toBeGreaterThan(8);
  });
}
