import { codesOf, type Condition } from "../../domain/condition.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import { findThings } from "../../read/find-things.ts";
import { conditionOf, findKeys, findPilots, refuseUnknown } from "../../read/select-pilots.ts";
import type { ChangeSelection } from "../../read/reader.ts";
import type { GraphContext } from "../context.ts";
import type { ChangeFilter } from "./change-filter.input.ts";

const findField = (name: string) => (Object.hasOwn(reportFields, name) ? codesOf(name) : []);

/** Reads a filter of changes as the rows it stands for; throws an `InputError` that names all that is unknown. */
export function selectChanges(
  filter: ChangeFilter | null | undefined,
  context: GraphContext,
): Awaitable<Partial<ChangeSelection>> {
  if (!filter) return {};
  const { reader } = context;
  const found = allOf([
    findKeys("filter.fields", filter.fields, findField),
    findKeys("filter.editions", filter.editions, (key) => findThings(reader, "Edition", key)),
    findKeys("filter.pilots", filter.pilots, (key) => findThings(reader, "Pilot", key)),
    findPilots(filter.about, context, "filter.about"),
  ]);
  return andThen(found, ([fields, editions, pilots, about]) => {
    refuseUnknown([fields, editions, pilots, about].flatMap(({ unknown }) => unknown));
    const named: Condition[] =
      pilots.values === null ? [] : [{ source: { over: "pilot", path: "id" }, values: pilots.values }];
    return {
      kinds: filter.kinds?.length ? filter.kinds : null,
      fields: fields.values?.map(({ key }) => key) ?? null,
      editions: editions.values?.map(({ id }) => Number(id)) ?? null,
      pilots: { all: [conditionOf(about), ...named] },
    };
  });
}
