import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runOogst } from "../../corpus/servers/oogst.ts";
import { makeDataFolder } from "../databases.ts";
import { runHere } from "./run-here.ts";

let folder: string;
let env: { readonly DATA_DIR: string };
beforeAll(async () => {
  folder = await makeDataFolder();
  env = { DATA_DIR: folder };
});
afterAll(() => rm(folder, { recursive: true }));

test("export writes the asked formats of what was imported, and tells of each file", async () => {
  const manifest = join(import.meta.dirname, "../../seeds/manifest.json");
  expect((await runHere(["import", "--manifest", manifest], env)).code).toBe(0);
  const { code, stdout, stderr } = await runOogst(
    ["export", join(folder, "uit"), "--format", "csv", "ttl"],
    env,
  );
  expect(code).toBe(0);
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("Bestanden schrijven: 22 van 22 (SHA256SUMS)");
  expect(stdout).toBe(`Versie 2 van de gegevens: 22 bestanden in ${join(folder, "uit")}\n`);
  expect(readdirSync(join(folder, "uit")).toSorted()).toEqual([
    "LICENSE.txt",
    "README.md",
    "SHA256SUMS",
    "data",
    "datapackage.json",
    "oogst.ttl",
  ]);
  expect(readFileSync(join(folder, "uit/data/rapportages.csv"), "utf8")).toContain("IPTA");
});

test("a format that does not exist is a fault of use, with what there is to choose from", async () => {
  const { code, stderr } = await runHere(["export", join(folder, "niets"), "--format", "pdf"], env);
  expect([code, stderr]).toEqual([2, "--format pdf: kies uit json, csv, ndjson, xlsx, jsonld, ttl, zip.\n"]);
});
