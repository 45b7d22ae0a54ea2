import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHere } from "./run-here.ts";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "oogst-"))));
afterAll(() => rm(folder, { recursive: true }));

const annex = async (): Promise<string> =>
  (await readFile("corpus/gold/cases/delft-begroting-2023.txt", "utf8"))
    .replace("Felyx en Check leveren elk", "Er zijn")
    .replace("Einddatum  31 maart 2024", "Einddatum  juni 2024, december 2025")
    .replace("rond station Delft Campus", 'rond <script>alert(1)</script> & "station"');

/** What a browser shows of markup. */
const shown = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test("a reading is shown beside its document in one file that runs and fetches nothing", async () => {
  const file = join(folder, "bijlage.txt");
  const report = join(folder, "report.html");
  await writeFile(file, await annex());
  const { code, stdout } = await runHere(["read", file, "--html", report]);
  expect([code, stdout.includes(`naast het document: ${report}\n`)]).toEqual([0, true]);
  const page = await readFile(report, "utf8");
  expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|href="(?!#)|\son\w+=|@import|url\(/i);
  expect(page).toContain("default-src 'none'");
  // The text is there whole, whatever is marked in it.
  const [, document = ""] = /<pre>(.*)<\/pre>/s.exec(page) ?? [];
  expect(shown(document)).toBe(await annex());
  // Every link leads to a place that is there, once.
  const ids = [...page.matchAll(/ id="(p\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.matchAll(/href="#(p\d+)"/g)].map(([, id]) => id);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  expect(document).toMatch(/<mark[^>]*class="doubt"[^>]*>juni 2024, december 2025<\/mark>/);
  expect(document).toMatch(/<mark[^>]*class="furniture"[^>]*>Einddatum/);
});

test("each pilot has a line that says what is sure, in doubt and missing", async () => {
  const file = join(folder, "twijfel.txt");
  await writeFile(file, await annex());
  const { stdout } = await runHere(["read", file]);
  expect(stdout).toContain(
    "Deelscooters - Delft Campus: 9 zeker, 1 in twijfel (Einddatum), 2 ontbreken (Programma, Portefeuille)\n",
  );
});

test("a page that cannot be written is told with the place", async () => {
  const file = join(folder, "nergens", "report.html");
  const { code, stdout, stderr } = await runHere([
    "read",
    "corpus/gold/cases/delft-begroting-2023.txt",
    "--html",
    file,
  ]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(`--html ${file}: daar kan niet geschreven worden`);
});

test("a municipality that does not exist is a fault of use", async () => {
  const { code, stderr } = await runHere([
    "read",
    "corpus/gold/cases/delft-begroting-2023.txt",
    "--municipality",
    "Nergenshuizen",
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain("--municipality Nergenshuizen");
});

test.each(["http://127.0.0.1:9/x", "http://[::1]/x", "http://2130706433/x", "http://localhost/x"])(
  "%s is no address that is fetched from",
  async (address) => {
    const { code, stderr } = await runHere(["read", address]);
    expect(code).toBe(65);
    expect(stderr).toContain("is geen adres op het openbare internet");
  },
);
