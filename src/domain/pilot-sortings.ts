import type { OrderDirection, PilotOrderField } from "./vocabularies.ts";

/** By what pilots are listed, by its name in addresses; a dash before a name turns it round. */
const sortings = {
  naam: "NAME",
  begin: "START",
  einde: "END",
  editie: "LATEST_EDITION",
  opgeschoven: "SLIP",
  uitkomst: "OUTCOME",
} as const satisfies Record<string, PilotOrderField>;
export type PilotSorting = keyof typeof sortings | `-${keyof typeof sortings}`;

export const pilotSortings = (Object.keys(sortings) as (keyof typeof sortings)[]).flatMap(
  (name): readonly PilotSorting[] => [name, `-${name}`],
);

/** What a list is put in order by; the field says nothing but for pilots. */
export type Order = { readonly field: PilotOrderField; readonly direction: OrderDirection };
export const byName: Order = { field: "NAME", direction: "ASC" };

export const pilotOrderOf = (name: PilotSorting): Order => ({
  field: sortings[name.replace(/^-/u, "") as keyof typeof sortings],
  direction: name.startsWith("-") ? "DESC" : "ASC",
});
