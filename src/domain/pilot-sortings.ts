import type { OrderDirection, PilotOrderField } from "./vocabularies.ts";

/** The orders in which pilots are listed, by their names in addresses; a dash before a name turns it round. */
export const pilotSortings = {
  naam: { field: "NAME", direction: "ASC" },
  "-naam": { field: "NAME", direction: "DESC" },
  begin: { field: "START", direction: "ASC" },
  "-begin": { field: "START", direction: "DESC" },
  einde: { field: "END", direction: "ASC" },
  "-einde": { field: "END", direction: "DESC" },
  editie: { field: "LATEST_EDITION", direction: "ASC" },
  "-editie": { field: "LATEST_EDITION", direction: "DESC" },
  opgeschoven: { field: "SLIP", direction: "ASC" },
  "-opgeschoven": { field: "SLIP", direction: "DESC" },
  uitkomst: { field: "OUTCOME", direction: "ASC" },
  "-uitkomst": { field: "OUTCOME", direction: "DESC" },
} as const satisfies Record<string, { readonly field: PilotOrderField; readonly direction: OrderDirection }>;
export type PilotSorting = keyof typeof pilotSortings;
