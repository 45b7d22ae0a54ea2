import type { Glance } from "./read-glances.ts";

/** What can be chosen beside a question: the name in the address, and the field of the graph's filter. */
export const choices = {
  herkomst: { field: "origins", label: "Herkomst" },
  uitkomst: { field: "verdicts", label: "Pilot succesvol?" },
  stand: { field: "statuses", label: "Stand" },
  programma: { field: "programmes", label: "Programma" },
  portefeuille: { field: "portfolios", label: "Portefeuille" },
  partner: { field: "partners", label: "Partner" },
  motie: { field: "motions", label: "Motie" },
  editie: { field: "editions", label: "Editie" },
  gemeente: { field: "municipalities", label: "Gemeente" },
} as const satisfies Record<string, { readonly field: string; readonly label: string }>;
export type Choice = keyof typeof choices;
export type Chosen = Readonly<Partial<Record<Choice, readonly string[]>>>;

/** A search as it was asked: what was typed, and what was chosen beside it. */
export interface SearchQuestion {
  readonly query: string;
  readonly chosen: Chosen;
  readonly first: number;
  /** What an earlier answer gave as `next`; null for the first hits. */
  readonly after: string | null;
}

/** A stretch of text; `hit` when the question asked for it. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchHit {
  readonly slug: string;
  readonly highlights: readonly {
    readonly label: string;
    readonly fragments: readonly (readonly Piece[])[];
  }[];
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What was found, and how the question was understood. */
export interface SearchAnswer {
  readonly totalCount: number;
  readonly hits: readonly SearchHit[];
  readonly next: string | null;
  readonly facets: readonly { readonly choice: Choice; readonly values: readonly FacetValue[] }[];
  /** Words that a hit must have, or may not have, as they were understood. */
  readonly keywords: readonly string[];
  /** What the question was taken to filter on: in words, and the words of the question that say so. */
  readonly filters: readonly { readonly words: string; readonly phrase: string }[];
  readonly corrections: readonly { readonly typed: string; readonly read: readonly string[] }[];
  /** Questions that may find something when this one did not. */
  readonly instead: readonly string[];
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

/** A hit with its pilot. */
export interface ShownHit extends SearchHit {
  readonly glance: Glance;
}
