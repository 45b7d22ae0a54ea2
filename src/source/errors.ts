/** A file that cannot be used: names the file, where in it, and what to do. The message is Dutch. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  /** File name or path as it was given. */
  readonly file: string;
  readonly fault: string;
  /** Counted from 1; null when the fault is of the whole file. */
  readonly line: number | null;

  constructor(file: string, fault: string, line: number | null = null, options?: ErrorOptions) {
    super(`${file}${line === null ? "" : `, regel ${line}`}: ${fault}`, options);
    this.file = file;
    this.fault = fault;
    this.line = line;
  }
}
