import { numberAttributes } from "../attributes.ts";
import { ownLists, ownNumbers } from "../condition.ts";

const namesOf = (areMany: boolean): string[] =>
  numberAttributes.filter(({ many }) => many === areMany).map(({ name }) => name);
/** The numbers that a pilot has one of, and those that it can have more of; each has a column of its name. */
export const singleNumbers: readonly string[] = [...namesOf(false), ...ownNumbers];
export const numberLists: readonly string[] = [...namesOf(true), ...ownLists];
