import { capital } from "../domain/thing.ts";
import { registerEnumType } from "./declare.ts";
import { vocabularies, type CodeOf, type VocabularyName } from "../domain/vocabularies.ts";

/** Makes the GraphQL enum of a vocabulary; the Dutch words of the keys are their descriptions. */
export function enumOf<V extends Record<string, string>>(name: string, description: string, vocabulary: V) {
  const values = Object.fromEntries(Object.keys(vocabulary).map((key) => [key, key])) as {
    [K in keyof V & string]: K;
  };
  const valuesConfig = Object.fromEntries(
    Object.entries(vocabulary).map(([key, words]) => [key, { description: capital(words) }]),
  ) as { [K in keyof V & string]: { description: string } };
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const enums = Object.fromEntries(
  Object.entries(vocabularies).map(([name, { description, words }]) => [
    name,
    enumOf(name, description, words),
  ]),
) as { readonly [N in VocabularyName]: { readonly [C in CodeOf<N>]: C } };
export const {
  ChangeKind,
  DifferenceKind,
  OrderDirection,
  OriginKind,
  PilotOrderField,
  PilotStatus,
  Verdict,
} = enums;
