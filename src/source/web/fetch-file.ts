import { AddressError } from "./address-error.ts";
import { ask, type Answered, type Web } from "./request.ts";
import { askRobots } from "./robots.ts";
import { mostMegabytes } from "../read-bytes.ts";

export interface FetchedFile {
  /** The last part of its address. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The media type and encoding that came with it, null when none did. */
  readonly contentType: string | null;
  /** ISO moment. */
  readonly fetchedAt: string;
}

const mostRedirects = 5;
/** In milliseconds, for all of it: rules, redirects and file. */
const mostTime = 60_000;
const longestName = 120;

let last: Promise<unknown> = Promise.resolve();

/**
 * Fetches a file politely: as the site's robots.txt allows, one at a time in a process, within a minute and 32 MB. Every
 * redirect is held against the same rules.
 * @throws AddressError that says in Dutch why there is none, and what to do
 */
export function fetchFile(address: string, web: Web): Promise<FetchedFile> {
  const run = last.then(() => fetchNow(address, web));
  last = run.catch(() => undefined);
  return run;
}

async function fetchNow(address: string, asked: Web): Promise<FetchedFile> {
  const web = { ...asked, signal: AbortSignal.any([asked.signal, AbortSignal.timeout(mostTime)]) };
  let url = readUrl(address, address);
  const checkRobots = askRobots(web);
  for (let step = 0; step <= mostRedirects; step += 1) {
    await checkRobots(url);
    const answer = await ask(url, web, mostMegabytes * 2 ** 20);
    const location = answer.header("location");
    if (answer.status < 300 || answer.status >= 400 || location === null) return fileOf(url, answer);
    const next = readUrl(URL.parse(location, url)?.href ?? location, url.href);
    if (url.protocol === "https:" && next.protocol === "http:")
      throw new AddressError(
        url.href,
        "REFUSED",
        `het adres verwijst naar ${next.href}, zonder beveiligde verbinding`,
      );
    url = next;
  }
  throw new AddressError(address, "REFUSED", `het adres verwijst meer dan ${mostRedirects} keer door`);
}

function readUrl(text: string, from: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new AddressError(
      from,
      "REFUSED",
      `${text} is geen adres dat met http:// of https:// begint, zonder naam en wachtwoord`,
    );
  url.hash = "";
  return url;
}

function fileOf(url: URL, { status, header, bytes }: Answered): FetchedFile {
  if (status !== 200) throw new AddressError(url.href, ...refusalOf(status));
  return {
    name: nameOf(url),
    bytes,
    contentType: header("content-type"),
    fetchedAt: new Date().toISOString(),
  };
}

function refusalOf(status: number): [AddressError["kind"], string] {
  if (status === 404 || status === 410) return ["GONE", `daar staat niets (${status}); controleer het adres`];
  if (status === 401 || status === 403 || status === 407)
    return [
      "REFUSED",
      `de site geeft het bestand niet (${status}); haal het zelf op en geef het als bestand`,
    ];
  if (status === 429 || status >= 500)
    return ["AWAY", `de site kan nu niet antwoorden (${status}); probeer het later`];
  return ["REFUSED", `de site geeft geen bestand (${status}); haal het zelf op en geef het als bestand`];
}

/** The last part of the path, as a file would be called. */
function nameOf(url: URL): string {
  const part = url.pathname.split("/").findLast((each) => each !== "") ?? url.hostname;
  let name = part;
  try {
    name = decodeURIComponent(part);
  } catch {
    // It is no UTF-8, and stays as it is.
  }
  return (
    name
      .replaceAll(/[\p{C}/\\]+/gu, " ")
      .trim()
      .slice(0, longestName) || url.hostname
  );
}
