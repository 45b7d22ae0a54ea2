import { writeFileSync } from "node:fs";
import { readConfig } from "../config.ts";
import { findMunicipality } from "../domain/municipalities/find-municipality.ts";
import { loadLexicon, createReader } from "../import/reader.ts";
import { readSeedsManifest, readSeedsRegister, readSeedsTemplates } from "../import/seeds.ts";
import { guessMunicipality } from "../source/guess-municipality.ts";
import { guessEdition } from "../source/guess-edition.ts";
import { printedWordsOf } from "../source/forms/printed-words.ts";
import { municipalityNamed } from "./edition-of-options.ts";
import { openDocument, showStage } from "./open-document.ts";
import { presentReading, type PresentedEdition } from "./present-reading.ts";
import { printReading } from "./print-reading.ts";
import { readingPage } from "./reading-page/reading-page.tsx";
import { type Terminal, UsageError } from "./terminal.ts";

export interface ReadOptions {
  readonly json?: true;
  /** File that a page with the reading beside the document is written to. */
  readonly html?: string;
  /** Name or CBS code: whose words of the template count. */
  readonly municipality?: string;
}

/**
 * `oogst read FILE`: prints what is read in a document, for people or as JSON. Needs no database.
 * The edition is that of the manifest when the document is in it, else guessed from name and first lines, else null.
 */
export async function read(terminal: Terminal, place: string, options: ReadOptions): Promise<void> {
  const { publicUrl } = readConfig(terminal.env);
  const named = options.municipality === undefined ? null : municipalityNamed(options.municipality).name;
  const templates = readSeedsTemplates();
  const candidates = await openDocument(terminal, place, printedWordsOf(templates));
  const stage = showStage(terminal.stderr, `${place} lezen`);
  const reader = createReader(readSeedsRegister(), await loadLexicon(), templates);
  const [{ sha256 }] = candidates;
  const manifest = readSeedsManifest();
  const known = manifest.editions.find((edition) => edition.document.sha256 === sha256);
  const municipality =
    named ?? manifest.municipalities.find(({ code }) => code === known?.municipality)?.name ?? null;
  const best = reader.readBest(candidates, municipality);
  stage.done();
  const { reading } = best;
  const document = { ...best.document, sourceUrl: known?.document.sourceUrl ?? best.document.sourceUrl };
  const guessed = known ?? guessEdition(document.name, document.text);
  const edition: PresentedEdition | null = guessed && {
    ...guessed,
    kindName: guessed.kindName ?? null,
    municipality: municipalityIn(named ?? known?.municipality ?? guessMunicipality(document.text)),
  };
  if (options.html !== undefined)
    writePage(options.html, readingPage(document, edition?.title ?? document.name, reading));
  if (options.json) {
    const presented = presentReading(reading, document, edition, publicUrl);
    terminal.stdout.write(`${JSON.stringify(presented, null, 2)}\n`);
  } else {
    printReading(terminal.stdout, document, edition, reading);
    if (options.html !== undefined) terminal.stdout.write(`naast het document: ${options.html}\n`);
  }
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`--html ${file}: daar kan niet geschreven worden (${reason}).`, { cause });
  }
}

function municipalityIn(printed: string | null): PresentedEdition["municipality"] {
  const found = printed === null ? null : findMunicipality(printed).municipality;
  return found && { code: found.code, name: found.name };
}
