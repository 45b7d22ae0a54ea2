/** What was offered cannot be stored as it is. The message is Dutch, and says what, where and what next. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly kind: "BAD_DOCUMENT" | "BAD_EDITION" | "WOULD_BREAK";

  constructor(kind: ImportError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
