/** A document that cannot be read as an annex about pilots. The message is Dutch and names document and line. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  readonly document: string;
  readonly fault: string;
  /** Counted from 1. */
  readonly line: number;

  constructor(document: string, fault: string, line: number, options?: ErrorOptions) {
    super(`${document}, regel ${line}: ${fault}`, options);
    this.document = document;
    this.fault = fault;
    this.line = line;
  }
}
