import type { GraphQLSchema } from "graphql";
import { inLaterTurn } from "../read/in-turn.ts";
import type { GraphContext } from "./context.ts";

/** A question of more points than this holds the event loop for longer than others should wait. */
const longQuestion = 30_000;

/**
 * Has what is asked at the root of a long question answered in turns of the event loop, so that who asks something else
 * meanwhile is answered in between. Short questions keep to one turn: what they ask of the database, they ask together.
 */
export function takeTurns(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve) continue;
    field.resolve = (root, args, context: GraphContext, info) => {
      const answer = (): unknown => resolve(root, args, context, info);
      return (context.points ?? 0) > longQuestion ? inLaterTurn(answer) : answer();
    };
  }
}
