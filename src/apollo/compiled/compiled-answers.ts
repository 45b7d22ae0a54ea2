import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import { compileOperation, type CompiledOperation } from "./compile-operation.ts";

/** How often an operation is executed before it is compiled, which takes as long as executing it a few times. */
const timesBefore = 5;
/** How many are kept: a client has a few tens of operations, and asks them with other variables each time. */
const mostKept = 250;

/**
 * Answers an operation that comes again and again by a function made of it. Only answers without errors are given: all
 * others are made anew by the executor of graphql-js, so that what is wrong is told in one voice.
 */
export function compiledAnswers<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  // Apollo gives the same question the same document, as long as it keeps it.
  const asked = new WeakMap<OperationDefinitionNode, number>();
  const kept = new LRUCache<OperationDefinitionNode, { readonly answer: CompiledOperation | null }>({
    max: mostKept,
  });

  function findCompiled(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    const found = kept.get(operation);
    if (found) return found.answer;
    const times = asked.get(operation) ?? 0;
    asked.set(operation, times + 1);
    if (times < timesBefore) return null;
    const answer = compileOperation(schema, document, operation.name?.value ?? null);
    kept.set(operation, { answer });
    return answer;
  }

  return {
    requestDidStart: async () => ({
      async responseForOperation({ schema, document, operation, request, response, contextValue }) {
        const answer = findCompiled(schema, document, operation);
        const data = answer && (await answer(contextValue, request.variables ?? {}));
        return data ? { http: response.http, body: { kind: "single", singleResult: { data } } } : null;
      },
    }),
  };
}
