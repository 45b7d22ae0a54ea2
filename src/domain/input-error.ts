/** Something in a question that is refused on purpose. The message is Dutch and names the value. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** What GraphQL tells beside the message: a code, and what was refused. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.extensions = { code: "BAD_USER_INPUT", ...details };
  }
}
