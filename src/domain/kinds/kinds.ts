import { answer } from "./answer.ts";
import { referenceTo } from "./kind.ts";
import { name } from "./name.ts";
import { period } from "./period.ts";
import { text } from "./text.ts";

/** The kinds of value that a field of a report can be. */
export const kinds = {
  name,
  text,
  period,
  answer,
  programme: referenceTo("Programme"),
  portfolio: referenceTo("Portfolio"),
} as const;
