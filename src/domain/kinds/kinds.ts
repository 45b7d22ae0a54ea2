import { answer } from "./answer.ts";
import { name } from "./name.ts";
import { period } from "./period.ts";
import { text } from "./text.ts";

export const kinds = {
  name,
  text,
  period,
  answer,
} as const;
