import { answer } from "./answer.ts";
import { period } from "./period.ts";
import { part, long } from "../atoms.ts";
import { kindOf } from "./kind.ts";

const name = kindOf({ "": part("text")() });

const text = kindOf({ "": long(part("text")()) });

export const kinds = {
  name,
  text,
  period,
  answer,
} as const;
