import { fieldsNaming, referredTypes, type ReferredType } from "../domain/reference-fields.ts";
import type { Reports } from "./pilot-summary.ts";
import type { GraphReader } from "./reader.ts";
import { readEach } from "./read-each.ts";
import type { Rows } from "./rows.ts";

/** The things of each type that reports name in a field. */
export type NamedThings = Readonly<Record<ReferredType, readonly Rows[ReferredType][]>>;

/** Reads the things of a type that any of a pilot's reports names, as lists of pilots are asked by; the latest first. */
export async function readNamed<T extends ReferredType>(
  reader: GraphReader,
  reports: Reports,
  type: T,
): Promise<readonly Rows[T][]> {
  const ids = reports.flatMap((report) => fieldsNaming(type).map(({ name }) => report[`${name}Id`]));
  const named = [...new Set(ids.filter((id) => id !== null))];
  const rows = await readEach(named, (id) => reader.byId(type, id));
  return rows.filter((row) => row !== null);
}

/** The same of every type. */
export async function readAllNamed(reader: GraphReader, reports: Reports): Promise<NamedThings> {
  const rows = await readEach(referredTypes, async (type) => [type, await readNamed(reader, reports, type)]);
  return Object.fromEntries(rows) as NamedThings;
}
