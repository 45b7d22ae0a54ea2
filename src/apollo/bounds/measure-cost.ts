import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { fragmentsOf } from "./measure-document.ts";

/** How many things a list is taken to hold when the question does not say. */
const assumedItems = 5;
const usualPage = 20;

interface Measured {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many things there are of each type, for lists that say no size; types that are not in it count as few. */
  readonly things?: ReadonlyMap<string, number>;
}

/**
 * What a valid operation costs at most, in points: one for each value that the answer can hold. A page counts for as
 * many as are asked of it, a list of ids for its length, another list for as many as there are, and five at least. A field whose values are long, or dear
 * to make, says so with `complexity` (`extensions` in src/graph).
 */
export function measureCost({
  schema,
  document,
  operation,
  variables,
  things = new Map(),
}: Measured): number {
  const root = schema.getRootType(operation.operation);
  const cost = costIn(schema, fragmentsOf(document), argumentReader(operation, variables), things);
  return root ? cost(operation.selectionSet, root, null) : 0;
}

function costIn(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  read: ArgumentReader,
  things: ReadonlyMap<string, number>,
) {
  const known = new Map<string, number>();
  const typeNamed = (name: string): GraphQLNamedType | undefined => schema.getType(name);

  /** As many as there are, or on average for each thing of the type that lists them. */
  const usualItems = (owner: GraphQLNamedType, listed: GraphQLNamedType): number => {
    const all = things.get(listed.name) ?? 0;
    const owners = owner === schema.getQueryType() ? 1 : (things.get(owner.name) ?? Infinity);
    return Math.max(assumedItems, Math.ceil(all / Math.max(1, owners)));
  };

  const costOfSpread = (name: string, page: number | null): number =>
    known.getOrInsertComputed(`${name} ${page}`, () => {
      const fragment = fragments.get(name);
      const type = fragment && typeNamed(fragment.typeCondition.name.value);
      return fragment && type ? costOf(fragment.selectionSet, type, page) : 0;
    });

  const costOfField = (node: FieldNode, type: GraphQLNamedType, page: number | null): number => {
    const field = fieldOf(schema, type, node.name.value);
    if (!field) return 1;
    const named = getNamedType(field.type);
    const paged = field.args.some(({ name }) => name === "first");
    const size = paged ? pageSize(read, node, field) : null;
    const under = node.selectionSet && isCompositeType(named) ? costOf(node.selectionSet, named, size) : 0;
    const one = costOfOne(field, read.all(node), under);
    if (!isListType(getNullableType(field.type))) return one;
    return one * (page ?? size ?? read.longestList(node) ?? usualItems(type, named));
  };

  /** @param page how many edges the connection holds whose fields these are; null when they are of no connection */
  const costOf = (set: SelectionSetNode, type: GraphQLNamedType, page: number | null): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfSpread(selection.name.value, page);
      else {
        const condition = selection.typeCondition && typeNamed(selection.typeCondition.name.value);
        cost += costOf(selection.selectionSet, condition ?? type, page);
      }
    }
    return cost;
  };
  return costOf;
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** What `complexity` says, which may be a number or reckoned from the arguments. */
function costOfOne(
  { extensions: { complexity } }: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  childComplexity: number,
): number {
  if (typeof complexity !== "function") return (numberOf(complexity) ?? 1) + childComplexity;
  return numberOf(complexity({ args, childComplexity })) ?? 1 + childComplexity;
}

/** How many are on the page that a field is asked for; a size that will be refused counts as none. */
function pageSize(
  read: ArgumentReader,
  node: FieldNode,
  { extensions }: GraphQLField<unknown, unknown>,
): number {
  const asked = numberOf(read.value(node, "first")) ?? numberOf(read.value(node, "last"));
  return Math.max(0, asked ?? numberOf(extensions["usualPage"]) ?? usualPage);
}

/** Reads the arguments of fields as a request gives them, before they are coerced. */
interface ArgumentReader {
  value(field: FieldNode, argument: string): unknown;
  all(field: FieldNode): Readonly<Record<string, unknown>>;
  /** The length of the longest list among a field's own arguments; null when there is none. */
  longestList(field: FieldNode): number | null;
}

function argumentReader(
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
