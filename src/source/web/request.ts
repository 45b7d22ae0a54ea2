import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { AddressError } from "./address-error.ts";
import type { Resolve } from "./public-addresses.ts";

/** What fetching is done with. */
export interface Web {
  readonly resolve: Resolve;
  /** Who asks, and where to complain. */
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

/** What one address answers, before any redirect is followed. */
export interface Answered {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly bytes: Uint8Array;
}

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Connects to the addresses that were resolved and checked, whatever the system would find. */
const pinnedTo =
  (addresses: readonly string[]): LookupFunction =>
  (_, { all }, done) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = found;
    if (all) done(null, found);
    else done(null, first?.address ?? "", first?.family);
  };

const start = (
  url: URL,
  addresses: readonly string[],
  { userAgent, signal }: Web,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    request(
      url,
      {
        lookup: pinnedTo(addresses),
        // A connection of its own: none to another machine is kept and used again.
        agent: false,
        signal,
        headers: {
          "user-agent": userAgent,
          accept: "*/*",
          "accept-encoding": "gzip, br",
          "accept-language": "nl",
        },
        maxHeaderSize: 65_536,
      },
      resolve,
    )
      .on("error", reject)
      .end();
  });

/**
 * Asks one address, and reads its answer up to a bound; inflated bytes count.
 * @throws AddressError when nobody answers, or with more than `mostBytes`
 */
export async function ask(url: URL, web: Web, mostBytes: number): Promise<Answered> {
  const host = url.hostname.replaceAll(/^\[|\]$/g, "");
  const addresses = await web.resolve(host);
  try {
    const answer = await start(url, addresses, web);
    const header = (name: string): string | null => {
      const value = answer.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    const declared = Number(header("content-length") ?? 0);
    if (declared > mostBytes) {
      answer.destroy();
      throw tooLarge(url, mostBytes);
    }
    return { status: answer.statusCode ?? 0, header, bytes: await readAll(url, answer, mostBytes) };
  } catch (cause) {
    if (cause instanceof AddressError) throw cause;
    const isTime = web.signal.aborted;
    throw new AddressError(
      url.href,
      "AWAY",
      isTime
        ? "het ophalen duurde te lang en is afgebroken; probeer het later, of haal het bestand zelf op"
        : `er komt geen antwoord (${cause instanceof Error ? cause.message : String(cause)}); probeer het later`,
      { cause },
    );
  }
}

async function readAll(url: URL, answer: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const decoder = decoders[encoding];
  if (decoder === undefined && encoding !== "identity" && encoding !== "") {
    answer.destroy();
    throw new AddressError(
      url.href,
      "REFUSED",
      `het antwoord is ingepakt als ${encoding}, en dat wordt niet gelezen`,
    );
  }
  // The end of the pipeline tells of a fault in any part of it.
  const content = decoder === undefined ? answer : pipeline(answer, decoder(), () => undefined);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) {
      answer.destroy();
      throw tooLarge(url, mostBytes);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (url: URL, mostBytes: number): AddressError =>
  new AddressError(
    url.href,
    "REFUSED",
    `het bestand is groter dan ${Math.floor(mostBytes / 2 ** 20)} MB; zoveel wordt niet opgehaald`,
  );
