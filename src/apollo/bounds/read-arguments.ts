import { valueFromASTUntyped, type FieldNode, type OperationDefinitionNode } from "graphql";

/** Reads the arguments of fields as a request gives them, before they are coerced. */
export interface ArgumentReader {
  value(field: FieldNode, argument: string): unknown;
  all(field: FieldNode): Readonly<Record<string, unknown>>;
  /** The length of the longest list among a field's own arguments; null when there is none. */
  longestList(field: FieldNode): number | null;
}

export function argumentReader(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): ArgumentReader {
  const defaults = variableDefinitions
    .filter(({ defaultValue }) => defaultValue)
    .map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]);
  const variables = { ...(Object.fromEntries(defaults) as Record<string, unknown>), ...given };
  const valuesOf = ({ arguments: list = [] }: FieldNode): readonly (readonly [string, unknown])[] =>
    list.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]);
  return {
    all: (field) => Object.fromEntries(valuesOf(field)),
    value: (field, argument) => valuesOf(field).find(([name]) => name === argument)?.[1],
    longestList(field) {
      const lengths = valuesOf(field).flatMap(([, value]) => (Array.isArray(value) ? [value.length] : []));
      return lengths.length === 0 ? null : Math.max(...lengths);
    },
  };
}

/** The length of the longest list anywhere in a value, however deep: JSON can nest deeper than calls can. */
export function longestListIn(value: unknown): number {
  let longest = 0;
  const rest = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one !== "object" || one === null) continue;
    if (Array.isArray(one)) longest = Math.max(longest, one.length);
    for (const part of Object.values(one) as unknown[]) rest.push(part);
  }
  return longest;
}
