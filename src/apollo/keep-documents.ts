import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Characters of all questions together; a document takes about a hundred bytes for each. */
const most = 500_000;

/** Keeps the documents of questions that were found valid, as many as fit in some 50 MB. */
export function keepDocuments(): NonNullable<ApolloServerOptions<BaseContext>["documentStore"]> {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: most,
    sizeCalculation: ({ loc }, key) => key.length + (loc?.source.body.length ?? most),
  });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => Promise.resolve(void kept.set(key, document)),
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
