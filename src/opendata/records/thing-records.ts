import { uriOf, type AddressedType } from "../../domain/addresses.ts";
import type { NodeType } from "../../domain/global-id.ts";
import { isReference, isSingle } from "../../domain/kinds/kind.ts";
import type { Property } from "../../domain/property.ts";
import type { Thing } from "../../domain/thing.ts";
import { things, type ThingName } from "../../domain/things/things.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import { lastNaming } from "../../read/pilot-summary.ts";
import { readerOf } from "../../read/properties.ts";
import type { EditionRow, LongField } from "../../read/rows.ts";
import type { Data, DataRecord } from "../shape/shape.ts";
import type { RecordReader } from "./rows.ts";
import { isReferenceOnly, nameInRecords, schemes, shownOf } from "./thing-shapes.ts";

/** A row of any thing, as what follows declarations sees it. */
type AnyRow = Readonly<Record<string, unknown>> & { readonly id: number; readonly key: string };
type Read = (row: AnyRow, from: RecordReader) => Awaitable<Data>;
export type ReadRecord = (row: never, from: RecordReader) => Awaitable<DataRecord>;

const addressOf = (thing: Thing, { key }: AnyRow, publicUrl: string): string =>
  uriOf(publicUrl, thing.name as AddressedType, key);

/** A reference to a thing; what editions print lists of, is that of an edition. */
export function refer(thing: Thing, row: object, publicUrl: string, edition?: EditionRow): DataRecord {
  const told = row as AnyRow;
  const record: Record<string, Data> = { uri: addressOf(thing, told, publicUrl) };
  for (const name of Object.keys(thing.inReferences)) record[name] = told[name] as Data;
  if (thing.listedByEdition && thing.plural !== null && edition !== undefined)
    record["scheme"] = `${uriOf(publicUrl, "Edition", edition.key)}#${thing.plural.dutch}`;
  return record;
}

/** The report that a property of a pilot or a report stands in, and what it refers to there. */
function referring(holder: Thing, name: string, row: AnyRow, { reader }: RecordReader) {
  if (holder.name !== "Pilot")
    return { id: row[`${name}Id`] as number | null, editionId: row["editionId"] as number };
  return andThen(reader.reportsOfPilot(row.id), (reports) => {
    const last = lastNaming(reports, name);
    return { id: last?.id ?? null, editionId: last?.report.editionId ?? -1 };
  });
}

const readListed =
  (holder: Thing, name: string, target: Thing): Read =>
  (row, from) =>
    andThen(referring(holder, name, row, from), ({ id, editionId }) =>
      id === null
        ? null
        : andThen(
            allOf([from.linked(target.name as NodeType, id), from.linked("Edition", editionId)]),
            ([found, edition]) => refer(target, found, from.publicUrl, edition),
          ),
    );

/** Shows a row that a property is read as: a reference to it, or all of it when it is only seen as part of another. */
const showRow =
  (target: Thing) =>
  (row: unknown, from: RecordReader): Awaitable<Data> => {
    if (row === null) return null;
    return target.plural === null
      ? recordOf(target)(row as never, from)
      : refer(target, row as object, from.publicUrl);
  };

function readReference(thing: Thing, name: string, property: Property, target: Thing): Read {
  const { place, many } = property;
  if (target.listedByEdition && !many) return readListed(thing, name, target);
  const show = showRow(target);
  if (thing.plural === null) return (row, from) => show(row[name], from);
  if (place === "row") {
    const column = `${name}Id`;
    return (row, from) => {
      const id = row[column] as never;
      return id === null
        ? null
        : andThen(from.linked(target.name as NodeType, id), (found) => show(found, from));
    };
  }
  const read = readerOf(thing, name);
  if (read === null) throw new TypeError(`${thing.name}.${name} is read from no row`);
  return (row, from) =>
    andThen(read(row as never, from), (found) =>
      many ? allOf((found as unknown[]).map((one) => show(one, from))) : show(found, from),
    );
}

/** Reads a value of several parts, in their order; long words are asked for by themselves. */
function readParts(name: string, { kind }: Property): Read {
  const parts = Object.entries(kind.parts);
  if (!parts.some(([, { long }]) => long)) return (row) => (row[name] ?? null) as Data;
  return (row, { reader }) =>
    andThen(reader.reportTexts(row.id), (texts) => {
      const value = row[name] as Readonly<Record<string, Data>>;
      return Object.fromEntries(
        parts.map(([part, { long }]) => [part, long ? texts[name as LongField] : (value[part] ?? null)]),
      );
    });
}

function readProperty(thing: Thing, name: string, property: Property): Read {
  const { kind } = property;
  if (isReference(kind)) return readReference(thing, name, property, things[kind.refersTo as ThingName]);
  if (!isSingle(kind)) return readParts(name, property);
  const read = readerOf(thing, name) as Read | null;
  return read ?? ((row) => row[name] as Data);
}

const readSchemes = (row: AnyRow, publicUrl: string): [string, Data][] =>
  schemes.map(({ name, plural }) => [
    name,
    {
      uri: `${uriOf(publicUrl, "Edition", row.key)}#${plural.dutch}`,
      title: `${plural.title} van ${(row as unknown as EditionRow).title}`,
    },
  ]);

function makeReader(thing: Thing, isOnDay: boolean, only: readonly string[] | null): ReadRecord {
  if (isReferenceOnly(thing)) return (row: object, { publicUrl }) => refer(thing, row, publicUrl);
  const told = shownOf(thing).flatMap(([name, property]) =>
    (property.shownTo === "day" && !isOnDay) || (only && !only.includes(nameInRecords(name, property)))
      ? []
      : [{ name, as: nameInRecords(name, property), read: readProperty(thing, name, property) }],
  );
  return (row: AnyRow, from) =>
    andThen(allOf(told.map(({ read }) => read(row, from))), (values) => {
      const record: Record<string, Data> = {};
      if (thing.segment !== null) record["uri"] = addressOf(thing, row, from.publicUrl);
      told.forEach(({ name, as }, at) => {
        if (thing.name === "Edition" && name === "updatedAt")
          Object.assign(record, Object.fromEntries(readSchemes(row, from.publicUrl)));
        record[as] = values[at] ?? null;
      });
      return record;
    });
}

const readers = new Map<string, ReadRecord>();

/**
 * What makes the records of a thing, in the order of its shape; with what depends on the day, if asked for, and with
 * some of its properties alone.
 */
export function recordOf(thing: Thing, isOnDay = false, only: readonly string[] | null = null): ReadRecord {
  const key = `${thing.name} ${isOnDay} ${only?.join(" ")}`;
  return readers.getOrInsertComputed(key, () => makeReader(thing, isOnDay, only));
}
