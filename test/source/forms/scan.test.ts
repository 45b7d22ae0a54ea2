import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { openBytes } from "../../../src/source/open-source.ts";
import { faultOf, printed } from "./blocks-of.ts";

const page = join(import.meta.dirname, "fixtures/scan-page.png");

test("a page that was scanned is recognised, by where words stand and as plain text", async () => {
  const pages: string[] = [];
  const onPage = (done: number, count: number): void => void pages.push(`${done} van ${count}`);
  const [placed, plain] = await openBytes("scan", readFileSync(page), printed, {}, onPage);
  expect(pages).toEqual(["0 van 1", "1 van 1"]);
  expect([placed.form, placed.rung, plain?.form, plain?.rung]).toEqual(["SCAN", "positions", "SCAN", null]);
  const { text, blocks = [] } = placed;
  const rows = Map.groupBy(blocks, ({ row }) => row);
  rows.delete(undefined);
  const told = [...rows.values()].map((row) => row.map(({ start, end }) => text.slice(start, end)));
  expect(told.filter(([label]) => /datum|moment/.test(label ?? ""))).toEqual([
    [
      "Startdatum",
      expect.stringMatching(/^20 december 2021 \(vaststelling projectopdracht door het college/),
    ],
    ["Einddatum", "4de kwartaal 2025"],
    ["Evaluatiemoment", expect.stringMatching(/^2x per jaar in Rapportage Ruimtelijk Fysiek/)],
  ]);
  expect(blocks.every(({ origin }) => origin.form === "scan" && origin.page === 1)).toBe(true);
});

const canCutOff = process.platform === "linux" && spawnSync("unshare", ["-rn", "true"]).status === 0;

test.runIf(canCutOff)("a scan is recognised on a machine that is cut off from any network", async () => {
  const { stdout } = await promisify(execFile)(
    "unshare",
    ["-rn", process.execPath, "--import", "tsx", "src/main.ts", "read", page],
    { env: { PATH: process.env.PATH }, cwd: join(import.meta.dirname, "../../..") },
  );
  expect(stdout).toMatch(/Programma +7\. Inrichting van de stad\n/);
});

describe("a picture that is no page is refused before it is drawn", () => {
  const png = (width: number, height: number): Buffer => {
    const bytes = Buffer.from(readFileSync(page).subarray(0, 200));
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  /** Two pages of one dot each: a directory that names the next. */
  const tiff = Buffer.alloc(60);
  tiff.write("II*\0", "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt32LE(26, 10);
  tiff.writeUInt16LE(1, 26);
  test.each([
    [
      "of a gigapixel",
      png(40_000, 30_000),
      "het plaatje heeft 40000 × 30000 punten; maak een scan van 200 tot 300 dpi",
    ],
    ["without dots", png(0, 30_000), "het plaatje is beschadigd of afgebroken"],
    ["of two pages", tiff, "dit is een TIFF van meer dan één bladzijde; bewaar hem als PDF"],
    [
      "that breaks off",
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]),
      "het plaatje is beschadigd of afgebroken",
    ],
  ])("%s", async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });
});
