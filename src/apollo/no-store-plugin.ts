import type { ApolloServerPlugin } from "@apollo/server";
import { visit, type DocumentNode, type GraphQLSchema } from "graphql";

/**
 * Marks the answer to a question that asks for a field that is `volatile` (type-graphql's `@Extensions`): one whose
 * value can change while the revision of the data does not, such as what an index finds that is still catching up.
 */
export function noStorePlugin(): ApolloServerPlugin {
  // Apollo gives the same question the same document, as long as it keeps it.
  const known = new WeakMap<DocumentNode, boolean>();
  const isVolatile = (schema: GraphQLSchema, document: DocumentNode): boolean => {
    const found = known.get(document) ?? asksVolatile(schema, document);
    known.set(document, found);
    return found;
  };
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, response: { http } }) {
        if (isVolatile(schema, document)) http.headers.set("cache-control", "no-store");
      },
    }),
  };
}

function asksVolatile(schema: GraphQLSchema, document: DocumentNode): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {};
  let found = false;
  visit(document, {
    Field({ name }) {
      if (fields[name.value]?.extensions["volatile"] === true) found = true;
    },
  });
  return found;
}
