/** A search as it was asked: what was typed, and what was chosen beside it. */
export interface SearchQuestion {
  readonly query: string;
  /** Chosen values by facet, such as `programmes`. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  readonly first: number;
  readonly after: string | null;
}

/** A stretch of text; `hit` when the question asked for it. */
export interface Fragment {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchHit {
  readonly slug: string;
  readonly name: string;
  readonly highlights: readonly { readonly field: string; readonly fragments: readonly (readonly Fragment[])[] }[];
}

/** What was found, and how the question was understood. */
export interface SearchAnswer {
  readonly totalCount: number;
  readonly hits: readonly SearchHit[];
  readonly endCursor: string | null;
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  }[];
  readonly keywords: readonly string[];
  readonly filters: readonly { readonly field: string; readonly value: string; readonly phrase: string }[];
  /** Another engine than usual answered, since that one was down. */
  readonly degraded: boolean;
}

export type Search = (question: SearchQuestion) => Promise<SearchAnswer>;

export interface Suggestion {
  readonly text: string;
  readonly kind: string;
  /** Null for a suggested search. */
  readonly slug: string | null;
}

export type Suggest = (prefix: string, first: number) => Promise<readonly Suggestion[]>;
