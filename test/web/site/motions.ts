import type { Browser } from "playwright-core";
import { expect, test } from "vitest";

/** What a council member opens before a debate: what came of motions and promises. */
export function describeMotions(url: () => string, browser: () => Browser): void {
  test("finds the motions that are dealt with, with the words that say so, and prints them", async () => {
    const context = await browser().newContext({ baseURL: url(), javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/moties");
    const panel = page.getByRole("form", { name: "Filters" });
    await panel.getByLabel("Afgedaan 2").check();
    await panel.getByRole("button", { name: "Toon" }).click();
    expect(new URL(page.url()).search).toContain("staat=SETTLED");
    expect(await page.locator("main h3").allInnerTexts()).toEqual(["Motie afvalringen", "Motie 2106-54"]);
    const [, first = ""] = await page.locator(".oogst-thing").allInnerTexts();
    for (const words of [
      "Afgedaan",
      "ter afdoening van de motie 2106-54",
      "Containertuintjes",
      "Memo 2022-082174 van 28 september 2022",
      "Volgens Perspectiefnota 2024",
    ])
      expect(first).toContain(words);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: "Toon" }).isVisible()).toBe(false);
    expect(await page.getByText("Memo 2022-082174 van 28 september 2022").isVisible()).toBe(true);
    await context.close();
  });

  test("tells of a promise in which words it was made, and where they stand", async () => {
    const html = await (await fetch(`${url()}/toezeggingen?soort=TOEZEGGING&jaar=2024`)).text();
    expect(html).toContain("Pilot schoolontbijt");
    expect(html).not.toContain("Stedenbouwkundige buurtvisie");
    expect(html).toContain("door een toezegging aan de Raad begin 2022");
    expect(html).toMatch(/href="\/bronnen\/[0-9a-f]{64}\?van=\d+/u);
  });

  test.for([
    ["/moties?staat=BIJNA", "“BIJNA” is geen keuze bij “Hoe ver het is”."],
    ["/moties?jaar=1999", "“1999” is geen keuze bij “Jaar van de motie”."],
    ["/toezeggingen?jaar=1999", "“1999” is geen keuze bij “Jaar van de editie”."],
    ["/toezeggingen?pagina=9", "Dit stuk van de lijst is er niet (meer)."],
  ] as const)("%s is refused", async ([path, words]) => {
    const response = await fetch(url() + path);
    expect({ status: response.status, said: (await response.text()).includes(words) }).toEqual({
      status: 400,
      said: true,
    });
  });
}
