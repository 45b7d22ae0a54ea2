import type { Period } from "../../domain/kinds/period.ts";
import type { Doubted } from "../../domain/doubted.ts";
import { reportFields, type FieldsOfKind } from "../../domain/report-fields.ts";
import { periodInWords, dayInWords } from "../parts/dutch-dates.ts";
import {
  boxOf,
  type Chart,
  type ChartSize,
  chartWidths,
  type Drawing,
  Mark,
  strokeOf,
  SWATCH,
} from "./chart.tsx";
import { type Part, Sure, sureWords } from "../parts/text.tsx";
import { dayEnd, dayStart, timeScale, type TimeScale, YearAxis } from "./time-axis.tsx";
import { curveBumpY, link, symbol, symbolDiamond } from "d3-shape";

/** What each edition said about start, end and evaluation, one under the other, so that a slip is seen. */
export const editionTimeline = (rows: readonly TimelineRow[]): Chart => ({
  id: "tijdlijn",
  title: "Begin, einde en evaluatie volgens elke editie",
  draw: (size) => drawTimeline(rows, size),
  table: {
    columns: ["Editie", ...periodFields.map((field) => reportFields[field].label), "Opgeschoven"],
    rows: rows.map(({ edition, dates, slip, doubted }) => [
      edition,
      ...periodFields.map((field) => (
        <Sure key={field} doubted={doubted(field)}>
          <PeriodCell period={dates[field]} />
        </Sure>
      )),
      slip ?? "–",
    ]),
  },
  keys: [
    { look: "start", words: "begin", swatch: boxOf("oogst-timeline__start") },
    { look: "end", words: "einde", swatch: boxOf("oogst-timeline__end") },
    {
      look: "evaluation",
      words: "evaluatie",
      swatch: (
        <path
          class="oogst-timeline__evaluation"
          d={diamond}
          transform={`translate(${SWATCH / 2} ${SWATCH / 2})`}
        />
      ),
    },
    { look: "as-of", words: "editie verschenen", swatch: strokeOf("oogst-timeline__as-of") },
    ...(rows.some(({ slip }) => slip !== null)
      ? [
          {
            look: "slip",
            words: "einde opgeschoven",
            swatch: (
              <g class="oogst-timeline__slip">
                <path d={`M0 ${SWATCH / 2}H${SWATCH}`} />
              </g>
            ),
          },
        ]
      : []),
  ],
  notes: [
    "Hoe breder, hoe minder precies de datum is.",
    ...(rows.some(({ doubted }) => periodFields.some(doubted))
      ? ["Niet van elke datum is zeker dat hij goed is gelezen; de tabel zegt van welke."]
      : []),
  ],
});

const PeriodCell: Part<{ period: Period | null }> = ({ period }) =>
  period === null ? (
    <>hier staat niets</>
  ) : (
    <>
      {period.text} <span class="oogst-normal">({periodInWords(period)})</span>
    </>
  );

/** Draws what each edition said on a line of its own, over one axis of time. */
function drawTimeline(rows: readonly TimelineRow[], size: ChartSize): Drawing {
  const { label, row } = layout[size];
  const height = AXIS + rows.length * row + 6;
  const days = rows.flatMap(({ asOf, dates }) => [
    asOf,
    ...periodFields.flatMap((field) => {
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

const Row: Part<{ said: TimelineRow; top: number; size: ChartSize; scale: TimeScale }> = ({
  said,
  top,
  size,
  scale,
}) => {
  const { edition, asOf, dates } = said;
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
        <title>{`Verschenen: zoals het was op ${dayInWords(asOf)}`}</title>
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
      <Moment said={said} field="start" y={y} scale={scale} />
      <Moment said={said} field="end" y={y} scale={scale} />
      <Moment said={said} field="evaluationMoment" y={y + BAR + 12} scale={scale} />
      {nothing && (
        <text class="oogst-timeline__none" x={(left + right) / 2} y={y + 10} text-anchor="middle">
          geen datum te tekenen
        </text>
      )}
    </g>
  );
};

type PeriodField = FieldsOfKind<"period">;

const periodFields = ["start", "end", "evaluationMoment"] as const satisfies readonly PeriodField[];

/** What one edition said about the dates of a pilot. */
export interface TimelineRow {
  readonly edition: string;
  /** ISO date by which the edition speaks. */
  readonly asOf: string;
  readonly dates: { readonly [N in PeriodField]: Period | null };
  readonly doubted: Doubted;
  /** How much the end slipped against the report before, as people say it; null when it did not. */
  readonly slip: string | null;
}

/** ISO dates, both included. */
type Span = { readonly from: string; readonly to: string };
const spanOf = (period: Period | null): Span | null =>
  period?.from && period.to ? { from: period.from, to: period.to } : null;

/** Measures of the picture, in its own units. */
const AXIS = 18;
const layout = {
  wide: { label: 178, row: 62, bar: 22, labelAbove: false },
  narrow: { label: 4, row: 84, bar: 42, labelAbove: true },
} as const satisfies Record<ChartSize, object>;
const BAR = 12;

const LEAST_WIDTH = 3;
const diamond = symbol(symbolDiamond, 70)() ?? "";

/**
 * A date as wide as it is uncertain: a day is a stroke, a quarter a block; an evaluation is a line so wide, with a diamond
 * in its middle.
 */
const Moment: Part<{
  said: TimelineRow;
  field: PeriodField;
  y: number;
  scale: TimeScale;
}> = ({ said: { edition, dates, doubted }, field, y, scale }) => {
  const span = spanOf(dates[field]);
  if (!span) return null;
  const [x, until] = [scale(dayStart(span.from)), scale(dayEnd(span.to))];
  const width = Math.max(LEAST_WIDTH, until - x);
  return (
    <Mark
      to={`#veld-${field}`}
      told={sureWords(`${edition}, ${reportFields[field].label}: ${dates[field]?.text}`, doubted(field))}
    >
      {field === "evaluationMoment" ? (
        <g class="oogst-timeline__evaluation">
          <rect x={x} width={width} y={y - 1} height={2} />
          <path d={diamond} transform={`translate(${(x + until) / 2} ${y})`} />
        </g>
      ) : (
        <rect class={`oogst-timeline__${field}`} x={x} width={width} y={y - 3} height={BAR + 6} rx={1} />
      )}
    </Mark>
  );
};

const curve = link(curveBumpY);

/** From the end that an edition said before to the end that this one says. */
const Slip: Part<{
  rows: readonly TimelineRow[];
  index: number;
  size: ChartSize;
  scale: TimeScale;
}> = ({ rows, index, size, scale }) => {
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
        {said.slip} later
      </text>
    </g>
  );
};
