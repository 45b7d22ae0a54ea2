import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { kindsOfPages, serveSeeds, type SeedsSite } from "./seeds-site.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

let site: SeedsSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSeeds(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** What axe finds wrong with a page, as one line for each element. */
async function violationsOn(page: Page): Promise<string[]> {
  // Through the debugger, for which the page's policy does not hold.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.each([
  { width: 320, scheme: "light" },
  { width: 320, scheme: "dark" },
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
] as const)("at $width px, $scheme", ({ width, scheme }) => {
  test("no page breaks WCAG 2.2 AA, or is wider than the screen", async () => {
    const context = await browser.newContext({
      baseURL: site.url,
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    const page = await context.newPage();
    await page.goto("/pilots/flexwonen-ruimtebaan");
    const source = await page.locator('a[href^="/bronnen/"]').first().getAttribute("href");
    const found: Record<string, string[]> = {};
    for (const path of [...kindsOfPages, source ?? ""]) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
      });
      const wrong = await violationsOn(page);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (tooWide > 0) wrong.push(`${tooWide} px wider than the screen`);
      if (wrong.length > 0) found[path] = wrong;
    }
    expect(found).toEqual({});
    await context.close();
  });
});
