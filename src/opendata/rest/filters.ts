import { isOnDay, namesOf, type Dimension, type MeansType } from "../../domain/dimension.ts";
import { codesIn, thingsIn, vocabularyOf } from "../../domain/dimensions/values.ts";
import type { NodeType } from "../../domain/global-id.ts";
import { readAmountRange, readDayRange, readMonthRange } from "../../read/pilot-filter.ts";
import {
  codes,
  day,
  flag,
  keys,
  moment,
  typed,
  type Parameter,
  choice,
  number,
  type Parameters,
  type ValuesOf,
} from "./parameters.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { changeKinds } from "../../domain/vocabularies.ts";
import { pilotOrderOf, pilotSortings, type PilotSorting } from "../../domain/pilot-sortings.ts";
import { restPages } from "../../read/page-request.ts";
import type { GraphReader } from "../../read/reader.ts";
import { fieldLabels } from "../../domain/mention-fields.ts";
import { findChanges } from "../../read/select-changes.ts";
import { findThings } from "../../read/find-thing.ts";
import { isPilot } from "../../domain/condition.ts";
import {
  findKeys,
  findPilots,
  reportsOf,
  type FoundPilots,
  type UnknownValue,
} from "../../read/select-pilots.ts";
import type { Selection } from "../records/rows.ts";
import type { Fault } from "./problem.ts";

/** One, or two ends of which one may be open. */
const rangeOf = (one: string) => ({ pattern: `^(${one}(/(${one})?)?|/${one})$` });
const days = rangeOf(String.raw`[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`);
const amounts = rangeOf(String.raw`\d{1,12}(\.\d{1,2})?`);

type Notes = readonly [name: string, description: string];

const parameters: {
  readonly [T in MeansType]: (dimension: Extract<Dimension, { readonly type: T }>, notes: Notes) => Parameter;
} = {
  things: (dimension, notes) => keys(...notes, thingsIn(dimension) as NodeType),
  codes: (dimension, notes) => codes(...notes, codesIn(dimension) ?? {}, vocabularyOf(dimension) ?? ""),
  rules: (dimension, notes) => codes(...notes, codesIn(dimension) ?? {}, dimension.vocabulary),
  day: (_, notes) => day(...notes),
  since: (_, notes) => moment(...notes),
  days: (_, notes) =>
    typed(
      ...notes,
      readDayRange,
      {
        nl: "tijdvak zoals 2025, 2025-06 of 2025-01-01/2025-06-30, met het begin eerst",
        en: "period such as 2025, 2025-06 or 2025-01-01/2025-06-30, with its begin first",
      },
      days,
    ),
  euros: (_, notes) =>
    typed(
      ...notes,
      readAmountRange,
      {
        nl: "bereik van bedragen zoals 10000/50000, 10000/ of /50000, met het laagste eerst",
        en: "range of amounts such as 10000/50000, 10000/ or /50000, with the lowest first",
      },
      amounts,
    ),
  months: (_, notes) =>
    typed(
      ...notes,
      readMonthRange,
      {
        nl: "aantal maanden zoals 12/24, 12/ of /24, met het kleinste eerst",
        en: "number of months such as 12/24, 12/ or /24, with the smallest first",
      },
      amounts,
    ),
  flag: (_, notes) => flag(...notes),
};

function parameterOf(name: string, dimension: Dimension): Parameter {
  const { parameter, description } = dimension;
  const told = isOnDay(dimension) ? `${description}; met een peildatum op die dag` : description;
  const make = parameters[dimension.type] as (of: Dimension, notes: Notes) => Parameter;
  return { ...make(dimension, [parameter, told]), names: namesOf(name, dimension) };
}

export const pagingOf = (most: number) =>
  ({
    page: number("pagina", "Welke bladzijde, vanaf 1", { absent: 1, maximum: 1_000_000 }),
    size: number("perPagina", "Hoeveel er op een bladzijde staan", {
      absent: restPages.usual,
      maximum: most,
    }),
  }) as const;
export const paging = pagingOf(restPages.most);

const ofDimensions = Object.entries<Dimension>(dimensions).map(
  ([name, dimension]) => [name, parameterOf(name, dimension), dimension] as const,
);

/** Which pilots: the dimensions, by their Dutch names. All must fit; of one, any of its values. */
export const pilotFilters: Parameters & { readonly asOf: Parameter<string | null> } = {
  ...Object.fromEntries(ofDimensions),
  asOf: day("peildatum", "De dag waarop de status beoordeeld wordt; vandaag, als hij ontbreekt"),
};

