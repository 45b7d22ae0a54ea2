import type { ComponentChildren } from "preact";
import { dimensions } from "../../../domain/dimensions/dimensions.ts";
import type { List } from "../../../read/reader.ts";
import type { MunicipalityRow } from "../../../read/rows.ts";
import type { DataLink } from "../../data-addresses.ts";
import type { Thing } from "../../page/page.ts";
import type { ReferredType } from "../../../domain/reference-fields.ts";

type PilotsList = Extract<List, { of: "Pilot" }>;

/** What is told of a thing that gathers pilots. */
export interface Gathering {
  readonly title: string;
  readonly line: string;
  readonly about: Thing;
  readonly data: readonly DataLink[];
  readonly extra: ComponentChildren;
  readonly pilots: PilotsList;
}

export const pilotsOfMunicipality = (municipality: MunicipalityRow): PilotsList => ({
  of: "Pilot",
  where: { source: dimensions.municipalities.source, values: [municipality] },
  under: null,
});

/** Of what a thing is that reports name in a field, as its pages say it. */
export const ofWhat: Readonly<Record<ReferredType, string>> = {
  Programme: "van de begroting",
  Portfolio: "van het college",
};
