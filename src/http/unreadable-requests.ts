import { STATUS_CODES, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from "fastify";
import { problemText, refusal } from "./http-errors.ts";

/** A slug is at most some 150 characters, and a longer one names nothing: that is for the page or the service to say. */
const longestKey = 16 * 1024;

const isReadable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** An address whose `%` signs spell no characters, with those signs as themselves; every other address as it is. */
function readableUrl(url: string): string {
  const [path = ""] = url.split(/[?#]/u, 1);
  return isReadable(path) ? url : path.replaceAll("%", "%25") + url.slice(path.length);
}

type Refused = { readonly status: number; readonly detail: string };
/** By what Node's parser says of a request that it gave up. */
const refusals: Readonly<Record<string, Refused>> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: "Het adres en de headers zijn samen langer dan 48 kB." },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: "De vraag kwam niet op tijd binnen." },
};
const unreadable: Refused = { status: 400, detail: "Deze vraag is geen geldig HTTP." };

const forPrograms = /^[A-Z]+ \/(?:graphql|open-data|feeds|id)\b/u;

/** Whole answer to a request that never became one; its begin, when it is known, tells who asks. */
function answerTo({ status, detail }: Refused, asked: string): string {
  const isProgram = forPrograms.test(asked);
  const body = isProgram
    ? problemText(status, detail)
    : `<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>Dit adres klopt niet · Oogst</title></head><body><main><h1>Dit adres klopt niet</h1><p>${detail}</p><p><a href="/">Naar het begin</a></p></main></body></html>\n`;
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${isProgram ? "application/problem+json" : "text/html"}; charset=utf-8`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options: nosniff",
    "Cache-Control: no-store",
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}

/** Makes what Fastify and Node would refuse by themselves, in English, come to where addresses of its kind are answered. */
export const unreadableRequests = {
  routerOptions: { maxParamLength: longestKey },
  /** What is left that Fastify cannot read: an address with a host that is none. */
  frameworkErrors: (_: Error, __: FastifyRequest, reply: FastifyReply) => {
    const { status, detail } = unreadable;
    void reply
      .code(status)
      .headers({ "x-content-type-options": "nosniff", "cache-control": "no-store" })
      .type("application/problem+json; charset=utf-8")
      .send(problemText(status, detail));
  },
  rewriteUrl: ({ url = "/" }: IncomingMessage) => readableUrl(url),
  clientErrorHandler(error: Error & { code?: string; rawPacket?: unknown }, socket: Socket) {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const asked = Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString("latin1", 0, 100) : "";
    socket.end(answerTo(refusals[error.code ?? ""] ?? unreadable, asked));
  },
} satisfies FastifyServerOptions;

/** Refuses an address whose `%` signs spell no characters, in the form of whoever answers at such an address. */
export function refuseUnreadableAddresses(server: FastifyInstance): void {
  // After the hooks that give every answer its headers.
  server.addHook("preParsing", ({ url, originalUrl }, _, payload, done) => {
    if (url === originalUrl) return done(null, payload);
    return done(
      refusal(400, "UNREADABLE_ADDRESS", `Dit adres is niet te lezen: ${originalUrl.slice(0, 200)}`),
    );
  });
}

/** Visible ASCII (RFC 9112, 3.2) without what begins another part of an address. */
const hostForm = /^(?:(?![/?#@\\])[\x21-\x7E])*$/u;

/** Refuses a request whose `Host` is none: what is made of it would be no address. */
export function refuseHosts(server: FastifyInstance): void {
  let lastGood = "";
  server.addHook("onRequest", ({ headers: { host = "" } }, _, done) => {
    if (host === "" || host === lastGood) return done();
    if (hostForm.test(host) && URL.canParse(`http://${host}`)) {
      lastGood = host;
      return done();
    }
    return done(refusal(400, "BAD_HOST", "De header Host is geen naam of adres."));
  });
}
