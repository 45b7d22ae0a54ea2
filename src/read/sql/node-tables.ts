import { sql } from "kysely";
import { keyOf, partsOfKey } from "../../domain/addresses.ts";
import { keysOfParts } from "../../database/tables.ts";
import { snake, tableOf, type Thing } from "../../domain/thing.ts";
import { nodeTypes, type NodeType } from "../../domain/global-id.ts";
import { things } from "../../domain/things/things.ts";
import type { Rows } from "../rows.ts";
import { isOneOfTexts, type Fragment, type Raw } from "./fragments.ts";
import { columnsOfRow, rowReaderOf } from "./mention-tables.ts";

export interface NodeTable<T extends NodeType> {
  readonly columns: Fragment;
  readonly from: Fragment;
  readonly alias: string;
  readonly id: string;
  readonly idType: "int" | "text";
  readonly key: Fragment;
  /** What rows with one of the slugs fit, of any municipality; null when they have none. */
  readonly withSlugs: ((slugs: readonly string[]) => Fragment) | null;
  /** What rows with one of the keys fit; rows with other keys may fit too. */
  readonly withKeys: (keys: readonly string[]) => Fragment;
  readonly read: (raw: Raw) => Rows[T];
}

/** What statements call the tables that they join. */
const aliases: Readonly<Record<string, string>> = {
  Pilot: "p",
  Report: "r",
  Edition: "e",
  Change: "c",
};
export const aliasOf = ({ name }: Pick<Thing, "name">): string => aliases[name] ?? "t";

const byEditionAndPilot = (keys: readonly string[]): Fragment => {
  const parts = keys.map(partsOfKey);
  const addressesAt = (at: number) => [...new Set(parts.map((each) => keyOf(each[0] ?? "", each[at] ?? "")))];
  return sql`${isOneOfTexts("e.address", addressesAt(1))} and ${isOneOfTexts("p.address", addressesAt(2))}`;
};

function tableFor(thing: Thing): NodeTable<never> {
  const alias = aliasOf(thing);
  const compound = keysOfParts[thing.name];
  const table = sql.raw(`"${tableOf(thing)}" ${alias}`);
  const columns = columnsOfRow(thing, alias);
  const key = `${alias}.${snake(thing.key ?? "")}`;
  return {
    columns: compound ? sql`${columns}, ${compound} as key` : columns,
    from: compound
      ? sql`${table} join pilot p on p.id = ${sql.ref(`${alias}.pilot_id`)}
          join edition e on e.id = ${sql.ref(`${alias}.edition_id`)}`
      : table,
    alias,
    id: `${alias}.${thing.id}`,
    idType: thing.id === "id" ? "int" : "text",
    key: compound ?? sql.ref(key),
    withSlugs: "slug" in thing.properties ? (slugs) => isOneOfTexts(`${alias}.slug`, slugs) : null,
    withKeys: compound ? byEditionAndPilot : (keys) => isOneOfTexts(key, keys),
    read: rowReaderOf(thing) as (raw: Raw) => never,
  };
}

export const nodeTables = Object.fromEntries(
  nodeTypes.map((type) => [type, tableFor(things[type])]),
) as unknown as { readonly [T in NodeType]: NodeTable<T> };

export const wholeOrder = (type: NodeType): Fragment => {
  const thing: Thing = things[type];
  const columns = (thing.plural?.order ?? []).map((name) => {
    const column = `${aliasOf(thing)}.${snake(name === "key" ? (thing.key ?? name) : name)}`;
    const atom = thing.properties[name]?.kind.parts[""]?.atom;
    if (atom === "integer") return sql`${sql.ref(column)} nulls last`;
    return atom === "date" ? sql.ref(column) : sql`${sql.ref(column)} collate "C"`;
  });
  return sql.join(columns);
};
