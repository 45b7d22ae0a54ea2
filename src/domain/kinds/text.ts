import { long, part } from "../atoms.ts";
import { kindOf } from "./kind.ts";

export const text = kindOf({ "": long(part("text")()) });
