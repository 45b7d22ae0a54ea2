import type { ComponentChildren } from "preact";
import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { sentence } from "../parts/dutch-dates.ts";
import { classOf } from "../parts/text.tsx";

/** How wide a chart is drawn, in its own units: one for a wide page, one for a telephone. */
export const chartWidths = { wide: 760, narrow: 340 } as const;
export type ChartSize = keyof typeof chartWidths;

export interface Drawing {
  readonly height: number;
  readonly marks: ComponentChildren;
}

/** What a colour or a shape stands for: how it looks, the words, and the class of what is drawn so in the picture as a file. */
export interface Key {
  readonly look: string;
  readonly words: string;
  /** Null for what a file has no room to explain. */
  readonly drawnAs: string | null;
}

/** Which colour stands for which verdict, of those that are drawn. */
export const keysOf = (isDrawn: (verdict: Verdict) => boolean): Key[] =>
  (Object.keys(verdicts) as Verdict[]).filter(isDrawn).map((verdict) => ({
    look: classOf(verdict),
    words: sentence(verdicts[verdict]),
    drawnAs: `oogst-bar oogst-bar--${classOf(verdict)}`,
  }));

/** A picture of data: it is shown on a page with its table, and stands by itself as a file. */
export interface Chart {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence or two, for who cannot see it. */
  readonly summary: string;
  readonly draw: (size: ChartSize) => Drawing;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly ComponentChildren[])[];
    readonly numeric?: readonly number[];
  };
  readonly keys: readonly Key[];
  /** What must be known besides to read it. */
  readonly notes?: ComponentChildren;
}

/** A name as a picture has room for it. */
export const shorten = (name: string, length: number): string =>
  name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`;
