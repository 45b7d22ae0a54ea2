import { part } from "../atoms.ts";
import { kindOf } from "./kind.ts";

/** A name as printed; always there. */
export const name = kindOf({ "": part("text")() });
