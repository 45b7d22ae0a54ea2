import { codeOf, isDiskFull, type Told } from "../../domain/faults.ts";

/** What whoever asked for files is told while none can be written. */
export const filesUnwritable: Told = {
  nl: "De bestanden kunnen hier nu niet gemaakt worden. Vraag zolang om bladzijden, of probeer het later weer.",
  en: "The files cannot be made here now. Ask for pages meanwhile, or try again later.",
};

/** The data changed while it was written; once more will do. */
export class DatasetMovedError extends Error {
  override readonly name = "DatasetMovedError";
  constructor(before: number, after: number) {
    super(`De gegevens gingen onder het schrijven van versie ${before} naar ${after}; probeer het opnieuw.`);
  }
}

/** The files cannot be written here now: the disk is full or may not be written, which its keeper can mend. */
export class FilesUnwritableError extends Error {
  override readonly name = "FilesUnwritableError";
}

const refused = new Set(["EROFS", "EACCES", "EPERM", "ENOTDIR", "EMFILE", "ENFILE", "EIO"]);

/** What writing files failed on, as whoever asked for them is told it; anything else stays as it is. */
export function faultOfFiles(error: unknown): unknown {
  if (!isDiskFull(error) && !refused.has(codeOf(error) ?? "")) return error;
  return new FilesUnwritableError(filesUnwritable.nl, { cause: error });
}
