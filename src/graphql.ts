import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { graphResolvers } from "./graph/resolvers.ts";

/** The GraphQL schema of everything that can be asked, with its resolvers. */
export const createSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [...graphResolvers],
    // The scalars and input types bound what comes in: class-validator has nothing left to do.
    validate: false,
  });
