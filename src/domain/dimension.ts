import type { Condition, Source } from "./condition.ts";
import type { ChangeKind, VocabularyName } from "./vocabularies.ts";

interface Notes {
  /** Dutch heading of the facet, and of the choice on a page. */
  readonly label: string;
  /** One Dutch sentence: in GraphQL and in OpenAPI. */
  readonly description: string;
  readonly parameter: string;
  /** Name of the choice in the address of the search page, where that is not the parameter. */
  readonly choice?: string;
  /**
   * Whether everyday words ask for it: "uitgestelde zorg" is no delayed pilot. It filters only where the question is about
   * pilots, or about nothing else.
   */
  readonly everyday?: true;
}

/** What a dimension filters on. Every output has one table of these types. */
export type Means =
  | { readonly type: "things"; readonly source: Source }
  | { readonly type: "codes"; readonly source: Source }
  /** Codes of a vocabulary, each with a condition of its own. */
  | {
      readonly type: "rules";
      readonly vocabulary: VocabularyName;
      /** Whether the day decides. */
      readonly onDay: boolean;
      /** Whether all of the codes must fit that are asked for, and not one. */
      readonly every: boolean;
      conditionOf(code: string, day: string): Condition;
    }
  | { readonly type: "day"; conditionOf(day: string): Condition }
  /** A moment that the source is not before. */
  | { readonly type: "since"; readonly source: Source }
  /** Days of which the source can be one: the first and the last that it can be. */
  | { readonly type: "days"; readonly first: Source; readonly last: Source }
  | { readonly type: "euros" | "months"; readonly source: Source }
  | { readonly type: "flag"; conditionOf(day: string): Condition };
export type MeansType = Means["type"];

/** On what pilots are filtered, counted and asked for. */
export type Dimension = Notes & Means;
export type Dimensions = Readonly<Record<string, Dimension>>;

type Of<T extends MeansType> = Extract<Means, { readonly type: T }>;
const reports = (path: string): Source => ({ over: "reports", path });
const latest = (path: string): Source => ({ over: "latest", path });

/** The words in which dimensions are declared. */
export const by = {
  thingsOf: (source: Source): Of<"things"> => ({ type: "things", source }),
  codesOf: (source: Source): Of<"codes"> => ({ type: "codes", source }),
  days: (period: string): Of<"days"> => ({
    type: "days",
    first: latest(`${period}.first`),
    last: latest(`${period}.last`),
  }),
  rules: (
    vocabulary: VocabularyName,
    conditionOf: Of<"rules">["conditionOf"],
    { onDay = false, every = false }: Partial<Pick<Of<"rules">, "onDay" | "every">> = {},
  ): Of<"rules"> => ({ type: "rules", vocabulary, onDay, every, conditionOf }),
};
export const over = {
  pilot: (path: string): Source => ({ over: "pilot", path }),
  reports,
  latest,
  said: (path: string): Source => ({ over: "said", path }),
  changes: (path: string, ...kinds: readonly ChangeKind[]): Source => ({ over: "changes", path, kinds }),
};

/** Whether what a dimension selects differs from one day to another. */
export const isOnDay = (dimension: Dimension): boolean =>
  dimension.type === "flag" || (dimension.type === "rules" && dimension.onDay);

/** Every name that addresses may ask for a dimension by: its parameter's, that of the choice on pages, and GraphQL's. */
export const namesOf = (name: string, { parameter, choice = parameter }: Dimension): readonly string[] => [
  ...new Set([parameter, choice, name]),
];
