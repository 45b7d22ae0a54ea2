import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { kindsOfPages } from "../seeds-site.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const everything: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  // No rule of these asks for the style sheets, which axe else fetches and parses for each run.
  preload: false,
};
/** What a colour scheme can break. */
const colours: RunOptions = {
  runOnly: ["color-contrast", "link-in-text-block"],
  resultTypes: ["violations"],
  preload: false,
};
/** What a small screen can break: it has the same colours. */
const allButColours: RunOptions = { ...everything, rules: { "color-contrast": { enabled: false } } };

const large = { width: 1280, height: 900 };
const small = { width: 320, height: 900 };

/** What axe finds wrong with a page as it is now, or with a part of it, as one line for each element. */
async function violationsOn(page: Page, rules: RunOptions, part = "html"): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([within, options]) =>
      (globalThis as unknown as { axe: { run(w: string, o: unknown): Promise<AxeResults> } }).axe.run(
        within,
        options,
      ),
    [part, rules] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** By how many pixels a page is wider than its screen. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

// Through the debugger, for which the page's policy does not hold.
const bring = (page: Page): Promise<unknown> => page.evaluate(axeSource);

/** The kinds of elements on a page, each by what it stands in: one of a kind is as good or bad as the others. */
const kindsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const kindOf = (element: Element | null): string =>
      element === null
        ? ""
        : `${element.tagName}.${element.getAttribute("class") ?? ""} ${element.getAttribute("role") ?? ""}`;
    const all = [...document.body.querySelectorAll("*")];
    return [...new Set(all.map((element) => `${kindOf(element.parentElement)} > ${kindOf(element)}`))];
  });

/**
 * What breaks WCAG 2.2 AA on a page, or makes it wider than its screen: at two widths, in light and dark. Axe looks at a
 * page that has a kind of element which no page before it had.
 */
async function brokenOn(page: Page, path: string, seen: Set<string>): Promise<Record<string, unknown>> {
  await page.goto(path);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  const kinds = (await kindsOn(page)).filter((kind) => !seen.has(kind));
  for (const kind of kinds) seen.add(kind);
  const look = (rules: RunOptions): Promise<string[]> =>
    kinds.length === 0 ? Promise.resolve([]) : violationsOn(page, rules);
  if (kinds.length > 0) await bring(page);
  const wrong = { light: await look(everything), large: await overflowOf(page) };
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await look(colours);
  await page.setViewportSize(small);
  const narrow = { narrow: await look(allButColours), small: await overflowOf(page) };
  await page.setViewportSize(large);
  await page.emulateMedia({ colorScheme: "light" });
  return { ...wrong, dark, ...narrow };
}

/** As many pages are looked at together. */
const LANES = 2;

/** Expects of pages that nothing is broken on them. */
export async function expectAccessible(
  { url, browser }: { readonly url: string; readonly browser: Browser },
  paths: readonly string[],
): Promise<void> {
  const found: Record<string, unknown> = {};
  const left = [...paths];
  const seen = new Set<string>();
  const lane = async (): Promise<void> => {
    const context = await browser.newContext({ baseURL: url, viewport: large });
    const page = await context.newPage();
    for (let path = left.shift(); path !== undefined; path = left.shift())
      found[path] = await brokenOn(page, path, seen);
    await context.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const nothing = { light: [], large: 0, dark: [], narrow: [], small: 0 };
  expect(found).toEqual(Object.fromEntries(paths.map((path) => [path, nothing])));
}

/** What breaks WCAG 2.2 AA, or axe's best practices: on each page, at two widths, in light and dark. */
export function describeAccessibility(url: () => string, browser: () => Browser): void {
  test("no page breaks WCAG 2.2 AA or is wider than the screen, at 320 and 1280 px, in light and dark", async () => {
    const html = await (await fetch(`${url()}/pilots/zoetermeer/flexwonen-ruimtebaan`)).text();
    const [, source = ""] = /href="(\/bronnen\/[^"]+)"/u.exec(html) ?? [];
    await expectAccessible({ url: url(), browser: browser() }, [
      ...kindsOfPages,
      source.replaceAll("&amp;", "&"),
      "/open-data/v1/documentatie",
    ]);
  });

  // The editor takes its colours when it opens.
  test.for(["light", "dark"] as const)(
    "nor does the query page with its answer, its history or its documentation open, in %s",
    async (colorScheme) => {
      const context = await browser().newContext({ baseURL: url(), viewport: large, colorScheme });
      const page = await context.newPage();
      const rules = colorScheme === "light" ? everything : colours;
      await page.goto("/graphql");
      await bring(page);
      const box = await violationsOn(page, rules);
      await page.getByRole("button", { name: /uitgebreide editor/u }).click();
      await page.getByRole("button", { name: "PilotsUitMoties", exact: true }).waitFor();
      await page.waitForLoadState("networkidle");
      await page.getByRole("button", { name: /Execute query/u }).click();
      await page
        .locator(".graphiql-response")
        .getByText(/totalCount/u)
        .first()
        .waitFor();
      const answer = await violationsOn(page, rules);
      await page.getByRole("button", { name: "Show History" }).click();
      await page.locator(".graphiql-history-item").first().waitFor();
      const history = await violationsOn(page, rules, ".graphiql-plugin");
      await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
      await page.locator(".graphiql-doc-explorer-content a", { hasText: "Query" }).first().click();
      await page.locator(".graphiql-doc-explorer-field-name").first().waitFor();
      const documentation = await violationsOn(page, rules, ".graphiql-plugin");
      await page.setViewportSize(small);
      const narrow = colorScheme === "light" ? await violationsOn(page, allButColours) : [];
      const overflow = await overflowOf(page);
      expect({ box, answer, history, documentation, narrow, overflow }).toEqual({
        box: [],
        answer: [],
        history: [],
        documentation: [],
        narrow: [],
        overflow: 0,
      });
      await context.close();
    },
  );

  test("in forced colours only the current page is underlined in the menu", async () => {
    const context = await browser().newContext({ baseURL: url(), forcedColors: "active" });
    const page = await context.newPage();
    await page.goto("/moties");
    const lines = await page.locator(".oogst-nav__link").evaluateAll((links) =>
      links.map((link) => ({
        name: link.textContent,
        seen: getComputedStyle(link).borderBlockEndColor !== getComputedStyle(document.body).backgroundColor,
      })),
    );
    expect(lines.filter(({ seen }) => seen).map(({ name }) => name)).toEqual(["Moties"]);
    await context.close();
  });
}
