import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { graphResolvers } from "./graph/resolvers.ts";

/** The GraphQL schema of everything that can be asked, with its resolvers. */
export const createSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [...graphResolvers],
    // The scalars and input types bound what comes in: class-validator has nothing left to do.
    validate: false,
  });

const header = "# Gemaakt door `npm run schema` uit de code in src; verander het daar en niet hier.\n\n";

/** The schema as text, as it stands in schema.graphql. */
export const printedSchema = (schema: GraphQLSchema): string =>
  `${header}${printSchema(lexicographicSortSchema(schema))}\n`;
