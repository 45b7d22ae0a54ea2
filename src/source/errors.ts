/** A file that cannot be used: names the file, where in it, and what to do. The message is Dutch. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  /**
   * @param file name or path as it was given
   * @param line counted from 1; null when the fault is of the whole file
   */
  constructor(
    readonly file: string,
    readonly fault: string,
    readonly line: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${file}${line === null ? "" : `, regel ${line}`}: ${fault}`, options);
  }
}
