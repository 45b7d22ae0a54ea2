import { fastify } from "fastify";
import mercurius from "mercurius";
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

/** Mercurius, which compiles a document at its first use, with its own loaders and prepared statements. */
type Loader = (queries: readonly { readonly obj: Row }[]) => Promise<unknown[]>;

/** A loader of what a column of each row stands for; the same thing is read once. */
const by =
  (batch: (ids: readonly unknown[]) => Promise<unknown[]>, column: string): Loader =>
  async (queries) => {
    const ids = [...new Set(queries.map(({ obj }) => obj[column]).filter((id) => id !== null))];
    const values = await batch(ids);
    const found = new Map(ids.map((id, i): [unknown, unknown] => [id, values[i]]));
    return queries.map(({ obj }) => found.get(obj[column]) ?? null);
  };
// A loader that caches makes a key of each whole row; each is asked for once here.
const options = { cache: false };
const loader = (batch: (ids: readonly unknown[]) => Promise<unknown[]>, column: string) => ({
  loader: by(batch, column),
  opts: options,
});

const server = fastify();
await server.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  resolvers: {
    Query: {
      pilot: (_: unknown, { slug }: { slug: string }) => pilotWith(slug),
      pilots: (_: unknown, args: Parameters<typeof pilotPage>[0]) => pilotPage(args),
      edition: (_: unknown, { slug }: { slug: string }) => editionWith(slug),
    },
    ...plainResolvers,
  } as never,
  loaders: {
    Pilot: {
      municipality: loader(batches.municipality, "municipality_code"),
      reports: loader(batches.reportsOfPilot, "id"),
      latestReport: loader(batches.latestReport, "id"),
      changes: loader(batches.changesOfPilot, "id"),
    },
    Edition: {
      municipality: loader(batches.municipality, "municipality_code"),
      reports: loader(batches.reportsOfEdition, "id"),
    },
    Change: { edition: loader(batches.edition, "edition_id") },
    Report: {
      pilot: loader(batches.pilot, "pilot_id"),
      edition: loader(batches.edition, "edition_id"),
      programme: loader(batches.programme, "programme_id"),
      portfolio: loader(batches.portfolio, "portfolio_id"),
      ...Object.fromEntries(lists.map((list) => [list, loader(mentionBatches[list], "id")])),
    },
  } as never,
});
await server.listen({ port: Number(process.env["PORT"]), host: "127.0.0.1" });
process.stdout.write("ready\n");
