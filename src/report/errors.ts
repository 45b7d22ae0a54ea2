/** A document that cannot be read as an annex about pilots. The message is Dutch and names document and line. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  /** @param line counted from 1 */
  constructor(
    readonly document: string,
    readonly fault: string,
    readonly line: number,
    options?: ErrorOptions,
  ) {
    super(`${document}, regel ${line}: ${fault}`, options);
  }
}
