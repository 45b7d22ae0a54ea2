import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "../../src/report/lines/blocks-of-text.ts";
import { readDocument } from "../../src/report/read-document.ts";
import type { Reading } from "../../src/report/report.ts";
import { fieldOrder } from "../../src/report/template/sections.ts";
import { readManifest } from "../../src/source/manifest.ts";
import { readSeedsTemplates } from "../../src/import/seeds.ts";
import { printedWordsOf } from "../../src/source/forms/printed-words.ts";
import { openSource } from "../../src/source/open-source.ts";
import { readCases } from "../../corpus/gold/gold.ts";
import { createReadingContext } from "../../corpus/gold/read-cases.ts";

const printed = printedWordsOf(readSeedsTemplates());
const seeds = new URL("../../seeds/", import.meta.url);

describe("the annexes of the seeds", () => {
  const readings = new Map<string, Reading>();
  beforeAll(async () => {
    const context = await createReadingContext();
    for (const { slug, document } of readManifest(new URL("manifest.json", seeds).pathname).editions) {
      const [source] = await openSource(new URL(document.file, seeds).pathname, printed);
      readings.set(slug, readDocument(blocksOf(source), { ...context, municipality: "Zoetermeer" }));
    }
  });

  const cases = readCases()
    .filter(({ name }) => name.startsWith("seed-"))
    .flatMap(({ gold }) => gold.reports.map((report) => ({ edition: gold.edition.slug, report })));
  test.each(cases)("$report.pilot.name in $edition is read as it was printed", ({ edition, report }) => {
    const read = readings.get(edition)?.reports.find(({ pilot }) => pilot.slug === report.pilot.slug);
    const printed = Object.fromEntries(fieldOrder.map((field) => [field, report[field]]));
    expect(read && Object.fromEntries(fieldOrder.map((field) => [field, read[field]]))).toEqual(printed);
  });

  test("their layout is detected as the manifest has it, and the mandate is found", () => {
    const { editions } = readManifest(new URL("manifest.json", seeds).pathname);
    for (const { slug, document } of editions) {
      const { layout, mandate, unread } = readings.get(slug) ?? {};
      expect({ layout, mandate, unread }).toEqual({
        layout: document.layout,
        mandate: { number: "21-0642", title: "Oogst van de pilots" },
        unread: [],
      });
    }
  });

  test("a value that OCR damaged keeps what was printed", () => {
    const report = readings
      .get("perspectiefnota-2026")
      ?.reports.find(({ pilot }) => pilot.slug === "woonoverlast");
    const entries = report?.provenance.filter(({ field }) => field === "goal") ?? [];
    expect(entries.map(({ quote, corrections }) => ({ quote, corrections }))).toEqual([
      {
        quote:
          "Door integraal met ketenpartners samen te werken woonoverlast terugdringen of beéindigen, het woongenot van inwoners",
        corrections: [{ printed: "beéindigen", read: "beëindigen" }],
      },
      {
        quote:
          "bevorderen én, indien nodig, hulp en/of zorg bieden aan veroorzakers van woonoverlast en/of overlastmelders.",
        corrections: [],
      },
    ]);
  });

  test("no words are told to be as they are printed where a letter of them was put right", () => {
    const entries = [...readings.values()].flatMap(({ reports }) =>
      reports.flatMap(({ provenance }) => provenance),
    );
    const corrected = entries.filter(({ corrections }) => corrections.length > 0);
    expect(corrected.filter(({ method }) => method === "VERBATIM")).toEqual([]);
    expect(corrected.filter(({ field }) => field === "origins").map(({ method }) => method)).toEqual([
      "CORRECTED",
      "CORRECTED",
    ]);
  });

  test("the documents are those of which the manifest has the sums", async () => {
    for (const { document } of readManifest(new URL("manifest.json", seeds).pathname).editions) {
      const path = new URL(document.file, seeds).pathname;
      const [{ sha256, text }] = await openSource(path, printed);
      expect({ sha256, text }).toEqual({ sha256: document.sha256, text: readFileSync(path, "utf8") });
    }
  });
});