/** Pilots by themselves, besides what they satisfy. */
export const namedPilots = {
  pilots: keys("pilots", "Pilots, zoals zoetermeer/flexwonen-ruimtebaan", "Pilot"),
} as const;

/** Whether what is asked depends on the day that it is. */
export const isAboutDay = (values: Readonly<Record<string, unknown>>): boolean =>
  ofDimensions.some(([name, , dimension]) => isOnDay(dimension) && (values[name] ?? null) !== null);

export const ordering = {
  order: choice(
    "sorteer",
    "Waarop pilots gesorteerd zijn; met een streepje ervoor aflopend. Wat geen waarde heeft staat achteraan",
    pilotSortings,
    "naam",
    "PilotSorting",
  ),
} as const;

/** What a change is asked of its pilot: what no day decides, for it has none. */
const aboutPilots: Parameters = Object.fromEntries(
  ofDimensions.filter(([name, , dimension]) => name !== "editions" && !isOnDay(dimension)),
);
const asInGraphql = <P extends Parameters>(told: P): P =>
  Object.fromEntries(
    Object.entries(told).map(([key, one]) => [key, { ...one, names: [...new Set([...one.names, key])] }]),
  ) as unknown as P;

export const changeFilters = asInGraphql({
  ...aboutPilots,
  kinds: codes("soorten", "Wat er verschilt", changeKinds, "ChangeKind"),
  fields: codes("velden", "Welk veld er verschilt", fieldLabels, "ChangedField"),
  editions: keys("edities", "Edities waarin het verschil staat", "Edition"),
  pilots: keys("pilots", "Pilots waar het om gaat", "Pilot"),
});

export function faultsOf(
  unknown: readonly (Pick<UnknownValue, "value" | "nearest"> & { readonly parameter: string })[],
): Fault[] {
  return unknown.map(({ value, nearest, parameter }) => ({
    in: "query",
    name: parameter,
    detail: {
      nl: `"${value}" bestaat niet${nearest === undefined ? "" : `; bedoelt u "${nearest}"?`}`,
      en: `"${value}" does not exist${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`,
    },
  }));
}

/** Looks up the dimensions of a query, and names what is unknown in it. */
export async function selectPilots(
  values: Readonly<Record<string, unknown>>,
  reader: GraphReader,
  today: string,
): Promise<{ readonly found: FoundPilots; readonly faults: readonly Fault[] }> {
  const on = (values["asOf"] as string | null | undefined) ?? today;
  const found = await findPilots(values, { reader, today: on });
  const unknown = found.unknown.map((each) => ({ ...each, parameter: dimensions[each.name].parameter }));
  return { found, faults: faultsOf(unknown) };
}

export type Selected = { readonly selection: Selection; readonly faults: readonly Fault[] };

export async function selectFromPilots(
  of: "Pilot" | "Report",
  values: Readonly<Record<string, unknown>>,
  reader: GraphReader,
  today: string,
): Promise<Selected> {
  const { found, faults } = await selectPilots(values, reader, today);
  const named = await findKeys("pilots", values["pilots"] as readonly string[] | null | undefined, (key) =>
    findThings(reader, "Pilot", key),
  );
  const unknown = named.unknown.map((each) => ({ ...each, parameter: each.argument }));
  const asked = reportsOf(found);
  const own = named.values && isPilot(named.values.map(({ id }) => Number(id)));
  const pilots = own ? { ...asked, pilots: { all: [asked.pilots, own] } } : asked;
  const order = pilotOrderOf((values["order"] as PilotSorting | undefined) ?? "naam");
  return { selection: { of, pilots, order }, faults: [...faultsOf(unknown), ...faults] };
}

export async function selectChanges(
  values: ValuesOf<typeof changeFilters>,
  reader: GraphReader,
  today: string,
): Promise<Selected> {
  const { kinds, fields, editions, pilots, ...about } = values;
  const { found, faults } = await selectPilots(about, reader, today);
  const { changes, unknown } = await findChanges(
    { kinds, fields, editions, pilots },
    found,
    reader,
    (part) => changeFilters[part].name,
  );
  const named = unknown.map((each) => ({ ...each, parameter: each.argument }));
  return { selection: { of: "Change", changes }, faults: [...faultsOf(named), ...faults] };
}
