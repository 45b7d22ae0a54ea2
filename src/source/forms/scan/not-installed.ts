import { FormError } from "../form-error.ts";

/** What recognition needs is optional to install: without it a scan is refused, with what to do. */
export const notInstalled = (cause: unknown): FormError =>
  new FormError(
    "dit is een scan, en de tekstherkenning is niet geïnstalleerd; installeer haar met " +
      "npm install tesseract.js @tesseract.js-data/nld @napi-rs/canvas, of geef een bestand met tekst",
    { cause },
  );
