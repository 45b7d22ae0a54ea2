import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Page } from "./page/page.ts";
import { renderPage } from "./page/render-page.tsx";
import type { Site } from "./site.ts";

/** Sends a page, or 304 to a browser that has it already. */
export function sendPage(
  page: Page,
  status: number,
  { publicUrl, assets }: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const html = renderPage(page, publicUrl, assets);
  // Weak, since the same page is sent in several encodings.
  const tag = `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("cache-control", status === 200 ? "public, no-cache" : "no-store")
    .header("content-language", "nl");
  if (status !== 200) return reply.send(html);
  reply.header("etag", tag);
  const known = request.headers["if-none-match"]?.split(/\s*,\s*/u) ?? [];
  return known.includes(tag) ? reply.code(304).send() : reply.send(html);
}
