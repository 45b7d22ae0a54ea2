import { afterAll, beforeAll, expect, test } from "vitest";
import { type Organisation, unnamedOrganisation } from "../../src/domain/organisation.ts";
import { editionOf } from "../../corpus/stored/readings.ts";
import { servePages } from "./pages-site.ts";
import type { SeedsSite } from "./seeds-site.ts";

const organisation: Organisation = {
  ...unnamedOrganisation,
  siteName: "Proefveld",
  tagline: "wat onze proeven brachten",
  name: "Griffie van Voorbeeld",
  email: "griffie@voorbeeld.example",
  securityContact: "mailto:veilig@voorbeeld.example",
  logo: { type: "image/svg+xml", bytes: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") },
  colours: { band: "#123456", link: "#123456", linkOnDark: "#abcdef" },
  texts: { homeTitle: "Onze proeven", homeLead: "Wij proberen uit.", footer: "Van de griffie." },
};

let site: SeedsSite;
beforeAll(async () => {
  site = await servePages(
    [editionOf({ year: 2024, asOf: "2023-06-01" }, [{ name: "Wijkhub" }])],
    "2025-07-01",
    organisation,
  );
});
afterAll(() => site.stop());

const read = async (path: string): Promise<string> => (await fetch(site.url + path)).text();

test("name, logo, colours and texts are those of who runs the site", async () => {
  const home = await read("/");
  expect(home).toContain("<title>Proefveld: wat onze proeven brachten</title>");
  expect(home).toContain("Onze proeven</h1>");
  expect(home).toMatch(/<img class="oogst-brand__logo" src="\/huisstijl\/logo"/u);
  expect(home).not.toContain("Oogst");
  const [colours = ""] = /\/huisstijl\/kleuren\.css\?[^"]{8,}/u.exec(home) ?? [];
  expect(await read(colours)).toContain("--oogst-band:#123456");
  expect(home).toContain("Van de griffie.");
  expect(await read("/pilots")).toContain("<title>Pilots · Proefveld</title>");
  const logo = await fetch(`${site.url}/huisstijl/logo`);
  expect({
    type: logo.headers.get("content-type"),
    policy: logo.headers.get("content-security-policy")?.startsWith("default-src 'none'"),
  }).toEqual({ type: "image/svg+xml", policy: true });
});

test("who reads a page can reach who made it", async () => {
  expect(await read("/contact")).toContain('href="mailto:griffie@voorbeeld.example"');
  expect(await read("/fout-melden?pagina=/pilots")).toContain(
    "Schrijf een e-mail aan griffie@voorbeeld.example",
  );
  expect(await read("/.well-known/security.txt")).toBe(
    [
      "Contact: mailto:veilig@voorbeeld.example",
      "Expires: 2026-01-01T00:00:00.000Z",
      "Preferred-Languages: nl, en",
      "Canonical: http://127.0.0.1/.well-known/security.txt",
      "",
    ].join("\n"),
  );
  expect((await read("/moties")).replaceAll("<wbr/>", "")).toContain(
    "Proefveld (Griffie van Voorbeeld), ‘Moties’. Geraadpleegd op 1 juli 2025, http://127.0.0.1/moties",
  );
});
