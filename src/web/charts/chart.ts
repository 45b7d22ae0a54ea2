import type { ComponentChildren } from "preact";

/** How wide a chart is drawn, in its own units: one for a wide page, one for a telephone. */
export const chartWidths = { wide: 760, narrow: 340 } as const;
export type ChartSize = keyof typeof chartWidths;

export interface Drawing {
  readonly height: number;
  readonly marks: ComponentChildren;
}

/** What a colour or a shape stands for: the class of what is drawn so, and the words. */
export interface Key {
  readonly drawnAs: string;
  readonly words: string;
}

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
  readonly legend?: ComponentChildren;
  /** The legend of the picture as a file. */
  readonly keys: readonly Key[];
}

/** A name as a picture has room for it. */
export const shorten = (name: string, length: number): string =>
  name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`;
