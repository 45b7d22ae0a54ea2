import { allOf, andThen, type Awaitable } from "./awaitable.ts";
import { InputError } from "../domain/input-error.ts";
import { findMotions, findMunicipalities, findNamed } from "./find-thing.ts";
import type { GraphReader, PilotSelection, SluggedType } from "./reader.ts";
import type { IdOf } from "./rows.ts";
import type { PilotFilter } from "./pilot-filter.ts";

/** What a filter is read with: the reader, and the day on which statuses are judged. */
export interface FilterContext {
  readonly reader: GraphReader;
  /** ISO date. */
  readonly today: string;
}

/** A value of a filter that stands for nothing in the graph. */
export interface UnknownValue {
  readonly argument: string;
  readonly value: string;
}

/** The ids that the values of one part of a filter stand for; null when the part is not used. */
export interface Found<Id> {
  readonly ids: readonly Id[] | null;
  readonly unknown: readonly UnknownValue[];
}

type Find<Id> = (value: string) => Awaitable<readonly Id[]>;

/** Looks up every value of one part of a filter. */
export function findValues<Id>(
  argument: string,
  values: readonly string[] | null | undefined,
  find: Find<Id>,
): Awaitable<Found<Id>> {
  if (!values?.length) return { ids: null, unknown: [] };
  const distinct = [...new Set(values)];
  return andThen(allOf(distinct.map(find)), (found) => ({
    ids: found.flat(),
    unknown: distinct.filter((_, i) => found[i]?.length === 0).map((value) => ({ argument, value })),
  }));
}

const idsOf = <R extends { readonly id: unknown }>(rows: readonly R[]): R["id"][] => rows.map(({ id }) => id);

/** Finds the things of a type that a value of a filter stands for, in all municipalities. */
export const finderOf =
  <T extends SluggedType>(reader: GraphReader, type: T): Find<IdOf<T>> =>
  (value) => {
    if (type === "Municipality")
      return andThen(findMunicipalities(reader, value), idsOf) as Awaitable<IdOf<T>[]>;
    if (type === "Motion") return andThen(findMotions(reader, value), idsOf) as Awaitable<IdOf<T>[]>;
    return andThen(findNamed(reader, type, value), idsOf) as Awaitable<IdOf<T>[]>;
  };

/** Refuses a filter with values that stand for nothing, naming them all. */
export function refuseUnknown(found: readonly Found<unknown>[]): void {
  const unknown = found.flatMap((part) => part.unknown);
  if (unknown.length === 0) return;
  const named = unknown.map(({ argument, value }) => `${argument}: ${JSON.stringify(value)}`).join(", ");
  throw new InputError(`Onbekend in het filter: ${named}`, { unknown });
}

const given = <T>(values: readonly T[] | null | undefined): readonly T[] | null =>
  values?.length ? values : null;

/** What a filter stands for, and which of its values stand for nothing. */
export interface FoundPilots {
  readonly where: PilotSelection;
  readonly found: readonly Found<unknown>[];
}

/** Looks up every value of a filter; `path` is what the filter is called in refusals. */
export function findPilots(
  filter: PilotFilter | null | undefined,
  { reader, today }: FilterContext,
  path = "filter",
): Awaitable<FoundPilots> {
  const { editions, programmes, portfolios, partners, motions, municipalities } = filter ?? {};
  const numbered = allOf([
    findValues(`${path}.editions`, editions, finderOf(reader, "Edition")),
    findValues(`${path}.programmes`, programmes, finderOf(reader, "Programme")),
    findValues(`${path}.portfolios`, portfolios, finderOf(reader, "Portfolio")),
    findValues(`${path}.partners`, partners, finderOf(reader, "Partner")),
    findValues(`${path}.motions`, motions, finderOf(reader, "Motion")),
  ]);
  const coded = findValues(`${path}.municipalities`, municipalities, finderOf(reader, "Municipality"));
  return andThen(numbered, (found) =>
    andThen(coded, (codes) => {
      const [inEditions, inProgrammes, inPortfolios, withPartners, withMotions] = found.map(({ ids }) => ids);
      const where: PilotSelection = {
        editions: inEditions ?? null,
        programmes: inProgrammes ?? null,
        portfolios: inPortfolios ?? null,
        partners: withPartners ?? null,
        motions: withMotions ?? null,
        municipalities: codes.ids,
        origins: given(filter?.origins),
        verdicts: given(filter?.verdicts),
        statuses: given(filter?.statuses),
        runningOn: filter?.runningOn ?? null,
        updatedSince: filter?.updatedSince ?? null,
        asOf: today,
        ids: null,
      };
      return { where, found: [...found, codes] };
    }),
  );
}

/**
 * Reads a filter as the rows that it stands for.
 * Throws an `InputError` that names every slug, number or code that the graph does not know.
 */
export const selectPilots = (
  filter: PilotFilter | null | undefined,
  context: FilterContext,
): Awaitable<PilotSelection> =>
  andThen(findPilots(filter, context), ({ where, found }) => {
    refuseUnknown(found);
    return where;
  });
