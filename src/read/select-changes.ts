import { codesOf, isPilot } from "../domain/condition.ts";
import { fieldLabels } from "../domain/mention-fields.ts";
import type { ChangeKind } from "../domain/vocabularies.ts";
import { allOf, andThen, type Awaitable } from "./awaitable.ts";
import { findThings } from "./find-thing.ts";
import type { ChangeSelection, GraphReader } from "./reader.ts";
import { conditionOf, findKeys, type FoundPilots, type UnknownValue } from "./select-pilots.ts";

type Keys = readonly string[] | null | undefined;

/** What changes are asked by, beside what is asked of their pilots: what is left out, or empty, asks nothing. */
export interface ChangeFilter {
  readonly kinds?: readonly ChangeKind[] | null | undefined;
  readonly fields?: Keys;
  readonly editions?: Keys;
  readonly pilots?: Keys;
}

const findField = (name: string) => (Object.hasOwn(fieldLabels, name) ? codesOf(name) : []);

/**
 * The changes that are asked for, and the keys that stand for nothing.
 *
 * @param about what their pilots satisfy
 * @param argumentOf what each part is called in a refusal
 */
export const findChanges = (
  { kinds, ...asked }: ChangeFilter,
  about: Pick<FoundPilots, "parts">,
  reader: GraphReader,
  argumentOf: (part: "fields" | "editions" | "pilots") => string,
): Awaitable<{ readonly changes: ChangeSelection; readonly unknown: readonly UnknownValue[] }> => {
  const found = allOf([
    findKeys(argumentOf("fields"), asked.fields, findField),
    findKeys(argumentOf("editions"), asked.editions, (key) => findThings(reader, "Edition", key)),
    findKeys(argumentOf("pilots"), asked.pilots, (key) => findThings(reader, "Pilot", key)),
  ]);
  return andThen(found, ([fields, editions, pilots]) => {
    const ids = pilots.values?.map(({ id }) => Number(id)) ?? null;
    return {
      changes: {
        kinds: kinds?.length ? kinds : null,
        fields: fields.values?.map(({ key }) => key) ?? null,
        editions: editions.values?.map(({ id }) => Number(id)) ?? null,
        pilots: { all: [conditionOf(about), ...(ids === null ? [] : [isPilot(ids)])] },
      },
      unknown: [fields, editions, pilots].flatMap(({ unknown }) => unknown),
    };
  });
};
