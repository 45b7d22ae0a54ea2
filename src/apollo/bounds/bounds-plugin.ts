import { GraphQLError, Lexer, Source, TokenKind, type ASTVisitor, type ValidationContext } from "graphql";
import { bounds, type BoundName } from "../../domain/graphql-bounds.ts";
import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { measureCost, longestListIn } from "./measure-cost.ts";
import { measureDocument } from "./measure-document.ts";

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

const codes: ReadonlySet<unknown> = new Set(Object.values(bounds).map(({ code }) => code));
const isRefusal = ({
  extensions,
}: {
  readonly extensions?: { readonly code?: unknown } | undefined;
}): boolean => codes.has(extensions?.code);

function refuseWhatIsOver(
  measured: Readonly<Partial<Record<BoundName, number>>>,
  refuse: (error: BoundError) => void,
) {
  for (const [bound, actual] of Object.entries(measured) as [BoundName, number][])
    if (actual > bounds[bound].most) refuse(new BoundError(bound, actual));
}

export const shapeRule = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    refuseWhatIsOver(measureDocument(document), (error) => context.reportError(error));
  },
});

/** The refusal of a document with more tokens than the parser takes; null when it failed on something else. */
export function refuseTokens(source: string): BoundError | null {
  const lexer = new Lexer(new Source(source));
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    // What cannot be read ends the count: the rest does not matter once there are too many.
  }
  return tokens > bounds.tokens.most ? new BoundError("tokens", tokens) : null;
}

export type CountThings<Context> = (context: Context) => Awaitable<ReadonlyMap<string, number>>;
type Awaitable<T> = T | Promise<T>;

/**
 * Refuses an operation that is valid but asks too much, before anything is read; tells resolvers (as `points` of their
 * context), and with every answer, what it cost. A document that is over a bound is told so alone, without what else is wrong with it.
 */
export const boundsPlugin = <Context extends BaseContext>(
  countThings: CountThings<Context>,
): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    let points: number | null = null;
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        const variables = request.variables ?? {};
        refuseWhatIsOver({ items: longestListIn(variables) }, (error) => {
          throw error;
        });
        if (!operation) return;
        const things = await countThings(contextValue);
        points = measureCost({ schema, document, operation, variables, things });
        refuseWhatIsOver({ points }, (error) => {
          throw error;
        });
        Object.assign(contextValue, { points });
      },
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== "single") return;
        const { singleResult: result } = body;
        const refusals = result.errors?.filter(isRefusal) ?? [];
        if (refusals.length > 0) result.errors = refusals;
        if (points === null) return;
        const { most } = bounds.points;
        result.extensions = { ...result.extensions, cost: { points, most } };
        http.headers.set("ratelimit-policy", `"points";q=${most};qu="points"`);
        http.headers.set("ratelimit", `"points";r=${Math.max(0, most - points)}`);
      },
    };
  },
});
