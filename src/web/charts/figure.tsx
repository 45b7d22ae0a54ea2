import type { ComponentChildren, JSX } from "preact";
import { Table } from "../parts/table.tsx";

/** How wide a chart is drawn, in its own units: one for a wide page, one for a telephone. */
export const chartWidths = { wide: 760, narrow: 340 } as const;
export type ChartSize = keyof typeof chartWidths;

interface ChartFigureProps {
  /** Unique on the page. */
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
}

export interface Drawing {
  readonly height: number;
  readonly marks: ComponentChildren;
}

/** A picture with its legend and, behind it, the table that it was drawn from. */
export function ChartFigure({ id, title, summary, draw, table, legend }: ChartFigureProps): JSX.Element {
  return (
    <figure class="utrecht-figure oogst-chart" aria-labelledby={`${id}-titel`}>
      <figcaption class="utrecht-figure__caption" id={`${id}-titel`}>
        {title}
      </figcaption>
      {legend}
      <Svg size="wide" id={id} title={title} summary={summary} drawing={draw("wide")} />
      <Svg size="narrow" id={id} title={title} summary={summary} drawing={draw("narrow")} />
      <p class="oogst-chart__told" data-tells aria-hidden="true"></p>
      <details class="oogst-chart__table">
        <summary>
          Als tabel<span class="oogst-hidden">: {title}</span>
        </summary>
        <Table caption={title} {...table} />
      </details>
    </figure>
  );
}

interface SvgProps {
  readonly size: ChartSize;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly drawing: Drawing;
}

const Svg = ({ size, id, title, summary, drawing: { height, marks } }: SvgProps): JSX.Element => (
  <svg
    class={`oogst-chart__picture oogst-chart__picture--${size}`}
    viewBox={`0 0 ${chartWidths[size]} ${height}`}
    role="group"
    aria-labelledby={`${id}-${size}-titel ${id}-${size}-uitleg`}
  >
    <title id={`${id}-${size}-titel`}>{title}</title>
    <desc id={`${id}-${size}-uitleg`}>{summary}</desc>
    {marks}
  </svg>
);
