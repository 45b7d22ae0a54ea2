import { wordsOf, type Thing } from "../domain/thing.ts";
import { things } from "../domain/things/things.ts";
import type { ListedType } from "../read/reader.ts";
import { connectionOf } from "./connection.ts";
import { typeOf } from "./things/object-types.ts";

const made = new Map<string, ReturnType<typeof connectionOf>>(
  Object.values<Thing>(things).flatMap(({ name, plural }) =>
    plural?.paged
      ? [[name, connectionOf(name as ListedType, wordsOf(plural), () => typeOf(name as ListedType))]]
      : [],
  ),
);

/** What resolves the lists that come in pages. */
export const connectionResolvers = [...made.values()].map(([, resolver]) => resolver);

/** The connection type of a thing whose lists come in pages. */
export function connectionTo(name: ListedType) {
  const [connection] = made.get(name) ?? [];
  if (connection === undefined) throw new TypeError(`lists of ${name} come in no pages`);
  return connection;
}
