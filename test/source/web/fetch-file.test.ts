import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { fetchFile } from "../../../src/source/web/fetch-file.ts";
import { publicOnly } from "../../../src/source/web/public-addresses.ts";
import type { Web } from "../../../src/source/web/request.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
});

interface Site {
  /** Address of the site, by a name that only the resolver of the test knows. */
  readonly url: string;
  readonly asked: { readonly path: string; readonly agent: string | undefined; readonly at: number }[];
}

/** A site of its own on the loopback address. */
async function serve(answer: RequestListener, robots?: string): Promise<Site> {
  const asked: Site["asked"] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", agent: request.headers["user-agent"], at: performance.now() });
    if (request.url === "/robots.txt" && robots !== undefined) response.end(robots);
    else answer(request, response);
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://gemeente.example:${(server.address() as AddressInfo).port}`, asked };
}

const web = (more: Partial<Web> = {}): Web => ({
  resolve: () => Promise.resolve(["127.0.0.1"]),
  userAgent: "Oogst/test (+https://oogst.example)",
  signal: new AbortController().signal,
  ...more,
});
const missing = (response: ServerResponse): void => {
  response.writeHead(404).end("niets");
};
const page = "<html><p>Pilot";
/** A site with one page. */
const onePage = (request: IncomingMessage, response: ServerResponse): void => {
  if (request.url === "/bijlage-6") response.writeHead(200, { "content-type": "text/html" }).end(page);
  else missing(response);
};

