import type { Period } from "../../domain/kinds/period.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { verdicts } from "../../domain/vocabularies.ts";
import { pathOf } from "../addresses.ts";
import { counted, dayInWords, numberInWords, periodInWords } from "../parts/dutch-dates.ts";
import { namesOf } from "../parts/pilot-list.tsx";
import { classOf, Link, sureWords } from "../parts/text.tsx";
import type { PilotCard } from "../read-cards.ts";
import {
  boxOf,
  Mark,
  type Chart,
  type ChartSize,
  chartWidths,
  type Drawing,
  keysOf,
  notesOfUnsure,
  shortNames,
  strokeOf,
} from "./chart.tsx";
import { dayEnd, dayStart, timeScale, YearAxis } from "./time-axis.tsx";

/** As many bars are drawn at a time. */
const MOST_BARS = 12;

interface Bar {
  readonly card: PilotCard;
  /** ISO dates; null where the report gives none. */
  readonly from: string | null;
  readonly to: string | null;
}

const dayOf = ({ from, to }: Bar): string => from ?? to ?? "";
const isOpen = ({ from, to }: Bar): boolean => from === null || to === null;

const barsOf = (cards: readonly PilotCard[]): Bar[] =>
  cards
    .map((card) => ({ card, from: card.latest.start?.from ?? null, to: card.latest.end?.to ?? null }))
    .filter(({ from, to }) => from !== null || to !== null)
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));

/** How many pictures pilots in time take, all together. */
export const picturesOf = (cards: readonly PilotCard[]): number =>
  Math.max(1, Math.ceil(barsOf(cards).length / MOST_BARS));

/**
 * When each pilot runs, by its latest report, in the colour of its outcome; null when no date is known. `picture` says
 * which of the pictures, from 1: that with those who begin last comes first.
 */
export function pilotsInTime(
  cards: readonly PilotCard[],
  { today, picture }: { readonly today: string; readonly picture: number },
): Chart | null {
  const bars = barsOf(cards);
  const first = (picture - 1) * MOST_BARS;
  // Those that begin on one day stay in the order of their names.
  const drawn = bars.slice(first, first + MOST_BARS).toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  if (drawn.length === 0) return null;
  const nameOf = namesOf(drawn.map(({ card }) => card));
  const omitted = wordsOfOmitted(cards.length - bars.length, {
    first,
    drawn: drawn.length,
    total: bars.length,
  });
  return {
    id: "pilots-in-de-tijd",
    title: "Wanneer de pilots lopen, volgens hun laatste rapport",
    keys: [
      ...keysOf((key) => drawn.some(({ card }) => card.latest.successful.verdict === key)),
      ...(drawn.some(isOpen)
        ? [
            {
              look: "open",
              words: "begin of einde niet genoemd",
              swatch: boxOf("oogst-bar oogst-bar--not-applicable oogst-bar--open"),
            },
          ]
        : []),
      { look: "as-of", words: "vandaag", swatch: strokeOf("oogst-today") },
    ],
    notes: [
      ...notesOfUnsure(
        drawn.map(({ card }) => card),
        ["start", "end", "successful"],
      ),
      ...omitted,
    ],
    draw: (size) => draw(drawn, size, today),
    table: {
      columns: ["Pilot", reportFields.start.label, reportFields.end.label, reportFields.successful.label],
      rows: drawn.map(({ card }) => [
        <Link key={card.pilot.id} to={pathOf("Pilot", card.pilot.key)}>
          {nameOf(card)}
        </Link>,
        sureWords(said(card.latest.start), card.doubted("start")),
        sureWords(said(card.latest.end), card.doubted("end")),
        outcomeOf(card),
      ]),
    },
  };
}

const outcomeOf = ({ latest, doubted }: PilotCard): string =>
  sureWords(verdicts[latest.successful.verdict], doubted("successful"));

type Part = { readonly first: number; readonly drawn: number; readonly total: number };

const wordsOfOmitted = (undated: number, { first, drawn, total }: Part): string[] => [
  ...(undated > 0 ? [`Van ${counted(undated, "pilot")} is geen begin of einde genoemd.`] : []),
  ...(drawn < total
    ? [
        `Dit zijn nummer ${numberInWords(first + 1)} tot en met ${numberInWords(first + drawn)} van ${numberInWords(total)}, wie het laatst begint voorop.`,
      ]
    : []),
];

const said = (period: Period | null): string =>
  period === null ? "niets genoemd" : `${period.text} (${periodInWords(period)})`;

const AXIS = 20;
const layout = {
  wide: { label: 300, row: 26, bar: 7, labelAbove: false },
  narrow: { label: 0, row: 44, bar: 24, labelAbove: true },
} as const satisfies Record<ChartSize, object>;
const BAR = 12;
/** So much of a name has room beside or above its bar. */
const LONGEST = 40;

function draw(bars: readonly Bar[], size: ChartSize, today: string): Drawing {
  const { label, row, bar, labelAbove } = layout[size];
  const height = AXIS + bars.length * row + 4;
  const nameOf = namesOf(bars.map(({ card }) => card));
  const shortOf = shortNames(
    bars.map(({ card }) => nameOf(card)),
    LONGEST,
  );
  const days = bars.flatMap(({ from, to }) => [from, to].filter((day) => day !== null));
  const scale = timeScale([...days, today], label, chartWidths[size] - 16);
  if (!scale) return { height: 0, marks: null };
  const [first = 0, last = 0] = scale.range();
  const todayX = scale(dayStart(today));
  return {
    height,
    marks: (
      <>
        <YearAxis scale={scale} top={AXIS - 8} bottom={height} />
        <line class="oogst-today" x1={todayX} x2={todayX} y1={AXIS - 2} y2={height}>
          <title>{`Vandaag, ${dayInWords(today)}`}</title>
        </line>
        {bars.map((barOfPilot, index) => {
          const { from, to } = barOfPilot;
          const { pilot, latest } = barOfPilot.card;
          const top = AXIS + index * row;
          const x = from === null ? first : scale(dayStart(from));
          const until = to === null ? last : scale(dayEnd(to));
          return (
            <Mark
              key={pilot.id}
              to={pathOf("Pilot", pilot.key)}
              told={`${nameOf(barOfPilot.card)}: ${latest.start?.text ?? "begin niet genoemd"} tot ${latest.end?.text ?? "einde niet genoemd"}; ${reportFields.successful.label} ${outcomeOf(barOfPilot.card)}`}
            >
              <text
                x={labelAbove ? 0 : label - 12}
                y={labelAbove ? top + 18 : top + bar + 10}
                text-anchor={labelAbove ? undefined : "end"}
              >
                {shortOf(nameOf(barOfPilot.card))}
              </text>
              <rect
                class={`oogst-bar oogst-bar--${classOf(latest.successful.verdict)}${isOpen(barOfPilot) ? " oogst-bar--open" : ""}`}
                x={x}
                width={Math.max(3, until - x)}
                y={top + bar}
                height={BAR}
                rx={2}
              />
            </Mark>
          );
        })}
      </>
    ),
  };
}
