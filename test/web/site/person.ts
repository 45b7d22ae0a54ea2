import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

/** Visits a site with a new browser context, and expects that the page had nothing to complain about. */
export async function visit(
  { url, browser }: { readonly url: string; readonly browser: Browser },
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: url, ...options });
  const complaints: string[] = [];
  const foreign: string[] = [];
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) foreign.push(request.url());
  });
  await act(page);
  expect({ complaints, foreign, cookies: await context.cookies() }).toEqual({
    complaints: [],
    foreign: [],
    cookies: [],
  });
  await context.close();
}

/** Presses Tab until the element in focus is called this, so many times at most. */
export async function tabTo(page: Page, name: RegExp, most = 300): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press("Tab");
    const called = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return (label ?? element?.textContent ?? "").replace(/\s+/gu, " ").trim();
    });
    if (name.test(called)) return;
  }
  throw new Error(`no focus on ${String(name)} after ${most} tabs`);
}

/** The same, and follows the link or presses the button that it is. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}
