import type { Token } from "../../dutch/analyser.ts";
import { dimensions, type DimensionName } from "../../domain/dimensions/dimensions.ts";

/** What a question can ask besides the dimensions, with the words readers see. */
const ownFields = {
  signals: "Bijzonderheden",
  runningIn: "Loopt in",
  pilots: "Pilots",
  onlyIn: "Alleen in",
  lasts: "Duurt",
  partnerCount: "Aantal partners",
  motionsIn: "Motie uit",
  memosIn: "Raadsmemo uit",
  motionStates: "Motie",
  promiseStates: "Herkomst",
  order: "Volgorde",
} as const;
export type FilterField = DimensionName | keyof typeof ownFields;

/** The fields that a question can filter on, with the words readers see. */
export const filterFields = {
  ...Object.fromEntries(Object.entries(dimensions).map(([name, { label }]) => [name, label])),
  ...ownFields,
} as Readonly<Record<FilterField, string>>;

/** The fields that name a thing which pilots have to do with; the others ask for a property. */
export const namingFields: ReadonlySet<FilterField> = new Set(["partners", "motions", "programmes"]);

/** Properties that are asked for with everyday words: see `Dimension`. */
export const everydayFields: ReadonlySet<FilterField> = new Set([
  ...(Object.keys(dimensions) as DimensionName[]).filter((name) => "everyday" in dimensions[name]),
  "signals",
  "lasts",
  "partnerCount",
  "order",
]);

/** One thing a question asks for: a field, its value, and the words that say so, as typed. */
export interface Filter {
  readonly field: FilterField;
  /** A key of a vocabulary, a slug, a year, or a period as "2025-01-01/2025-12-31" with either day open. */
  readonly value: string;
  readonly phrase: string;
  /** "niet uit moties". */
  readonly negated: boolean;
  /** Filters that are not denied and have this in common need not all be met: one is enough. */
  readonly either?: number;
  /** Slugs of the editions in whose reports it must hold; absent for what holds today. */
  readonly saidIn?: readonly string[];
  /** Of an order: only who comes first, or so many. */
  readonly most?: number;
  /** The words of a name that nobody has: only a text that says them side by side can be meant. */
  readonly unknown?: readonly Token[];
}
