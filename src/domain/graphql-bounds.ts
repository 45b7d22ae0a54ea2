/** What one question may ask for. What is counted, how much of it is allowed, and how it is called in a refusal. */
export const bounds = {
  tokens: {
    most: 2000,
    code: "TOO_MANY_TOKENS",
    counted: "woorden en leestekens",
    english: "words and punctuators",
  },
  depth: {
    most: 20,
    code: "QUERY_TOO_DEEP",
    counted: "niveaus onder elkaar",
    english: "levels below each other",
  },
  aliases: {
    most: 50,
    code: "TOO_MANY_ALIASES",
    counted: "velden met een eigen naam (alias)",
    english: "fields with an alias",
  },
  repeated: {
    most: 30,
    code: "TOO_MANY_REPEATED_FIELDS",
    counted: "velden die er al staan",
    english: "fields that are there already",
  },
  directives: { most: 50, code: "TOO_MANY_DIRECTIVES", counted: "directives", english: "directives" },
  directivesAtOnePlace: {
    most: 4,
    code: "TOO_MANY_DIRECTIVES",
    counted: "directives op één plaats",
    english: "directives in one place",
  },
  items: { most: 500, code: "LIST_TOO_LONG", counted: "waarden in één lijst", english: "values in one list" },
  points: { most: 80_000, code: "QUERY_TOO_EXPENSIVE", counted: "punten", english: "points" },
} as const satisfies Record<string, Bound>;

interface Bound {
  readonly most: number;
  readonly code: string;
  /** Dutch, in the plural: "25 niveaus onder elkaar". */
  readonly counted: string;
  readonly english: string;
}
export type BoundName = keyof typeof bounds;
