/** The command line asks for something that cannot be; the message is Dutch and says what to type instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
