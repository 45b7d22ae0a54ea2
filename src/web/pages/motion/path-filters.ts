import type { MunicipalityRow } from "../../../read/rows.ts";
import type { Property } from "../../narrow.ts";
import { pathStates, type JudgedState, type PathState } from "./motion-state.ts";

/** By how far a motion or a promise has come. */
export const byState: Property<{ readonly state: JudgedState | null }> = {
  name: "staat",
  label: "Hoe ver het is",
  valueOf: ({ state }) => state?.state ?? null,
  wordsOf: (value) => pathStates[value as PathState],
};

/** By whose it is. */
export const byMunicipality: Property<{ readonly municipality: MunicipalityRow | null }> = {
  name: "gemeente",
  label: "Gemeente",
  valueOf: ({ municipality }) => municipality?.key ?? null,
  wordsOf: (value, { municipality }) => municipality?.name ?? value,
};
