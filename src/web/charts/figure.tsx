import type { JSX } from "preact";
import { Table } from "../parts/table.tsx";
import { chartWidths, type Chart, type ChartSize, type Drawing } from "./chart.ts";

/** A picture with its legend, its file and, behind it, the table that it was drawn from. */
export function ChartFigure({
  chart: { id, title, summary, draw, table, legend },
  file,
}: {
  readonly chart: Chart;
  /** Where the picture stands as a file. */
  readonly file: string;
}): JSX.Element {
  return (
    <figure class="utrecht-figure oogst-chart" aria-labelledby={`${id}-titel`}>
      <figcaption class="utrecht-figure__caption" id={`${id}-titel`}>
        {title}
      </figcaption>
      {legend}
      <Svg size="wide" id={id} title={title} summary={summary} drawing={draw("wide")} />
      <Svg size="narrow" id={id} title={title} summary={summary} drawing={draw("narrow")} />
      <p class="oogst-chart__told" data-tells aria-hidden="true"></p>
      <p class="oogst-chart__files">
        Dit beeld als{" "}
        <a class="nl-link" href={file} type="image/svg+xml">
          SVG<span class="oogst-hidden">: {title}</span>
        </a>
        <button type="button" data-png={file} hidden>
          PNG<span class="oogst-hidden">: {title}</span>
        </button>
      </p>
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
