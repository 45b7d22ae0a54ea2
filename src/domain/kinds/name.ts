import { part } from "../atoms.ts";
import { kindOf } from "./kind.ts";

export const name = kindOf({ "": part("text")() });
