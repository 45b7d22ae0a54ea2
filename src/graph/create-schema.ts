import { isObjectType, type GraphQLSchema } from "graphql";
import { reportFields } from "../domain/report-fields.ts";
import { inLaterTurn } from "../domain/in-turn.ts";
import type { GraphContext } from "./context.ts";
import { change, changeSide } from "./change/change.resolver.ts";
import { connectionResolvers } from "./connections.ts";
import { dataset } from "./dataset/dataset.resolver.ts";
import { callDirectly, resolverClass, type ClassType, type Resolvers } from "./declare.ts";
import { node, identifyThings } from "./node/node.resolver.ts";
import { ownFields } from "./own-fields.resolver.ts";
import { pilot } from "./pilot/pilot.resolver.ts";
import { report } from "./report/report.resolver.ts";
import { searchResolvers } from "./search/search.resolver.ts";
import { thingFields } from "./things/object-types.ts";
import { thingQueries } from "./things/queries.ts";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";

/** What a long text costs in points: it is read by itself, and as dear as so many short values. */
const longText = 30;

/** Has a question pay for the long texts of reports, and not for the values that are at hand. */
function weighTexts(schema: GraphQLSchema): void {
  const report = schema.getType("Report");
  if (!isObjectType(report)) return;
  const fields = report.getFields();
  for (const [name, { kind }] of Object.entries(reportFields)) {
    const field = fields[name];
    if (kind === "text" && field) field.extensions = { ...field.extensions, complexity: longText };
  }
}

/** A question of more points than this holds the event loop for longer than others should wait. */
const longQuestion = 30_000;

/**
 * Has what is asked at the root of a long question answered in turns of the event loop, so that who asks something else
 * meanwhile is answered in between. Short questions keep to one turn: what they ask of the database, they ask together.
 */
function takeTurns(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve) continue;
    field.resolve = (root, args, context: GraphContext, info) => {
      const answer = (): unknown => resolve(root, args, context, info);
      return (context.points ?? 0) > longQuestion ? inLaterTurn(answer) : answer();
    };
  }
}

const declared: readonly Resolvers[] = [
  ...thingFields,
  ...thingQueries,
  ...connectionResolvers,
  ...ownFields,
  ...searchResolvers,
  pilot,
  report,
  change,
  changeSide,
  dataset,
  node,
];

export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: declared.map(resolverClass) as unknown as NonEmptyArray<ClassType>,
    // The scalars and input types bound what comes in: class-validator has nothing left to do.
    validate: false,
  });
  const query = schema.getQueryType();
  // type-graphql makes the root type itself, and takes no description for it.
  if (query) query.description = "Alles wat te vragen is";
  for (const resolvers of declared) callDirectly(schema, resolvers);
  weighTexts(schema);
  identifyThings(schema);
  takeTurns(schema);
  return schema;
}
