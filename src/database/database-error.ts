/** The database cannot be used as it is. The message is Dutch and says what to do; `cause` is what the driver said. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";

  /**
   * UNAVAILABLE: down, refused, too old, or in a state that only its keeper can mend.
   * LOCKED: another process holds the folder, or the folder cannot be made or written.
   */
  readonly kind: "UNAVAILABLE" | "LOCKED";

  constructor(message: string, kind: "UNAVAILABLE" | "LOCKED", options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
