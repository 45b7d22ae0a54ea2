import { type MentionField, mentionLists } from "../domain/mention-fields.ts";
import {
  referenceFields,
  type ReferenceName,
  type ReferredType,
  fieldsNaming,
  referredTypes,
} from "../domain/reference-fields.ts";
import type { GraphReader, List, ListedType, Position, RowPage } from "./reader.ts";
import type { MentionRow, ReportRow, ReportTexts, Rows, IdOf } from "./rows.ts";
import type { NodeType } from "../domain/global-id.ts";
import type { Awaitable } from "./awaitable.ts";
import type { Reports } from "./pilot-summary.ts";

export interface ReportWhole {
  readonly texts: ReportTexts;
  readonly named: Readonly<Record<ReferenceName, Rows[ReferredType] | null>>;
  readonly mentions: { readonly [N in MentionField]: readonly MentionRow<N>[] };
}

export async function readReport(reader: GraphReader, report: ReportRow): Promise<ReportWhole> {
  const [texts, named, mentions] = await Promise.all([
    reader.reportTexts(report.id),
    readEach(referenceFields, async ({ name, refersTo }) => [
      name,
      await readIf(report[`${name}Id`], (id) => reader.byId(refersTo, id)),
    ]),
    readEach(mentionLists, async (list) => [list, await reader.mentions(list, report.id)]),
  ]);
  return {
    texts,
    named: Object.fromEntries(named) as ReportWhole["named"],
    mentions: Object.fromEntries(mentions) as ReportWhole["mentions"],
  };
}

/** Reads something of each, all at one time, so that the reader can gather it into one statement. */
export const readEach = <T, U>(values: readonly T[], read: (value: T) => Awaitable<U>): Promise<U[]> =>
  Promise.all(values.map(read));

/** Reads the rows with these ids that there are, each once. */
export async function readThose<T extends NodeType>(
  reader: GraphReader,
  type: T,
  ids: readonly IdOf<T>[],
): Promise<Rows[T][]> {
  const rows = await readEach([...new Set(ids)], (id) => reader.byId(type, id));
  return rows.filter((row) => row !== null);
}

export const readIf = <T, U>(
  id: T | null | undefined,
  read: (id: T) => Awaitable<U | null>,
): Awaitable<U | null> => (id === null || id === undefined ? null : read(id));

export type NamedThings = Readonly<Record<ReferredType, readonly Rows[ReferredType][]>>;

/** Reads the things of a type that any of a pilot's reports names, as lists of pilots are asked by; the latest first. */
export async function readNamed<T extends ReferredType>(
  reader: GraphReader,
  reports: Reports,
  type: T,
): Promise<readonly Rows[T][]> {
  const ids = reports.flatMap((report) => fieldsNaming(type).map(({ name }) => report[`${name}Id`]));
  return readThose<ReferredType>(
    reader,
    type,
    ids.filter((id) => id !== null),
  ) as Promise<Rows[T][]>;
}

export async function readAllNamed(reader: GraphReader, reports: Reports): Promise<NamedThings> {
  const rows = await readEach(referredTypes, async (type) => [type, await readNamed(reader, reports, type)]);
  return Object.fromEntries(rows) as NamedThings;
}

const AT_A_TIME = 100;

/** Reads a whole list in the order of names, or its first `most` rows, some at a time. */
export async function* readParts<T extends ListedType>(
  reader: GraphReader,
  list: Extract<List, { of: T }>,
  most = Infinity,
): AsyncGenerator<readonly Rows[T][]> {
  let after: Position | null = null;
  let left = most;
  while (left > 0) {
    const size = Math.min(AT_A_TIME, left);
    const { rows, more }: RowPage<T> = await reader.page<T>(list, {
      order: "NAME",
      direction: "ASC",
      after,
      before: null,
      size,
      fromEnd: false,
    });
    yield rows.map(({ row }) => row);
    after = rows.at(-1)?.position ?? null;
    left = more ? left - rows.length : 0;
  }
}

export async function readWholeList<T extends ListedType>(
  reader: GraphReader,
  list: Extract<List, { of: T }>,
  most = Infinity,
): Promise<Rows[T][]> {
  const rows: Rows[T][] = [];
  for await (const part of readParts<T>(reader, list, most)) rows.push(...part);
  return rows;
}
