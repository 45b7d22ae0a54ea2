import type { ApolloServerPlugin } from "@apollo/server";
import { visit, type DocumentNode, type GraphQLSchema } from "graphql";

/**
 * Marks the answer to a question that asks for a field that is `volatile` (type-graphql's `@Extensions`): one whose
 * value can change while the revision of the data does not, such as what an index finds that is still catching up.
 */
export function noStorePlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, response: { http } }) {
        if (asksVolatile(schema, document)) http.headers.set("cache-control", "no-store");
      },
    }),
  };
}

/** Documents that come again are the same object: Apollo keeps what it parsed. */
const known = new WeakMap<DocumentNode, boolean>();

function asksVolatile(schema: GraphQLSchema, document: DocumentNode): boolean {
  const judged = known.get(document) ?? findVolatile(schema, document);
  known.set(document, judged);
  return judged;
}

function findVolatile(schema: GraphQLSchema, document: DocumentNode): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {};
  let found = false;
  visit(document, {
    Field({ name }) {
      if (fields[name.value]?.extensions["volatile"] === true) found = true;
    },
  });
  return found;
}
