import type { Dimension } from "../../../domain/dimension.ts";
import { dimensions, type DimensionName } from "../../../domain/dimensions/dimensions.ts";
import { codesIn } from "../../../domain/dimensions/values.ts";
import type { PilotFilter } from "../../../read/pilot-filter.ts";
import { readGiven } from "../../../read/typed-range.ts";
import { Refusal } from "../../refusal.ts";

/** What can be chosen beside a question: a dimension, by its name in the address. */
export type Choice = string;
interface ChoiceNotes {
  readonly field: DimensionName;
  readonly dimension: Dimension;
}
/** What was chosen: values by choice, as they stand in the address. */
export type Chosen = Readonly<Record<Choice, readonly string[]>>;

const choices: ReadonlyMap<Choice, ChoiceNotes> = new Map(
  (Object.entries(dimensions) as [DimensionName, Dimension][]).map(([field, dimension]) => [
    dimension.choice ?? dimension.parameter,
    { field, dimension },
  ]),
);

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

/** Reads what an address chooses; refuses values that a choice does not have, and too many. */
export function readChosen(parameters: URLSearchParams): Chosen {
  const chosen = [...choices].map(([choice, { dimension }]) => {
    const { label } = dimension;
    const asked = [...new Set(parameters.getAll(choice).filter((value) => value !== ""))];
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

/** What was chosen, as the graph's filter. */
export const filterOf = (chosen: Chosen): PilotFilter =>
  Object.fromEntries(
    Object.entries(chosen).flatMap(([choice, values]) => {
      const notes = choices.get(choice);
      return notes === undefined ? [] : [[notes.field, readGiven(notes.dimension, values)]];
    }),
  );

/** What was chosen, as the REST service takes it. */
export const restQuestionOf = (chosen: Chosen): string =>
  new URLSearchParams(
    Object.entries(parametersOf(chosen)).map(([parameter, values]) => [parameter, values.join(",")]),
  ).toString();
