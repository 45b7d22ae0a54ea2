import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/** Switches of the packaged Chromium that make it fall over when a second page opens, or let a page read any site. */
const unwanted = /^--(?:single-process|no-zygote|headless|disable-web-security)/u;

/** Starts the Chromium that comes as an npm package. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    args: chromium.args.filter((argument) => !unwanted.test(argument)),
    executablePath: await chromium.executablePath(),
    headless: true,
  });
