import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { SourceError } from "../../src/source/errors.ts";
import { readManifest } from "../../src/source/manifest.ts";
import { readRegister } from "../../src/source/register.ts";

const seeds = new URL("../../seeds/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "oogst-manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (content: string): string => {
  const path = join(folder, "invoer.json");
  writeFileSync(path, content);
  return path;
};
const faultOf = (read: () => unknown): string => {
  try {
    return `gelezen: ${JSON.stringify(read())}`;
  } catch (error) {
    if (error instanceof SourceError) return `${error.line ?? "-"}: ${error.fault}`;
    throw error;
  }
};

describe("the manifest", () => {
  const seedsManifest = JSON.parse(readFileSync(join(seeds, "manifest.json"), "utf8")) as {
    editions: { slug: string; municipality: string; document: Record<string, unknown> }[];
  };

  test("of the seeds is read whole", () => {
    expect(readManifest(join(seeds, "manifest.json"))).toEqual(seedsManifest);
  });

  test("names every fault with its path", () => {
    const broken = structuredClone(seedsManifest);
    const [first, second] = broken.editions;
    if (!first || !second) throw new Error("the seeds have two editions");
    first.municipality = "GM9999";
    second.municipality = "GM9999";
    first.document["extra"] = true;
    second.slug = first.slug;
    const withExtra = faultOf(() => readManifest(written(JSON.stringify(broken))));
    expect(withExtra).toContain("editions[0].document: ");
    expect(withExtra).toContain("extra");
    delete first.document["extra"];
    expect(faultOf(() => readManifest(written(JSON.stringify(broken))))).toBe(
      '-: editions[0].municipality: gemeente "GM9999" staat niet in municipalities; editions[1].municipality: gemeente "GM9999" staat niet in municipalities; editions[1].slug: "perspectiefnota-2024" staat al in editions[0]',
    );
  });

  test("may have editions of one slug, of two municipalities", () => {
    const [first, second] = seedsManifest.editions;
    const of = {
      municipalities: [
        { code: "GM0637", name: "Zoetermeer" },
        { code: "GM0513", name: "Gouda" },
      ],
      editions: [first, { ...second, slug: first?.slug, municipality: "GM0513" }],
    };
    expect(readManifest(written(JSON.stringify(of)))).toEqual(of);
  });

  test("says what a paper is called that is of no known kind, and of no other", () => {
    const [first, ...others] = seedsManifest.editions;
    const readWith = (said: object) =>
      faultOf(() =>
        readManifest(
          written(JSON.stringify({ ...seedsManifest, editions: [{ ...first, ...said }, ...others] })),
        ),
      );
    const fault = "-: editions[0].kindName: hoort bij kind OTHER, en alleen daarbij";
    expect(readWith({ kind: "OTHER", kindName: "Tussenrapportage" })).toMatch(/^gelezen: /);
    expect(readWith({ kind: "OTHER" })).toBe(fault);
    expect(readWith({ kind: "KADERNOTA", kindName: "Tussenrapportage" })).toBe(fault);
  });

  test("may not point outside its folder", () => {
    const outside = structuredClone(seedsManifest);
    for (const { document } of outside.editions) document["file"] = "../geheim.txt";
    expect(faultOf(() => readManifest(written(JSON.stringify(outside))))).toContain(
      "editions[0].document.file: moet binnen de map van het manifest liggen",
    );
  });

  test("that is no JSON is refused with its line", () => {
    expect(faultOf(() => readManifest(written('{\n  "editions": [,]\n}')))).toMatch(
      /^[2-]: dit is geen geldige JSON$/,
    );
  });

  test("that does not exist is refused", () => {
    expect(faultOf(() => readManifest(join(folder, "nergens.json")))).toBe("-: het bestand bestaat niet");
  });
});

describe("the register", () => {
  test("of the seeds is read", () => {
    expect(Object.keys(readRegister(join(seeds, "register.json")))).toEqual([
      "partners",
      "pilots",
      "portfolios",
    ]);
  });

  test("cannot give one spelling to two partners", () => {
    const partners = [
      { name: "RIEC", kind: "REGIONAL_BODY", aliases: ["RIEC Den Haag"] },
      { name: "Ander", kind: "NGO", aliases: ["riec den haag"] },
    ];
    expect(
      faultOf(() => readRegister(written(JSON.stringify({ partners, pilots: [], portfolios: [] })))),
    ).toBe('-: partners[1]: "riec den haag" staat al bij "RIEC"');
  });

  test("leads to the councils' own systems by addresses of the web alone", () => {
    const linked = (address: string): string =>
      written(
        JSON.stringify({
          partners: [],
          pilots: [],
          portfolios: [],
          links: [{ kind: "motion", municipality: "GM0637", number: "1911-35", address }],
        }),
      );
    expect(readRegister(linked("https://raad.example/1911-35")).links).toEqual([
      { kind: "motion", municipality: "GM0637", number: "1911-35", address: "https://raad.example/1911-35" },
    ]);
    expect(faultOf(() => readRegister(linked("javascript:alert(1)")))).toContain(
      "geen adres dat met http: of https: begint",
    );
  });
});
