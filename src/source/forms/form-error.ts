/** What is wrong with the content of a file, in Dutch, without the name of the file. */
export class FormError extends Error {
  override readonly name = "FormError";
}
