import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unnamedOrganisation } from "../src/domain/organisation.ts";
import { readConfig } from "../src/config.ts";
import { readOrganisation } from "../src/read-organisation.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "oogst-organisation-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(content: object | string): Promise<string> {
  const file = join(folder, "site.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

test("what is not said is as it is without a file", async () => {
  expect(readOrganisation(await write({ name: "Griffie", texts: { footer: "Van de griffie." } }))).toEqual({
    ...unnamedOrganisation,
    name: "Griffie",
    texts: { ...unnamedOrganisation.texts, footer: "Van de griffie." },
  });
});

test("the example in the documentation can be read, and its e-mail address is that of the catalogue too", () => {
  const { organisation, contactEmail } = readConfig({
    SITE_FILE: join(import.meta.dirname, "../docs/site.example.json"),
  });
  expect({ name: organisation.name, email: organisation.email, contactEmail }).toEqual({
    name: "Griffie van de gemeente Voorbeeld",
    email: "griffie@voorbeeld.example",
    contactEmail: "griffie@voorbeeld.example",
  });
});

test("a logo stands beside the file", async () => {
  await writeFile(join(folder, "logo.svg"), "<svg/>");
  const { logo } = readOrganisation(await write({ logo: "logo.svg" }));
  expect({ ...logo, bytes: Buffer.from(logo?.bytes ?? []).toString() }).toEqual({
    type: "image/svg+xml",
    bytes: "<svg/>",
  });
});

test.for([
  ["{", "is niet te lezen als JSON"],
  [{ naam: "Griffie" }, "naam"],
  [{ email: "griffie" }, "email: "],
  [
    { website: "javascript:alert(1)" },
    'website: "javascript:alert(1)" is geen adres dat begint met https: of http:',
  ],
  [{ securityContact: "http://a.example" }, "is geen adres dat begint met mailto: of https:"],
  [{ logo: "logo.exe" }, "is geen .svg of .png"],
  [{ logo: "weg.svg" }, "weg.svg is niet te lezen"],
  [
    { colours: { band: "groen", link: "#14532d", linkOnDark: "#8fd3a6" } },
    'colours.band: "groen" is geen kleur',
  ],
  [
    { colours: { band: "#ffff00", link: "#14532d", linkOnDark: "#14532d" } },
    "colours.band: #ffff00 is op of onder #ffffff niet te lezen; colours.linkOnDark: #14532d is op of onder #14181a niet te lezen",
  ],
] as const)("%j is refused, and said why", async ([content, words]) => {
  const file = await write(content);
  expect(() => readConfig({ SITE_FILE: file })).toThrow("SITE_FILE: ");
  expect(() => readOrganisation(file)).toThrow(words);
});
