import {
  BREAK,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { measureShape } from "../bounds/measure-document.ts";

/** How many fields the compiler may write code for, which it does again at each place of a fragment. */
const mostFields = 500;

/** Answers an operation with its data; null when anything is wrong, or may be. */
export type CompiledOperation = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Record<string, unknown> | null>;

/**
 * Whether the compiler may see a document. No text that a client writes may come into code: names and numbers cannot break out
 * of it. And it must give what the executor gives: it takes the conditions of a fragment in one place for those in all
 * places, a variable in an object that is not given for null, and makes no field of a name such as `__proto__`.
 */
function canCompile(document: DocumentNode): boolean {
  let can = true;
  const refuse = (): typeof BREAK => {
    can = false;
    return BREAK;
  };
  visit(document, {
    StringValue: refuse,
    Directive: refuse,
    ObjectField: ({ value }) => (value.kind === Kind.VARIABLE ? refuse() : undefined),
    ListValue: ({ values }) => (values.some(({ kind }) => kind === Kind.VARIABLE) ? refuse() : undefined),
    Field({ name, alias }) {
      const key = (alias ?? name).value;
      return key.startsWith("__") && key !== "__typename" ? refuse() : undefined;
    },
  });
  return can;
}

/**
 * Makes a function of an operation of a valid document; null for one that is better executed.
 *
 * @param name of the operation; null for the only one
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string | null,
): CompiledOperation | null {
  const definitions = getOperationAST(document, name)?.variableDefinitions ?? [];
  if (measureShape(document).fields > mostFields || !canCompile(document)) return null;
  const compiled = compileQuery(schema, document, name ?? "", { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return null;
  return async (context, variables) => {
    // The compiler takes for an object what is none.
    if (getVariableValues(schema, definitions, variables).errors) return null;
    const { data, errors } = await compiled.query(undefined, context, variables);
    return errors ? null : (data ?? null);
  };
}
