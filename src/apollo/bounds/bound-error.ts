import { GraphQLError } from "graphql";
import { bounds, type BoundName } from "../../domain/graphql-bounds.ts";

/** A question that asks for more than is allowed: says of what, how much, and how much would be allowed. */
export class BoundError extends GraphQLError {
  constructor(bound: BoundName, actual: number) {
    const { most, code, counted } = bounds[bound];
    // What is nested without end can count past every number that JSON has.
    const found = Math.min(actual, Number.MAX_SAFE_INTEGER);
    super(`Deze vraag heeft ${found} ${counted}; ten hoogste ${most} is toegestaan. Vraag het in delen.`, {
      extensions: { code, bound, actual: found, most, http: { status: 400 } },
    });
  }
}
