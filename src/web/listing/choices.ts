import { namesOf, type Dimension } from "../../domain/dimension.ts";
import { type DimensionName, dimensions } from "../../domain/dimensions/dimensions.ts";
import { codesIn } from "../../domain/dimensions/values.ts";
import type { InputError } from "../../domain/faults.ts";
import type { PilotSorting } from "../../domain/pilot-sortings.ts";
import { slugOf } from "../../domain/slug.ts";
import type { GraphNames } from "../../search/query/graph-names.ts";
import { type PilotFilter, readGiven } from "../../read/pilot-filter.ts";
import { hrefOf, type ListFilters, rangeEnds, sortParameter } from "./list-view.ts";
import { Refusal } from "../refusal.ts";
import { listPathOf } from "../addresses.ts";
import { collectionLinks, type DataLink, feedLink } from "../data-addresses.ts";

/** What can be chosen beside a question: a dimension, by its name in the address. */
export type Choice = string;
type ChoiceNotes = { readonly field: DimensionName; readonly dimension: Dimension };
/** What was chosen: values by choice, as they stand in the address. */
export type Chosen = Readonly<Record<Choice, readonly string[]>>;

/** What can be chosen, in the order of the dimensions. */
export const choices: ReadonlyMap<Choice, ChoiceNotes> = new Map(
  (Object.entries(dimensions) as [DimensionName, Dimension][]).map(([field, dimension]) => [
    dimension.choice ?? dimension.parameter,
    { field, dimension },
  ]),
);

export function choiceFor(name: DimensionName): Choice {
  const { choice, parameter }: Dimension = dimensions[name];
  return choice ?? parameter;
}

/** The choice that narrows by a facet; null for a facet that cannot be chosen. */
export const choiceOf = (facet: string): Choice | null =>
  [...choices].find(([, { field }]) => field === facet)?.[0] ?? null;
export const fieldOf = (choice: Choice): string => choices.get(choice)?.field ?? choice;
export const labelOfChoice = (choice: Choice): string => choices.get(choice)?.dimension.label ?? choice;
/** What was chosen, by the parameters of the open data that ask for the same. */
export const parametersOf = (chosen: Chosen): Chosen =>
  Object.fromEntries(
    Object.entries(chosen).map(([choice, values]) => [
      choices.get(choice)?.dimension.parameter ?? choice,
      values,
    ]),
  );

const MOST_VALUES = 20;

/** What two fields of a form say lies between them, as an address has it in one value. */
function readEnds(choice: Choice, { type }: Dimension, parameters: URLSearchParams): string[] {
  const [from, to] = [rangeEnds.from, rangeEnds.to].map((end) => {
    const typed = (parameters.get(choice + end) ?? "").trim();
    // Euros and months as people type them: "€ 10.000", "1.234,50".
    return type === "days" ? typed : typed.replaceAll(/[€\s.]/gu, "").replace(",", ".");
  });
  return from || to ? [`${from}/${to}`] : [];
}

/** Reads what an address chooses; refuses values that a choice does not have, and too many. */
export function readChosen(parameters: URLSearchParams): Chosen {
  const chosen = [...choices].map(([choice, { field, dimension }]) => {
    const { label } = dimension;
    const called = namesOf(field, dimension).flatMap((name) => parameters.getAll(name));
    const given = new Set(called.filter((value) => value !== ""));
    const asked = [...given, ...readEnds(choice, dimension, parameters)];
    if (asked.length > MOST_VALUES)
      throw new Refusal(400, `Kies bij “${label}” ten hoogste ${MOST_VALUES} waarden.`);
    const codes = codesIn(dimension);
    const unknown = codes && asked.find((value) => !Object.hasOwn(codes, value));
    if (unknown) throw new Refusal(400, `“${unknown}” is geen keuze bij “${label}”.`);
    if (asked.length > 0 && readGiven(dimension, asked) === null)
      throw new Refusal(400, `“${asked.join("” en “")}” past niet bij “${label}”.`);
    return [choice, asked] as const;
  });
  return Object.fromEntries(chosen.filter(([, asked]) => asked.length > 0));
}

/** The same with municipalities by their codes, however an address calls them: "zoetermeer" is GM0637. */
export function withCodes(chosen: Chosen, { municipalities }: Pick<GraphNames, "municipalities">): Chosen {
  const choice = choiceOf("municipalities");
  const values = choice === null ? undefined : chosen[choice];
  if (choice === null || values === undefined) return chosen;
  const codeOf = (value: string): string =>
    municipalities.find(({ code, name }) => code === value || slugOf(name) === slugOf(value))?.code ?? value;
  return { ...chosen, [choice]: [...new Set(values.map(codeOf))] };
}

/** A refusal of values that stand for nothing, in the words of the filters that they were chosen in. */
export function refusalOf(cause: InputError): Refusal {
  const unknown = (cause.extensions["unknown"] ?? []) as readonly Unknown[];
  const told = unknown.map(({ argument, value, nearest }) => {
    const choice = choiceOf(argument.split(".").at(-1) ?? "");
    const meant = nearest === undefined ? "" : ` Bedoelt u “${nearest}”?`;
    return `“${value}” is geen keuze bij “${choice === null ? argument : labelOfChoice(choice)}”.${meant}`;
  });
  return new Refusal(400, told.length === 0 ? `Deze keuze is er niet: ${cause.message}.` : told.join(" "), {
    cause,
  });
}

type Unknown = { readonly argument: string; readonly value: string; readonly nearest?: string };

export const filterOf = (chosen: Chosen): PilotFilter =>
  Object.fromEntries(
    Object.entries(chosen).flatMap(([choice, values]) => {
      const notes = choices.get(choice);
      return notes === undefined ? [] : [[notes.field, readGiven(notes.dimension, values)]];
    }),
  );

/** What was chosen, as an address asks it. */
export const askedOf = (chosen: Chosen): ListFilters =>
  Object.entries(chosen).flatMap(([choice, values]) => values.map((value) => [choice, value] as const));

/** What the REST service is asked for the pilots that were chosen, in an order, or in that of their names. */
export const pilotsQuestion = (chosen: Chosen, sorting: PilotSorting = "naam"): string =>
  new URLSearchParams([
    ...Object.entries(parametersOf(chosen)).map(([parameter, values]) => [parameter, values.join(",")]),
    ...(sorting === "naam" ? [] : [[sortParameter, sorting]]),
  ]).toString();

/** The open data of the pilots that were chosen, in an order, and the feed of what changes in them. */
export const pilotLinks = (chosen: Chosen, sorting?: PilotSorting): DataLink[] => [
  ...collectionLinks("pilots", pilotsQuestion(chosen, sorting)),
  feedLink({ question: pilotsQuestion(chosen) }),
];

export const pilotsPath = (chosen: readonly (readonly [DimensionName, string])[]): string =>
  hrefOf({
    path: listPathOf("Pilot"),
    asked: chosen.map(([name, value]) => [choiceFor(name), value]),
  });
