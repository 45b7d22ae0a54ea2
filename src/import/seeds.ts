import { join } from "node:path";
import { readManifest, type Manifest } from "../source/manifest.ts";
import { SourceError } from "../source/errors.ts";
import { readRegister } from "../source/read-register.ts";
import { readSource } from "../source/read-source.ts";
import { readTemplates } from "../source/read-templates.ts";
import type { Templates } from "../source/templates.ts";
import type { Register } from "../source/register.ts";
import type { SourceDocument } from "../source/source-document.ts";

/** The folder that comes with Oogst: manifest, register and documents. */
export const seedsFolder = join(import.meta.dirname, "../../seeds");

export const readSeedsRegister = (): Register => readRegister(join(seedsFolder, "register.json"));
export const readSeedsTemplates = (): Templates => readTemplates(join(seedsFolder, "templates.json"));
export const readSeedsManifest = (): Manifest => readManifest(join(seedsFolder, "manifest.json"));

/** One edition of a manifest, with its municipality and its document. */
export interface ManifestEdition {
  readonly edition: Manifest["editions"][number];
  readonly municipality: Manifest["municipalities"][number];
  readonly document: SourceDocument;
}

/**
 * Reads the documents that a manifest names; `folder` is where the manifest stands.
 * @throws SourceError when a document is missing, or is not the one whose hash the manifest has.
 */
export function readManifestEditions(manifest: Manifest, folder: string): ManifestEdition[] {
  return manifest.editions.map((edition) => {
    const municipality = manifest.municipalities.find(({ code }) => code === edition.municipality);
    if (!municipality) throw new Error(`manifest without municipality ${edition.municipality}`);
    const { file, mediaType, sourceUrl, sha256 } = edition.document;
    const document = readSource(join(folder, file), { mediaType, sourceUrl });
    if (document.sha256 !== sha256) {
      throw new SourceError(
        file,
        `dit is niet het document van ${edition.slug} in het manifest: daar staat sha256 ${sha256}`,
      );
    }
    return { edition, municipality, document };
  });
}
