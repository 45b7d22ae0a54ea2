import { setTimeout as wait } from "node:timers/promises";
import robotsModule from "robots-parser";
import { AddressError } from "./address-error.ts";
import { ask, type Answered, type Web } from "./request.ts";

/** RFC 9309 asks for at least 500 kibibytes; a site with more is not fetched from. */
const mostRobotsBytes = 512 * 1024;
const mostRedirects = 5;
/** In seconds; a longer pause that a site asks for is not waited for. */
const mostPause = 30;

/** The name that a site's rules can be for. */
const robotName = "Oogst";

// Its types say that it has a default export; it is a function itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;
type Rules = ReturnType<typeof robotsParser> | null;

/**
 * Makes what holds addresses against the robots.txt of their sites, each read once.
 *
 * It throws an AddressError when one may not be fetched, or when its site is in trouble: RFC 9309 takes that for a no.
 */
export function askRobots(web: Web): (url: URL) => Promise<void> {
  const known = new Map<string, Rules>();
  return async (url) => {
    const isFirst = !known.has(url.origin);
    if (isFirst) known.set(url.origin, await readRules(url, web));
    const rules = known.get(url.origin);
    if (rules?.isDisallowed(url.href, robotName) === true)
      throw new AddressError(
        url.href,
        "REFUSED",
        "de site staat in robots.txt niet toe dat dit adres automatisch wordt opgehaald; haal het bestand zelf op",
      );
    const pause = Math.min(rules?.getCrawlDelay(robotName) ?? 0, mostPause);
    if (isFirst && pause > 0) await wait(pause * 1000, undefined, { signal: web.signal });
  };
}

async function readRules(url: URL, web: Web): Promise<Rules> {
  const place = new URL("/robots.txt", url);
  const answer = await askThrough(place, web);
  if (answer === null || (answer.status >= 300 && answer.status < 500)) return null;
  if (answer.status >= 500)
    throw new AddressError(
      url.href,
      "AWAY",
      `de site is in storing (${answer.status} bij robots.txt); probeer het later`,
    );
  return robotsParser(place.href, Buffer.from(answer.bytes).toString("utf8"));
}

/** Rules may stand elsewhere, on the same site or on another; a site whose rules redirect for ever has none. */
async function askThrough(place: URL, web: Web): Promise<Answered | null> {
  let at = place;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const answer = await ask(at, web, mostRobotsBytes);
    const location = answer.header("location");
    if (answer.status < 300 || answer.status >= 400 || location === null) return answer;
    const next = URL.parse(location, at);
    if (next === null || !/^https?:$/.test(next.protocol)) return null;
    at = next;
  }
  return null;
}
