import { sql, type RawBuilder } from "kysely";
import { columnName, tableOf, propertiesOf, type Thing } from "../../domain/thing.ts";
import { isReference } from "../../domain/kinds/kind.ts";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { things, type ThingName } from "../../domain/things/things.ts";
import type { MentionRow } from "../rows.ts";
import { isOneOf, type Fragment, type Raw } from "./fragments.ts";
import { columnsOfRow, readersOf, rowReaderOf } from "./thing-columns.ts";

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
