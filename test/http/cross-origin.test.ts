import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { openBrowser } from "../web/browser.ts";
import { serveApp } from "./running-app.ts";

describe("a page of another site", () => {
  const app = serveApp({ ADMIN_TOKEN: "0123456789abcdef" });

  it("may ask in a browser, by POST and GET, and reads answers and refusals; of metrics it reads nothing", async () => {
    const site = createServer((_, response) => response.end("<!doctype html><title>Een andere site</title>"));
    site.listen(0, "127.0.0.1");
    await once(site, "listening");
    const browser = await openBrowser();
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const seen = await page.evaluate(async (url) => {
      const read = async (path: string, init?: RequestInit): Promise<unknown> => {
        try {
          const response = await fetch(`${url}${path}`, init);
          return [
            response.status,
            (await response.text()).slice(0, 33),
            response.headers.has("x-request-id"),
          ];
        } catch {
          return "unread";
        }
      };
      const json = { "content-type": "application/json", "x-request-id": "pagina" };
      const post = (body: string): RequestInit => ({ method: "POST", headers: json, body });
      return {
        post: await read("/graphql", post('{"query":"{ pilots { totalCount } }"}')),
        get: await read("/graphql?query=%7B%20pilots%20%7B%20totalCount%20%7D%20%7D"),
        refused: await read("/graphql", post(`{"query":"${" ".repeat(200_000)}"}`)),
        withCookies: await read("/graphql", {
          ...post('{"query":"{ pilots { totalCount } }"}'),
          credentials: "include",
        }),
        metrics: await read("/metrics"),
      };
    }, app().url);
    await browser.close();
    site.close();
    expect(seen).toEqual({
      post: [200, '{"data":{"pilots":{"totalCount":3', true],
      get: [200, '{"data":{"pilots":{"totalCount":3', true],
      refused: [413, '{"errors":[{"message":"De vraag i', true],
      withCookies: "unread",
      metrics: "unread",
    });
  });

  it("learns beforehand what it may send, and for how long that holds", async () => {
    const preflight = await fetch(`${app().url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "https://elders.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    const headers = Object.fromEntries(
      [...preflight.headers].filter(([name]) => name.startsWith("access-control-")),
    );
    expect([preflight.status, headers]).toEqual([
      204,
      {
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
        "access-control-allow-headers": "*",
        "access-control-max-age": "86400",
        "access-control-expose-headers": "etag, ratelimit, ratelimit-policy, retry-after, x-request-id",
      },
    ]);
  });
});
