import { GraphQLError } from "graphql";

/** Something in a query that is refused on purpose. The message is Dutch and names the value. */
export class InputError extends GraphQLError {
  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code: "BAD_USER_INPUT", ...details } });
  }
}
