import { join } from "node:path";
import { readManifest, type Manifest } from "../source/manifest.ts";
import { SourceError } from "../source/errors.ts";
import { readRegister, type Register } from "../source/register.ts";
import { readTemplates, type Templates } from "../source/templates.ts";
import type { PrintedWords } from "../source/forms/printed-words.ts";
import { openSource, type Candidates } from "../source/open-source.ts";

/** The folder that comes with Oogst: manifest, register and documents. */
export const seedsFolder = join(import.meta.dirname, "../../seeds");

export const readSeedsRegister = (): Register => readRegister(join(seedsFolder, "register.json"));
export const readSeedsTemplates = (): Templates => readTemplates(join(seedsFolder, "templates.json"));
export const readSeedsManifest = (): Manifest => readManifest(join(seedsFolder, "manifest.json"));

export interface ManifestEdition {
  readonly edition: Manifest["editions"][number];
  readonly municipality: Manifest["municipalities"][number];
  readonly candidates: Candidates;
}

/**
 * Reads the documents that a manifest names; `folder` is where the manifest stands.
 * @param printed words of annexes, for forms that do not tell labels from values
 * @throws SourceError when a document is missing, or is not the one whose hash the manifest has.
 */
export async function* readManifestEditions(
  manifest: Manifest,
  folder: string,
  printed: PrintedWords,
): AsyncGenerator<ManifestEdition> {
  for (const edition of manifest.editions) {
    const municipality = manifest.municipalities.find(({ code }) => code === edition.municipality);
    if (!municipality) throw new Error(`manifest without municipality ${edition.municipality}`);
    const { file, mediaType, sourceUrl, sha256 } = edition.document;
    const candidates = await openSource(join(folder, file), printed, { mediaType, sourceUrl });
    if (candidates[0].sha256 !== sha256)
      throw new SourceError(
        file,
        `dit is niet het document van ${edition.slug} in het manifest: daar staat sha256 ${sha256}`,
      );
    yield { edition, municipality, candidates };
  }
}
