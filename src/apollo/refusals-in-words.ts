import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { InputError, readFaultOf, readFaultTexts, type Language, type Told } from "../domain/faults.ts";
import { bounds, type BoundName } from "../domain/graphql-bounds.ts";
import { languageFor } from "../http/negotiate.ts";
import { refuseTokens } from "./bounds/bounds-plugin.ts";
import refusals from "./refusals.json" with { type: "json" };

/** What GraphQL and Apollo themselves say of a question, in Dutch. */
const dutch = Object.entries(refusals).map(([said, instead]) => [new RegExp(said, "s"), instead] as const);

/** What errors that we told in Dutch are in English. */
const english = new WeakMap<Refusal, string>();

/** The same error, which can be told in either language, also where GraphQL says before it which value it is of. */
function inBoth<R extends Refusal>(error: R, { nl, en }: Told): R {
  english.set(
    error,
    error.message.replace(nl, () => en),
  );
  return error;
}

const guess = /Did you mean (?:the enum value |to use an inline fragment on )?(.*)\?$/s;
const ofVariable = /^Variable ("[^"]*") got invalid value (.*?)(?: at ("[^"]*"))?; (.*)$/s;

function inDutch(message: string): string {
  const [, variable, value, place, why] = ofVariable.exec(message) ?? [];
  if (variable !== undefined && why !== undefined)
    return `De variabele ${variable} kreeg ${value}${place === undefined ? "" : ` bij ${place}`}. ${inDutch(why)}`;
  const [said, instead] = dutch.find(([one]) => one.test(message)) ?? [/^/, ""];
  return message
    .replace(said, instead)
    .replace(guess, (_, names: string) => `Bedoelde u ${names.replace(/,? or /g, " of ")}?`);
}

interface Refusal {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

export function messageIn(language: Language, error: Refusal): string {
  const { message, extensions = {} } = error;
  if (language === "nl") return inDutch(message);
  const { bound, actual } = extensions;
  if (typeof bound === "string" && bound in bounds) {
    const { most, english: counted } = bounds[bound as BoundName];
    return `This question has ${String(actual)} ${counted}; ${most} is allowed at most. Ask it in parts.`;
  }
  return english.get(error) ?? message;
}

/** Tells what is wrong with a question in the language that was asked for; in Dutch when none was. */
export const languagePlugin = (): ApolloServerPlugin => ({
  requestDidStart: async ({ request: { http: asked } }) => ({
    async willSendResponse({ response: { body } }) {
      const headers = { "accept-language": asked?.headers.get("accept-language") };
      const language = languageFor(headers, ["en", "nl"]) ?? "nl";
      if (body.kind !== "single" || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => ({
        ...error,
        message: messageIn(language, error),
      }));
    },
  }),
});

const failed: Told = {
  nl: "Er ging hier iets mis; de vraag is niet beantwoord. Het staat in het logboek.",
  en: "Something went wrong here; the question is not answered. It is in the log.",
};

const isBound = (name: unknown): name is BoundName => typeof name === "string" && name in bounds;

/** What went wrong first: also what fails before a resolver runs, such as reading a value, has a cause of its own. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;

/** Apollo's `formatError`: makes an error fit to be shown. */
export function explainError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations, extensions } = formatted;
  const cause = causeOf(error);
  if (cause instanceof InputError) return inBoth(formatted, cause.told);
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
  // What Apollo says of a request before it is a question: no plugin hears of that.
  if (extensions?.["code"] === "BAD_REQUEST")
    return inBoth(
      { ...formatted, message: messageIn("nl", formatted) },
      { nl: messageIn("nl", formatted), en: formatted.message },
    );
  if (extensions?.["code"] !== "INTERNAL_SERVER_ERROR") return formatted;
  // What Apollo itself refuses, such as a hash that is not the question's, has no code and nothing that caused it.
  if (error instanceof GraphQLError && !error.originalError && !path)
    return { ...formatted, extensions: { code: "BAD_REQUEST" } };
  const fault = readFaultOf(cause);
  const told = fault === null ? failed : readFaultTexts[fault];
  return inBoth({ message: told.nl, ...place, extensions: { code: fault ?? "INTERNAL_SERVER_ERROR" } }, told);
}
