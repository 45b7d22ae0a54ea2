import type { Condition } from "../../domain/condition.ts";
import type { Dimension } from "../../domain/dimension.ts";
import { codesIn, thingsIn } from "../../domain/dimensions/values.ts";
import { InputError, SearchUnavailable } from "../../domain/faults.ts";
import { wordsOf } from "../../domain/thing.ts";
import { things } from "../../domain/things/things.ts";
import { compareNames, type CountedValue } from "../../read/listings/listing.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import type { GraphReader, ReadContext } from "../../read/reader.ts";
import { conditionOf, selectPilots } from "../../read/select-pilots.ts";
import type { Facet } from "../../search/facets.ts";
import { labelled, labelOfValue } from "../../search/filter-labels.ts";
import type { GraphNames } from "../../search/query/graph-names.ts";
import { listPathOf, listTypes } from "../addresses.ts";
import type { Site } from "../site.ts";
import {
  askedOf,
  choices,
  type Chosen,
  fieldOf,
  filterOf,
  labelOfChoice,
  readChosen,
  refusalOf,
  withCodes,
} from "./choices.ts";
import type { ChoiceGroup, ChosenValue, FilledIn, ListAddress, ListView } from "./list-view.ts";

type PilotNarrowing = Pick<ListView, "groups" | "filledIn" | "chosen">;

/** Which pilots an address chooses, and what can be chosen besides. */
export interface NarrowedPilots {
  readonly chosen: Chosen;
  /** The same, as the address asks it. */
  readonly asked: ListAddress["asked"];
  readonly where: Condition;
  readonly narrowing: PilotNarrowing;
  /** The search does not answer: how many pilots have what is not known. */
  readonly isUncounted: boolean;
}

/** Reads which pilots an address chooses; refuses what stands for nothing. */
export async function narrowPilots(
  { search, today }: Pick<Site, "search" | "today">,
  reader: GraphReader,
  query: URLSearchParams,
): Promise<NarrowedPilots> {
  const context = { reader, today: today() };
  const names = await search.names();
  const chosen = withCodes(readChosen(query), names);
  const where = await whereChosen(chosen, context);
  const counts = await countsOf(search, chosen, context);
  const narrowing = await readNarrowing(chosen, names, counts ?? uncounted);
  return { chosen, asked: askedOf(chosen), where, narrowing, isUncounted: counts === null };
}

/** The pilots that are chosen; refuses what stands for nothing in the words of the filters. */
export async function whereChosen(chosen: Chosen, context: ReadContext): Promise<Condition> {
  try {
    return conditionOf(await selectPilots(filterOf(chosen), context));
  } catch (cause) {
    if (cause instanceof InputError) throw refusalOf(cause);
    throw cause;
  }
}

interface Counts {
  readonly counted: readonly Facet[];
  /** Of those that another filter leaves. */
  countValues(filter: PilotFilter): Promise<readonly Facet[]>;
}

/** What counts values, with those of what is chosen; null when the search does not answer. */
async function countsOf(
  search: Site["search"],
  chosen: Chosen,
  context: ReadContext,
): Promise<Counts | null> {
  try {
    return {
      counted: await search.facets(filterOf(chosen), context),
      countValues: (filter) => search.facets(filter, context),
    };
  } catch (cause) {
    if (cause instanceof SearchUnavailable) return null;
    throw cause;
  }
}

/** What is there when nothing counts. */
const uncounted: Counts = { counted: [], countValues: () => Promise.resolve([]) };

/** As many values of a group are shown: those that most pilots have. */
const MOST_VALUES = 25;

/** Whether one of the chosen values is enough: then the others count as if nothing was chosen here. */
const isAnyOf = (dimension: Dimension): boolean => dimension.type !== "rules" || !dimension.every;

/** What pilots are narrowed by: every dimension, its values with words and counts, or what can be filled in. */
export async function readNarrowing(
  chosen: Chosen,
  names: GraphNames,
  { counted: left, countValues }: Counts,
): Promise<PilotNarrowing> {
  const grouped = [...choices]
    .filter(([, { dimension }]) => dimension.type === "things" || codesIn(dimension))
    // Whose a pilot is comes first: all else has many values until that is chosen.
    .toSorted(([, a], [, b]) => Number(b.field === "municipalities") - Number(a.field === "municipalities"));
  const groups = await Promise.all(
    grouped.map(async ([name, { field, dimension }]): Promise<ChoiceGroup> => {
      const own = chosen[name] ?? [];
      const { [name]: _, ...others } = chosen;
      const facets = await (own.length > 0 && isAnyOf(dimension) ? countValues(filterOf(others)) : left);
      const counted = facets.find((facet) => facet.field === field)?.alike ?? [];
      const known = new Set(counted.map(({ value }) => value));
      const values: CountedValue[] = [
        ...counted.map(({ value, label, count }) => ({
          value,
          words: label,
          count,
          isChosen: own.includes(value),
        })),
        ...own
          .filter((value) => !known.has(value))
          .map((value) => ({ value, words: labelOfValue(field, value, names), count: 0, isChosen: true })),
      ];
      const shown = values
        .filter(({ isChosen }, place) => place < MOST_VALUES || isChosen)
        // People look for a municipality by its name; of all else what most have comes first.
        .toSorted(
          (a, b) => (field === "municipalities" ? 0 : b.count - a.count) || compareNames(a.words, b.words),
        );
      return {
        name,
        label: dimension.label,
        values: shown,
        all: shown.length < values.length ? allOf(dimension) : null,
      };
    }),
  );
  return { groups, filledIn: filledIn(chosen), chosen: labelChosen(chosen, names) };
}

function allOf(dimension: Dimension): ChoiceGroup["all"] {
  const type = listTypes.find((each) => each === thingsIn(dimension));
  return type === undefined
    ? null
    : { path: listPathOf(type), words: `Alle ${wordsOf(things[type].plural)}` };
}

const filledIn = (chosen: Chosen): FilledIn[] =>
  [...choices].flatMap(
    ([
      name,
      {
        dimension: { type, label },
      },
    ]) =>
      type === "things" || type === "codes" || type === "rules"
        ? []
        : [{ name, label, type, value: chosen[name]?.[0] ?? "" }],
  );

/** What was chosen, in the words that readers see: "Programma: 7. Inwoners". */
export const labelChosen = (chosen: Chosen, names: GraphNames): ChosenValue[] =>
  Object.entries(chosen).flatMap(([name, values]) =>
    values.map((value) => ({
      name,
      value,
      words: labelled(labelOfChoice(name), labelOfValue(fieldOf(name), value, names)),
    })),
  );
