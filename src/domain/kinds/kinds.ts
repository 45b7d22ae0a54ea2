import { answer } from "./answer.ts";
import { name } from "./name.ts";
import { period } from "./period.ts";
import { text } from "./text.ts";

/** The kinds of value that a field of a report can be, besides the reference to a thing that it names. */
export const kinds = {
  name,
  text,
  period,
  answer,
} as const;
