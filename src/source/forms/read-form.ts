import type { BlockDocument } from "../blocks.ts";
import type { DocumentForm } from "../../domain/vocabularies.ts";
import type { Sniffed } from "../sniff.ts";
import { FormError } from "./form-error.ts";
import { decodeHtml } from "./html/parse-html.ts";
import { readHtml } from "./html/read-html.ts";
import type { PrintedWords } from "./printed-words.ts";
import { openPdf } from "./pdf/open-pdf.ts";
import { drawPages } from "./scan/draw-pages.ts";
import { checkImage } from "./scan/image-size.ts";
import { readScan } from "./scan/read-scan.ts";
import type { OnPage } from "./scan/recognise.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { readOffice } from "./office/read-office.ts";

/** A file to be read as what its bytes say that it is. */
export interface FormTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sniffed: Exclude<Sniffed, "TEXT">;
  /** What annexes print, where a form does not tell labels from values. */
  readonly printed: PrintedWords;
  /** The encoding that a site said it is in, null when none did. */
  readonly charset: string | null;
}

/** What a file can be read as: one document, or several where its form leaves a choice, the best evidence first. */
export type FormReading = { readonly form: DocumentForm; readonly documents: readonly BlockDocument[] };

/**
 * Reads a file into blocks.
 * @throws FormError or SourceError that says in Dutch what is wrong with it
 */
export async function readForm(task: FormTask, onPage: OnPage): Promise<FormReading> {
  const reading = await readAs(task, onPage);
  if (reading.documents.every(({ blocks }) => blocks.length === 0))
    throw new FormError("het bestand bevat geen tekst; geef een bijlage");
  return reading;
}

async function readAs(
  { name, bytes, sniffed, printed, charset }: FormTask,
  onPage: OnPage,
): Promise<FormReading> {
  switch (sniffed) {
    case "HTML":
      return { form: "HTML", documents: [readHtml(name, decodeHtml(name, bytes, charset))] };
    case "ZIP": {
      const { form, document } = readOffice(name, bytes);
      return { form, documents: [document] };
    }
    case "PDF": {
      const open = await openPdf(bytes);
      const documents = await readPdf(name, open, printed);
      if (documents.length > 0) return { form: "PDF", documents };
      const pages = { images: drawPages(open), count: open.pdf.numPages };
      return { form: "SCAN", documents: await readScan(name, pages, printed, onPage) };
    }
    case "PNG":
    case "JPEG":
    case "TIFF":
      checkImage(sniffed, bytes);
      return {
        form: "SCAN",
        documents: await readScan(name, { images: [bytes], count: 1 }, printed, onPage),
      };
  }
}
