import type { Canvas } from "@napi-rs/canvas";
import { FormError } from "../form-error.ts";
import type { OpenPdf } from "../pdf/open-pdf.ts";
import { importCanvas } from "./page-image.ts";

/** At which letters of 8 points are still recognised; more takes time and gives no better words. */
const dotsPerInch = 200;
const pointsPerInch = 72;
const mostScannedPages = 60;
const mostPixels = 50e6;

/**
 * Draws the pages of a PDF, one at a time.
 * @throws FormError when there are more than 60, or one is larger, or has more drawn on it, than a page can
 */
export async function* drawPages({ pdf, drawing }: OpenPdf): AsyncGenerator<Canvas> {
  if (pdf.numPages > mostScannedPages)
    throw new FormError(
      `de scan heeft ${pdf.numPages} bladzijden; meer dan ${mostScannedPages} wordt niet herkend; geef de bladzijden van de bijlage`,
    );
  const { createCanvas } = await importCanvas();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch });
    const { width, height } = viewport;
    if (width * height > mostPixels) throw new FormError(`bladzijde ${number} is te groot om te herkennen`);
    const canvas = createCanvas(Math.ceil(width), Math.ceil(height));
    const context = canvas.getContext("2d");
    context.fillStyle = "white";
    context.fillRect(0, 0, width, height);
    const task = {
      // The canvas is one of another maker than a browser's, with the same methods.
      canvas: canvas as unknown as HTMLCanvasElement,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
    };
    const drawn = await drawing.within(() => page.render(task).promise.then(() => true));
    if (drawn === null)
      throw new FormError(`op bladzijde ${number} is te veel getekend om te herkennen; dat is geen bijlage`);
    page.cleanup();
    yield canvas;
  }
}
