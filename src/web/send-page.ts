import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { compress } from "./compress.ts";
import type { Page } from "./page/page.ts";
import { renderPage } from "./page/render-page.tsx";
import type { Site } from "./site.ts";

/**
 * Sends a page, or 304 to a browser that has it already. Compressed here and not by a hook of its route, since the page
 * for an address that does not exist has no route.
 */
export async function sendPage(
  page: Page,
  status: number,
  { publicUrl, assets }: Site,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const html = renderPage(page, publicUrl, assets);
  reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("cache-control", status === 200 ? "public, no-cache" : "no-store")
    .header("content-language", "nl")
    .header("vary", "accept-encoding");
  if (status === 200) {
    // Weak, since the same page is sent in several encodings.
    const tag = `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
    reply.header("etag", tag);
    const known = request.headers["if-none-match"]?.split(/\s*,\s*/u) ?? [];
    if (known.includes(tag)) return reply.code(304).send();
  }
  const compressed = await compress(html, request);
  if (!compressed) return reply.send(html);
  return reply.header("content-encoding", compressed.encoding).send(compressed.body);
}
