import type { MunicipalityRow } from "../../../read/rows.ts";
import type { Property, Sorting } from "../../listing/arrange.ts";
import { pathStates, type JudgedState, type PathState } from "./motion-state.ts";

/** By how far a motion or a promise has come. */
export const byState: Property<{ readonly state: JudgedState | null }> = {
  name: "staat",
  label: "Hoe ver het is",
  valuesOf: ({ state }) => (state ? [state.state] : []),
  wordsOf: (value) => pathStates[value as PathState],
};

/** From what is open to what is dealt with. */
const fromOpen: readonly (PathState | undefined)[] = ["OPEN", "NO_OUTCOME", "SETTLED", undefined];

/** What is open first. */
export const openFirst: Sorting<{ readonly state: JudgedState | null }> = {
  name: "staat",
  label: "open eerst",
  compare: (a, b) => fromOpen.indexOf(a.state?.state) - fromOpen.indexOf(b.state?.state),
};

/** By whose it is. */
export const byMunicipality: Property<{ readonly municipality: MunicipalityRow | null }> = {
  name: "gemeente",
  label: "Gemeente",
  valuesOf: ({ municipality }) => (municipality ? [municipality.key] : []),
  wordsOf: (value, { municipality }) => municipality?.name ?? value,
};
