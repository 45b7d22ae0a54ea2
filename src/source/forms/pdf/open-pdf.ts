import { fileURLToPath } from "node:url";
import {
  getDocument,
  InvalidPDFException,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { FormError } from "../form-error.ts";
import { DrawingBound } from "./bound-drawing.ts";

const mostPages = 400;
const partOfPdfjs = (name: string): string =>
  fileURLToPath(new URL(`../../${name}/`, import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs")));

/** An open PDF, with the bound that what is drawn on its pages is asked within. */
export type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly drawing: DrawingBound };

/** The marker of the end stands in the last kilobytes of a whole file, whatever is behind it. */
const endBytes = 4096;

/**
 * Opens a PDF. No scripts, forms or fonts of it are used, and nothing is fetched.
 * @throws FormError when it is truncated, damaged, encrypted, or has more than 400 pages
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - endBytes)));
  if (!end.includes("%%EOF"))
    throw new FormError("de PDF is afgebroken: het einde ontbreekt; haal het bestand opnieuw op");
  try {
    const drawing = await DrawingBound.create();
    const pdf = await getDocument({
      worker: drawing.worker,
      // The library takes the bytes over.
      data: bytes.slice(),
      verbosity: VerbosityLevel.ERRORS,
      disableFontFace: true,
      // The names of fonts, which tell what is bold.
      fontExtraProperties: true,
      useSystemFonts: false,
      enableXfa: false,
      useWorkerFetch: false,
      maxImageSize: mostPixels,
      standardFontDataUrl: partOfPdfjs("standard_fonts"),
      cMapUrl: partOfPdfjs("cmaps"),
      wasmUrl: partOfPdfjs("wasm"),
    }).promise;
    if (pdf.numPages > mostPages)
      throw new FormError(
        `de PDF heeft ${pdf.numPages} bladzijden; meer dan ${mostPages} wordt niet gelezen`,
      );
    return { pdf, drawing };
  } catch (cause) {
    if (cause instanceof PasswordException)
      throw new FormError("de PDF is met een wachtwoord versleuteld; bewaar hem zonder wachtwoord", {
        cause,
      });
    if (cause instanceof InvalidPDFException)
      throw new FormError("de PDF is beschadigd en laat zich niet openen; haal het bestand opnieuw op", {
        cause,
      });
    throw cause;
  }
}

/** A page of A3 at 600 dots an inch is 70 million. */
const mostPixels = 80e6;
