import { createServer } from "node:http";
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import {
  batches,
  editionWith,
  lists,
  mentionBatches,
  pilotPage,
  pilotWith,
  plainResolvers,
  type Row,
} from "./rows.ts";
import { typeDefs } from "./schema.ts";

/** GraphQL Yoga 5 with a DataLoader for each sort of thing and request, and prepared statements. */
const createLoaders = () => ({
  ...(Object.fromEntries(
    Object.entries(batches).map(([name, batch]) => [name, new DataLoader<unknown, unknown>(batch)]),
  ) as Record<keyof typeof batches, DataLoader<unknown, unknown>>),
  mentions: Object.fromEntries(
    lists.map((list) => [list, new DataLoader<unknown, unknown>(mentionBatches[list])]),
  ) as Record<string, DataLoader<unknown, unknown>>,
});
interface Context {
  readonly loaders: ReturnType<typeof createLoaders>;
}
type Resolver = (row: Row, args: unknown, context: Context) => unknown;

const one =
  (loader: keyof typeof batches, column: string): Resolver =>
  (row, _, { loaders }) =>
    row[column] === null ? null : loaders[loader].load(row[column]);

const schema = createSchema<Context>({
  typeDefs,
  resolvers: {
    Query: {
      pilot: (_: unknown, { slug }: { slug: string }) => pilotWith(slug),
      pilots: (_: unknown, args: Parameters<typeof pilotPage>[0]) => pilotPage(args),
      edition: (_: unknown, { slug }: { slug: string }) => editionWith(slug),
    },
    Pilot: {
      municipality: one("municipality", "municipality_code"),
      reports: one("reportsOfPilot", "id"),
      latestReport: one("latestReport", "id"),
      changes: one("changesOfPilot", "id"),
    },
    Edition: {
      municipality: one("municipality", "municipality_code"),
      reports: one("reportsOfEdition", "id"),
    },
    Change: { ...plainResolvers["Change"], edition: one("edition", "edition_id") },
    Report: {
      ...plainResolvers["Report"],
      pilot: one("pilot", "pilot_id"),
      edition: one("edition", "edition_id"),
      programme: one("programme", "programme_id"),
      portfolio: one("portfolio", "portfolio_id"),
      ...Object.fromEntries(
        lists.map((list) => [
          list,
          ({ id }: Row, _: unknown, { loaders }: Context) => loaders.mentions[list]?.load(id),
        ]),
      ),
    },
  },
});

const yoga = createYoga({
  schema,
  context: (): Context => ({ loaders: createLoaders() }),
  logging: false,
  graphiql: false,
  landingPage: false,
});
createServer(yoga).listen(Number(process.env["PORT"]), "127.0.0.1", () => process.stdout.write("ready\n"));
