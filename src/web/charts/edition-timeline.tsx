import { link, curveBumpY, symbol, symbolDiamond } from "d3-shape";
import type { JSX } from "preact";
import type { Period } from "../../fields/field.ts";
import { reportFields } from "../../fields/report-fields.ts";
import type { FieldsOfKind } from "../../graph/rows.ts";
import { dayInWords, daysInWords, periodInWords } from "../parts/dutch-dates.ts";
import { ChartFigure, chartWidths, type ChartSize, type Drawing } from "./figure.tsx";
import { dayEnd, dayStart, timeScale, YearAxis, type TimeScale } from "./time-axis.tsx";

type PeriodField = FieldsOfKind<"period">;

/** How each date of a report is drawn: the bar runs between two, and a diamond marks the third. */
const drawnAs = {
  start: "begin van de balk",
  end: "einde van de balk",
  evaluationMoment: "ruit",
} as const satisfies Record<PeriodField, string>;
const fields = Object.keys(drawnAs) as PeriodField[];

/** What one edition said about the dates of a pilot. */
export interface TimelineRow {
  readonly edition: string;
  /** ISO date by which the edition speaks. */
  readonly asOf: string;
  readonly dates: { readonly [N in PeriodField]: Period | null };
  /** By how many days the end slipped against the edition before; null when it did not. */
  readonly slip: number | null;
}

interface Span {
  readonly from: string;
  readonly to: string;
}
const spanOf = (period: Period | null): Span | null =>
  period?.from && period.to ? { from: period.from, to: period.to } : null;

const AXIS = 18;
const layout = {
  wide: { label: 178, row: 62, bar: 22, labelAbove: false },
  narrow: { label: 4, row: 84, bar: 42, labelAbove: true },
} as const satisfies Record<ChartSize, object>;
const BAR = 12;

/** What each edition said about start, end and evaluation, one under the other, so that a slip is seen. */
export function EditionTimeline({ rows }: { readonly rows: readonly TimelineRow[] }): JSX.Element {
  return (
    <ChartFigure
      id="tijdlijn"
      title="Begin, einde en evaluatie volgens elke editie"
      summary={summaryOf(rows)}
      draw={(size) => draw(rows, size)}
      legend={<Legend withSlip={rows.some(({ slip }) => slip !== null)} />}
      table={{
        columns: ["Editie", ...fields.map((field) => reportFields[field].label), "Opgeschoven"],
        rows: rows.map(({ edition, dates, slip }) => [
          edition,
          ...fields.map((field) => <PeriodCell key={field} period={dates[field]} />),
          slip === null ? "–" : daysInWords(slip),
        ]),
      }}
    />
  );
}

const PeriodCell = ({ period }: { readonly period: Period | null }): JSX.Element =>
  period === null ? (
    <>niets gedrukt</>
  ) : (
    <>
      {period.text} <span class="oogst-normal">({periodInWords(period)})</span>
    </>
  );

function summaryOf(rows: readonly TimelineRow[]): string {
  return rows
    .map(({ edition, dates, slip }) => {
      const said = fields.flatMap((field) => {
        const period = dates[field];
        return period ? [`${reportFields[field].label.toLowerCase()} ${period.text}`] : [];
      });
      const moved = slip === null ? "" : `; het einde is ${daysInWords(slip)} opgeschoven`;
      return `${edition}: ${said.length > 0 ? said.join(", ") : "geen data gedrukt"}${moved}.`;
    })
    .join(" ");
}

function draw(rows: readonly TimelineRow[], size: ChartSize): Drawing {
  const { label, row } = layout[size];
  const height = AXIS + rows.length * row + 6;
  const days = rows.flatMap(({ asOf, dates }) => [
    asOf,
    ...fields.flatMap((field) => {
      const span = spanOf(dates[field]);
      return span ? [span.from, span.to] : [];
    }),
  ]);
  const scale = timeScale(days, label, chartWidths[size] - 8);
  if (!scale) return { height: 0, marks: null };
  return {
    height,
    marks: (
      <>
        <YearAxis scale={scale} top={AXIS - 6} bottom={height - 4} />
        {rows.map((said, index) => (
          <Row key={said.edition} said={said} top={AXIS + index * row} size={size} scale={scale} />
        ))}
        {rows.map((said, index) => (
          <Slip key={said.edition} rows={rows} index={index} size={size} scale={scale} />
        ))}
      </>
    ),
  };
}

interface RowProps {
  readonly said: TimelineRow;
  readonly top: number;
  readonly size: ChartSize;
  readonly scale: TimeScale;
}

