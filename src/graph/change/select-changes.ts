import { reportFields } from "../../domain/report-fields.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import type { GraphContext } from "../context.ts";
import { finderOf, findPilots, findValues, refuseUnknown } from "../../read/select-pilots.ts";
import type { ChangeSelection } from "../../read/reader.ts";
import type { ChangeFilter } from "./change-filter.input.ts";

const findField = (name: string): string[] => (Object.hasOwn(reportFields, name) ? [name] : []);

/** Reads a filter of changes as the rows it stands for; throws an `InputError` that names all that is unknown. */
export function selectChanges(
  filter: ChangeFilter | null | undefined,
  context: GraphContext,
): Awaitable<Partial<ChangeSelection>> {
  if (!filter) return {};
  const { reader } = context;
  const numbered = allOf([
    findValues("filter.editions", filter.editions, finderOf(reader, "Edition")),
    findValues("filter.pilots", filter.pilots, finderOf(reader, "Pilot")),
  ]);
  const named = findValues("filter.fields", filter.fields, findField);
  const about = findPilots(filter.about, context, "filter.about");
  return andThen(numbered, (found) =>
    andThen(named, (fields) =>
      andThen(about, (pilots) => {
        refuseUnknown([fields, ...found, ...pilots.found]);
        const [editions, ids] = found.map((part) => part.ids);
        return {
          kinds: filter.kinds?.length ? filter.kinds : null,
          fields: fields.ids,
          editions: editions ?? null,
          pilots: { ...pilots.where, ids: ids ?? null },
        };
      }),
    ),
  );
}