test("a file is fetched after the rules of its site, with its name, type and day, by who says who it is", async () => {
  const site = await serve(onePage);
  const file = await fetchFile(`${site.url}/bijlage-6#kop`, web());
  expect(file).toEqual({
    name: "bijlage-6",
    bytes: Buffer.from(page),
    contentType: "text/html",
    fetchedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
  expect(site.asked.map(({ path, agent }) => [path, agent])).toEqual([
    ["/robots.txt", "Oogst/test (+https://oogst.example)"],
    ["/bijlage-6", "Oogst/test (+https://oogst.example)"],
  ]);
});

describe("robots.txt", () => {
  test.each([
    ["User-agent: *\nDisallow: /", "everybody"],
    ["User-agent: oogst\nDisallow: /bijlage", "us"],
    ["User-agent: *\nDisallow: /*6$", "by a pattern"],
  ])("that forbids it (%s) is kept to", async (robots) => {
    const site = await serve(onePage, robots);
    await expect(fetchFile(`${site.url}/bijlage-6`, web())).rejects.toMatchObject({
      kind: "REFUSED",
      fault:
        "de site staat in robots.txt niet toe dat dit adres automatisch wordt opgehaald; haal het bestand zelf op",
    });
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
  });

  test.each([
    "User-agent: *\nDisallow: /zoeken",
    "User-agent: *\nDisallow: /\nAllow: /bijlage-6",
    "User-agent: ander\nDisallow: /",
    "User-agent: *\nDisallow: /\n\nUser-agent: Oogst\nDisallow:",
  ])("that allows it (%s) is no hindrance", async (robots) => {
    const site = await serve(onePage, robots);
    expect((await fetchFile(`${site.url}/bijlage-6`, web())).bytes).toEqual(Buffer.from(page));
  });

  test("of a site in trouble is a no", async () => {
    const site = await serve((_, response) => response.writeHead(503).end());
    await expect(fetchFile(`${site.url}/bijlage-6`, web())).rejects.toMatchObject({
      kind: "AWAY",
      fault: "de site is in storing (503 bij robots.txt); probeer het later",
    });
  });

  test("that asks for a pause gets it", async () => {
    const site = await serve(onePage, "User-agent: *\nCrawl-delay: 0.3");
    await fetchFile(`${site.url}/bijlage-6`, web());
    const [rules, file] = site.asked;
    expect((file?.at ?? 0) - (rules?.at ?? 0)).toBeGreaterThanOrEqual(290);
  });
});

describe("a redirect", () => {
  const redirect =
    (location: string, to = onePage): RequestListener =>
    (request, response) => {
      if (request.url === "/oud") response.writeHead(302, { location }).end();
      else to(request, response);
    };

  test("is followed, and the name is that of where it ends", async () => {
    const site = await serve(redirect("/bijlage-6"));
    expect((await fetchFile(`${site.url}/oud`, web())).name).toBe("bijlage-6");
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/oud", "/bijlage-6"]);
  });

  test("to another site is held against the rules of that site", async () => {
    const other = await serve(onePage, "User-agent: *\nDisallow: /");
    const site = await serve(redirect(`${other.url}/bijlage-6`));
    await expect(fetchFile(`${site.url}/oud`, web())).rejects.toMatchObject({ kind: "REFUSED" });
    expect(other.asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
  });

  test("to a machine that is not public is refused", async () => {
    const inside = await serve(onePage);
    const site = await serve(
      redirect(inside.url.replace("gemeente.example", "intern.example") + "/bijlage-6"),
    );
    const secret = publicOnly(() => Promise.resolve(["127.0.0.1"]));
    const resolve: Web["resolve"] = (host) =>
      host === "gemeente.example" ? Promise.resolve(["127.0.0.1"]) : secret(host);
    await expect(fetchFile(`${site.url}/oud`, web({ resolve }))).rejects.toMatchObject({
      kind: "REFUSED",
      fault: expect.stringContaining("127.0.0.1 is geen adres op het openbare internet"),
    });
    expect(inside.asked).toEqual([]);
  });

  test.each([
    "file:///etc/passwd",
    "ftp://gemeente.example/",
    "javascript:1",
    "http://naam:woord@gemeente.example/",
  ])("to %s is refused", async (location) => {
    const site = await serve(redirect(location));
    await expect(fetchFile(`${site.url}/oud`, web())).rejects.toMatchObject({
      kind: "REFUSED",
      fault: expect.stringContaining("is geen adres dat met http:// of https:// begint"),
    });
  });

  test("without end is broken off", async () => {
    const site = await serve(redirect("/oud"));
    await expect(fetchFile(`${site.url}/oud`, web())).rejects.toMatchObject({
      kind: "REFUSED",
      fault: "het adres verwijst meer dan 5 keer door",
    });
  });
});

describe("what is too much", () => {
  const large = 40 * 2 ** 20;
  test.each<[string, RequestListener]>([
    ["by what it says", (_, response) => response.writeHead(200, { "content-length": large }).flushHeaders()],
    [
      "by what it sends",
      (_, response) => {
        response.writeHead(200);
        const part = Buffer.alloc(2 ** 20);
        const send = (): void => {
          response.write(part, (error) => {
            if (!error) send();
          });
        };
        send();
      },
    ],
    [
      "when inflated",
      (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(large))),
    ],
  ])("%s is refused", async (_, answer) => {
    const site = await serve((request, response) => {
      if (request.url === "/robots.txt") missing(response);
      else answer(request, response);
    });
    await expect(fetchFile(`${site.url}/groot`, web())).rejects.toMatchObject({
      kind: "REFUSED",
      fault: "het bestand is groter dan 32 MB; zoveel wordt niet opgehaald",
    });
  });

  test("time ends when who asks stops, and says so", async () => {
    const site = await serve((request, response) => {
      if (request.url === "/robots.txt") missing(response);
    });
    const signal = AbortSignal.timeout(300);
    await expect(fetchFile(`${site.url}/traag`, web({ signal }))).rejects.toMatchObject({
      kind: "AWAY",
      fault: "het ophalen duurde te lang en is afgebroken; probeer het later, of haal het bestand zelf op",
    });
  });
});

test("an answer that is packed is unpacked", async () => {
  const site = await serve((request, response) => {
    if (request.url === "/robots.txt") missing(response);
    else response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(page));
  });
  expect((await fetchFile(`${site.url}/b`, web())).bytes).toEqual(Buffer.from(page));
});

test.each([
  [404, "GONE", "daar staat niets (404); controleer het adres"],
  [410, "GONE", "daar staat niets (410); controleer het adres"],
  [403, "REFUSED", "de site geeft het bestand niet (403); haal het zelf op en geef het als bestand"],
  [429, "AWAY", "de site kan nu niet antwoorden (429); probeer het later"],
  [500, "AWAY", "de site kan nu niet antwoorden (500); probeer het later"],
  [204, "REFUSED", "de site geeft geen bestand (204); haal het zelf op en geef het als bestand"],
] as const)("an answer of %i is told as what it is", async (status, kind, fault) => {
  const site = await serve((request, response) => {
    if (request.url === "/robots.txt") missing(response);
    else response.writeHead(status).end();
  });
  await expect(fetchFile(`${site.url}/x`, web())).rejects.toMatchObject({ kind, fault });
});

test("a site that nobody answers at is away", async () => {
  await expect(fetchFile("http://gemeente.example:1/x", web())).rejects.toMatchObject({ kind: "AWAY" });
});

test("files are fetched one at a time", async () => {
  let open = 0;
  let most = 0;
  const site = await serve((request, response) => {
    most = Math.max(most, (open += 1));
    setTimeout(() => {
      open -= 1;
      onePage(request, response);
    }, 30);
  });
  await Promise.all([1, 2, 3].map(() => fetchFile(`${site.url}/bijlage-6`, web())));
  expect(most).toBe(1);
});