function Row({ said: { edition, asOf, dates }, top, size, scale }: RowProps): JSX.Element {
  const { bar, row, labelAbove } = layout[size];
  const [start, end] = [spanOf(dates.start), spanOf(dates.end)];
  const y = top + bar;
  const [left = 0, right = 0] = scale.range();
  const asOfX = scale(dayStart(asOf));
  const nothing = start === null && end === null && spanOf(dates.evaluationMoment) === null;
  return (
    <g class="oogst-timeline__row">
      <line class="oogst-timeline__rule" x1={labelAbove ? left : 0} x2={right} y1={top} y2={top} />
      <text class="oogst-timeline__edition" x={4} y={labelAbove ? top + 20 : y + 10}>
        {edition}
      </text>
      <line class="oogst-timeline__as-of" x1={asOfX} x2={asOfX} y1={y - 10} y2={top + row - 6}>
        <title>{`Verschenen: stand van ${dayInWords(asOf)}`}</title>
      </line>
      {start && end && start.to < end.to && (
        <rect
          class="oogst-timeline__run"
          x={scale(dayEnd(start.to))}
          width={Math.max(0, scale(dayStart(end.from)) - scale(dayEnd(start.to)))}
          y={y}
          height={BAR}
        />
      )}
      {start && !end && (
        <rect
          class="oogst-timeline__open"
          x={scale(dayEnd(start.to))}
          width={Math.max(0, right - scale(dayEnd(start.to)))}
          y={y + BAR / 2 - 1}
          height={2}
        />
      )}
      <Moment span={start} field="start" dates={dates} y={y} scale={scale} />
      <Moment span={end} field="end" dates={dates} y={y} scale={scale} />
      <Evaluation dates={dates} y={y + BAR + 12} scale={scale} />
      {nothing && (
        <text class="oogst-timeline__none" x={(left + right) / 2} y={y + 10} text-anchor="middle">
          geen datum te tekenen
        </text>
      )}
    </g>
  );
}

interface MomentProps {
  readonly span: Span | null;
  readonly field: PeriodField;
  readonly dates: TimelineRow["dates"];
  readonly y: number;
  readonly scale: TimeScale;
}

const LEAST_WIDTH = 3;

/** A date as wide as it is uncertain: a day is a stroke, a quarter a block. */
function Moment({ span, field, dates, y, scale }: MomentProps): JSX.Element | null {
  if (!span) return null;
  const [x, until] = [scale(dayStart(span.from)), scale(dayEnd(span.to))];
  return (
    <rect
      class={`oogst-timeline__${field}`}
      x={x}
      width={Math.max(LEAST_WIDTH, until - x)}
      y={y - 3}
      height={BAR + 6}
      rx={1}
    >
      <title>{`${reportFields[field].label}: ${dates[field]?.text}`}</title>
    </rect>
  );
}

const diamond = symbol(symbolDiamond, 70)() ?? "";

function Evaluation({ dates, y, scale }: Omit<MomentProps, "span" | "field">): JSX.Element | null {
  const span = spanOf(dates.evaluationMoment);
  if (!span) return null;
  const [x, until] = [scale(dayStart(span.from)), scale(dayEnd(span.to))];
  return (
    <g class="oogst-timeline__evaluation">
      <title>{`${reportFields.evaluationMoment.label}: ${dates.evaluationMoment?.text}`}</title>
      <rect x={x} width={Math.max(LEAST_WIDTH, until - x)} y={y - 1} height={2} />
      <path d={diamond} transform={`translate(${(x + until) / 2} ${y})`} />
    </g>
  );
}

const curve = link(curveBumpY);

/** From the end that an edition said before to the end that this one says. */
function Slip({
  rows,
  index,
  size,
  scale,
}: {
  readonly rows: readonly TimelineRow[];
  readonly index: number;
  readonly size: ChartSize;
  readonly scale: TimeScale;
}): JSX.Element | null {
  const { row, bar } = layout[size];
  const said = rows[index];
  const before = rows.findLastIndex((other, place) => place < index && spanOf(other.dates.end) !== null);
  const [from, to] = [spanOf(rows[before]?.dates.end ?? null), spanOf(said?.dates.end ?? null)];
  if (!said || said.slip === null || !from || !to) return null;
  const source: [number, number] = [scale(dayEnd(from.to)), AXIS + before * row + bar + BAR + 3];
  const target: [number, number] = [scale(dayEnd(to.to)), AXIS + index * row + bar - 3];
  return (
    <g class="oogst-timeline__slip">
      <path d={curve({ source, target }) ?? ""} />
      <text x={target[0] - 10} y={target[1] + BAR + 20} text-anchor="end">
        +{daysInWords(said.slip)}
      </text>
    </g>
  );
}

const Legend = ({ withSlip }: { readonly withSlip: boolean }): JSX.Element => (
  <ul class="oogst-legend">
    <li class="oogst-legend__item oogst-legend__item--start">begin</li>
    <li class="oogst-legend__item oogst-legend__item--end">einde</li>
    <li class="oogst-legend__item oogst-legend__item--evaluation">evaluatie</li>
    <li class="oogst-legend__item oogst-legend__item--as-of">editie verschenen</li>
    {withSlip && <li class="oogst-legend__item oogst-legend__item--slip">einde opgeschoven</li>}
    <li>Hoe breder, hoe minder precies de datum is.</li>
  </ul>
);
