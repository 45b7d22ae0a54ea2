import { long, part } from "../atoms.ts";
import { kindOf } from "./kind.ts";

/** Words as printed, of any length. */
export const text = kindOf({ "": long(part("text")()) });
