import { sql } from "kysely";
import { capital, columnName, snake, propertiesOf, type Thing } from "../../domain/thing.ts";
import type { AtomType } from "../../domain/atoms.ts";
import { isReference, isSingle } from "../../domain/kinds/kind.ts";
import type { Property } from "../../domain/property.ts";
import { momentText, type Fragment, type Raw } from "./fragments.ts";

/** How a cell is selected, so that both drivers give the same: days, moments and decimals as text. */
const selectedAs = {
  text: (column) => column,
  string: (column) => column,
  uri: (column) => column,
  date: (column) => `${column}::text`,
  instant: momentText,
  integer: (column) => column,
  number: (column) => column,
  share: (column) => column,
  euros: (column) => `${column}::text`,
  code: (column) => column,
  flag: (column) => column,
  json: (column) => `${column}::text`,
} satisfies Record<AtomType, (column: string) => string>;

const inRow = (thing: Thing): [string, Property][] =>
  propertiesOf(thing).filter(([, { place }]) => place === "row");

/** The cells of a property that a row holds, under the name that they are selected by. */
const cellsOf = (name: string, { kind }: Property) =>
  Object.entries(kind.parts).flatMap(([part, { atom, long, nullable }]) =>
    long
      ? []
      : [
          {
            part,
            atom,
            nullable,
            column: columnName(name, part),
            as: isReference(kind) ? `${name}Id` : name + capital(part),
          },
        ],
  );

/**
 * The columns of a thing's row.
 *
 * @param alias of its table
 * @param prefix keeps them apart from the columns of what is read along
 */
export const columnsOfRow = (thing: Thing, alias: string, prefix = ""): Fragment => {
  const own = inRow(thing).flatMap(([name, property]) =>
    cellsOf(name, property).map(
      ({ atom, column, as }) => `${selectedAs[atom](`${alias}."${column}"`)} as "${prefix}${as}"`,
    ),
  );
  const number = thing.plural === null ? [] : [`${alias}.${thing.id} as "${prefix}id"`];
  const key =
    thing.plural === null || thing.key === null ? [] : [`${alias}.${snake(thing.key)} as "${prefix}key"`];
  return sql.raw([...number, ...key, ...own].join(", "));
};

type Read = (raw: Raw) => unknown;

/** Reads a value of several parts; null when a part is blank that can't be. Long words stay where they are. */
function readParts(name: string, property: Property, prefix: string): Read {
  const cells = cellsOf(name, property).map((cell) => ({ ...cell, as: prefix + cell.as }));
  const hasLong = Object.values(property.kind.parts).some(({ long }) => long);
  const told = cells.find(({ nullable }) => !nullable);
  return (raw) => {
    if (property.optional && told && (raw[told.as] ?? null) === null) return null;
    const value: Record<string, unknown> = hasLong ? { reportId: raw["id"], field: name } : {};
    for (const { part, as } of cells) value[part] = raw[as];
    return value;
  };
}

const isPlain = ({ kind }: Property): boolean => isReference(kind) || isSingle(kind);

/** What reads each value of a row, by the name that the row has it under; references by the number they hold. */
export const readersOf = (thing: Thing, prefix = ""): [string, Read][] =>
  inRow(thing).map(([name, property]) => {
    if (!isPlain(property)) return [name, readParts(name, property, prefix)];
    const held = isReference(property.kind) ? `${name}Id` : name;
    const column = prefix + held;
    return [held, (raw) => raw[column]];
  });

export function rowReaderOf(thing: Thing, prefix = ""): Read {
  // The statement already gives the columns the names of the row.
  if (prefix === "" && inRow(thing).every(([, property]) => isPlain(property))) return (raw) => raw;
  const readers = readersOf(thing, prefix);
  return (raw) => {
    const row: Record<string, unknown> = { id: raw[`${prefix}id`], key: raw[`${prefix}key`] };
    for (const [name, read] of readers) row[name] = read(raw);
    return row;
  };
}
