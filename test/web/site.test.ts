import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { openBrowser } from "./browser.ts";
import { serveSeeds, type SeedsSite } from "./seeds-site.ts";
import { describeAccessibility } from "./site/accessibility.ts";
import { describeAddresses } from "./site/addresses.ts";
import { describeClients } from "./site/clients.ts";
import { describeCompare } from "./site/compare.ts";
import { describeJourneys } from "./site/journeys.ts";
import { describeMotions } from "./site/motions.ts";
import { describeMunicipalities } from "./site/municipalities.ts";
import { describePages } from "./site/pages.ts";
import { describePlainWords } from "./site/plain-words.ts";
import { describeSitemap } from "./site/sitemap.ts";
import { describeStanding } from "./site/standing.ts";
import { describeVisits } from "./site/visits.ts";

// One server and one browser for all that is asked of the site over the seeds: to start them costs as much as to ask.
let site: SeedsSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSeeds(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const url = (): string => site.url;
describe("pages", () => {
  describePages(url);
});
describe("what came of motions and promises", () => {
  describeMotions(url, () => browser);
});
describe("municipalities", () => {
  describeMunicipalities(url);
});
describe("programs", () => {
  describeClients(url);
});
describe("side by side", () => {
  describeCompare(url, () => browser);
});
describe("addresses", () => {
  describeAddresses(url);
});
describe("the sitemap", () => {
  describeSitemap(url);
});
describe("what the site says of itself", () => {
  describeStanding(url);
});
describe("the words of pages", () => {
  describePlainWords(url);
});
describe("visits", () => {
  describeVisits(url, () => browser);
});
describe("a person with a keyboard and no JavaScript", () => {
  describeJourneys(url, () => browser);
});
describe("accessibility", () => {
  describeAccessibility(url, () => browser);
});
