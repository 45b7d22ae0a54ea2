import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { readFaultOf, readFaultTexts } from "../domain/read-fault.ts";
import { bounds, type BoundName } from "../domain/graphql-bounds.ts";
import { refuseTokens } from "./bounds/bounds-plugin.ts";

/** What a client is told of a failure that is none of its own: never SQL, a path or a stack. */
const told = {
  TIME_LIMIT: { code: "TIME_LIMIT", message: readFaultTexts.TIME_LIMIT },
  UNAVAILABLE: { code: "DATABASE_UNAVAILABLE", message: readFaultTexts.UNAVAILABLE },
  REVISION_PASSED: { code: "REVISION_PASSED", message: readFaultTexts.REVISION_PASSED },
  OTHER: {
    code: "INTERNAL_SERVER_ERROR",
    message: "Er ging hier iets mis; de vraag is niet beantwoord. Het staat in het logboek.",
  },
} as const;

const isBound = (name: unknown): name is BoundName => typeof name === "string" && name in bounds;

/** Apollo's `formatError`: makes an error fit to be shown. */
export function explainError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (extensions?.["code"] === "GRAPHQL_PARSE_FAILED") {
    const source = error instanceof GraphQLError ? error.source?.body : undefined;
    const refusal = source === undefined ? null : refuseTokens(source);
    if (!refusal) return formatted;
    const { http: _, ...details } = refusal.extensions;
    return { message: refusal.message, extensions: details };
  }
  const bound = extensions?.["bound"];
  // Apollo gives all that a validation rule refuses one code.
  if (isBound(bound)) return { ...formatted, extensions: { ...extensions, code: bounds[bound].code } };
  if (extensions?.["code"] !== "INTERNAL_SERVER_ERROR") return formatted;
  // What Apollo itself refuses, such as a hash that is not the question's, has no code and nothing that caused it.
  if (error instanceof GraphQLError && !error.originalError && !path)
    return { ...formatted, extensions: { code: "BAD_REQUEST" } };
  // Also what fails before a resolver runs, such as counting what a question may cost, has a cause of its own.
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { message, code } = told[readFaultOf(cause) ?? "OTHER"];
  return { message, ...place, extensions: { code } };
}
