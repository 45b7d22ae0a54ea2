import type { BlockDocument } from "../blocks.ts";
import type { DocumentForm } from "../../domain/vocabularies.ts";
import type { Sniffed } from "../sniff.ts";
import { FormError } from "./form-error.ts";
import { decodeHtml } from "./html/decode-html.ts";
import { readHtml } from "./html/read-html.ts";
import type { PrintedWords } from "./grid/printed-words.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { readOffice } from "./office/read-office.ts";

/** A file to be read as what its bytes say that it is. */
export interface FormTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sniffed: Exclude<Sniffed, "TEXT">;
  /** What annexes print, where a form does not tell labels from values. */
  readonly printed: PrintedWords;
}

/** What a file can be read as: one document, or several where its form leaves a choice, the best evidence first. */
export interface FormReading {
  readonly form: DocumentForm;
  readonly documents: readonly BlockDocument[];
}

/**
 * Reads a file into blocks.
 * @throws FormError or SourceError that says in Dutch what is wrong with it
 */
export async function readForm(task: FormTask): Promise<FormReading> {
  const reading = await readAs(task);
  if (reading.documents.every(({ blocks }) => blocks.length === 0))
    throw new FormError("het bestand bevat geen tekst; geef een bijlage");
  return reading;
}

async function readAs({ name, bytes, sniffed, printed }: FormTask): Promise<FormReading> {
  switch (sniffed) {
    case "HTML":
      return { form: "HTML", documents: [readHtml(name, decodeHtml(name, bytes))] };
    case "ZIP": {
      const { form, document } = readOffice(name, bytes);
      return { form, documents: [document] };
    }
    case "PDF":
      return { form: "PDF", documents: await readPdf(name, bytes, printed) };
    case "PNG":
    case "JPEG":
    case "TIFF":
      throw new FormError("plaatjes worden nog niet gelezen; geef tekst, HTML, DOCX, ODT of PDF");
  }
}
