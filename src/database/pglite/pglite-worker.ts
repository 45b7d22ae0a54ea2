import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { valueParsers } from "../value-parsers.ts";

export interface Opening {
  /** Null for a database in memory. */
  readonly folder: string | null;
  /** What is announced on this channel is passed on. */
  readonly channel: string;
}

export type Command =
  | { readonly id: number; readonly text: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly close: true };

export type Result = { readonly command: string; readonly rowCount: number; readonly rows: unknown[] };

export type Message =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly fault: Readonly<Record<string, string>>; readonly isFatal: boolean }
  | { readonly announced: string };

/** The id of the command to open, which nobody sends. */
export const opening = 0;

const nothing: Result = { command: "", rowCount: 0, rows: [] };

/**
 * The fields of an error do not pass from thread to thread with it. WebAssembly's file system throws plain objects, such
 * as `{ name: "ErrnoError", errno: 51 }`.
 */
const fieldsOf = (error: unknown): Record<string, string> => {
  if (typeof error !== "object" || error === null) return { message: String(error) };
  const { message } = error as { readonly message?: unknown };
  return {
    ...Object.fromEntries(
      Object.entries(error).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
    message: typeof message === "string" && message !== "" ? message : "er kan niet in geschreven worden",
  };
};

/** WebAssembly that gave up is not to be asked again: it left its memory as it was. */
const gaveUp = (error: unknown): boolean =>
  error instanceof WebAssembly.RuntimeError || (error instanceof Error && error.name === "ExitStatus");

const port = parentPort;
if (port !== null) {
  const say = (message: Message): void => port.postMessage(message);
  const { folder, channel } = workerData as Opening;
  const run = async (id: number, work: () => Promise<Result>): Promise<void> => {
    try {
      say({ id, result: await work() });
    } catch (error) {
      say({ id, fault: fieldsOf(error), isFatal: gaveUp(error) });
    }
  };
  let pglite: PGlite;
  await run(opening, async () => {
    pglite = await PGlite.create({
      ...(folder === null ? {} : { dataDir: folder }),
      extensions: { pg_trgm, unaccent, fuzzystrmatch },
      parsers: valueParsers,
    });
    await pglite.listen(channel, (announced) => say({ announced }));
    return nothing;
  });
  port.on("message", (asked: Command) => {
    void run(asked.id, async () => {
      if ("close" in asked) {
        await pglite.close();
        return nothing;
      }
      const { command, rowCount, rows } = await pglite.query(asked.text, [...asked.parameters]);
      return { command: command ?? "", rowCount: rowCount ?? 0, rows };
    });
  });
}
