import type { PilotNarrowing } from "../../listing/pilot-narrowing.ts";

/** A piece of text; `hit` when the question asked for it. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchHit {
  readonly key: string;
  readonly highlights: readonly {
    readonly label: string;
    readonly fragments: readonly (readonly Piece[])[];
  }[];
}

/** What was found, and how the question was understood. */
export interface SearchAnswer {
  readonly totalCount: number;
  readonly hits: readonly SearchHit[];
  /** How many pages of hits can be leafed through. */
  readonly pages: number;
  /** How many of the hits these are, where not all can be leafed through. */
  readonly most: number | null;
  /** What the question names beside pilots: partners, motions, editions and such. */
  readonly things: readonly {
    readonly label: string;
    readonly what: string;
    readonly path: string;
    /** Whose it is, where that differs. */
    readonly municipality: string | null;
  }[];
  /** What the hits are narrowed by beside the question, and can be narrowed by. */
  readonly narrowing: PilotNarrowing;
  /** Words that a hit must have, or may not have, as they were understood. */
  readonly keywords: readonly string[];
  /** What the question was taken to filter on: in words, and the words of the question that say so. */
  readonly filters: readonly { readonly words: string; readonly phrase: string }[];
  /** Words that no pilot has, and that were left out. */
  readonly ignored: readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly read: readonly string[] }[];
  /** Questions that may find something when this one did not. */
  readonly instead: readonly string[];
  /** Another engine than usual answered, since that one was down. */
  readonly degraded: boolean;
}
