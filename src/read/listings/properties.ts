import { namesOf, type Dimension } from "../../domain/dimension.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { findMunicipality } from "../../domain/municipalities/find-municipality.ts";
import { municipalityOf } from "../../domain/municipalities/municipalities.ts";
import { referredTypes } from "../../domain/reference-fields.ts";
import { pluralOf } from "../../domain/referred.ts";
import { pathStates, type JudgedState, type PathState } from "../motions/motion-state.ts";
import type { NamedThings } from "../read-report.ts";
import type { MunicipalityRow } from "../rows.ts";
import type { Property, Sorting } from "./listing.ts";

export const byCode = <T, C extends string>(
  name: string,
  label: string,
  codes: Readonly<Record<C, string>>,
  codeOf: (row: T) => C | null,
): Property<T> => ({
  name,
  label,
  codes,
  valuesOf: (row) => [codeOf(row)].filter((code) => code !== null),
  wordsOf: (value) => codes[value as C],
});

/** By whose it is: of one municipality, or of several. */
export const byMunicipality = <T>(municipalitiesOf: (row: T) => readonly MunicipalityRow[]): Property<T> => ({
  name: dimensions.municipalities.choice,
  names: namesOf("municipalities", dimensions.municipalities),
  label: dimensions.municipalities.label,
  codes: null,
  valuesOf: (row) => municipalitiesOf(row).map(({ code }) => code),
  wordsOf: (value, row) => municipalitiesOf(row).find(({ code }) => code === value)?.name ?? value,
  wordsOfAbsent: (value) => municipalityOf(value)?.name ?? null,
  meantBy: (asked) => findMunicipality(asked).municipality?.code ?? asked,
});

/** By what the reports of pilots name in their fields: things of one name are one choice, whosever they are. */
export const byNamed = <T>(namedOf: (row: T) => readonly NamedThings[]): Property<T>[] =>
  referredTypes.map((type) => {
    const dimension: Dimension = dimensions[pluralOf(type)];
    const { choice, parameter, label } = dimension;
    const thingsOf = (row: T) => namedOf(row).flatMap((named) => named[type]);
    return {
      name: choice ?? parameter,
      names: namesOf(pluralOf(type), dimension),
      label,
      codes: null,
      valuesOf: (row) => [...new Set(thingsOf(row).map(({ slug }) => slug))],
      wordsOf: (value, row) => thingsOf(row).find(({ slug }) => slug === value)?.name ?? value,
    };
  });

export const byYear = <T>(label: string, yearOf: (row: T) => string | null): Property<T> => ({
  name: "jaar",
  label,
  codes: null,
  valuesOf: (row) => [yearOf(row)].filter((year) => year !== null),
  wordsOf: (value) => value,
});

type Judged = { readonly state: JudgedState | null };

export const byState: Property<Judged> = byCode(
  "staat",
  "Hoe ver het is",
  pathStates,
  ({ state }) => state?.state ?? null,
);

const fromOpen: readonly (PathState | undefined)[] = ["OPEN", "NO_OUTCOME", "SETTLED", undefined];

export const openFirst: Sorting<Judged> = {
  name: "staat",
  label: "open eerst",
  compare: (a, b) => fromOpen.indexOf(a.state?.state) - fromOpen.indexOf(b.state?.state),
};
