import { readConfig } from "../config.ts";
import { presentReading, type PresentedEdition } from "./present-reading.ts";
import { printReading } from "./print-reading.ts";
import { loadLexicon } from "../import/load-lexicon.ts";
import { createReader } from "../import/reader.ts";
import { readSeedsManifest, readSeedsRegister, readSeedsTemplates } from "../import/seeds.ts";
import { findMunicipality } from "../domain/municipalities/find-municipality.ts";
import { guessMunicipality } from "../source/guess-municipality.ts";
import { guessEdition } from "../source/guess-edition.ts";
import { printedWordsOf } from "../source/forms/grid/printed-words.ts";
import { openSource } from "../source/open-source.ts";
import type { Terminal } from "./terminal.ts";

function municipalityIn(printed: string | null): PresentedEdition["municipality"] {
  const found = printed === null ? null : findMunicipality(printed).municipality;
  return found && { code: found.code, name: found.name };
}

/**
 * `oogst read FILE`: prints what is read in a document, for people or as JSON. Needs no database.
 * The edition is that of the manifest when the document is in it, else guessed from name and first lines, else null.
 */
export async function read(
  terminal: Terminal,
  file: string,
  { json }: { readonly json: boolean },
): Promise<void> {
  const { publicUrl } = readConfig(terminal.env);
  const templates = readSeedsTemplates();
  const candidates = await openSource(file, printedWordsOf(templates));
  const reader = createReader(readSeedsRegister(), await loadLexicon(), templates);
  const [{ sha256 }] = candidates;
  const manifest = readSeedsManifest();
  const known = manifest.editions.find((edition) => edition.document.sha256 === sha256);
  const municipality = manifest.municipalities.find(({ code }) => code === known?.municipality)?.name ?? null;
  const { document: read, reading } = reader.readBest(candidates, municipality);
  const document = { ...read, sourceUrl: known?.document.sourceUrl ?? null };
  const guessed = known ?? guessEdition(document.name, document.text);
  const edition: PresentedEdition | null = guessed && {
    ...guessed,
    municipality: municipalityIn(known?.municipality ?? guessMunicipality(document.text)),
  };
  if (json) {
    const presented = presentReading(reading, document, edition, publicUrl);
    terminal.stdout.write(`${JSON.stringify(presented, null, 2)}\n`);
  } else {
    printReading(terminal.stdout, document, edition, reading);
  }
}
