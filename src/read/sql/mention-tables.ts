import { sql, type RawBuilder } from "kysely";
import { cellsOf, columnName, tableOf, propertiesOf, type Thing, snake } from "../../domain/thing.ts";
import { isReference, isSingle } from "../../domain/kinds/kind.ts";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { things, type ThingName } from "../../domain/things/things.ts";
import type { MentionRow } from "../rows.ts";
import { isOneOf, type Fragment, type Raw, momentText } from "./fragments.ts";
import type { AtomType } from "../../domain/atoms.ts";
import type { Property } from "../../domain/property.ts";

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

/** The cells of a property that a row holds: long words stay where they are. */
const heldOf = (name: string, property: Property) => cellsOf(name, property).filter(({ told }) => !told.long);

/**
 * The columns of a thing's row.
 *
 * @param alias of its table
 * @param prefix keeps them apart from the columns of what is read along
 */
export const columnsOfRow = (thing: Thing, alias: string, prefix = ""): Fragment => {
  const own = inRow(thing).flatMap(([name, property]) =>
    heldOf(name, property).map(
      ({ told, column, as }) => `${selectedAs[told.atom](`${alias}."${column}"`)} as "${prefix}${as}"`,
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
  const cells = heldOf(name, property).map((cell) => ({ ...cell, as: prefix + cell.as }));
  const hasLong = Object.values(property.kind.parts).some(({ long }) => long);
  const main = cells.find(({ told }) => !told.nullable);
  return (raw) => {
    if (property.optional && main && (raw[main.as] ?? null) === null) return null;
    const value: Record<string, unknown> = hasLong ? { reportId: raw["id"], field: name } : {};
    for (const { part, as } of cells) value[part] = raw[as];
    return value;
  };
}

const isPlain = ({ kind }: Property): boolean => isReference(kind) || isSingle(kind);

/** What reads each value of a row, by the name that the row has it under; references by the number they hold. */
const readersOf = (thing: Thing, prefix = ""): [string, Read][] =>
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

/** How a list of mentions is read: every mention is `x`, what it mentions comes along. */
interface MentionTable<N extends MentionField> {
  readonly columns: Fragment;
  readonly from: Fragment;
  readonly read: (raw: Raw) => MentionRow<N>;
}

function tableFor(mention: Thing): MentionTable<never> {
  const told = propertiesOf(mention).filter(([, { place }]) => place === "row");
  const linked = told.flatMap(([name, { kind }]) => {
    if (!isReference(kind)) return [];
    const target: Thing = things[kind.refersTo as ThingName];
    const prefix = `${name}.`;
    return [{ name, prefix, target, alias: `x_${tableOf(target)}`, read: rowReaderOf(target, prefix) }];
  });
  const numbers = new Set(linked.map(({ name }) => `${name}Id`));
  const own = readersOf(mention).filter(([name]) => !numbers.has(name));
  const joins = linked.map(
    ({ name, target, alias }) => sql`left join ${sql.table(tableOf(target))} ${sql.ref(alias)}
      on ${sql.ref(`${alias}.${target.id}`)} = ${sql.ref(`x.${columnName(name, target.id)}`)}`,
  );
  return {
    columns: sql.join([
      columnsOfRow(mention, "x"),
      ...linked.map(({ target, alias, prefix }) => columnsOfRow(target, alias, prefix)),
    ]),
    from: sql`${sql.table(tableOf(mention))} x ${sql.join(joins, sql` `)}`,
    read: (raw) => {
      const row: Record<string, unknown> = {};
      for (const [name, readOwn] of own) row[name] = readOwn(raw);
      for (const { name, prefix, read } of linked) row[name] = raw[`${prefix}id`] === null ? null : read(raw);
      return row as never;
    },
  };
}

export const mentionTables = Object.fromEntries(
  Object.entries(mentionFields).map(([list, { thing }]) => [list, tableFor(things[thing])]),
) as unknown as { readonly [N in MentionField]: MentionTable<N> };

/** The mentions of some reports, each report's in order, with the report's id as "parent". */
export const mentionsOf = (list: MentionField, reports: readonly number[]): RawBuilder<Raw> => {
  const { columns, from } = mentionTables[list];
  return sql<Raw>`select ${columns}, x.report_id as "parent" from ${from}
    where ${isOneOf("x.report_id", reports)} order by x.report_id, x.position, x.id`;
};
