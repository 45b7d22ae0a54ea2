import type { Told } from "../domain/faults.ts";
import refusals from "./refusals.json" with { type: "json" };
import { bounds, type BoundName } from "../domain/graphql-bounds.ts";

/** What GraphQL and Apollo themselves say of a question, in Dutch. */
const dutch = Object.entries(refusals).map(([said, instead]) => [new RegExp(said, "s"), instead] as const);

/** What errors that we told in Dutch are in English. */
const english = new WeakMap<Refusal, string>();

/** The same error, which can be told in either language, also where GraphQL says before it which value it is of. */
export function inBoth<R extends Refusal>(error: R, { nl, en }: Told): R {
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

export function messageIn(language: "en" | "nl", error: Refusal): string {
  const { message, extensions = {} } = error;
  if (language === "nl") return inDutch(message);
  const { bound, actual } = extensions;
  if (typeof bound === "string" && bound in bounds) {
    const { most, english: counted } = bounds[bound as BoundName];
    return `This question has ${String(actual)} ${counted}; ${most} is allowed at most. Ask it in parts.`;
  }
  return english.get(error) ?? message;
}
