import type { ComponentChildren, JSX } from "preact";
import { Table } from "../parts/table.tsx";
import { type Chart, type ChartSize, chartWidths, type Drawing } from "./chart.ts";
import { Link, type Part } from "../parts/text.tsx";

/** Something drawn that leads to what it stands for, where there is a page of just that. */
export const Mark: Part<{
  to: string | null;
  /** What it stands for, in words: told when it is pointed at or in focus. */
  told: string;
  children: ComponentChildren;
}> = ({ to, told, children }) => {
  const drawn = [<title key="told">{told}</title>, children];
  return to === null ? (
    <g>{drawn}</g>
  ) : (
    <a class="oogst-drawn" href={to}>
      {drawn}
    </a>
  );
};

/** A picture with its legend, its file and, behind it, the table that it was drawn from. */
export const ChartFigure: Part<{
  chart: Chart;
  /** Where the picture stands as a file. */
  file: string;
}> = ({ chart: { id, title, summary, draw, table, keys, notes }, file }) => (
  <figure class="utrecht-figure oogst-chart" aria-labelledby={`${id}-titel`}>
    <figcaption class="utrecht-figure__caption" id={`${id}-titel`}>
      {title}
    </figcaption>
    {keys.length > 0 && (
      <ul class="oogst-legend">
        {keys.map(({ look, words }) => (
          <li key={look} class={`oogst-legend__item oogst-legend__item--${look}`}>
            {words}
          </li>
        ))}
      </ul>
    )}
    {notes}
    <Svg size="wide" id={id} drawing={draw("wide")}>
      <desc id={`${id}-uitleg`}>{summary}</desc>
    </Svg>
    <Svg size="narrow" id={id} drawing={draw("narrow")} />
    <p class="oogst-chart__told" data-tells aria-hidden="true"></p>
    <p class="oogst-chart__files">
      Dit beeld als{" "}
      <Link to={file} type="image/svg+xml">
        SVG<span class="oogst-hidden">: {title}</span>
      </Link>
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

const Svg: Part<{
  size: ChartSize;
  id: string;
  drawing: Drawing;
  /** What describes the pictures of both sizes. */
  children?: JSX.Element;
}> = ({ size, id, drawing: { height, marks }, children }) => (
  <svg
    class={`oogst-chart__picture oogst-chart__picture--${size}`}
    viewBox={`0 0 ${chartWidths[size]} ${height}`}
    role="group"
    aria-labelledby={`${id}-titel ${id}-uitleg`}
  >
    {children}
    {marks}
  </svg>
);
