/** The data changed while it was written; once more will do. */
export class DatasetMovedError extends Error {
  override readonly name = "DatasetMovedError";
  constructor(
    readonly before: number,
    readonly after: number,
  ) {
    super(`De gegevens gingen onder het schrijven van revisie ${before} naar ${after}; probeer het opnieuw.`);
  }
}
