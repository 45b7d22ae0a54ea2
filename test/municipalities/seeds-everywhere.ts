import { createHash } from "node:crypto";
import type { Database } from "../../src/database/database.ts";
import { createReader, loadLexicon } from "../../src/import/reader.ts";
import {
  readManifestEditions,
  readSeedsManifest,
  readSeedsRegister,
  readSeedsTemplates,
  seedsFolder,
} from "../../src/import/seeds.ts";
import { storeEdition } from "../../src/store/store-edition.ts";
import { places } from "./eighteen.ts";

/** Stores the annexes that come with Oogst for each of eighteen municipalities: texts as long as real ones, 450 reports. */
export async function storeSeedsEverywhere(database: Database): Promise<void> {
  const register = readSeedsRegister();
  const reader = createReader(register, await loadLexicon(), readSeedsTemplates());
  for await (const { edition, municipality, candidates } of readManifestEditions(
    readSeedsManifest(),
    seedsFolder,
    reader.printed,
  )) {
    const { document, reading } = reader.readBest(candidates, municipality.name);
    for (const { code, name } of places) {
      const sha256 = createHash("sha256")
        .update(document.sha256 + code)
        .digest("hex");
      await storeEdition(database, {
        edition: { ...edition, municipality: { code, name } },
        document: { ...document, sha256 },
        reading,
        register,
      });
    }
  }
}
