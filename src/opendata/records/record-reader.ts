import { andThen, type Awaitable } from "../../read/awaitable.ts";
import type { NodeType } from "../../domain/global-id.ts";
import type { GraphReader } from "../../read/reader.ts";
import type { IdOf, Rows } from "../../read/rows.ts";

/** What records are made with: the graph, and where addresses begin. */
export interface RecordContext {
  readonly reader: GraphReader;
  readonly publicUrl: string;
  /** The ISO day on which the status of a pilot is judged. */
  readonly today: string;
}

export interface RecordReader extends RecordContext {
  /** A thing that another refers to; it has to be there, since the database holds the reference. */
  readonly linked: <T extends NodeType>(type: T, id: IdOf<T>) => Awaitable<Rows[T]>;
}

/** Makes what reads the records of one page: rows are remembered, so take a new one for every page. */
export const recordReader = (context: RecordContext): RecordReader => ({
  ...context,
  linked: (type, id) =>
    andThen(context.reader.byId(type, id), (row) => {
      if (row === null) throw new Error(`${type} ${id} is referred to, but is not in the graph`);
      return row;
    }),
});
