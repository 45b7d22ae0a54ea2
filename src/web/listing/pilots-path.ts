import { listPathOf } from "../addresses.ts";
import { choiceFor } from "./choices.ts";
import { hrefOf } from "./list-address.ts";
import type { DimensionName } from "../../domain/dimensions/dimensions.ts";

/** Path of the list of pilots that have these values, each of a dimension. */
export const pilotsPath = (chosen: readonly (readonly [DimensionName, string])[]): string =>
  hrefOf({
    path: listPathOf("Pilot"),
    asked: chosen.map(([name, value]) => [choiceFor(name), value]),
  });
