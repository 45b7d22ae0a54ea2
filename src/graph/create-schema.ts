import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { callDirectly } from "./call-directly.ts";
import { identifyThings } from "./node/identify-things.ts";
import { weighTexts } from "./report/weigh-texts.ts";
import { graphResolvers } from "./resolvers.ts";
import {
  SearchHitResolver,
  SearchResultResolver,
  SearchThingResolver,
  SuggestionResolver,
} from "./search/found.resolver.ts";
import { SearchResolver } from "./search/search.resolver.ts";
import { takeTurns } from "./take-turns.ts";

/** The GraphQL schema of everything that can be asked, with its resolvers. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      SearchResolver,
      SearchHitResolver,
      SearchResultResolver,
      SearchThingResolver,
      SuggestionResolver,
      ...graphResolvers,
    ],
    // The scalars and input types bound what comes in: class-validator has nothing left to do.
    validate: false,
  });
  const query = schema.getQueryType();
  // type-graphql makes the root type itself, and takes no description for it.
  if (query) query.description = "Alles wat te vragen is";
  callDirectly(schema);
  weighTexts(schema);
  identifyThings(schema);
  takeTurns(schema);
  return schema;
}
