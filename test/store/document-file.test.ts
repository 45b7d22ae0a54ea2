import { readFileSync } from "node:fs";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { importEdition } from "../../src/import/import-edition.ts";
import { loadLexicon, createReader, type Reader } from "../../src/import/reader.ts";
import { readSeedsRegister, readSeedsTemplates } from "../../src/import/seeds.ts";
import { openBytes } from "../../src/source/open-source.ts";
import { describeOnDatabases, dumpDatabase, emptyDatabase } from "../databases.ts";

const bytes = readFileSync(
  new URL("../source/forms/fixtures/seed-perspectiefnota-2024.chromium-ruled.pdf", import.meta.url),
);
const edition = {
  slug: "perspectiefnota-2024",
  title: "Perspectiefnota 2024",
  kind: "PERSPECTIEFNOTA",
  year: 2024,
  municipality: { code: "GM0637", name: "Zoetermeer" },
} as const;

describeOnDatabases("the file that a document came as", (database) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = createReader(readSeedsRegister(), await loadLexicon(), readSeedsTemplates());
  });
  beforeEach(() => emptyDatabase(database()));

  it("is kept as it came, with what it was read as, and where each block stands in it", async () => {
    const candidates = await openBytes("bijlage.pdf", bytes, reader.printed);
    const importer = { database: database(), reader, register: readSeedsRegister() };
    await importEdition(importer, edition, candidates, { dryRun: false });
    const { document = [] } = await dumpDatabase(database());
    expect(document).toEqual([
      expect.objectContaining({
        media_type: "application/pdf",
        form: "PDF",
        rung: "RULINGS",
        text: candidates[0].text,
        file: bytes.toString("base64"),
        blocks: candidates[0].blocks,
      }),
    ]);
  });
});
